"""The plane that the map is drawn on: web Mercator (EPSG:3857), as a square of side 1.

Angles stay true and every place keeps its shape, which is what bearings and clusters on the screen
need; lengths are taken from `position.course`, never from here.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Protocol

from liaison.core.geo.position import Position

_HIGHEST = 85.0511287798066
"""Where the square ends: degrees."""
_TURN = 2 * math.pi
METRES_AROUND = 40_075_016.686
"""The equator of WGS 84."""


class Spot(NamedTuple):
    """A point of the plane: 0 to 1 from west to east, and from north to south."""

    x: float
    y: float


class Located(Protocol):
    """What has a position, or is one."""

    @property
    def lat(self) -> float:
        """Degrees north."""
        ...

    @property
    def lon(self) -> float:
        """Degrees east."""
        ...


def project(it: Located) -> Spot:
    """Where it lies on the plane; beyond its ends, on them."""
    lat = it.lat
    if not -_HIGHEST < lat < _HIGHEST:
        lat = math.copysign(_HIGHEST, lat)
    return Spot(it.lon / 360 + 0.5, 0.5 - math.asinh(math.tan(math.radians(lat))) / _TURN)


def unproject(spot: Spot) -> Position:
    """Which position lies there."""
    lat = math.degrees(math.atan(math.sinh((0.5 - spot.y) * 2 * math.pi)))
    return Position(lat, (spot.x - 0.5) * 360)


def metres_across(lat: float) -> float:
    """How long the plane's width is at a latitude: what a scale bar is made of."""
    return METRES_AROUND * math.cos(math.radians(lat))
