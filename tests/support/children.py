"""Confined children as tests ask for them, and whether they are there."""

from __future__ import annotations

import os

from liaison.system.children import Confined
from sync.trial import messages

GRANTED = (600_000_000, 10)
"""Bytes of memory and seconds of the processor."""


def is_ready(child: Confined) -> bool:
    """Whether it has said that it can be given something."""
    return messages.receive(child.source, max_bytes=100) == [messages.READY]


def is_gone(pid: int) -> bool:
    """Ended, and waited for."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False
