"""The process that children are forked off: it has loaded what they need, and reads nothing itself.

A child is asked for with what it is granted and the ends of two pipes (SCM_RIGHTS), and the answer is
its process number; the next question ends it. A child's number is not given to another process before
that, so whoever asked may kill it meanwhile.
"""

from __future__ import annotations

import gc
import os
import signal
import socket

from liaison.system.confinement import GRANT, PID, WAITS_SECONDS

_PIPES = 2


def forked() -> bytes | None:
    """Fork a child whenever one is asked for at our standard input.

    Returns:
        In each child, what it was granted; its pipes are its standard input and output. In this
        process nothing, when it is not needed any more.
    """
    gc.freeze()  # what is loaded is looked at by no child's collector, and so stays shared
    asked, child = socket.socket(fileno=0), 0
    while True:
        grant, pipes = _question(asked, None if child else WAITS_SECONDS)
        if child:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        if not grant:
            return None
        child = os.fork() if pipes else 0
        if pipes and not child:
            asked.detach()  # its number is that of a pipe now
            _hold(pipes)
            return grant
        for end in pipes:
            os.close(end)
        asked.sendall(PID.pack(child))


def _hold(pipes: list[int]) -> None:
    """Make these the standard input and output, and nothing else."""
    for number, end in enumerate(pipes):
        os.dup2(end, number)
        os.close(end)


def _question(asked: socket.socket, seconds: int | None) -> tuple[bytes, list[int]]:
    """What is granted, and the pipes; nothing when nobody asks any more."""
    asked.settimeout(seconds)
    try:
        return socket.recv_fds(asked, GRANT.size, _PIPES)[:2]
    except OSError:
        return b"", []
