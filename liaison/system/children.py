"""Processes of our own that can do little: for reading what strangers made.

Such a child gets two pipes and nothing else, and gives up all that it does not need before it reads
anything (see `liaison.system.confinement`).
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import IO

from liaison.system.confinement import CONFINED

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


@contextmanager
def confined(memory_bytes: int, cpu_seconds: int) -> Iterator[Confined]:
    """A child of this program for as long as the block runs; then it is killed, if it still lives.

    Raises:
        OSError: the system starts no process now.
    """
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-P", "-m", "liaison"]
    child = subprocess.Popen(  # noqa: S603  (our own program, no shell)
        [*program, CONFINED, str(memory_bytes), str(cpu_seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        start_new_session=True,  # keys pressed in a terminal end us, and we end the child
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    said, heard = child.stdout, child.stdin
    if said is None or heard is None:
        raise LookupError("pipes")
    patience = threading.Timer(_WALL_FACTOR * cpu_seconds + _WALL_SECONDS, child.kill)
    patience.daemon = True
    patience.start()
    try:
        yield Confined(child.pid, said, heard)
    finally:
        patience.cancel()
        child.kill()
        for pipe in (heard, said):
            with suppress(OSError):  # what was not yet written goes nowhere
                pipe.close()
        child.wait()


def _environment() -> dict[str, str]:
    """Where our own code is; nothing of what the user's surroundings say, such as a vault's path."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return kept | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
