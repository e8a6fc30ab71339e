"""Standard streams that were closed before the program began.

Python has None in their place, and the next file that anybody opens would get their number: what a
library prints would land in the vault.
"""

from __future__ import annotations

import os
import sys

INPUT, OUTPUT, ERROR = 0, 1, 2
_NAMES = ("stdin", "stdout", "stderr")


def reopen_closed() -> frozenset[int]:
    """Give closed streams nothing to read and nowhere to write; returns which were closed."""
    closed = frozenset(number for number in (INPUT, OUTPUT, ERROR) if _stream(number) is None)
    for number in sorted(closed):
        nowhere = os.open(os.devnull, os.O_RDWR)
        if nowhere != number:  # as without a console on Windows, where the number may be taken
            os.dup2(nowhere, number)
            os.close(nowhere)
        mode = "r" if number == INPUT else "w"
        setattr(sys, _NAMES[number], os.fdopen(number, mode, encoding="utf-8"))
    return closed


def _stream(number: int) -> object:
    return getattr(sys, _NAMES[number])
