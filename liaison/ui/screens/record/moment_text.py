"""Times as people type them in a hurry, completed by what the app knows. No Qt here.

A duty officer types 0640 or 140640: the day, the month and the zone are the site's own. Whatever
is already complete goes through untouched. A short form that would lie in the future means the
last time that day or that hour was here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from liaison.core import dtg
from liaison.core.errors import Refused

_HOUR_MINUTE = re.compile(r"(\d{1,2}):?(\d{2})\s*([A-Z]?)")
_DAY_HOUR_MINUTE = re.compile(r"(\d{2})(\d{2})(\d{2})\s*([A-Z]?)")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LOCAL = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):?(\d{2})")
_DAY_MS = 24 * 60 * 60 * 1000
_SLACK_MS = 60 * 60 * 1000
_DAYS = 63
"""Every day of the month comes by once in two months."""


def complete(text: str, *, now_ms: int, tz: str, ahead: bool = False) -> str:
    """A full date-time group for a short form; any other text as it is.

    Args:
        text: what was typed.
        now_ms: the vault's clock.
        tz: the site's zone, whose letter is meant where none is typed.
        ahead: the field tells of something to come: the next such time is meant, not the last.
    """
    typed = text.strip().upper()
    now = _Now(now_ms, tz, ahead)
    if short := _HOUR_MINUTE.fullmatch(typed):
        return _near(now, day=None, clock=short.groups()) or text
    if short := _DAY_HOUR_MINUTE.fullmatch(typed):
        day, *clock = short.groups()
        return _near(now, day=int(day), clock=tuple(clock)) or text
    if is_day_alone(typed):
        return _zoned(typed, "00", "00", tz=tz) or text
    if local := _LOCAL.fullmatch(typed):
        return _zoned(*local.groups(), tz=tz) or text
    return text


def is_day_alone(text: str) -> bool:
    """Whether a day was typed and no hour: it begins at midnight on the clock of the site."""
    return _DAY.fullmatch(text.strip()) is not None


def _zoned(day: str, hour: str, minute: str, *, tz: str) -> str | None:
    """A day and an hour on the clock of a place, as an ISO time with its zone."""
    try:
        here = datetime.fromisoformat(f"{day}T{hour:0>2}:{minute}")
        return here.replace(tzinfo=ZoneInfo(dtg.check_zone(tz))).isoformat()
    except (ValueError, Refused):
        return None


@dataclass(frozen=True, slots=True)
class _Now:
    """Where short forms are counted from, and which way."""

    at_ms: int
    tz: str
    ahead: bool

    def days(self) -> list[int]:
        """This moment on each day that may be meant, the likeliest first."""
        way = 1 if self.ahead else -1
        return [self.at_ms + way * day * _DAY_MS for day in range(_DAYS)]

    def suits(self, at_ms: int) -> bool:
        """Whether a moment lies on the right side of now, give or take a clock that is off."""
        if self.ahead:
            return at_ms >= self.at_ms - _SLACK_MS
        return at_ms <= self.at_ms + _SLACK_MS


def _near(now: _Now, *, day: int | None, clock: tuple[str | None, ...]) -> str | None:
    """The nearest moment that reads so, as a date-time group."""
    hour, minute, letter = clock
    for at_ms in now.days():
        here = dtg.write(at_ms, tz=now.tz)
        if day is not None and int(here[:2]) != day:
            continue
        group = f"{here[:2]}{hour:0>2}{minute}{letter or here[6]}{here[7:]}"
        try:
            meant = dtg.parse(group)
        except Refused:
            return None
        if now.suits(meant):
            return group
    return None
