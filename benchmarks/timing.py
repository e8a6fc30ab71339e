"""Measuring: seconds of the wall, for that is what people wait for, and memory of this process."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from statistics import median, quantiles
from typing import TypeVar

T = TypeVar("T")
MS = 1000
_P95 = 18
"""Of twenty equal parts, the border before the last."""


def once(work: Callable[[], T]) -> tuple[float, T]:
    """Seconds that it took, and what came of it."""
    begin = time.perf_counter()
    result = work()
    return time.perf_counter() - begin, result


def typical(work: Callable[[], object], repeats: int = 5) -> float:
    """The median of some runs, in seconds."""
    return median(once(work)[0] for _ in range(repeats))


def late(works: Iterable[Callable[[], object]]) -> float:
    """What 95 % of these are done within, in seconds."""
    return quantiles((once(work)[0] for work in works), n=20)[_P95]


def forget_peak() -> None:
    """Begin `peak_mb` anew: unlocking alone takes the 256 MiB of Argon2id for a moment."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def peak_mb() -> float:
    """The most memory this process had since, in MB (Linux; 0 elsewhere)."""
    return _status("VmHWM")


def resident_mb() -> float:
    """The memory it has now."""
    return _status("VmRSS")


def _status(name: str) -> float:
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(one for one in status.read_text().splitlines() if one.startswith(name))
    return int(line.split()[1]) * 1024 / 1e6
