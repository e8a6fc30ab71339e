"""How often, where and when: events counted by week, place, code or hour, beside the period before.

Pure. An event counts once, whoever told of it; hours are those of the clock of the place, because
a road is watched by its own day and night (domain R15).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from liaison.core import dtg
from liaison.core.products.guards import counted_at
from liaison.core.values import RecordRow

DAY_MS = 86_400_000
WEEK_DAYS = 7
HOURS = 24
MONTH_DAYS = 28
"""The shortest month: what is told as counts by place and month is counted over no shorter time."""
_NOTHING = ""


class By(StrEnum):
    """What events are counted by."""

    WEEK = "week"
    PLACE = "place"
    CODE = "code"
    HOUR = "hour"


@dataclass(frozen=True, slots=True)
class Told:
    """An event that counts.

    Attributes:
        row: the one that stands for it.
        tz: the zone of its place; "" for none.
        is_guarded: whether it is told only as a count by place and month (domain 2.4).
    """

    row: RecordRow
    tz: str = ""
    is_guarded: bool = False

    @property
    def at_ms(self) -> int:
        """The moment at which it counts, see `core.products.guards`."""
        return counted_at(self.row.at_ms, is_guarded=self.is_guarded)


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time; the end is the first moment after it."""

    start_ms: int
    end_ms: int

    @property
    def before(self) -> Period:
        """The stretch of the same length that ends where this one begins."""
        return Period(2 * self.start_ms - self.end_ms, self.start_ms)

    def holds(self, at_ms: int) -> bool:
        """Whether a moment lies in it."""
        return self.start_ms <= at_ms < self.end_ms


@dataclass(frozen=True, slots=True)
class Count:
    """One line of a table of trends.

    Attributes:
        key: the first day of a week as ISO text, a place, a code, an hour of two digits; "" for events
            that say none.
        now: events of the period.
        before: events of the one before it; of a week, those of the same week of that period.
    """

    key: str
    now: int
    before: int

    @property
    def change(self) -> int:
        """How many more there are now."""
        return self.now - self.before


@dataclass(frozen=True, slots=True)
class Trend:
    """A table of trends.

    Attributes:
        by: what events are counted by.
        period: of the first column; `period.before` is that of the second.
        counts: its lines: weeks and hours in their order and without gaps, places and codes from the
            most frequent on.
        guarded: events of both periods that it does not count, for it would tell more of them than
            a place and a month.
    """

    by: By
    period: Period
    counts: tuple[Count, ...]
    guarded: int = 0

    @property
    def total(self) -> Count:
        """All lines together."""
        return Count(
            _NOTHING, sum(one.now for one in self.counts), sum(one.before for one in self.counts)
        )


def trend(events: Iterable[Told], by: By, period: Period) -> Trend:
    """Events of a period and of the one before, counted."""
    both = [one for one in events if period.holds(one.at_ms) or period.before.holds(one.at_ms)]
    told = [one for one in both if not one.is_guarded or _is_coarse(by, period)]
    now = Counter(_key(by, one, period) for one in told if period.holds(one.at_ms))
    before = Counter(_key(by, one, period.before) for one in told if period.before.holds(one.at_ms))
    if by is By.WEEK:
        counts = _weeks(now, before, period)
    else:
        counts = [Count(key, now[key], before[key]) for key in _keys(by, now, before)]
    return Trend(by, period, tuple(counts), guarded=len(both) - len(told))


def _is_coarse(by: By, period: Period) -> bool:
    """Whether a table tells no more of an event than a place and a month."""
    length = period.end_ms - period.start_ms
    return by in {By.PLACE, By.CODE} and length >= MONTH_DAYS * DAY_MS


def _keys(by: By, now: Counter[str], before: Counter[str]) -> Sequence[str]:
    if by is By.HOUR:
        return [f"{hour:02}" for hour in range(HOURS)]
    return sorted({*now, *before}, key=lambda key: (key == _NOTHING, -now[key], -before[key], key))


def _weeks(now: Counter[str], before: Counter[str], period: Period) -> list[Count]:
    """Weeks count from the first day of their period, so that the two periods stand side by side."""
    length = WEEK_DAYS * DAY_MS
    number = -(-(period.end_ms - period.start_ms) // length)
    first = dtg.utc(period.start_ms).date()
    return [
        Count(
            (first + timedelta(days=WEEK_DAYS * week)).isoformat(),
            now[str(week)],
            before[str(week)],
        )
        for week in range(number)
    ]


_OF_ROW: dict[By, Callable[[RecordRow], str]] = {
    By.PLACE: lambda row: row.place,
    By.CODE: lambda row: row.code,
}


def _key(by: By, told: Told, period: Period) -> str:
    if by is By.WEEK:
        return str((told.row.at_ms - period.start_ms) // (WEEK_DAYS * DAY_MS))
    if by is By.HOUR:
        return f"{dtg.local(told.row.at_ms, dtg.known_zone(told.tz)):%H}"
    return _OF_ROW[by](told.row)
