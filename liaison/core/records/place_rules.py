"""What may not be written of a place: a position off the map, a grid that lies elsewhere, an end too soon."""

from __future__ import annotations

import re
from collections.abc import Mapping

from liaison.core import rules
from liaison.core.errors import Reason, Refused
from liaison.core.geo.grid import parse_mgrs, reference
from liaison.core.geo.position import Position
from liaison.core.records.order import require_between, require_order
from liaison.core.values import Value

_ZONE_AND_BAND = re.compile(r"\d+[A-Z]")
_ERROR = 0.25
"""Degrees: the coarsest positions of the region are known within 25 km (domain 2.6)."""


def refuse(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    """What may not be written as the place stands or would stand.

    Raises:
        Refused: RECORD_VALUE for a position off the map; RECORD_FORM for an end before its beginning
            and for a grid of another zone or band than the position's, with the right one.
    """
    require_order(values, paths, "valid_from", "valid_to")
    require_between(values, paths, "lat", -90, 90)
    require_between(values, paths, "lon", -180, 180)
    grid = values.get("mgrs")
    if not paths & {"lat", "lon", "mgrs"} or not isinstance(grid, str) or not grid:
        return
    zones = _zones_near(values.get("lat"), values.get("lon"))
    written = parse_mgrs(grid)
    if written is None or (zones and not written.startswith(tuple(zones))):
        field = "mgrs" if "mgrs" in paths else "lat"
        example = ", ".join(zones) or "34PEA8603"
        raise Refused(Reason.RECORD_FORM, field=field, rule=rules.MGRS, example=example)


def _zones_near(lat: Value, lon: Value) -> list[str]:
    """Zones and bands, such as 34P, within the error of a position; none where there is none."""
    if not isinstance(lat, (int, float)) or not isinstance(lon, (int, float)):
        return []
    found = {
        _zone(lat + north, lon + east) for north in (-_ERROR, _ERROR) for east in (-_ERROR, _ERROR)
    }
    return sorted(found - {""})


def _zone(lat: float, lon: float) -> str:
    """Zone and band of a point; "" near the poles, which have a grid of their own."""
    found = _ZONE_AND_BAND.match(reference(Position(lat, lon)))
    return found[0] if found else ""
