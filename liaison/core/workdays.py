"""Working weeks and holidays: which days count at a site, and deadlines counted in them (domain 2.6).

Pure: who keeps which week, and which day is a holiday there, is given.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

WEEKS = {"mon-fri": frozenset({0, 1, 2, 3, 4}), "sun-thu": frozenset({6, 0, 1, 2, 3})}
"""Working days, Monday is 0. Khartoum State works Sunday to Thursday since 12 January 2008."""

DEFAULT_WEEK = "mon-fri"
DAY_OFF = "day off"
"""Why a day does not count where it is no holiday."""

_DAY = timedelta(days=1)
_MOST_DAYS = 3660


@dataclass(frozen=True, slots=True)
class Workdays:
    """The days that count at one place.

    Attributes:
        week: a key of `WEEKS`; another word, of a newer version, counts as Monday to Friday.
        holiday: the name of a day's holiday there, or "".
    """

    week: str = DEFAULT_WEEK
    holiday: Callable[[date], str] = lambda _: ""

    def off(self, day: date) -> str:
        """Why nobody works on `day`: the holiday's name, `DAY_OFF`, or "" on a working day."""
        if day.weekday() not in WEEKS.get(self.week, WEEKS[DEFAULT_WEEK]):
            return DAY_OFF
        return self.holiday(day)

    def after(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`."""
        left = count
        for _ in range(_MOST_DAYS):
            if left <= 0:
                break
            day += _DAY
            left -= not self.off(day)
        return day

    def between(self, start: date, end: date) -> int:
        """Working days after `start` up to and with `end`; negative where `end` lies before."""
        if end < start:
            return -self.between(end, start)
        days = min((end - start).days, _MOST_DAYS)
        return sum(not self.off(start + _DAY * one) for one in range(1, days + 1))
