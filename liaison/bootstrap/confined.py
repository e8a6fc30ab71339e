"""The child that reads a bundle on trial: the same program, called in another way.

Nothing may be imported here that such a child does not need: it starts once for each bundle.
"""

from __future__ import annotations

import os
import sys

from liaison.system.confinement import GRANT, confine_self
from liaison.system.hardening import harden
from sync.trial.child import serve, warm_up

_FAULT = 70


def run() -> int:
    """Try one bundle; returns the exit status, which nobody asks for. See `sync.trial`."""
    try:
        harden()
        warm_up()
        memory_bytes, cpu_seconds = GRANT.unpack(sys.stdin.buffer.read(GRANT.size))
        confine_self(memory_bytes, cpu_seconds)
        serve(sys.stdin.buffer, sys.stdout.buffer)
    except BaseException:  # noqa: BLE001  (the border: whatever it is, there is no verdict)
        os._exit(_FAULT)  # at once: nothing is left to be said, or to be cleaned up
    return 0
