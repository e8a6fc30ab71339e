"""A point on WGS 84, and how far and in which direction another one lies."""

from __future__ import annotations

from typing import NamedTuple

from geographiclib.geodesic import Geodesic

_NORTH, _EAST = 90, 180


class Position(NamedTuple):
    """Degrees on WGS 84; south and west are negative."""

    lat: float
    lon: float

    @property
    def is_real(self) -> bool:
        """Whether it lies on the globe at all."""
        return abs(self.lat) <= _NORTH and abs(self.lon) <= _EAST


class Box(NamedTuple):
    """A rectangle between two parallels and two meridians, in degrees."""

    south: float
    west: float
    north: float
    east: float


class Course(NamedTuple):
    """The shortest way between two positions.

    Attributes:
        metres: its length.
        bearing: the direction in which it begins, in degrees from true north, 0 to 360.
    """

    metres: float
    bearing: float


def course(start: Position, end: Position) -> Course:
    """The geodesic between two positions (Karney 2013), which knows no grid and so no zone's edge."""
    mask = Geodesic.DISTANCE | Geodesic.AZIMUTH
    found = Geodesic.WGS84.Inverse(start.lat, start.lon, end.lat, end.lon, mask)
    return Course(found["s12"], found["azi1"] % 360 % 360)  # twice: a hair below 0 gives 360


def spelled(position: Position) -> str:
    """Latitude and longitude to read: 13.6000° N, 21.8000° E; four digits are eleven metres."""
    north, east = "SN"[position.lat >= 0], "WE"[position.lon >= 0]
    return f"{abs(position.lat):.4f}° {north}, {abs(position.lon):.4f}° {east}"
