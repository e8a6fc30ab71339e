"""Records that may tell of one event, seen from two sides of a border.

A rule of thumb for people to judge by, never for merging. Two offices report one event with times that
are close in UTC, or as far apart as their clocks are: whoever forgets to convert writes their own hour
with a Z (in 2009 Adré and El Geneina, 27 km from each other, kept clocks two hours apart; domain 2.6).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from math import asin, cos, radians, sin, sqrt

from liaison.core.dtg import known_zone, local
from liaison.core.exchanged import Twin
from liaison.core.folding import fold
from liaison.core.values import RecordRow

EVENTS = frozenset({"incident", "movement", "displacement"})
"""Kinds of note that tell of something which others may have seen."""

_MINUTE_MS = 60_000
CLOSE_MS = 90 * _MINUTE_MS
"""Two reports of one moment are this close; a shot heard and the patrol's arrival are."""
SLIP_MS = 30 * _MINUTE_MS
"""What a time may be off that is wrong by the whole difference of two clocks."""
WINDOW_MS = 4 * 60 * _MINUTE_MS
"""Clocks of neighbours differ by three hours at most."""
NEAR_KM = 40.0
"""Adré to El Geneina and the error of both positions: a day's walk, an hour's drive."""
_EARTH_KM = 6371.0
WIDE = "3"
"""A time that is only known to the month."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A record, and what its row does not say of when and where.

    Attributes:
        row: the record.
        tz: the zone of its place; "" if it names none.
        precision: how sure the time is, as the field `when_prec` has it.
    """

    row: RecordRow
    tz: str = ""
    precision: str = ""


class Events:
    """Rows of events by who saw them, in the order of their times: each is compared with few.

    Most notes of a vault are of one office, which reports no event twice.
    """

    def __init__(self, rows: Iterable[RecordRow]) -> None:
        self._seen_by: dict[tuple[str, str], list[RecordRow]] = {}
        for row in sorted(filter(is_event, rows), key=_time):
            self._seen_by.setdefault(_source(row), []).append(row)

    def near(self, row: RecordRow) -> list[RecordRow]:
        """Those that are worth asking `may_be_same` about."""
        if not is_event(row):
            return []
        found = []
        for source, rows in self._seen_by.items():
            if source != _source(row):
                first = bisect_left(rows, row.at_ms - WINDOW_MS, key=_time)
                last = bisect_right(rows, row.at_ms + WINDOW_MS, key=_time)
                found += [other for other in rows[first:last] if _could_be_same(row, other)]
        return sorted(found, key=_time)


def _time(row: RecordRow) -> int:
    return row.at_ms


def is_event(row: RecordRow) -> bool:
    """Whether somebody else may have seen the same."""
    return row.type == "NOTE" and row.kind in EVENTS and not row.deleted


def may_be_same(one: Sighting, other: Sighting) -> Twin | None:
    """The other one as a twin of the first, or None if they tell of two events."""
    if WIDE in (one.precision, other.precision) or not _could_be_same(one.row, other.row):
        return None
    apart = abs(one.row.at_ms - other.row.at_ms)
    is_slip = apart > CLOSE_MS
    if is_slip and abs(apart - _between_clocks(one, other)) > SLIP_MS:
        return None
    return Twin(other.row, other.tz, _distance(one.row, other.row), clock_slip=is_slip)


def _could_be_same(one: RecordRow, other: RecordRow) -> bool:
    """All but the time: seen by two, of one sort, near each other."""
    if _source(one) == _source(other) or not _are_alike(one, other):
        return False  # distances are the dearest to ask, and most notes are of one office
    km = _distance(one, other)
    return km <= NEAR_KM if km is not None else _is_one_place(one, other)


def _source(row: RecordRow) -> tuple[str, str]:
    """Who saw it: an office does not report one event twice."""
    return row.owner, row.site


def _are_alike(one: RecordRow, other: RecordRow) -> bool:
    """Codes of one class (ARM-6 and ARM-7), or without a code the same kind."""
    if one.code and other.code:
        return one.code.partition("-")[0] == other.code.partition("-")[0]
    return one.kind == other.kind


def _between_clocks(one: Sighting, other: Sighting) -> int:
    """How far the clocks of the two places are apart at that time, in ms; 0 if one is not known."""
    if not (one.tz and other.tz):
        return 0
    offsets = (
        local(one.row.at_ms, known_zone(sighting.tz)).utcoffset() or timedelta()
        for sighting in (one, other)
    )
    return round(abs(next(offsets) - next(offsets)).total_seconds() * 1000)


def _is_one_place(one: RecordRow, other: RecordRow) -> bool:
    return bool(one.place) and fold(one.place) == fold(other.place)


def _distance(one: RecordRow, other: RecordRow) -> float | None:
    """Kilometres between two places on a round earth; None without both positions."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    north, south = radians(one.lat), radians(other.lat)
    half_lat, half_lon = (north - south) / 2, radians(one.lon - other.lon) / 2
    square = sin(half_lat) ** 2 + cos(north) * cos(south) * sin(half_lon) ** 2
    return 2 * _EARTH_KM * asin(sqrt(min(1.0, square)))
