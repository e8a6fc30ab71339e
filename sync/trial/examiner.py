"""The side that stays: has a child read and merge a bundle's contents, and answers what it asks.

While the child merges, this side checks the signatures, which the child has no cards for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, suppress
from dataclasses import dataclass
from typing import IO, Protocol

from sync.bundle.limits import MIB, Limits
from sync.bundle.manifest import Manifest
from sync.bundle.section import Readable
from sync.codec import Value
from sync.errors import Reason, Refused
from sync.journal.proven import Claim
from sync.model.ids import ChangeId, DeviceId, RecordId
from sync.trial import messages

_PIECE_BYTES = MIB


@dataclass(frozen=True, slots=True)
class Standing:
    """A record as it is here.

    Attributes:
        type: its type; "" for a record that is not here.
        snapshot: its merged document; None likewise.
        known: which of the changes in question were admitted.
        held: bodies of its changes that wait.
    """

    type: str
    snapshot: bytes | None
    known: Sequence[ChangeId]
    held: Sequence[bytes]


class Standings(Protocol):
    """What a trial is told of the vault: the records that the bundle touches, and no others."""

    def of(self, changes: Mapping[RecordId, Sequence[ChangeId]]) -> Mapping[RecordId, Standing]:
        """The records that these changes are for, but for those of which all changes were admitted."""
        ...

    def history(self, record: RecordId) -> Sequence[bytes]:
        """The bodies of its admitted changes, parents first."""
        ...


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a trial may use before it is ended.

    Attributes:
        memory_bytes: of address space.
        cpu_seconds: of the processor.
    """

    memory_bytes: int
    cpu_seconds: int

    @classmethod
    def of(cls, manifest: Manifest) -> Bounds:
        """512 MiB and 30 s, and what an honest bundle of the announced size takes on a weak laptop.

        Measured: 0.25 ms a change, twice its bytes in memory, 300 MB/s of attachments; given are
        eight times the time, and half as much again in memory.
        """
        unpacked = sum(section.bytes for section in manifest.attachments)
        return cls(
            memory_bytes=512 * MIB + 3 * manifest.changes.bytes,
            cpu_seconds=30 + manifest.changes.count // 500 + unpacked // (32 * MIB),
        )


class Child(Protocol):
    """A confined process that runs `sync.trial.child.serve`."""

    @property
    def source(self) -> IO[bytes]:
        """What it says."""
        ...

    @property
    def sink(self) -> IO[bytes]:
        """What it hears."""
        ...


Confine = Callable[[Bounds], AbstractContextManager[Child]]
"""Starts a child within bounds; leaving the block ends it, whatever it does."""


class Examiner:
    """Satisfies `sync.bundle.contents.Check`.

    Args:
        confine: starts children.
        standings: the vault, as far as it is asked about.
        look_into: told which signatures will have to be checked, while the child is at work.
    """

    def __init__(
        self, confine: Confine, standings: Standings, look_into: Callable[[Iterable[Claim]], None]
    ) -> None:
        self._confine = confine
        self._standings = standings
        self._look_into = look_into

    def __call__(self, stream: Readable, manifest: Manifest, start: int, limits: Limits) -> None:
        """Have the contents tried.

        Raises:
            Refused: TRIAL_UNAVAILABLE if no child starts; BUNDLE_STOPPED_READER if the bundle ended
                it, or made it say what it never says; what the contents are refused for.
        """
        del limits  # a child has those of the format
        with ExitStack() as started:
            try:
                child = started.enter_context(self._confine(Bounds.of(manifest)))
            except OSError as error:
                raise Refused(Reason.TRIAL_UNAVAILABLE) from error
            _await_ready(child)
            try:
                with suppress(BrokenPipeError):  # it refused before it had everything
                    _hand_over(stream, manifest, start, child.sink)
                self._answer(child, manifest.changes.count)
            except (EOFError, BrokenPipeError, _Nonsense) as fault:
                raise Refused(Reason.BUNDLE_STOPPED_READER) from fault

    def _answer(self, child: Child, unnamed: int) -> None:
        """Answer questions until there is a verdict; no more signatures are named than there are."""
        while True:
            match _heard(child.source):
                case [messages.RECORDS, [*asked]]:
                    messages.send(child.sink, self._told(dict(map(_asked, asked))))
                case [messages.HISTORY, bytes(record)]:
                    messages.send(child.sink, self._standings.history(RecordId(record)))
                case [messages.SIGNED, [*claims]] if len(claims) <= unnamed:
                    unnamed -= len(claims)
                    self._look_into(map(_claim, claims))
                case [messages.REFUSED, str(reason), dict(params)]:
                    raise _refusal(reason, params)
                case [messages.PASSED]:
                    return
                case _:
                    raise _Nonsense

    def _told(self, asked: Mapping[RecordId, Sequence[ChangeId]]) -> list[Value]:
        """In the order of the question, so that only what is asked for is found there."""
        found = self._standings.of(asked)
        return [
            [one.type, one.snapshot, one.known, one.held] if (one := found.get(record)) else None
            for record in asked
        ]


def _asked(question: Value) -> tuple[RecordId, list[ChangeId]]:
    match question:
        case [bytes(record), [*changes]]:
            return RecordId(record), [ChangeId(one) for one in changes if isinstance(one, bytes)]
        case _:
            raise _Nonsense


def _claim(said: Value) -> Claim:
    match said:
        case [bytes(author), bytes(change), bytes(signature)]:
            return Claim(DeviceId(author), ChangeId(change), signature)
        case _:
            raise _Nonsense


class _Nonsense(Exception):  # noqa: N818  (said by what may be in an enemy's hands)
    """The child said what no child of ours says."""


def _await_ready(child: Child) -> None:
    try:
        if _heard(child.source) == [messages.READY]:
            return
    except (EOFError, _Nonsense):
        pass
    raise Refused(Reason.TRIAL_UNAVAILABLE)


def _hand_over(stream: Readable, manifest: Manifest, start: int, sink: IO[bytes]) -> None:
    messages.send(sink, [messages.BUNDLE, manifest.encode(), start])
    piece = memoryview(bytearray(_PIECE_BYTES))
    while count := stream.readinto(piece):
        messages.send_piece(sink, piece[:count])
    messages.send_piece(sink, b"")
    sink.flush()


def _heard(source: IO[bytes]) -> Value:
    try:
        return messages.receive(source, max_bytes=messages.MOST_BYTES)
    except Refused as refusal:
        raise _Nonsense from refusal


def _refusal(reason: str, params: dict[str, Value]) -> Refused:
    """What the child refused; only numbers pass, for its words may be a stranger's."""
    if reason not in set(Reason):
        raise _Nonsense
    return Refused(
        Reason(reason), **{name: value for name, value in params.items() if type(value) is int}
    )
