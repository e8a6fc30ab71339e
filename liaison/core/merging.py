"""What an opened bundle brings, admitted into the vault: for good, or only to see what it would do."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from liaison.core.arrivals import arrivals
from liaison.core.contacts import Contacts
from liaison.core.mailbox import ReceivedBundle, SentBundle
from liaison.core.ports import Store
from liaison.core.records.envelope import attachments_named
from liaison.core.records.trust import NAME as TRUST
from liaison.core.values import Arrival, DeviceId, RecordId, Trust
from sync.bundle.reader import Opened
from sync.crypto.card import Card
from sync.errors import Reason, Refused
from sync.journal.admission import Admitted
from sync.journal.change import SignedChange

Admit = Callable[[Sequence[SignedChange], DeviceId], Admitted]
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
    """What it brings, record by record."""
    turned_down: tuple[SentBundle, ...] = ()
    """Bundles of ours that it says were refused."""
    gone: frozenset[RecordId] = frozenset()
    """Records that counted before, and do not any more: their author was revoked."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which records of a bundle are meant.

    Attributes:
        only: these; None for all.
        without: and none of these.
    """

    only: frozenset[RecordId] | None = None
    without: frozenset[RecordId] = frozenset()

    def __contains__(self, record: object) -> bool:
        return record not in self.without and (self.only is None or record in self.only)


EVERYTHING = Choice()


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
        at_once: Callable[[Iterable[SignedChange]], frozenset[RecordId]],
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
            outcome = self._admit_all(opened, received, _chosen(opened, choice))
            if closely:
                outcome = replace(outcome, arrivals=tuple(self._look(outcome.arrivals)))
            counted.append(outcome)
            raise _Undone
        return counted[0]

    def merge(
        self, opened: Opened, received: ReceivedBundle, choice: Choice = EVERYTHING
    ) -> Outcome:
        """Take records in, whole and with their attachments; inside the caller's transaction."""
        changes = list(opened.changes())
        taken = [signed for signed in changes if signed.change.record in choice]
        at_once = sorted(self._at_once(taken))
        outcome = self._admit_all(opened, received, taken)
        noted = dict.fromkeys([*received.at_once, *at_once, *sorted(outcome.gone)])
        outcome = replace(outcome, received=replace(outcome.received, at_once=tuple(noted)))
        left = [signed for signed in changes if signed.change.record not in choice]
        self._attach(opened, without=_attached(left) - _attached(taken))
        return outcome

    def at_once(self, opened: Opened) -> frozenset[RecordId]:
        """The records of a bundle that count when it comes; see `core.at_once`."""
        return self._at_once(opened.changes())

    def left(self, opened: Opened, refused: Collection[RecordId]) -> frozenset[RecordId]:
        """The records of which something neither was taken in nor refused."""
        log = self._store.log
        return frozenset(
            signed.change.record
            for signed in opened.changes()
            if signed.change.record not in refused
            and not log.contains(signed.id)
            and not log.is_held(signed.id)
        )

    def _attach(self, opened: Opened, *, without: Collection[bytes]) -> None:
        for described, packed in opened.attachments():
            if described.sha256 not in without and not self._store.blobs.has(described.sha256):
                self._store.blobs.add_packed(
                    packed, sha256=described.sha256, packed=described.packed
                )

    def _admit_all(
        self, opened: Opened, received: ReceivedBundle, changes: Sequence[SignedChange]
    ) -> Outcome:
        """Admit these changes and count what that did."""
        for card in opened.cards:
            self._introduce(card)
        records = {signed.change.record for signed in changes}
        rows = self._store.records.rows(records)
        is_verdict = any(signed.change.type == TRUST for signed in changes)
        held = self._held() if is_verdict else frozenset[RecordId]()
        admitted = self._admit(changes, opened.sender.device)
        gone = self._held() - held - records if is_verdict else held
        self._note_bearer(opened.sender.device, changes, admitted)
        for author in {proof.change.author for proof, _ in admitted.forks}:
            self._store.contacts.set_trust(author, Trust.FORKED)
        entered = {one.record for one in admitted.admitted}
        touched = self._store.records.rows(admitted.touched)
        brought_in = entered & touched.keys()  # a verdict moves others, which were here before
        shown = {record: row for record, row in touched.items() if record in records | entered}
        clashes = sum(row.clashes for row in shown.values())
        before = sum(row.clashes for row in rows.values())
        new = len(brought_in - rows.keys())
        counted = replace(
            received,
            new=new,
            changed=len(brought_in) - new,
            held=len(admitted.held),
            refusal=_complaint(admitted),
            clashes=max(0, clashes - before),
        )
        brought = arrivals(changes, admitted, before=rows, now=shown)
        recalled = {one.record for one in self._store.recalls.among(touched)}
        return Outcome(counted, frozenset(touched) | recalled, arrivals=tuple(brought), gone=gone)

    def _note_bearer(
        self, sender: DeviceId, changes: Sequence[SignedChange], admitted: Admitted
    ) -> None:
        """Note what the sender has and we had already, so that it is not sent there."""
        fresh = {one.change for one in admitted.admitted}
        self._store.log.note_bearer(sender, [one.id for one in changes if one.id not in fresh])

    def _introduce(self, card: Card) -> None:
        with suppress(Refused):  # of another world (an exercise), or no card of ours: passed over
            self._contacts.introduce(card)


def _chosen(opened: Opened, choice: Choice) -> list[SignedChange]:
    return [signed for signed in opened.changes() if signed.change.record in choice]


def _attached(changes: Iterable[SignedChange]) -> set[bytes]:
    """The attachments that changes name."""
    return {sha256 for signed in changes for sha256 in attachments_named(signed.change.writes)}


def _complaint(admitted: Admitted) -> str:
    """Why some of a bundle's changes do not count, for its sender: the first reason that will last."""
    reasons = [*(one.reason for one in admitted.refused), *(one.reason for one in admitted.held)]
    return next((str(reason) for reason in reasons if reason != Reason.CHANGE_WAITS), "")
