"""What an opened bundle brings, admitted into the vault: for good, or only to see what it would do."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass, replace

from liaison.core.arrivals import arrivals
from liaison.core.brought import EVERYTHING, AtOnce, Brought, Choice
from liaison.core.contacts import Contacts
from liaison.core.exchanged import Arrival
from liaison.core.mailbox import ReceivedBundle
from liaison.core.ports import Store
from liaison.core.receipts import Declined
from liaison.core.values import DeviceId, RecordId, RecordRow, Trust
from sync.bundle.reader import Opened
from sync.crypto.card import Card
from sync.errors import Reason, Refused
from sync.journal.admission import Admitted, batches
from sync.journal.change import SignedChange

Admit = Callable[[Iterable[SignedChange], DeviceId], Admitted]
"""Admits what a contact sent and brings the view up to date; called inside a transaction."""


class _Undone(Exception):  # noqa: N818  (not an error: leaves a transaction without keeping it)
    """Raised to leave a transaction without keeping what it did."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What taking a bundle's records in did, or would do."""

    received: ReceivedBundle
    records: frozenset[RecordId] = frozenset()
    """Those that stand otherwise now: what was written to, and what was recalled."""
    is_known: bool = False
    """It had been taken before, and nothing was done."""
    arrivals: tuple[Arrival, ...] = ()
    """What it brings, record by record; only where it was looked at closely."""
    turned_down: tuple[Declined, ...] = ()
    """What it says was refused of our bundles."""
    gone: frozenset[RecordId] = frozenset()
    """Records that counted before, and do not any more: their author was revoked."""


class Merger:
    """Admits opened bundles.

    Args:
        store: the open vault.
        contacts: who learns of cards that came along.
        admit: the journal.
        at_once: which records among changes do not wait for anybody.
        held: the records of which nothing counts, because their author was revoked.
        look: adds to arrivals what can only be told while they are in place.
    """

    def __init__(
        self,
        store: Store,
        *,
        contacts: Contacts,
        admit: Admit,
        at_once: AtOnce,
        held: Callable[[], frozenset[RecordId]],
        look: Callable[[Sequence[Arrival]], list[Arrival]],
    ) -> None:
        self._store = store
        self._contacts = contacts
        self._admit = admit
        self._at_once = at_once
        self._held = held
        self._look = look

    def preview(
        self,
        opened: Opened,
        received: ReceivedBundle,
        choice: Choice = EVERYTHING,
        *,
        closely: bool = False,
    ) -> Outcome:
        """What merging would do: done, counted, and undone.

        Args:
            opened: the bundle.
            received: its row.
            choice: which records are meant.
            closely: look at each arrival, too, and not only count them.
        """
        counted: list[Outcome] = []
        with suppress(_Undone), self._store.transaction():
            brought = self._brought(opened, choice)
            admitted, outcome = self._admit_all(opened, received, brought)
            if closely:
                now = self._store.records.rows(admitted.touched)
                found = self._look(arrivals(brought, admitted, now=now))
                outcome = replace(outcome, arrivals=tuple(found))
            counted.append(outcome)
            raise _Undone
        return counted[0]

    def merge(
        self, opened: Opened, received: ReceivedBundle, choice: Choice = EVERYTHING
    ) -> Outcome:
        """Take records in, whole and with their attachments; inside the caller's transaction."""
        brought = self._brought(opened, choice)
        _, outcome = self._admit_all(opened, received, brought)
        noted = dict.fromkeys([*received.at_once, *sorted(brought.at_once), *sorted(outcome.gone)])
        self._attach(opened, without=brought.unwanted)
        return replace(outcome, received=replace(outcome.received, at_once=tuple(noted)))

    def _brought(self, opened: Opened, choice: Choice) -> Brought:
        return Brought(opened.changes(), choice, self._store, self._at_once, self._held)

    def at_once(self, opened: Opened) -> frozenset[RecordId]:
        """The records of a bundle that count when it comes; see `core.at_once`."""
        return self._at_once(opened.changes())

    def left(self, opened: Opened, refused: Collection[RecordId]) -> frozenset[RecordId]:
        """The records of which something neither was taken in nor refused."""
        log = self._store.log
        left: set[RecordId] = set()
        for batch in batches(opened.changes()):
            asked = [one for one in batch if one.change.record not in refused]
            here = log.known(one.id for one in asked) | log.set_aside(one.id for one in asked)
            left |= {one.change.record for one in asked if one.id not in here}
        return frozenset(left)

    def _attach(self, opened: Opened, *, without: Collection[bytes]) -> None:
        for described, packed in opened.attachments():
            if described.sha256 not in without and not self._store.blobs.has(described.sha256):
                self._store.blobs.add_packed(
                    packed, sha256=described.sha256, packed=described.packed
                )

    def _admit_all(
        self, opened: Opened, received: ReceivedBundle, brought: Brought
    ) -> tuple[Admitted, Outcome]:
        """Admit these changes and count what that did."""
        for card in opened.cards:
            self._introduce(card)
        sender = opened.sender.device
        admitted = self._admit(brought, sender)
        before, records = brought.before, brought.types.keys()
        gone = frozenset[RecordId]()
        if brought.held is not None:
            gone = self._held() - brought.held - records
        # What the sender has and we had already is not sent there.
        fresh = {one.change for one in admitted.admitted}
        self._store.log.note_bearer(sender, [one for one in brought.ids if one not in fresh])
        for author in {proof.change.author for proof, _ in admitted.forks}:
            self._store.contacts.set_trust(author, Trust.FORKED)
        entered = {one.record for one in admitted.admitted}
        shown = admitted.touched.keys() & records  # a verdict moves others, too
        counted = replace(
            received,
            new=len(entered - before.keys()),
            changed=len(entered & before.keys()),
            held=len(admitted.held),
            refusal=_complaint(admitted),
            clashes=max(0, self._store.records.clashes(shown) - _clashes(before, shown)),
        )
        recalled = {one.record for one in self._store.recalls.among(admitted.touched)}
        return admitted, Outcome(counted, frozenset(admitted.touched) | recalled, gone=gone)

    def _introduce(self, card: Card) -> None:
        with suppress(Refused):  # of another world (an exercise), or no card of ours: passed over
            self._contacts.introduce(card)


def _clashes(before: Mapping[RecordId, RecordRow], records: AbstractSet[RecordId]) -> int:
    return sum(row.clashes for record, row in before.items() if record in records)


def _complaint(admitted: Admitted) -> str:
    """Why some of a bundle's changes do not count, for its sender: the first reason that will last."""
    reasons = [*(one.reason for one in admitted.refused), *(one.reason for one in admitted.held)]
    return next((str(reason) for reason in reasons if reason != Reason.CHANGE_WAITS), "")
