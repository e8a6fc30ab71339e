"""What a map shows, as plain values: whoever fills the map knows no painter, and it no records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from liaison.core.geo.mercator import Spot
from liaison.core.geo.topology import Area
from liaison.core.values import RecordId
from liaison.ui.widgets.tone import Tone


class Shape(StrEnum):
    """The outline of a symbol: kinds differ by it, by their letter and by their colour."""

    CIRCLE = "circle"
    TRIANGLE = "triangle"
    SQUARE = "square"
    DIAMOND = "diamond"
    HEXAGON = "hexagon"


@dataclass(frozen=True, slots=True)
class Symbol:
    """How a kind looks."""

    shape: Shape
    letter: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Town:
    """A named place; the least rank is written first, and from the farthest."""

    name: str
    spot: Spot
    rank: int


@dataclass(frozen=True, slots=True)
class Tinted:
    """An area that somebody rates, with what they say on it.

    Attributes:
        areas: the units it is made of.
        at: where the rating is written.
        label: the rating: "IV".
        about: whose it is; written where there is room.
        tone: of the tint.
        record: where the rating stands.
    """

    areas: tuple[Area, ...]
    at: Spot
    label: str
    about: str
    tone: Tone
    record: RecordId

    def holds(self, spot: Spot) -> bool:
        """Whether a spot lies in one of the areas."""
        return any(area.holds(spot) for area in self.areas)


@dataclass(frozen=True, slots=True)
class Rift:
    """That two missions disagree about areas beside each other: "IV ≠ III", above both."""

    at: Spot
    label: str
    records: tuple[RecordId, RecordId]


@dataclass(frozen=True, slots=True)
class Hatched:
    """The area of a mission that was not heard for long; `label` says so in words."""

    areas: tuple[Area, ...]
    at: Spot
    label: str


@dataclass(frozen=True, slots=True)
class Outlined:
    """Where a dossier says that its subject is."""

    spots: tuple[Spot, ...]
    label: str
    record: RecordId


@dataclass(frozen=True, slots=True)
class Arrow:
    """People on the move."""

    stops: tuple[Spot, ...]
    label: str
    record: RecordId


_UPPER, _LOWER = 0.2, 0.68


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything over the base map but the marks."""

    tinted: Sequence[Tinted] = ()
    rifts: Sequence[Rift] = ()
    hatched: Sequence[Hatched] = ()
    arrows: Sequence[Arrow] = ()
    dossiers: Sequence[Outlined] = ()


def top(areas: Sequence[Area]) -> Spot:
    """Where a rating stands: in the upper part of its area, for its middle is full of signs."""
    return _at_height(areas, _UPPER)


def low(areas: Sequence[Area]) -> Spot:
    """Where it stands that an area was not heard of: below the name of a country."""
    return _at_height(areas, _LOWER)


def _at_height(areas: Sequence[Area], part: float) -> Spot:
    """In the middle of the box around the largest part of each, so far down in it."""
    spots = [spot for area in areas for spot in max(area.rings, key=len)]
    xs, ys = [spot.x for spot in spots], [spot.y for spot in spots]
    return Spot((min(xs) + max(xs)) / 2, min(ys) + part * (max(ys) - min(ys)))
