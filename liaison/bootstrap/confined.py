"""The child that reads a bundle on trial: the same program, called in another way.

Nothing may be imported here that such a child does not need: where the system does not fork, all of it
is loaded for each bundle.
"""

from __future__ import annotations

import os
import sys

from liaison.system.confinement import FORKING, GRANT, confine_self
from liaison.system.hardening import harden
from sync.crypto.beside import prepare
from sync.trial.child import serve, warm_up

_FAULT = 70


def run() -> int:
    """Try one bundle; returns the exit status, which nobody asks for. See `sync.trial`."""
    try:
        harden()
        warm_up()
        grant = _forked() if FORKING in sys.argv else sys.stdin.buffer.read(GRANT.size)
        if grant is None:
            return 0
        prepare()
        confine_self(*GRANT.unpack(grant))
        serve(sys.stdin.buffer, sys.stdout.buffer)
    except BaseException:  # noqa: BLE001  (the border: whatever it is, there is no verdict)
        os._exit(_FAULT)  # at once: nothing is left to be said, or to be cleaned up
    return 0


def _forked() -> bytes | None:
    from liaison.system.forking import forked  # noqa: PLC0415  (not on Windows)

    return forked()
