"""Places as people type them, and the check of those that programs hand in."""

from __future__ import annotations

import re
from collections.abc import Mapping

from liaison.core import rules
from liaison.core.errors import Reason, Refused
from liaison.core.gazetteer import Gazetteer
from liaison.core.geo import grid
from liaison.core.values import Value

_POINT = re.compile(r"(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)")
_PLACES = "Farchana; 34PEA8603; 13.6, 21.8; Bredjing @ 34PEA8603"
_PLACE_PARTS = frozenset({"id", "name", "lat", "lon", "mgrs", "tz"})


def parse(path: str, text: str, places: Gazetteer) -> Value:
    """A listed place, an MGRS string, a point, or a name followed by either of these.

    The beginning of a name is not the name, though the list has one alone: other places begin so too.

    Raises:
        Refused: RECORD_VALUE with places or grids that may be meant; RECORD_FORM.
    """
    found = places.find(text)
    if found:
        return found.value()
    name, _, rest = text.rpartition(" @ ")
    spot = _spot(path, rest)
    if spot:
        return {"name": name.strip() or rest.strip(), **spot}
    named = ", ".join(f"{one.name} ({one.admin})" for one in places.match(text))
    if named:
        raise Refused(Reason.RECORD_VALUE, field=path, allowed=named)
    raise Refused(Reason.RECORD_FORM, field=path, rule=rules.PLACE, example=_PLACES)


def _spot(path: str, text: str) -> dict[str, Value]:
    written = grid.parse_mgrs(text)
    if written and grid.square(written):
        return {"mgrs": written}
    if meant := grid.likely(text):
        raise Refused(Reason.RECORD_VALUE, field=path, allowed=", ".join(meant))
    point = _POINT.fullmatch(text.strip())
    if point is None:
        return {}
    on_map = _check_point(float(point[1]), float(point[2]))
    if not on_map:
        raise Refused(Reason.RECORD_FORM, field=path, rule=rules.ON_MAP, example=_PLACES)
    return on_map


def _check_point(lat: float, lon: float) -> dict[str, Value]:
    inside = abs(lat) <= 90 and abs(lon) <= 180  # noqa: PLR2004  (degrees)
    return {"lat": lat, "lon": lon} if inside else {}


def check(path: str, value: Value) -> Value:
    """A map that names a place; parts a newer version added are kept. Raises RECORD_VALUE."""
    if isinstance(value, Mapping):
        texts = all(isinstance(value.get(part, ""), str) for part in ("id", "name", "mgrs", "tz"))
        lat, lon = value.get("lat"), value.get("lon")
        spotted = lat is None and lon is None
        if isinstance(lat, (int, float)) and isinstance(lon, (int, float)):
            spotted = bool(_check_point(lat, lon))
        if texts and spotted and value.get("name"):
            return value
    raise Refused(Reason.RECORD_VALUE, field=path, allowed=", ".join(sorted(_PLACE_PARTS)))
