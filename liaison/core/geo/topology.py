"""The base map read from TopoJSON: countries, their first-level units, and the lines between them.

Lines are shared: one that two countries have is a border, one that a single country has is a coast
or the region's edge. What was parted from a larger whole on some day has no line of its own before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import msgspec

from liaison.core.geo.mercator import Spot, project
from liaison.core.geo.position import Position

Ring = tuple[Spot, ...]


class Rank(StrEnum):
    """How a line is drawn."""

    BORDER = "border"
    COAST = "coast"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Area:
    """A country or one of its units.

    Attributes:
        name: of a unit; a country's code.
        country: the code, alpha-3.
        rings: of all its parts; a hole is a ring inside another.
        corners: of the box around it: least and greatest x and y.
        names: of a country, by language.
        at: where a country's name is written.
        since: from which day it has lines of its own; None for always.
        parent: the code or name of what it was part of until then.
    """

    name: str
    country: str
    rings: tuple[Ring, ...]
    corners: tuple[Spot, Spot]
    names: Mapping[str, str]
    at: Spot | None
    since: date | None
    parent: str

    def holds(self, spot: Spot) -> bool:
        """Whether a spot lies inside, by the number of lines to cross (even-odd rule)."""
        least, most = self.corners
        if not (least.x <= spot.x <= most.x and least.y <= spot.y <= most.y):
            return False
        return sum(_crossings(ring, spot) for ring in self.rings) % 2 == 1


@dataclass(frozen=True, slots=True)
class Boundary:
    """One line of the map.

    Attributes:
        rank: what it parts.
        line: its points.
        since: from which day it stands as what it is; before, a country's border is a unit's line
            and a unit's line is none.
    """

    rank: Rank
    line: Ring
    since: date | None

    def rank_on(self, day: date) -> Rank | None:
        """What it is on a day."""
        if self.since is None or day >= self.since:
            return self.rank
        return Rank.UNIT if self.rank is Rank.BORDER else None


@dataclass(frozen=True, slots=True)
class BaseMap:
    """The whole region."""

    countries: tuple[Area, ...]
    units: tuple[Area, ...]
    boundaries: tuple[Boundary, ...]

    def unit_at(self, position: Position) -> Area | None:
        """The first-level unit that a position lies in."""
        spot = project(position)
        return next((unit for unit in self.units if unit.holds(spot)), None)


class _Transform(msgspec.Struct):
    scale: tuple[float, float]
    translate: tuple[float, float]


class _Properties(msgspec.Struct):
    name: str = ""
    code: str = ""
    country: str = ""
    names: dict[str, str] = {}
    at: tuple[float, float] | None = None
    parent: str = ""
    since: date | None = None


class _Shape(msgspec.Struct):
    arcs: list[list[list[int]]]
    properties: _Properties


class _Collection(msgspec.Struct):
    geometries: list[_Shape]


class _Topology(msgspec.Struct):
    transform: _Transform
    objects: dict[str, _Collection]
    arcs: list[list[tuple[int, int]]]


def read(topojson: bytes) -> BaseMap:
    """Read what `.ci/basemap.py` wrote."""
    source = msgspec.json.decode(topojson, type=_Topology)
    lines = [_line(arc, source.transform) for arc in source.arcs]
    countries = [_area(shape, lines) for shape in source.objects["countries"].geometries]
    units = [_area(shape, lines) for shape in source.objects["units"].geometries]
    return BaseMap(
        tuple(countries),
        tuple(units),
        (
            *_boundaries(source.objects["units"].geometries, units, lines, alone=None),
            *_boundaries(
                source.objects["countries"].geometries, countries, lines, alone=Rank.COAST
            ),
        ),
    )


def _boundaries(
    shapes: list[_Shape], areas: list[Area], lines: list[Ring], *, alone: Rank | None
) -> Iterator[Boundary]:
    """Each line once; those of one area only as `alone`, if at all."""
    between: dict[int, list[Area]] = defaultdict(list)
    for shape, area in zip(shapes, areas, strict=True):
        for arc in {max(arc, ~arc) for part in shape.arcs for ring in part for arc in ring}:
            between[arc].append(area)
    for arc, sides in between.items():
        if len(sides) > 1:
            rank = Rank.BORDER if alone else Rank.UNIT
            yield Boundary(rank, lines[arc], _since(*sides[:2]))
        elif alone is not None:
            yield Boundary(alone, lines[arc], None)


def _since(one: Area, other: Area) -> date | None:
    """From which day two neighbours have a line between them."""
    for area, beside in ((one, other), (other, one)):
        if area.since is not None and area.parent in {beside.name, beside.parent}:
            return area.since
    return None


def _area(shape: _Shape, lines: list[Ring]) -> Area:
    told = shape.properties
    rings = tuple(_ring(ring, lines) for part in shape.arcs for ring in part)
    at = None if told.at is None else project(Position(told.at[1], told.at[0]))
    name, country = told.name or told.code, told.country or told.code
    xs = [spot.x for ring in rings for spot in ring]
    ys = [spot.y for ring in rings for spot in ring]
    corners = Spot(min(xs), min(ys)), Spot(max(xs), max(ys))
    return Area(name, country, rings, corners, told.names, at, told.since, told.parent)


def _ring(arcs: list[int], lines: list[Ring]) -> Ring:
    points: list[Spot] = []
    for arc in arcs:
        line = lines[arc] if arc >= 0 else lines[~arc][::-1]
        points.extend(line[1:] if points else line)
    return tuple(points)


def _line(steps: list[tuple[int, int]], transform: _Transform) -> Ring:
    (across, up), (west, south) = transform.scale, transform.translate
    x = y = 0
    points = []
    for dx, dy in steps:
        x, y = x + dx, y + dy
        points.append(project(Position(y * up + south, x * across + west)))
    return tuple(points)


def _crossings(ring: Ring, spot: Spot) -> int:
    crossed = 0
    x1, y1 = ring[-1]
    for x2, y2 in ring:
        if (y1 > spot.y) != (y2 > spot.y) and spot.x < (x2 - x1) * (spot.y - y1) / (y2 - y1) + x1:
            crossed += 1
        x1, y1 = x2, y2
    return crossed
