"""Keeps what is in memory from being written out when the process dies, or read by its equals."""

from __future__ import annotations

import ctypes
import sys

_PR_SET_DUMPABLE = 4
_PT_DENY_ATTACH = 31


def harden() -> None:
    """No core dumps; no attaching by other processes of the same user, where the system can.

    Call it before a passphrase is read. What the system refuses is passed over: it is one layer
    of several, and the vault is as well encrypted without it.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  (not on Windows)

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    elif sys.platform == "darwin":
        ctypes.CDLL(None).ptrace(_PT_DENY_ATTACH, 0, 0, 0)
