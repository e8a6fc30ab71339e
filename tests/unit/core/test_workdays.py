"""Days that count at a place."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from liaison.core.workdays import DAY_OFF, WEEKS, Workdays

DAYS = st.dates(date(2006, 1, 1), date(2015, 1, 1))
"""Less than ten years: no more days are counted."""
CALENDARS = st.builds(
    lambda week, feasts: Workdays(week, lambda day: "A feast" if day in feasts else ""),
    st.sampled_from(sorted(WEEKS)),
    st.sets(st.dates(date(2009, 1, 1), date(2010, 12, 31)), max_size=40),
)


def test_sudan_rests_on_friday_and_saturday_and_chad_on_saturday_and_sunday() -> None:
    sudan, chad = Workdays("sun-thu"), Workdays("mon-fri")
    friday = date(2009, 12, 11)
    week = [friday + timedelta(days=number) for number in range(3)]
    assert [sudan.off(day) for day in week] == [DAY_OFF, DAY_OFF, ""]
    assert [chad.off(day) for day in week] == ["", DAY_OFF, DAY_OFF]


def test_a_holiday_does_not_count_and_says_its_name() -> None:
    feast = date(2009, 12, 17)
    calendar = Workdays("sun-thu", lambda day: "A feast" if day == feast else "")
    assert calendar.off(feast) == "A feast"
    assert calendar.after(date(2009, 12, 16), 1) == date(2009, 12, 20)


def test_a_week_of_a_newer_version_counts_as_monday_to_friday() -> None:
    assert Workdays("sat-wed").off(date(2009, 12, 12)) == DAY_OFF


def test_nobody_who_never_works_is_waited_for_for_ever() -> None:
    never = Workdays(holiday=lambda _: "always")
    assert never.after(date(2009, 1, 1), 1) > date(2018, 1, 1)
    assert never.between(date(2009, 1, 1), date(2500, 1, 1)) == 0


@given(CALENDARS, DAYS, st.integers(0, 60))
def test_a_deadline_is_a_working_day_as_many_working_days_on(
    calendar: Workdays, day: date, count: int
) -> None:
    end = calendar.after(day, count)
    assert calendar.between(day, end) == count
    assert count == 0 or not calendar.off(end)


@given(CALENDARS, DAYS, st.integers(0, 400))
def test_days_are_counted_as_on_a_calendar_on_the_wall(
    calendar: Workdays, day: date, length: int
) -> None:
    days = [day + timedelta(days=number) for number in range(1, length + 1)]
    assert calendar.between(day, day + timedelta(days=length)) == sum(
        not calendar.off(one) for one in days
    )


@given(CALENDARS, DAYS, DAYS, DAYS)
def test_working_days_add_up_and_turn_round(
    calendar: Workdays, one: date, other: date, third: date
) -> None:
    first, second, last = sorted((one, other, third))
    whole = calendar.between(first, last)
    assert calendar.between(first, second) + calendar.between(second, last) == whole
    assert calendar.between(last, first) == -whole
