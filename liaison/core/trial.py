"""What a child that tries a bundle is told of this vault: the records that the bundle touches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from liaison.core.ports import Store
from sync.journal.change import record_of
from sync.model.ids import ChangeId, RecordId
from sync.trial.examiner import Standing


class Standings:
    """Satisfies `sync.trial.examiner.Standings`; good for one trial."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, record: RecordId, changes: Sequence[ChangeId]) -> Standing | None:
        """A record that these changes are for, or None if all of them were admitted."""
        known = [change for change in changes if self._store.log.contains(change)]
        if len(known) == len(changes):
            return None
        type_, snapshot = self._store.records.stored(record) or ("", None)
        return Standing(type_, snapshot, known, self._held[record])

    def history(self, record: RecordId) -> Sequence[bytes]:
        """The bodies of its admitted changes, parents first."""
        return [logged.signed.body for logged in self._store.log.of_record(record)]

    @cached_property
    def _held(self) -> defaultdict[RecordId, list[bytes]]:
        """What waits, by record: it may be merged together with what comes now."""
        held: defaultdict[RecordId, list[bytes]] = defaultdict(list)
        for one in self._store.log.held():
            held[record_of(one.signed.body)].append(one.signed.body)
        return held
