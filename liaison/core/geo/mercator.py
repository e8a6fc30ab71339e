"""The plane that the map is drawn on: web Mercator (EPSG:3857), as a square of side 1.

Angles stay true and every place keeps its shape, which is what bearings and clusters on the screen
need; lengths are taken from `position.course`, never from here.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from liaison.core.geo.position import Position

_HIGHEST = 85.0511287798066
"""Where the square ends: degrees."""
METRES_AROUND = 40_075_016.686
"""The equator of WGS 84."""


class Spot(NamedTuple):
    """A point of the plane: 0 to 1 from west to east, and from north to south."""

    x: float
    y: float


def project(position: Position) -> Spot:
    """Where a position lies on the plane; beyond its ends, on them."""
    lat = math.radians(max(-_HIGHEST, min(_HIGHEST, position.lat)))
    return Spot(position.lon / 360 + 0.5, 0.5 - math.asinh(math.tan(lat)) / (2 * math.pi))


def unproject(spot: Spot) -> Position:
    """Which position lies there."""
    lat = math.degrees(math.atan(math.sinh((0.5 - spot.y) * 2 * math.pi)))
    return Position(lat, (spot.x - 0.5) * 360)


def metres_across(lat: float) -> float:
    """How long the plane's width is at a latitude: what a scale bar is made of."""
    return METRES_AROUND * math.cos(math.radians(lat))
