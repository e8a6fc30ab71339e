"""The military grid reference system (NGA.STND.0037): squares of a zone, a band and two letters.

A reference is an area: its digits say how large. A band letter that does not hold the square makes
it no place at all, though converters guess one; here it is refused.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass

from mgrs import MGRS
from mgrs.core import MGRSError

from liaison.core.geo.position import Position

BANDS = "CDEFGHJKLMNPQRSTUVWX"
"""Eight degrees each from 80° S on, the last one twelve."""
_SOUTH, _HEIGHT, _NORTH = -80, 8, 84
_LETTERS = 2
_KILOMETRE_DIGITS = 2
_SQUARE_M = 100_000
_CONVERTER = MGRS()
_MGRS = re.compile(
    r"(\d{1,2})([C-HJ-NP-X])\s*([A-HJ-NP-Z]{2})\s*((?:\d\d){0,5}|\d+\s+\d+)", re.IGNORECASE
)
_ZONES = 60
_OFFERED = 2
_DECIMALS = 9
"""Of a degree: a tenth of a millimetre."""


@dataclass(frozen=True, slots=True)
class Square:
    """One square of the grid.

    Attributes:
        reference: without spaces, in capitals.
        centre: its middle.
        metres: the length of its sides.
    """

    reference: str
    centre: Position
    metres: int


def parse_mgrs(text: str) -> str | None:
    """An MGRS string without spaces and in capitals, or None; 2+2 digits mean one kilometre."""
    found = _MGRS.fullmatch(text.strip())
    if found is None or not 1 <= int(found[1]) <= _ZONES:
        return None
    digits = "".join(found[4].split())
    halves = found[4].split()
    uneven = len(digits) % 2 or (len(halves) > 1 and len(halves[0]) != len(halves[1]))
    if uneven or len(digits) > 10:  # noqa: PLR2004  (five digits each way are one metre)
        return None
    return (found[1] + found[2] + found[3] + digits).upper()


def reference(position: Position, *, digits: int = _KILOMETRE_DIGITS) -> str:
    """The square around a position; two digits each way are a kilometre. "" beyond the bands."""
    if not _SOUTH <= position.lat <= _NORTH or not position.is_real:
        return ""
    # A hair's breadth south of the equator the converter takes the band of one side, the square of
    # the other.
    lat, lon = (round(degrees, _DECIMALS) + 0.0 for degrees in position)
    found = _CONVERTER.toMGRS(lat, lon, MGRSPrecision=digits)
    return str(found).lstrip("0") if found[0] == "0" else str(found)


def square(text: str) -> Square | None:
    """The square that somebody wrote, or None where that is no reference or no such square exists."""
    written = parse_mgrs(text)
    if written is None:
        return None
    _, band, _, digits = _parts(written)
    centre = _middle(written)
    if centre is None:
        return None
    metres = _SQUARE_M // 10 ** (len(digits) // 2)
    # The row letters repeat every 2,000 km: what the band does not hold was guessed from elsewhere.
    slack = metres / 2 / 110_000
    south = _SOUTH + _HEIGHT * BANDS.index(band)
    north = _NORTH if band == BANDS[-1] else south + _HEIGHT
    holds = south - slack <= centre.lat <= north + slack
    return Square(written, centre, metres) if holds else None


def likely(text: str) -> list[str]:
    """The squares under the same letters and digits in the nearest bands: what may have been meant."""
    written = parse_mgrs(text)
    if written is None:
        return []
    zone, wrong, letters, digits = _parts(written)
    near = sorted(BANDS, key=lambda band: abs(BANDS.index(band) - BANDS.index(wrong)))
    tried = (f"{zone}{band}{letters}{digits}" for band in near)
    return [one for one in tried if square(one) is not None][:_OFFERED]


def _parts(written: str) -> tuple[str, str, str, str]:
    """Zone, band, letters of the square, digits."""
    at = next(place for place, letter in enumerate(written) if letter.isalpha())
    end = at + 1 + _LETTERS
    return written[:at], written[at], written[at + 1 : end], written[end:]


def _middle(written: str) -> Position | None:
    """The middle of a square, which is what mgrs gives since 1.6; before it was a corner."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of the band, which `square` looks at
        try:
            return Position(*_CONVERTER.toLatLon(written))
        except MGRSError:
            return None
