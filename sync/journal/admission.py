"""Which changes count.

The verdict on a change depends on it, on its ancestors and on its author's verified card; never on
the order of arrival, a clock, or what else is here. What cannot count yet is held, what cannot ever
count is refused and forgotten.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from sync.errors import Reason, Refused
from sync.journal.change import Change, SignedChange
from sync.journal.document import Document
from sync.journal.past import Past
from sync.journal.ports import Addition, Authors, Documents, Log, Rules, Verify
from sync.model.ids import ChangeId, DeviceId, RecordId

if TYPE_CHECKING:  # whoever merges on trial does without cryptography
    from sync.crypto.card import Card

T = TypeVar("T")

_BATCH = 500
_MOST_OPEN = 1000
"""Records that are held in memory, merged, before they are saved: some 20 KB each."""

_Offer = tuple[SignedChange, DeviceId | None]
"""A change, and the contact whose bundle brought it."""


class Entered(NamedTuple):
    """A change that counts now."""

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
    """What became of the changes that were offered, and of those that had waited for them.

    Attributes:
        touched: the records that stand otherwise, each with its type.
    """

    admitted: list[Entered] = field(default_factory=list)
    held: list[Waiting] = field(default_factory=list)
    refused: list[Rejected] = field(default_factory=list)
    forks: list[Fork] = field(default_factory=list)
    touched: dict[RecordId, str] = field(default_factory=dict)


def _by_card(signed: SignedChange, card: Card) -> None:
    card.verify_change(signed.id, signed.signature)


class Journal:
    """Admits changes into a log and the documents that follow from it."""

    def __init__(
        self,
        log: Log,
        documents: Documents,
        authors: Authors,
        rules: Rules,
        verify: Verify = _by_card,
    ) -> None:
        self._log = log
        self._documents = documents
        self._authors = authors
        self._rules = rules
        self._verify = verify

    def admit(self, changes: Iterable[SignedChange], source: DeviceId | None = None) -> Admitted:
        """Take changes in; all that were touched are saved before this returns.

        Run it inside one transaction of the store. A change that is here already does nothing.

        Args:
            changes: in any order, though parents first is quickest.
            source: the contact whose bundle brought them, None for our own.
        """
        return self._judge((signed, source) for signed in changes)

    def retry_author(self, device: DeviceId) -> Admitted:
        """Judge again what was held of an author, whose card became verified."""
        return self._judge((held.signed, held.source) for held in self._log.held_by(device))

    def _judge(self, offers: Iterable[_Offer]) -> Admitted:
        visit = _Visit(self._log, self._documents, self._authors, self._rules, self._verify)
        for batch in batches(offers):
            visit.take(batch)
        return visit.close()


def batches(all_: Iterable[T]) -> Iterator[list[T]]:
    """As many at a time as are looked up and written down together."""
    left = iter(all_)
    while batch := list(islice(left, _BATCH)):
        yield batch


def _read(changes: Iterable[SignedChange]) -> Iterator[Change]:
    """Those that can be read; the others are refused one by one."""
    for signed in changes:
        with suppress(Refused):
            yield signed.change


class _Held(Exception):  # noqa: N818  (not a malfunction: it says that a change has to wait)
    def __init__(self, reason: str, missing: Iterable[ChangeId] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.missing = tuple(missing)


class _Visit:
    """All that is offered at once, batch by batch, and the records that it touches.

    What was set aside is asked for by the parent that it waits for, and never read as a whole: however
    much of it somebody sends, it costs nothing to whoever goes on (security 1, row 20).
    """

    def __init__(
        self, log: Log, documents: Documents, authors: Authors, rules: Rules, verify: Verify
    ) -> None:
        self._log = log
        self._documents = documents
        self._rules = rules
        self._authors = authors
        self._verify = verify
        self._cards: dict[DeviceId, Card | None] = {}
        self._known: set[ChangeId] = set()
        self._pasts: dict[RecordId, Past] = {}
        self._additions: list[Addition] = []
        self._unsaved: dict[RecordId, Document] = {}
        self._result = Admitted()
        self._waiting: dict[ChangeId, Waiting] = {}

    def take(self, batch: Sequence[_Offer]) -> None:
        """Judge changes, and write down those that count."""
        self._known |= self._log.known(signed.id for signed, _ in batch)
        self._open(_read(signed for signed, _ in batch if signed.id not in self._known))
        for signed, source in batch:
            self._offer(signed, source)
        self._write()
        if len(self._pasts) >= _MOST_OPEN:
            self._save()

    def close(self) -> Admitted:
        """Save what was touched."""
        self._save()
        self._result.held.extend(self._waiting.values())
        return self._result

    def _offer(self, signed: SignedChange, source: DeviceId | None) -> None:
        """Judge a change, and whatever waited for it."""
        queue = deque([signed] if self._judge(signed, source) else ())
        while queue:
            for held in self._log.held_for(queue.popleft().id):
                if self._judge(held.signed, held.source):
                    queue.append(held.signed)

    def _write(self) -> None:
        self._log.append(self._additions)
        self._additions = []

    def _save(self) -> None:
        """Save what was touched; of what stays open, the history was read and would be read again."""
        self._documents.save(self._unsaved.values())
        self._unsaved = {}
        self._pasts = {record: past for record, past in self._pasts.items() if past.is_read}

    def _judge(self, signed: SignedChange, source: DeviceId | None) -> bool:
        try:
            if signed.id in self._known:
                return False
            past = self._past(signed.change)
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
        self._verify(signed, card)
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
        if missing and self._are_others(missing):
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
        self._additions.append(Addition(signed, past.admit(signed), source))
        self._known.add(signed.id)
        self._forget(signed)
        if fork is not None:
            self._log.add_fork(fork.one, fork.other)
            self._result.forks.append(fork)
        self._result.admitted.append(Entered(signed.id, change.record))
        self._result.touched[change.record] = past.present.type
        self._unsaved[change.record] = past.present

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
        if change.record not in self._pasts:  # of what had waited for a change in this batch
            self._open([change])
        return self._pasts[change.record]

    def _open(self, changes: Iterable[Change]) -> None:
        """Load the records that these changes are for, all at once."""
        types = {one.record: one.type for one in changes if one.record not in self._pasts}
        found = self._documents.load(types.keys()) if types else {}
        for record, type_ in types.items():
            present = found.get(record) or Document(record, type_)
            self._pasts[record] = Past(present, partial(self._history, record))

    def _history(self, record: RecordId) -> list[SignedChange]:
        self._write()
        return [logged.signed for logged in self._log.of_record(record)]

    def _are_others(self, missing: Sequence[ChangeId]) -> bool:
        """Whether one of these, which are not in their child's record, was admitted into another."""
        return not self._known.isdisjoint(missing) or bool(self._log.known(missing))

    def _card(self, device: DeviceId) -> Card | None:
        if device not in self._cards:
            self._cards[device] = self._authors(device)
        return self._cards[device]
