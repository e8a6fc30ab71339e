"""Confined children where the system forks: each is one bundle's own, and none has to load anything.

The process that they are forked off has loaded what they need, and never reads what a stranger made
(`liaison.system.forking`).
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from liaison.system.children import Confined, patient, start
from liaison.system.confinement import FORKING, GRANT, PID

CAN_FORK = hasattr(os, "fork")
_NOBODY = GRANT.pack(0, 0)


class Nursery:
    """As `Children`; the process that forks waits a while for the next to be asked for."""

    def __init__(self) -> None:
        self._forker: _Forker | None = None

    @contextmanager
    def confined(self, memory_bytes: int, cpu_seconds: int) -> Iterator[Confined]:
        """A child for as long as the block runs; then it is killed, if it still lives. One at a time.

        Raises:
            OSError: the system starts no process now.
        """
        forker, child = self._born(GRANT.pack(memory_bytes, cpu_seconds))
        try:
            with patient(lambda: _kill(child.pid), cpu_seconds):
                yield child
        finally:
            with suppress(OSError):  # then it is gone, and the child has nobody to speak to
                forker.ask(_NOBODY)
            for pipe in (child.sink, child.source):
                with suppress(OSError):  # what was not yet written goes nowhere
                    pipe.close()

    def _born(self, grant: bytes) -> tuple[_Forker, Confined]:
        if self._forker is not None:
            with suppress(OSError):  # it waited too long
                return self._forker, _child(self._forker, grant)
        self._forker = _Forker()
        return self._forker, _child(self._forker, grant)


class _Forker:
    """The process that has loaded everything."""

    def __init__(self) -> None:
        self._asked, theirs = socket.socketpair()
        with theirs:
            process = start(FORKING, hears=theirs.fileno(), says=subprocess.DEVNULL)
        weakref.finalize(self, _ended, process, self._asked)

    def ask(self, grant: bytes, pipes: Sequence[int] = ()) -> int:
        """The process number of a new child with these pipes, or 0; the one before it has ended.

        Raises:
            OSError: nobody answers.
        """
        socket.send_fds(self._asked, [grant], pipes)
        answer = self._asked.recv(PID.size, socket.MSG_WAITALL)
        if len(answer) != PID.size:
            raise ConnectionResetError
        (pid,) = PID.unpack(answer)
        return int(pid)


def _child(forker: _Forker, grant: bytes) -> Confined:
    (hears, told), (heard, says) = os.pipe(), os.pipe()
    source, sink = os.fdopen(heard, "rb"), os.fdopen(told, "wb")
    try:
        return Confined(forker.ask(grant, (hears, says)), source, sink)
    except OSError:
        source.close()
        sink.close()
        raise
    finally:
        os.close(hears)
        os.close(says)


def _kill(pid: int) -> None:
    with suppress(OSError):  # its parent is gone, and it with it
        os.kill(pid, signal.SIGKILL)


def _ended(process: subprocess.Popen[bytes], asked: socket.socket) -> None:
    asked.close()
    process.wait()
