"""What single cells of an incident's row say: days, positions, grids and numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused
from liaison.core.geo import grid
from liaison.core.geo.position import Position, course

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_WRITTEN_DAY = re.compile(r"(\d{1,2}) ([A-Za-z]+) (\d{4})")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WHOLE = re.compile(r"(\d+)(?:\.0+)?")
NEAR_KM = 25.0
"""The coarsest positions of the region are known within 25 km (domain 2.6)."""


def is_spot(name: str) -> bool:
    """Whether a place's name is its grid or its position."""
    return grid.parse_mgrs(name) is not None or name.lstrip("-")[:1].isdigit()


def is_day(said: str) -> bool:
    """Whether a moment is only known to the day."""
    return bool(_DAY.fullmatch(said) or _WRITTEN_DAY.fullmatch(said))


def moment(said: str, column: str) -> int:
    """A moment of UTC; ACLED writes days as 08 December 2009."""
    found = _WRITTEN_DAY.fullmatch(said)
    if found and found[2].lower() in _MONTHS:
        month = _MONTHS.index(found[2].lower()) + 1
        said = f"{found[3]}-{month:02}-{int(found[1]):02}"
    return dtg.parse(said, field=column)


def position(cells: Mapping[str, str]) -> Position | None:
    """Latitude and longitude, or None for neither.

    Raises:
        Refused: RECORD_VALUE, RECORD_FORM.
    """
    ordinates = []
    for column, most in (("lat", 90), ("lon", 180)):
        said = cells.get(column)
        if not said:
            continue
        allowed = f"-{most} to {most}"
        try:
            ordinates.append(float(said))
        except ValueError:
            raise Refused(Reason.RECORD_VALUE, field=column, allowed=allowed) from None
        if not abs(ordinates[-1]) <= most:
            raise Refused(Reason.RECORD_VALUE, field=column, allowed=allowed)
    if len(ordinates) == 1:
        lacking = "lon" if cells.get("lat") else "lat"
        raise Refused(Reason.RECORD_FORM, field=lacking, rule=rules.NUMBER, example="13.6")
    return Position(*ordinates) if ordinates else None


def grid_square(said: str) -> str:
    """A grid reference as it is kept; "" for none.

    Raises:
        Refused: RECORD_VALUE with what was meant; RECORD_FORM.
    """
    if not said:
        return ""
    found = grid.square(said)
    if found is not None:
        return found.reference
    if right := grid.likely(said):
        raise Refused(Reason.RECORD_VALUE, field="mgrs", allowed=", ".join(right))
    raise Refused(Reason.RECORD_FORM, field="mgrs", rule=rules.MGRS, example="34PEA8603")


def require_near(written: str, spot: Position) -> None:
    """A grid lies where the position does.

    Raises:
        Refused: IMPORT_FAR.
    """
    found = grid.square(written)
    if found is None:
        return
    km = course(found.centre, spot).metres / 1000
    if km > NEAR_KM + found.metres / 1000:
        right = grid.reference(spot)
        raise Refused(Reason.IMPORT_FAR, field="mgrs", grid=written, km=round(km), right=right)


def count(said: str, column: str) -> int:
    """A whole number, which spreadsheets write as 12.0 too.

    Raises:
        Refused: RECORD_FORM.
    """
    found = _WHOLE.fullmatch(said)
    if found is None or len(found[1]) > 9:  # noqa: PLR2004  (a thousand million)
        raise Refused(Reason.RECORD_FORM, field=column, rule=rules.COUNT, example="12")
    return int(found[1])
