"""What reads bundles on trial: real processes, some of which come to grief, or the same in a thread."""

from __future__ import annotations

import io
import os
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Thread
from typing import IO, BinaryIO

from liaison.system.children import Children, Confined
from liaison.system.nursery import CAN_FORK, Nursery
from sync.bundle.reader import Opened, verify
from sync.journal.proven import Claim
from sync.model.ids import ChangeId, RecordId
from sync.trial.child import serve
from sync.trial.examiner import Bounds, Child, Confine, Examiner, Standing, Standings
from tests.support.bundles import READER, senders

confined = (Nursery() if CAN_FORK else Children()).confined
"""Starts real processes, as the product does."""


@dataclass(frozen=True)
class Beside:
    """The same two pipes, but into a thread of this process: a process takes 0.15 s to start.

    `tests/journeys/exchange/test_set_aside.py` and the commands' journeys have real ones.
    """

    source: IO[bytes]
    sink: IO[bytes]


@contextmanager
def beside(_: Bounds) -> Iterator[Child]:
    """Satisfies `sync.trial.examiner.Confine`."""
    (hears, tells), (heard, told) = os.pipe(), os.pipe()
    child = Thread(target=_serve, args=(os.fdopen(hears, "rb"), os.fdopen(told, "wb")), daemon=True)
    with os.fdopen(heard, "rb") as answers:
        questions = os.fdopen(tells, "wb")
        child.start()
        try:
            yield Beside(answers, questions)
        finally:
            with suppress(BrokenPipeError):
                questions.close()
            child.join()


def _serve(source: BinaryIO, sink: BinaryIO) -> None:
    with source, suppress(EOFError, BrokenPipeError), sink:
        serve(source, sink)


@contextmanager
def apart(bounds: Bounds) -> Iterator[Child]:
    """A real process."""
    with confined(bounds.memory_bytes, bounds.cpu_seconds) as child:
        yield child


@contextmanager
def starved(bounds: Bounds) -> Iterator[Child]:
    """A process that may have no more memory than it has."""
    with confined(1, bounds.cpu_seconds) as child:
        yield child


@contextmanager
def hurried(bounds: Bounds) -> Iterator[Child]:
    """A process that has a second."""
    with confined(bounds.memory_bytes, 1) as child:
        yield child


@contextmanager
def absent(_: Bounds) -> Iterator[Child]:
    """A process that ends before it is ready, as one of a broken installation does."""
    with confined(1, 1) as child:
        os.kill(child.pid, signal.SIGKILL)
        child.source.read()  # it may have been ready already: one that is forked is at once
        yield child


@contextmanager
def shot(bounds: Bounds) -> Iterator[Child]:
    """A process that is killed as soon as it is given something."""
    with confined(bounds.memory_bytes, bounds.cpu_seconds) as child:
        yield _Shot(child)


@dataclass
class _Shot:
    child: Confined

    @property
    def source(self) -> IO[bytes]:
        return self.child.source

    @property
    def sink(self) -> IO[bytes]:
        os.kill(self.child.pid, signal.SIGKILL)
        return self.child.sink


@contextmanager
def fatal(bounds: Bounds) -> Iterator[Child]:
    """A trial that ends all of Liaison, as the system does when memory runs out."""
    with apart(bounds):
        os.kill(os.getpid(), signal.SIGKILL)
        yield Beside(open(os.devnull, "rb"), open(os.devnull, "wb"))  # noqa: PTH123, SIM115  (never reached)


@dataclass(frozen=True)
class Said:
    """A child that says whatever it was told to: one that an enemy took over."""

    source: IO[bytes]
    sink: IO[bytes]


def saying(words: Callable[[], IO[bytes]]) -> Confine:
    """Satisfies `Confine` with a child that says these words."""

    @contextmanager
    def confine(_: Bounds) -> Iterator[Child]:
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123
            yield Said(words(), nowhere)

    return confine


class Nothing:
    """A vault that has no record of any bundle."""

    def of(self, changes: Mapping[RecordId, Sequence[ChangeId]]) -> Mapping[RecordId, Standing]:
        return dict.fromkeys(changes, Standing("", None, (), ()))

    def history(self, record: RecordId) -> Sequence[bytes]:
        raise LookupError(record.hex())


def unchecked(claims: Iterable[Claim]) -> None:
    """Nobody here will ask for signatures of changes."""
    for _ in claims:
        pass


def tried(sealed: bytes, confine: Confine, standings: Standings | None = None) -> Opened:
    """Verify a file for `READER` from `SENDER`, its contents on trial."""
    return verify(
        io.BytesIO(sealed),
        identity=READER.keys.identity,
        own=READER.card,
        senders=senders(),
        check=Examiner(confine, standings or Nothing(), unchecked),
    )
