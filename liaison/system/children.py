"""Processes of our own that can do little: for reading what strangers made.

Such a child gets two pipes and nothing else, and gives up all that it does not need before it reads
anything (see `liaison.system.confinement`). Where the system forks, `liaison.system.nursery` has them
sooner.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import IO

from liaison.system.confinement import CONFINED, GRANT, WAITS_SECONDS

_WALL_FACTOR, _WALL_SECONDS = 4, 60
"""How much longer than its time on the processor a child may take: others want the processor, too."""


@dataclass(frozen=True, slots=True)
class Confined:
    """A running child.

    Attributes:
        pid: its process.
        source: what it says.
        sink: what it hears.
    """

    pid: int
    source: IO[bytes]
    sink: IO[bytes]


class Children:
    """Confined children, of which the next one loads while one is at work.

    Loading takes longer than reading most bundles does.
    """

    def __init__(self) -> None:
        self._next: _Loading | None = None

    @contextmanager
    def confined(self, memory_bytes: int, cpu_seconds: int) -> Iterator[Confined]:
        """A child of this program for as long as the block runs; then it is killed, if it still lives.

        Raises:
            OSError: the system starts no process now.
        """
        loaded, self._next = self._next, None
        child = loaded.taken() if loaded else None
        with _at_work(child or _start(), memory_bytes, cpu_seconds) as working:
            with suppress(OSError):  # then the next one is started when it is wanted
                self._next = _Loading(_start())
            yield working


class _Loading:
    """A child that waits to be told what it may use; not for long, for it takes memory."""

    def __init__(self, child: subprocess.Popen[bytes]) -> None:
        self._child = child
        self._end = weakref.finalize(self, _ended, child)
        self._patience = threading.Timer(WAITS_SECONDS, self._end)
        self._patience.daemon = True
        self._patience.start()

    def taken(self) -> subprocess.Popen[bytes] | None:
        """The child; None if it has ended."""
        self._patience.cancel()
        if self._end.detach() is None:
            return None
        if self._child.poll() is None:
            return self._child
        _ended(self._child)
        return None


def start(*words: str, hears: int, says: int) -> subprocess.Popen[bytes]:
    """This program, called to be confined, with these words behind."""
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-P", "-m", "liaison"]
    return subprocess.Popen(  # noqa: S603  (our own program, no shell)
        [*program, CONFINED, *words],
        stdin=hears,
        stdout=says,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        start_new_session=True,  # keys pressed in a terminal end us, and we end the child
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


@contextmanager
def patient(kill: Callable[[], object], cpu_seconds: int) -> Iterator[None]:
    """Kill a child by the clock on the wall, where its time on the processor is not bounded or not used."""
    patience = threading.Timer(_WALL_FACTOR * cpu_seconds + _WALL_SECONDS, kill)
    patience.daemon = True
    patience.start()
    try:
        yield
    finally:
        patience.cancel()
        patience.join()  # who is killed later than this may be somebody else


def _start() -> subprocess.Popen[bytes]:
    return start(hears=subprocess.PIPE, says=subprocess.PIPE)


@contextmanager
def _at_work(
    child: subprocess.Popen[bytes], memory_bytes: int, cpu_seconds: int
) -> Iterator[Confined]:
    said, heard = child.stdout, child.stdin
    if said is None or heard is None:
        raise LookupError("pipes")
    try:
        with suppress(OSError):  # one that is gone is noticed by whoever asks it
            heard.write(GRANT.pack(memory_bytes, cpu_seconds))
            heard.flush()
        with patient(child.kill, cpu_seconds):
            yield Confined(child.pid, said, heard)
    finally:
        _ended(child)


def _ended(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with suppress(OSError):  # what was not yet written goes nowhere
                pipe.close()
    child.wait()


def _environment() -> dict[str, str]:
    """Where our own code is; nothing of what the user's surroundings say, such as a vault's path."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return kept | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
