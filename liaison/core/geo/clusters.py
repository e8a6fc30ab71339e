"""Marks that would cover each other, put together: by a grid over the plane, not by the window.

The grid is laid once for each whole zoom, so that panning changes no cluster and costs nothing.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from liaison.core.geo.mercator import Spot
from liaison.core.geo.view import MOST_ZOOM, TILE

CELL = 40
"""Pixels: a little more than the largest symbol."""
_APART = 0.65
"""Of a cell: nearer than that two clusters are one, or their numbers would cover each other."""
_AROUND = [(right, down) for right in (-1, 0, 1) for down in (-1, 0, 1) if right or down]
Cell = tuple[int, int]


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


def clustered(marks: Sequence[P], zoom: float) -> list[Cluster[P]]:
    """Every mark in exactly one cluster; at the closest zoom only those of one place stay together."""
    across = TILE * 2 ** math.floor(zoom) / CELL
    if zoom >= MOST_ZOOM:
        places: dict[Spot, list[P]] = defaultdict(list)
        for mark in marks:
            places[mark.spot].append(mark)
        return [Cluster(spot, tuple(inside)) for spot, inside in places.items()]
    cells: dict[Cell, list[int]] = defaultdict(list)
    for at, mark in enumerate(marks):
        x, y = mark.spot
        cells[int(x * across), int(y * across)].append(at)
    left = {cell: _middle(marks, numbers) for cell, numbers in cells.items()}
    found = []
    crowded = [cell for cell in cells if len(cells[cell]) > 1]
    for cell in sorted(crowded, key=lambda one: (-len(cells[one]), one)):
        if cell in left:
            spot, numbers = left.pop(cell), cells[cell]
            covered = _covered(cell, spot, left, across)
            if covered:
                numbers = sorted(at for one in (cell, *covered) for at in cells[one])
                spot = _middle(marks, numbers)
            found.append(Cluster(spot, tuple([marks[at] for at in numbers])))
            for one in covered:
                del left[one]
    found += [Cluster(spot, (marks[cells[cell][0]],)) for cell, spot in left.items()]
    return found


def _covered(cell: Cell, spot: Spot, left: Mapping[Cell, Spot], across: float) -> list[Cell]:
    """The cells beside one whose signs would cover its own; the fullest is asked first."""
    column, row = cell
    beside = [(column + right, row + down) for right, down in _AROUND]
    return [
        one
        for one in beside
        if one in left and math.hypot(left[one].x - spot.x, left[one].y - spot.y) * across < _APART
    ]


def _middle(marks: Sequence[P], numbers: list[int]) -> Spot:
    if len(numbers) == 1:
        return marks[numbers[0]].spot
    xs, ys = zip(*[marks[at].spot for at in numbers], strict=True)
    return Spot(math.fsum(xs) / len(numbers), math.fsum(ys) / len(numbers))
