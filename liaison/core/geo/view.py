"""What part of the map is looked at: a centre, a zoom, and the size of the window on it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from liaison.core.geo.mercator import Located, Spot, metres_across, project, unproject
from liaison.core.geo.position import Box, Position

TILE = 256
"""Pixels that the whole plane takes at zoom 0, as everybody counts zoom."""
LEAST_ZOOM, MOST_ZOOM = 3.0, 13.0
"""All of the region; and where a kilometre is half a hand wide and the lines begin to look rough."""
_STEPS = (1, 2, 5)


REGION = Box(south=-5.0, west=11.0, north=22.0, east=38.0)
"""From Kinshasa to the Red Sea hills: what is looked at first."""


class Scale(NamedTuple):
    """A scale bar."""

    metres: int
    pixels: float


@dataclass(frozen=True, slots=True)
class View:
    """Frozen: panning and zooming give another one.

    Attributes:
        centre: on the plane.
        zoom: doubles the scale with each step.
        width: of the window, in pixels.
        height: of the window, in pixels.
    """

    centre: Spot
    zoom: float
    width: int
    height: int

    @property
    def scale(self) -> float:
        """Pixels for the plane's whole width."""
        return float(TILE * 2**self.zoom)

    def pixel(self, spot: Spot) -> tuple[float, float]:
        """Where a spot is in the window."""
        scale = self.scale
        return (
            (spot.x - self.centre.x) * scale + self.width / 2,
            (spot.y - self.centre.y) * scale + self.height / 2,
        )

    def spot(self, x: float, y: float) -> Spot:
        """Which spot a pixel of the window shows."""
        scale = self.scale
        return Spot(
            self.centre.x + (x - self.width / 2) / scale,
            self.centre.y + (y - self.height / 2) / scale,
        )

    def position(self, x: float, y: float) -> Position:
        """Which position a pixel of the window shows."""
        return unproject(self.spot(x, y))

    def box(self) -> Box:
        """The positions that are in the window."""
        north, west = self.position(0, 0)
        south, east = self.position(self.width, self.height)
        return Box(south, west, north, east)

    def panned(self, dx: float, dy: float) -> View:
        """The window moved over the map by so many pixels."""
        return self.at(self.spot(self.width / 2 + dx, self.height / 2 + dy))

    def zoomed(self, steps: float, x: float | None = None, y: float | None = None) -> View:
        """Closer or farther; what lies under the pixel stays under it (the middle without one)."""
        x = self.width / 2 if x is None else x
        y = self.height / 2 if y is None else y
        kept = self.spot(x, y)
        closer = replace(self, zoom=max(LEAST_ZOOM, min(MOST_ZOOM, self.zoom + steps)))
        now = closer.spot(x, y)
        return closer.at(Spot(self.centre.x + kept.x - now.x, self.centre.y + kept.y - now.y))

    def resized(self, width: int, height: int) -> View:
        """Another window with the same middle."""
        return replace(self, width=width, height=height)

    def centred(self, position: Position, *, zoom: float | None = None) -> View:
        """With a position in the middle."""
        closer = self if zoom is None else replace(self, zoom=zoom)
        return closer.at(project(position))

    def fitted(self, box: Box) -> View:
        """With all of a box in the window, as close as that goes."""
        west, north = project(Position(box.north, box.west))
        east, south = project(Position(box.south, box.east))
        across = min(
            self.width / max(east - west, 1e-9),
            self.height / max(south - north, 1e-9),
        )
        zoom = max(LEAST_ZOOM, min(MOST_ZOOM, math.log2(across / TILE)))
        return replace(self, zoom=zoom).at(Spot((west + east) / 2, (north + south) / 2))

    def held(self, box: Box = REGION) -> View:
        """With its middle over a box, for far beyond that there is nothing to see."""
        west, north = project(Position(box.north, box.west))
        east, south = project(Position(box.south, box.east))
        x, y = self.centre
        return self.at(Spot(min(east, max(west, x)), min(south, max(north, y))))

    def bar(self, longest: float) -> Scale:
        """The longest round length of at most so many pixels, true in the middle of the window."""
        metres = metres_across(unproject(self.centre).lat) / self.scale
        most = longest * metres
        power = 10 ** math.floor(math.log10(most))
        length = next(step * power for step in reversed(_STEPS) if step * power <= most)
        return Scale(round(length), length / metres)

    def at(self, spot: Spot) -> View:
        """With a spot in the middle, and never off the plane."""
        return replace(self, centre=Spot(min(1.0, max(0.0, spot.x)), min(1.0, max(0.0, spot.y))))


def first_view(width: int, height: int) -> View:
    """The whole region."""
    return View(Spot(0.5, 0.5), LEAST_ZOOM, width, height).fitted(REGION)


def around(them: Iterable[Located], margin: float = 0.5) -> Box | None:
    """The box around them, with so many degrees to spare; None without any."""
    known = list(them)
    if not known:
        return None
    lats, lons = [one.lat for one in known], [one.lon for one in known]
    return Box(min(lats) - margin, min(lons) - margin, max(lats) + margin, max(lons) + margin)
