"""What a peer says of itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Delivered:
    """From A to B: all notes, then the edits of a day.

    Attributes:
        seconds: all notes.
        bytes: what lay in the folder between.
        day_seconds: a day's edits.
        day_bytes: what they added to it.
    """

    seconds: float
    bytes: int
    day_seconds: float
    day_bytes: int


@dataclass(frozen=True, slots=True)
class Kept:
    """All notes backed up, every byte of that proven, and restored; in seconds."""

    backup: float
    check: float
    restore: float


Courier = Callable[[Path, Callable[[], Sequence[str]]], Delivered]
"""Delivers folder "a" of a work folder, twice: edits are made between, by the call that names them."""
Keeper = Callable[[Path], Kept]
"""Backs folder "a" of a work folder up."""
