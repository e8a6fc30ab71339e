"""Marks that would cover each other, put together: by a grid over the plane, not by the window.

The grid is laid once for each whole zoom, so that panning changes no cluster and costs nothing.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
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
    found = []
    for numbers in _parted(cells, {cell: _middle(marks, cells[cell]) for cell in cells}, across):
        inside = tuple([marks[at] for at in numbers])
        found.append(Cluster(_middle(marks, numbers), inside))
    return found


def _parted(
    cells: Mapping[Cell, list[int]], middles: Mapping[Cell, Spot], across: float
) -> Iterator[list[int]]:
    """What lies in each cell, the fullest first, with what of the cells beside it would be covered."""
    left = dict(cells)
    for cell in sorted(cells, key=lambda one: (-len(cells[one]), one)):
        if cell not in left:
            continue
        numbers, (x, y) = left.pop(cell), middles[cell]
        beside = [(cell[0] + right, cell[1] + down) for right, down in _AROUND]
        for other in [one for one in beside if one in left]:
            if math.hypot(middles[other].x - x, middles[other].y - y) * across < _APART:
                numbers = sorted(numbers + left.pop(other))
        yield numbers


def _middle(marks: Sequence[P], numbers: list[int]) -> Spot:
    if len(numbers) == 1:
        return marks[numbers[0]].spot
    xs, ys = zip(*[marks[at].spot for at in numbers], strict=True)
    return Spot(math.fsum(xs) / len(numbers), math.fsum(ys) / len(numbers))
