"""Working weeks and holidays: which days count at a site, and deadlines counted in them (domain 2.6).

Pure: who keeps which week, and which day is a holiday there, is given.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate

WEEKS = {"mon-fri": frozenset({0, 1, 2, 3, 4}), "sun-thu": frozenset({6, 0, 1, 2, 3})}
"""Working days, Monday is 0. Khartoum State works Sunday to Thursday since 12 January 2008."""

DEFAULT_WEEK = "mon-fri"
DAY_OFF = "day off"
"""Why a day does not count where it is no holiday."""

_DAY = timedelta(days=1)
_A_MONTH_AND_SOME = timedelta(days=31)
"""From the first of a month into the next."""
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
    _months: dict[tuple[int, int], tuple[int, ...]] = field(
        default_factory=dict, compare=False, repr=False
    )
    """Months that were counted: a list of actions asks for the same ones again and again."""

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
        """Working days after `start` up to and with `end`; negative where `end` lies before.

        No more than ten years are counted.
        """
        if end < start:
            return -self.between(end, start)
        end = min(end, start + _DAY * min((end - start).days, _MOST_DAYS))
        count = self._counted(end)[end.day] - self._counted(start)[start.day]
        while (start.year, start.month) < (end.year, end.month):
            count += self._counted(start)[-1]
            start = start.replace(day=1) + _A_MONTH_AND_SOME
        return count

    def _counted(self, day: date) -> tuple[int, ...]:
        """How many days count in the month of `day`, up to and with each of its days."""
        month = (day.year, day.month)
        if month not in self._months:
            days = range(1, monthrange(*month)[1] + 1)
            counts = (not self.off(day.replace(day=number)) for number in days)
            self._months[month] = tuple(accumulate(counts, initial=0))
        return self._months[month]
