"""How often a series should meet, by its cadence's history, and whether it did. Pure.

"3 times a year" means at the latest four months after the meeting before.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from liaison.core import dtg
from liaison.core.records.meeting_views import Cadence
from liaison.core.records.series_rules import LONGEST_DAYS

_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_DAYS = {"day": 1, "week": 7}
_DAYS_A_MONTH = 365.25 / 12
_NOTICE = 4
_LONGEST = timedelta(days=LONGEST_DAYS)
"""No cadence of ours is longer; what another wrote is taken for as long."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A stretch in which a series did not meet as often as agreed.

    Attributes:
        since: the meeting, or the day of the agreement, after which the next was due.
        due: when it was due.
        met: when it met at last; None if it has not.
        cadence: what had been agreed.
    """

    since: date
    due: date
    met: date | None
    cadence: Cadence


def in_force(history: Iterable[Cadence], day: date) -> Cadence | None:
    """The cadence that holds on `day`: the one agreed last; one without a day holds since ever."""
    agreed = [one for one in history if one.times > 0 and one.from_ <= day.isoformat()]
    return max(agreed, key=lambda one: one.from_, default=None)


def due_after(cadence: Cadence, day: date) -> date:
    """The latest day for the next meeting after one on `day`; the last day of all for what lies beyond."""
    try:
        return _due_after(cadence, day)
    except (OverflowError, ValueError):
        return date.max


def _due_after(cadence: Cadence, day: date) -> date:
    every, times = max(cadence.every, 1), max(cadence.times, 1)
    if cadence.unit in _MONTHS:
        months, rest = divmod(every * _MONTHS[cadence.unit], times)
        if not rest:
            return add_months(day, months)
        return day + timedelta(days=round(every * _MONTHS[cadence.unit] * _DAYS_A_MONTH / times))
    return day + timedelta(days=max(every * _DAYS.get(cadence.unit, 1) // times, 1))


def add_months(day: date, months: int) -> date:
    """The same day some months on, or that month's last day."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(years, month + 1)[1]
    return date(years, month + 1, min(day.day, last))


def next_due(
    history: Sequence[Cadence], held: Iterable[date], *, today: date, begins: date | None = None
) -> date | None:
    """When the next meeting is due; None for a series without a cadence.

    Args:
        history: every cadence that was agreed.
        held: the days of its meetings.
        today: later meetings were not held yet.
        begins: the first day of the series, on which one that never met is due; None if nobody said
            it: then no day follows from a cadence alone.
    """
    last = max((day for day in held if day <= today), default=None)
    if last is None:
        return begins if begins and in_force(history, max(today, begins)) else None
    cadence = in_force(history, today)
    return due_after(cadence, last) if cadence else None


def asked_from(history: Sequence[Cadence], held: Iterable[date], *, today: date, due: date) -> date:
    """The day from which the next meeting should be scheduled: when a quarter of the time is left."""
    last = max((day for day in held if day <= today), default=None)
    cadence = in_force(history, due)
    whole = due - last if last else due_after(cadence, due) - due if cadence else timedelta()
    return due - min(whole, _LONGEST) / _NOTICE


def latest_missed(
    history: Sequence[Cadence], held: Iterable[date], *, today: date
) -> Missed | None:
    """The latest stretch, under the cadence that holds today, in which a meeting came too late.

    It is looked for from the day of the agreement on: a cadence cannot be missed before it is
    agreed, nor by a series that never met.
    """
    cadence = in_force(history, today)
    days = sorted(day for day in held if day <= today)
    if cadence is None or not days:
        return None
    begins = dtg.day(cadence.from_) or days[0]
    stations = [begins, *(day for day in days if day > begins)]
    missed = None
    for before, after in zip(stations, [*stations[1:], None], strict=True):
        due = due_after(cadence, before)
        if due < (after or today):
            missed = Missed(before, due, after, cadence)
    return missed
