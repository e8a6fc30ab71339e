"""How often a series should meet, and whether it did."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.core.meetings.cadence import (
    add_months,
    due_after,
    in_force,
    latest_missed,
    next_due,
)
from liaison.core.records.meeting_views import Cadence

DAYS = st.dates(date(2005, 1, 1), date(2030, 1, 1))
CADENCES = st.builds(
    Cadence,
    times=st.integers(1, 12),
    every=st.integers(1, 12),
    unit=st.sampled_from(["day", "week", "month", "quarter", "year"]),
)


def cadence(times: int, every: int, unit: str, from_: str = "") -> Cadence:
    return Cadence(from_=from_, times=times, every=every, unit=unit)


@pytest.mark.parametrize(
    ("said", "after", "due"),
    [
        (cadence(3, 1, "year"), "2009-06-08", "2009-10-08"),
        (cadence(2, 1, "year"), "2009-06-08", "2009-12-08"),
        (cadence(1, 2, "month"), "2009-06-08", "2009-08-08"),
        (cadence(1, 1, "month"), "2009-01-31", "2009-02-28"),
        (cadence(1, 1, "month"), "2008-01-31", "2008-02-29"),
        (cadence(1, 1, "year"), "2008-02-29", "2009-02-28"),
        (cadence(1, 4, "year"), "2008-02-29", "2012-02-29"),
        (cadence(1, 1, "quarter"), "2009-11-30", "2010-02-28"),
        (cadence(5, 1, "year"), "2009-01-01", "2009-03-15"),
        (cadence(2, 1, "week"), "2009-12-14", "2009-12-17"),
        (cadence(1, 1, "day"), "2009-12-14", "2009-12-15"),
        (cadence(9, 1, "day"), "2009-12-14", "2009-12-15"),
    ],
)
def test_the_next_meeting_is_due_so_long_after_the_last(
    said: Cadence, after: str, due: str
) -> None:
    assert due_after(said, date.fromisoformat(after)) == date.fromisoformat(due)


def test_a_cadence_beyond_all_calendars_is_never_due() -> None:
    assert due_after(cadence(1, 10**9, "year"), date(2009, 12, 14)) == date.max
    assert due_after(cadence(1, 10**9, "week"), date(2009, 12, 14)) == date.max


@given(CADENCES, DAYS)
def test_the_next_meeting_is_always_later_and_never_later_than_the_whole_span(
    said: Cadence, day: date
) -> None:
    once = Cadence(times=1, every=said.every, unit=said.unit)
    assert day < due_after(said, day) <= due_after(once, day)


@given(DAYS, st.integers(0, 240))
def test_months_end_where_the_month_does(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day <= day.day
    assert later.day == day.day or add_months(later, 1).day <= day.day


def test_the_cadence_agreed_last_holds_and_one_without_a_day_held_before() -> None:
    aim, agreed = cadence(2, 1, "year"), cadence(3, 1, "year", "2009-06-08")
    assert in_force([agreed, aim], date(2009, 6, 7)) == aim
    assert in_force([agreed, aim], date(2009, 6, 8)) == agreed
    assert in_force([cadence(0, 1, "year")], date(2009, 6, 8)) is None


def test_a_series_that_never_met_is_not_due() -> None:
    assert next_due([cadence(1, 1, "day")], [], today=date(2009, 12, 14)) is None
    assert latest_missed([cadence(1, 1, "day")], [], today=date(2009, 12, 14)) is None


def test_a_day_that_is_none_counts_as_no_day() -> None:
    odd = cadence(1, 1, "month", "2009-02-30")
    missed = latest_missed([odd], [date(2009, 6, 1)], today=date(2009, 12, 14))
    assert missed is not None
    assert missed.since == date(2009, 6, 1)


@given(CADENCES, st.lists(DAYS, max_size=8), DAYS)
def test_a_series_that_always_met_in_time_missed_nothing(
    said: Cadence, held: list[date], today: date
) -> None:
    missed = latest_missed([said], held, today=today)
    days = sorted({day for day in held if day <= today})
    late = [before for before, after in pairwise([*days, today]) if due_after(said, before) < after]
    assert (missed.since if missed else None) == (late[-1] if late else None)
