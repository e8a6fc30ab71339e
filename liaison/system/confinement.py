"""What a process of ours gives up before it reads what a stranger made.

Imports only what Python has loaded anyway: `liaison.__main__` looks here first.
"""

from __future__ import annotations

import struct
import sys
from contextlib import suppress

CONFINED = "--confined"
"""What the program is called with to be such a process."""
FORKING = "--forking"
"""What follows that word where such processes are forked off the one that is called."""
GRANT = struct.Struct("<QQ")
"""What such a process is told first: bytes of memory and seconds of time that are granted."""
PID = struct.Struct("<Q")
"""What is answered where they are forked."""
WAITS_SECONDS = 30
"""How long a process that loaded ahead is kept while nobody needs it: it takes memory."""


def confine_self(memory_bytes: int, cpu_seconds: int) -> None:
    """Give up, in this process and for good, whatever reading from one pipe does not need.

    More memory and time than were granted, dumping core, opening files or sockets, starting
    processes. Windows knows none of these limits; there the clock on the wall is all that ends it.

    Args:
        memory_bytes: of address space.
        cpu_seconds: on the processor.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  (not on Windows)

    limits = {
        resource.RLIMIT_AS: memory_bytes,
        resource.RLIMIT_CPU: cpu_seconds,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: 0,  # those that are open stay so
        resource.RLIMIT_NPROC: 0,
    }
    for limit, value in limits.items():
        with suppress(ValueError, OSError):  # macOS has no limit of address space to speak of
            resource.setrlimit(limit, (value, value))
