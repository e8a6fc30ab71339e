"""Root's right to write everywhere, laid down for a while, so that permissions mean something."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager

_VERSION_3 = 0x20080522
"""Of the kernel's two calls: capabilities as two sets of 32 (capget(2))."""
_FILES = 0b110
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: to pass over the permissions of files."""


_EFFECTIVE = 0
"""Of the six words that the calls give and take: the first set's capabilities that count now."""


@contextmanager
def held_to_permissions() -> Iterator[None]:
    """This thread is held to the permissions of files as anybody is, root or not; Linux only."""
    libc = ctypes.CDLL(None, use_errno=True)
    this_thread, sets = (ctypes.c_uint32 * 2)(_VERSION_3, 0), (ctypes.c_uint32 * 6)()
    _require(libc.capget(this_thread, sets))
    before = sets[_EFFECTIVE]
    sets[_EFFECTIVE] = before & ~_FILES
    _require(libc.capset(this_thread, sets))
    try:
        yield
    finally:
        sets[_EFFECTIVE] = before
        _require(libc.capset(this_thread, sets))


def _require(outcome: int) -> None:
    if outcome != 0:
        fault = ctypes.get_errno()
        raise OSError(fault, os.strerror(fault))
