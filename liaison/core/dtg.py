"""Date-time groups (080630ZDEC09) and ISO times, and the clock of a place (domain 2.6).

Times are stored as milliseconds since 1970-01-01T00:00Z; a zone belongs to a place, not to a
record. The month is always English and nothing here is translated.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache
from typing import TypeGuard
from zoneinfo import ZoneInfo, available_timezones

from liaison.core import rules
from liaison.core.errors import Reason, Refused

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_EAST = "ABCDEFGHIKLM"  # J is skipped: it means local time
_WEST = "NOPQRSTUVWXY"
_OFFSETS = {
    "Z": 0,
    **{letter: hours for hours, letter in enumerate(_EAST, start=1)},
    **{letter: -hours for hours, letter in enumerate(_WEST, start=1)},
}
_LETTERS = {hours: letter for letter, hours in _OFFSETS.items()}

_GROUP = re.compile(r"(\d{2})(\d{2})(\d{2})\s*([A-Z])\s*([A-Z]{3})\s*(\d{2})")
_BARE_GROUP = re.compile(r"(\d{6})\s*([A-Z]{3}\s*\d{2})")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_RANGE = re.compile(r"\d.*(?:/|\bTO\b|--|\s-\s|\u2013|[A-Z]-\d)", re.IGNORECASE)
_CENTURY_TURN = 70
"""Two-digit years from here on are 19xx."""

_HOUR = timedelta(hours=1)
_DAY_MS = 86_400_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

EARLIEST_MS = -2_208_988_800_000
LATEST_MS = 253_402_128_000_000
"""1900-01-01 and 9999-12-30, UTC: what the clock of any zone can show."""

_ZONES = "Africa/Ndjamena, Africa/Khartoum"
EXAMPLES = "080630ZDEC09, 2009-12-08T06:30Z, 2009-12-08"


def parse(text: str, *, field: str = "when", tz: str = "") -> int:
    """One moment, from a DTG, an ISO 8601 time with its zone, or an ISO day (its start in UTC).

    Args:
        text: what was typed.
        field: where.
        tz: whose clock an ISO time without a zone is on; "" takes none. Where clocks are put back,
            the first of the two hours is meant.

    Raises:
        Refused: RECORD_FORM for anything else; a span of time is two fields, and is named so.
    """
    typed = text.strip()
    group = _GROUP.fullmatch(typed.upper())
    try:
        moment = _of_group(*group.groups()) if group else _of_iso(typed, tz)
    except ValueError:
        moment = None
    if moment is None or not is_moment(round(moment.timestamp() * 1000)):
        rule = rules.NOT_A_SPAN if _RANGE.search(typed) and not group else rules.MOMENT
        rule = rules.ZONED if _lacks_zone(typed) else rule
        raise Refused(Reason.RECORD_FORM, field=field, rule=rule, example=EXAMPLES)
    return round(moment.timestamp() * 1000)


def is_moment(value: object) -> TypeGuard[int]:
    """Whether a value is a moment that can be shown; other missions may write anything."""
    if not isinstance(value, int) or isinstance(value, bool):
        return False
    return EARLIEST_MS <= value <= LATEST_MS


def utc(at_ms: int) -> datetime:
    """A moment on the clock of UTC; one that no clock can show is shown as the nearest that can."""
    shown = min(max(at_ms, EARLIEST_MS), LATEST_MS)
    return _EPOCH + timedelta(milliseconds=shown)


def _of_group(*parts: str) -> datetime | None:
    day, hour, minute, letter, month, year = parts
    if letter not in _OFFSETS or month not in _MONTHS:
        return None
    century = 1900 if int(year) >= _CENTURY_TURN else 2000
    zone = timezone(_OFFSETS[letter] * _HOUR)
    month_number = _MONTHS.index(month) + 1
    return datetime(
        century + int(year), month_number, int(day), int(hour), int(minute), tzinfo=zone
    )


def _of_iso(text: str, tz: str) -> datetime | None:
    if _DAY.fullmatch(text):
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    if not _DAY.match(text):
        return None
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None and tz:
        return moment.replace(tzinfo=ZoneInfo(check_zone(tz)))
    return moment if moment.tzinfo else None


def _lacks_zone(typed: str) -> bool:
    """Whether a time is right but for its zone."""
    if bare := _BARE_GROUP.fullmatch(typed.upper()):
        typed = "".join((bare[1], "Z", bare[2]))
        return _GROUP.fullmatch(typed) is not None
    with suppress(ValueError):
        return _of_iso(typed, "UTC") is not None and _of_iso(typed, "") is None
    return False


def parse_day(text: str, *, field: str) -> str:
    """A day as ISO text.

    Raises:
        Refused: RECORD_FORM.
    """
    try:
        if _DAY.fullmatch(text.strip()):
            return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        pass
    raise Refused(Reason.RECORD_FORM, field=field, rule=rules.DAY, example="2010-06-30")


def day(text: str) -> date | None:
    """The day that a record holds as ISO text; None for none, and for what is no day.

    What other missions wrote was never checked here.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def begins(day: date) -> int:
    """A day's beginning in UTC; of one that no clock can show, for another mission may write any."""
    begun = round(datetime.combine(day, time(), UTC).timestamp() * 1000)
    return min(max(begun, EARLIEST_MS), LATEST_MS - _DAY_MS)


def write(at_ms: int, *, tz: str = "UTC") -> str:
    """The DTG of a moment on the clock of a zone; 080630ZDEC09 by default.

    Where the zone's offset is no whole hour, no letter fits, and Zulu time is given instead.
    """
    moment = local(at_ms, tz)
    offset = moment.utcoffset() or timedelta()
    hours, rest = divmod(offset, _HOUR)
    if rest or hours not in _LETTERS:
        return write(at_ms)
    letter, month = _LETTERS[hours], _MONTHS[moment.month - 1]
    return f"{moment:%d%H%M}{letter}{month}{moment:%y}"


def clock(at_ms: int, tz: str) -> str:
    """The hour on the clock of a zone with that zone's letter: 14:02 A."""
    group = write(at_ms, tz=tz)
    return f"{group[2:4]}:{group[4:6]} {group[6]}"


def spaced(group: str) -> str:
    """A date-time group with room to read: 140640A DEC 09."""
    return f"{group[:7]} {group[7:10]} {group[10:]}"


def local(at_ms: int, tz: str) -> datetime:
    """The clock of a zone of the tz database at a moment, with that zone's history.

    Raises:
        Refused: RECORD_FORM for a zone that the database does not know.
    """
    return utc(at_ms).astimezone(ZoneInfo(check_zone(tz)))


def check_zone(tz: str) -> str:
    """`tz`, if the tz database knows it; RECORD_FORM if not."""
    if tz not in _zones():
        raise Refused(Reason.RECORD_FORM, field="tz", rule=rules.ZONE, example=_ZONES)
    return tz


def known_zone(tz: str) -> str:
    """`tz`, or UTC for none and for one that the tz database does not know."""
    return tz if tz in _zones() else "UTC"


@cache
def _zones() -> frozenset[str]:
    """Every zone of the database; listing them reads many files."""
    return frozenset(available_timezones())


def day_of(at_ms: int) -> date:
    """The day in UTC."""
    return utc(at_ms).date()


def month_of(at_ms: int) -> int:
    """Where its month begins, in UTC."""
    return begins(day_of(at_ms).replace(day=1))
