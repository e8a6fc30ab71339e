"""The side that runs confined: unpacks, reads and merges a bundle's contents, and says how it went.

Signatures of single changes and the rules of who may write what are for the other side to judge, by
its one verifier. Here everything counts that is sound in form, so that all which may ever be merged
was merged here once, and read again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, cast

from sync.bundle.contents import check_contents
from sync.bundle.limits import LIMITS
from sync.bundle.manifest import Manifest
from sync.codec import Value
from sync.errors import Refused
from sync.journal.admission import Journal
from sync.journal.change import SIGNATURE_BYTES, SignedChange, record_of
from sync.journal.graph import everything
from sync.journal.text import MergedText, Written
from sync.model.ids import HASH_BYTES, SHORT_ID_BYTES, ChangeId, DeviceId, RecordId
from sync.trial import messages
from sync.trial.place import ANYBODY, EVERYTHING, Place

if TYPE_CHECKING:
    from sync.crypto.card import Card

_ASKED_AT_ONCE = 1000
"""Change ids in one question, so that few records are told of at a time."""
_UNSIGNED = bytes(SIGNATURE_BYTES)

_Packed = tuple[bytes, bytes]
"""Body and signature."""


class _Standing(NamedTuple):
    """A record as the other side has it."""

    type: str
    snapshot: bytes | None
    known: Sequence[ChangeId]
    held: Sequence[bytes]


def warm_up() -> None:
    """Load what a first merge loads, while files can still be opened."""
    nobody, text = DeviceId(bytes(SHORT_ID_BYTES)), MergedText()
    update = text.draft(nobody, "a")
    if update is None:
        raise AssertionError("nothing is written here")
    text.check(nobody, update)
    text.add(Written(1, ChangeId(bytes(HASH_BYTES)), update), everything)
    if str(text) != "a":
        raise AssertionError("nothing merges here")


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Try one bundle. Whatever is raised here ends the process without a verdict.

    Args:
        source: what the other side says.
        sink: what it hears.
    """
    messages.send(sink, [messages.READY])
    told = messages.receive(source, max_bytes=messages.TRUSTED_BYTES)
    _, manifest, start = cast("tuple[str, bytes, int]", told)
    trial = _Trial(source, sink)
    contents = messages.pieces(source)
    try:
        check_contents(contents, Manifest.parse(manifest), start, LIMITS, each=trial.keep)
        trial.merge()
    except Refused as refusal:
        messages.send(sink, [messages.REFUSED, refusal.reason.value, refusal.params])
    else:
        messages.send(sink, [messages.PASSED])


class _Trial:
    def __init__(self, source: BinaryIO, sink: BinaryIO) -> None:
        self._source, self._sink = source, sink
        self._changes: dict[RecordId, list[_Packed]] = {}

    def keep(self, body: bytes, signature: bytes) -> None:
        """Take one change, unread: read ones are ten times as large."""
        self._changes.setdefault(record_of(body), []).append((body, signature))

    def merge(self) -> None:
        """Merge what was kept with what is there, some records at a time; nothing of it stays."""
        for batch in _batches(self._changes):
            packed = [self._changes.pop(record) for record in batch]
            question: Value = [
                [record, [sha256(body).digest() for body, _ in changes]]
                for record, changes in zip(batch, packed, strict=True)
            ]
            answers = cast("Sequence[_Answer | None]", self._ask(messages.RECORDS, question))
            fresh = [
                (record, _Standing(*answer), [SignedChange.parse(*one) for one in changes])
                for record, answer, changes in zip(batch, answers, packed, strict=True)
                if answer is not None
            ]
            self._say_signed(one for _, _, changes in fresh for one in changes)
            for record, standing, changes in fresh:
                self._merge_record(record, standing, changes)

    def _say_signed(self, changes: Iterable[SignedChange]) -> None:
        """Name the signatures that the other side will have to check: it has nothing else to do now."""
        claims: Value = [[one.change.author, one.id, one.signature] for one in changes]
        messages.send(self._sink, [messages.SIGNED, claims])

    def _merge_record(
        self, record: RecordId, standing: _Standing, changes: list[SignedChange]
    ) -> None:
        def history() -> Iterator[SignedChange]:
            return _unsigned(cast("Sequence[bytes]", self._ask(messages.HISTORY, record)))

        place = Place(standing.type, standing.snapshot, standing.known, history)
        journal = Journal(place, place, lambda _: cast("Card", ANYBODY), EVERYTHING)
        journal.admit([*changes, *_unsigned(standing.held)])

    def _ask(self, *question: Value) -> Sequence[Value]:
        messages.send(self._sink, question)
        answer = messages.receive(self._source, max_bytes=messages.TRUSTED_BYTES)
        return cast("Sequence[Value]", answer)


_Answer = tuple[str, bytes | None, Sequence[ChangeId], Sequence[bytes]]


def _unsigned(bodies: Iterable[bytes]) -> Iterator[SignedChange]:
    """Changes that the other side had before; their signatures are its own to know."""
    return (SignedChange.parse(body, _UNSIGNED) for body in bodies)


def _batches(changes: Mapping[RecordId, Sequence[_Packed]]) -> Iterator[list[RecordId]]:
    """The records in runs of at most `_ASKED_AT_ONCE` changes, or a single one that has more."""
    run: list[RecordId] = []
    held = 0
    for record, count in [(record, len(one)) for record, one in changes.items()]:
        if run and held + count > _ASKED_AT_ONCE:
            yield run
            run, held = [], 0
        run.append(record)
        held += count
    if run:
        yield run
