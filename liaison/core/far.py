"""Positions far off the region: a slip in a band letter or a sign puts a place on another continent."""

from __future__ import annotations

import math
from collections.abc import Mapping

from liaison.core.errors import Reason, Refused
from liaison.core.gazetteer import Gazetteer
from liaison.core.geo.position import Position, course
from liaison.core.sheet import position_of
from liaison.core.values import Value

FAR_KM = 500
"""From the nearest listed place; in the region none is farther than that from all of them."""


def far_off(place: Mapping[str, Value], places: Gazetteer) -> Refused | None:
    """PLACE_FAR for a place far from every listed one: a remark, and no refusal."""
    spot = position_of(place)
    listed = [
        (Position(one.lat, one.lon), one.name)
        for one in places.entries()
        if places.is_listed(one.id) and one.lat is not None and one.lon is not None
    ]
    if spot is None or not listed:
        return None
    nearest, name = min(listed, key=lambda one: _apart(spot, one[0]))
    km = round(course(spot, nearest).metres / 1000)
    return Refused(Reason.PLACE_FAR, km=f"{km:,}", place=name) if km > FAR_KM else None


def _apart(one: Position, other: Position) -> float:
    """Which of two is nearer; the haversine of the angle, which grows with it."""
    north = math.sin(math.radians(other.lat - one.lat) / 2) ** 2
    east = math.sin(math.radians(other.lon - one.lon) / 2) ** 2
    return north + math.cos(math.radians(one.lat)) * math.cos(math.radians(other.lat)) * east
