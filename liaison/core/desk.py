"""What the use cases on records work with: the vault, the device, the clock, the words that count."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core.device import Device
from liaison.core.gazetteer import Gazetteer
from liaison.core.ports import Clock, Store
from liaison.core.records.missions import MISSIONS
from liaison.core.records.parsing import Vocabulary
from liaison.core.records.registry import Registry
from liaison.core.shelf import Shelf
from liaison.core.values import Identity, RecordQuery
from sync.journal.admission import Journal
from sync.journal.proven import Proven


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that use cases on records are given.

    Attributes:
        store: the open vault.
        identity: who we are.
        device: what we sign with.
        clock: labels.
        journal: what admits changes, ours too.
        proven: the signatures that it need not check again.
        shelf: the merged records.
        types: the record types that this version knows.
        places: the gazetteer, which PLACE records extend.
    """

    store: Store
    identity: Identity
    device: Device
    clock: Clock
    journal: Journal
    proven: Proven
    shelf: Shelf
    types: Registry
    places: Gazetteer

    def vocabulary(self) -> Vocabulary:
        """What may be typed now: contacts bring missions of their own."""
        self.shelf.refresh_places()
        missions = {mission.code for mission in MISSIONS} | {self.identity.mission}
        missions |= {contact.mission for contact in self.store.contacts.all()}
        return Vocabulary(frozenset(missions), self.places, self._parties)

    def _parties(self) -> frozenset[str]:
        rows = self.store.records.find(RecordQuery(types=("PARTY",)))
        return frozenset(row.ref for row in rows)
