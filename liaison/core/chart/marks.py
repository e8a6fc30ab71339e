"""Records as marks, and what of them a kind and a stretch of time leave."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from liaison.core.geo.mercator import Spot, project
from liaison.core.picture.events import lead
from liaison.core.values import RecordId, Sighting


class Mark(NamedTuple):
    """One event where it happened; a tuple, for there are many and each is made anew.

    Attributes:
        row: of the record that stands for it.
        spot: on the plane.
        others: further records of the same event.
    """

    row: Sighting
    spot: Spot
    others: tuple[Sighting, ...] = ()

    def among(self, kept: Collection[RecordId]) -> Mark | None:
        """The event as whoever may have some of its records sees it; None for none of them."""
        rows = [row for row in (self.row, *self.others) if row.id in kept]
        return mark_of(rows) if rows else None

    @property
    def kind(self) -> str:
        """What it is drawn as."""
        return self.row.kind


def mark_of(rows: Sequence[Sighting]) -> Mark:
    """One event, from its records."""
    row = rows[0] if len(rows) == 1 else lead(rows)
    spot = project(row)
    others = tuple(one for one in rows if one is not row) if len(rows) > 1 else ()
    return Mark(row, spot, others)


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of time; the end is the first moment outside it. None is open."""

    start_ms: int | None = None
    end_ms: int | None = None

    def holds(self, at_ms: int) -> bool:
        """Whether a moment lies in it."""
        return (self.start_ms is None or self.start_ms <= at_ms) and (
            self.end_ms is None or at_ms < self.end_ms
        )


def shown(marks: Iterable[Mark], window: Window, hidden: frozenset[str]) -> list[Mark]:
    """The marks of a stretch of time, without those of hidden kinds."""
    left = [mark for mark in marks if mark.row.kind not in hidden] if hidden else list(marks)
    is_open = window.start_ms is None and window.end_ms is None
    return left if is_open else [mark for mark in left if window.holds(mark.row.at_ms)]


def tally(times: Sequence[int], start_ms: int, end_ms: int, steps: int) -> list[int]:
    """How many moments lie in each of so many equal steps from `start_ms` to `end_ms`."""
    counts = [0] * steps
    length = max(1, end_ms - start_ms)
    for at_ms in times:
        if start_ms <= at_ms < end_ms:
            counts[(at_ms - start_ms) * steps // length] += 1
    return counts
