"""Which changes count.

The verdict on a change depends on it, on its ancestors and on its author's verified card; never on
the order of arrival, a clock, or what else is here. What cannot count yet is held, what cannot ever
count is refused and forgotten.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from sync.errors import Reason, Refused
from sync.journal.change import Change, SignedChange
from sync.journal.document import Document
from sync.journal.past import Past
from sync.journal.ports import Authors, Documents, Log, Rules
from sync.model.ids import ChangeId, DeviceId, RecordId

if TYPE_CHECKING:  # whoever merges on trial does without cryptography
    from sync.crypto.card import Card


class Entered(NamedTuple):
    """A change that counts now."""

    position: int
    change: ChangeId
    record: RecordId


class Waiting(NamedTuple):
    """A change that was set aside."""

    signed: SignedChange
    reason: str
    missing: tuple[ChangeId, ...]


class Rejected(NamedTuple):
    """A change that is forged or malformed; it was not kept."""

    signed: SignedChange
    reason: str


class Fork(NamedTuple):
    """Proof of an author's fault: two different changes with one author, record and number."""

    one: SignedChange
    other: SignedChange


@dataclass
class Admitted:
    """What became of the changes that were offered, and of those that had waited for them."""

    admitted: list[Entered] = field(default_factory=list)
    held: list[Waiting] = field(default_factory=list)
    refused: list[Rejected] = field(default_factory=list)
    forks: list[Fork] = field(default_factory=list)
    touched: dict[RecordId, Document] = field(default_factory=dict)


class Journal:
    """Admits changes into a log and the documents that follow from it."""

    def __init__(self, log: Log, documents: Documents, authors: Authors, rules: Rules) -> None:
        self._log = log
        self._documents = documents
        self._authors = authors
        self._rules = rules

    def admit(self, changes: Iterable[SignedChange], source: DeviceId | None = None) -> Admitted:
        """Take changes in; all that were touched are saved before this returns.

        Run it inside one transaction of the store. A change that is here already does nothing.

        Args:
            changes: in any order, though parents first is quickest.
            source: the contact whose bundle brought them, None for our own.
        """
        visit = _Visit(self._log, self._documents, self._authors, self._rules)
        for signed in changes:
            visit.offer(signed, source)
        return visit.close()

    def retry_author(self, device: DeviceId) -> Admitted:
        """Judge again what was held of an author, whose card became verified."""
        visit = _Visit(self._log, self._documents, self._authors, self._rules)
        for held in self._log.held_by(device):
            visit.offer(held.signed, held.source)
        return visit.close()


class _Held(Exception):  # noqa: N818  (not a malfunction: it says that a change has to wait)
    def __init__(self, reason: str, missing: Iterable[ChangeId] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.missing = tuple(missing)


class _Visit:
    """One batch, and the records it touched.

    What was set aside is asked for by the parent that it waits for, and never read as a whole: however
    much of it somebody sends, it costs nothing to whoever goes on (security 1, row 20).
    """

    def __init__(self, log: Log, documents: Documents, authors: Authors, rules: Rules) -> None:
        self._log = log
        self._documents = documents
        self._rules = rules
        self._authors = authors
        self._cards: dict[DeviceId, Card | None] = {}
        self._pasts: dict[RecordId, Past] = {}
        self._result = Admitted()
        self._waiting: dict[ChangeId, Waiting] = {}

    def offer(self, signed: SignedChange, source: DeviceId | None) -> None:
        """Judge a change, and whatever waited for it."""
        queue = deque([signed] if self._judge(signed, source) else ())
        while queue:
            for held in self._log.held_for(queue.popleft().id):
                if self._judge(held.signed, held.source):
                    queue.append(held.signed)

    def close(self) -> Admitted:
        """Save what was touched."""
        self._result.held.extend(self._waiting.values())
        for document in self._result.touched.values():
            self._documents.save(document)
        return self._result

    def _judge(self, signed: SignedChange, source: DeviceId | None) -> bool:
        try:
            past = self._past(signed.change)
            if self._is_known(signed, past):
                return False
            self._check(signed, past)
        except _Held as held:
            self._hold(signed, held, source)
            return False
        except Refused as refusal:
            self._forget(signed)
            self._result.refused.append(Rejected(signed, refusal.reason.value))
            return False
        self._enter(signed, past, source)
        return True

    def _check(self, signed: SignedChange, past: Past) -> None:
        change = signed.change
        card = self._card(change.author)
        if card is None:
            raise _Held(Reason.CHANGE_AUTHOR_UNKNOWN)
        card.verify_change(signed.id, signed.signature)
        self._check_links(change, past)
        before = past.before(change)
        if before.depth and before.type != change.type:
            raise Refused(Reason.CHANGE_MALFORMED)
        for path, update in change.texts.items():
            before.text(path).check(change.author, update)
        reason = self._rules.refuse(change, card, before)
        if reason is not None:
            raise _Held(reason)

    def _check_links(self, change: Change, past: Past) -> None:
        """All parents here, and the author's last change among them with the number before."""
        missing = past.lacks(change)
        if any(self._log.contains(parent) for parent in missing):  # it is another record's
            raise Refused(Reason.CHANGE_CHAIN)
        if missing:
            raise _Held(Reason.CHANGE_WAITS, missing)
        if change.prev is None or past.present.has_seen_all(change):
            expected = past.present.last(change.author)
            number = expected[0] if expected and change.prev is not None else 0
        else:
            prev = past.present.graph(past.history)[change.prev].change
            number = prev.seq if prev.author == change.author else -1
        if change.seq != number + 1:
            raise Refused(Reason.CHANGE_CHAIN)

    def _enter(self, signed: SignedChange, past: Past, source: DeviceId | None) -> None:
        change = signed.change
        fork = self._fork(signed, past)
        depth = past.admit(signed)
        position = self._log.append(signed, depth=depth, source=source)
        self._forget(signed)
        if fork is not None:
            self._log.add_fork(fork.one, fork.other)
            self._result.forks.append(fork)
        self._result.admitted.append(Entered(position, signed.id, change.record))
        self._result.touched[change.record] = past.present

    def _fork(self, signed: SignedChange, past: Past) -> Fork | None:
        change = signed.change
        last = past.present.last(change.author)
        if last is None or change.seq > last[0]:
            return None
        for other in past.present.graph(past.history):
            if (other.change.author, other.change.seq) == (change.author, change.seq):
                return Fork(other, signed)
        return None

    def _forget(self, signed: SignedChange) -> None:
        self._waiting.pop(signed.id, None)
        self._log.unhold(signed.id)

    def _hold(self, signed: SignedChange, held: _Held, source: DeviceId | None) -> None:
        self._log.hold(signed, reason=held.reason, missing=held.missing, source=source)
        self._waiting[signed.id] = Waiting(signed, held.reason, held.missing)

    def _past(self, change: Change) -> Past:
        past = self._pasts.get(change.record)
        if past is None:
            record = change.record
            present = self._documents.load(record) or Document(record, change.type)
            past = Past(present, lambda: [logged.signed for logged in self._log.of_record(record)])
            self._pasts[record] = past
        return past

    def _is_known(self, signed: SignedChange, past: Past) -> bool:
        last = past.present.last(signed.change.author)
        return last is not None and signed.change.seq <= last[0] and self._log.contains(signed.id)

    def _card(self, device: DeviceId) -> Card | None:
        if device not in self._cards:
            self._cards[device] = self._authors(device)
        return self._cards[device]
