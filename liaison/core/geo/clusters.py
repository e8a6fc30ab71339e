"""Marks that would cover each other, put together: by a grid over the plane, not by the window.

The grid is laid once for each whole zoom, so that panning changes no cluster and costs nothing.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from liaison.core.geo.mercator import Spot
from liaison.core.geo.view import MOST_ZOOM, TILE

CELL = 40
"""Pixels: a little more than the largest symbol."""


class Placed(Protocol):
    """What can be put on the map."""

    @property
    def spot(self) -> Spot:
        """Where."""
        ...


P = TypeVar("P", bound=Placed)


@dataclass(frozen=True, slots=True)
class Cluster(Generic[P]):
    """One or several marks in one cell.

    Attributes:
        spot: the middle of them.
        marks: in the order given.
    """

    spot: Spot
    marks: tuple[P, ...]

    @property
    def is_single(self) -> bool:
        """One mark by itself."""
        return len(self.marks) == 1


def clustered(marks: Iterable[P], zoom: float) -> list[Cluster[P]]:
    """Every mark in exactly one cluster; at the closest zoom only those of one place stay together."""
    across = TILE * 2 ** math.floor(zoom) / CELL
    closest = zoom >= MOST_ZOOM
    cells: dict[Spot | tuple[int, int], list[P]] = defaultdict(list)
    for mark in marks:
        x, y = spot = mark.spot
        cell = spot if closest else (int(x * across), int(y * across))
        cells[cell].append(mark)
    return [Cluster(_middle(inside), tuple(inside)) for inside in cells.values()]


def _middle(marks: list[P]) -> Spot:
    if len(marks) == 1:
        return marks[0].spot
    xs, ys = zip(*[mark.spot for mark in marks], strict=True)
    return Spot(sum(xs) / len(marks), sum(ys) / len(marks))
