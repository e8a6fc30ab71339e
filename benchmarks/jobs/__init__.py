"""What is measured; a job is run in a process of its own, so that its memory is its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Protocol, cast

from benchmarks.figures import Figure

NAMES = (
    "starting",
    "storing",
    "searching",
    "delivering",
    "attaching",
    "planning",
    "scrolling",
    "drawing",
    "meetings",
    "today",
)


class Job(Protocol):
    """A module of this package."""

    SIZES: Sequence[int]
    """How many records it is measured with, of those that a run is for; (0,) if that does not matter."""

    def measure(self, size: int) -> Iterator[Figure]:
        """The figures, as they come."""
        ...


def job(name: str) -> Job:
    """The job of this name."""
    return cast("Job", import_module(f"benchmarks.jobs.{name}"))
