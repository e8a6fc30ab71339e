"""Both sides of a border, since when they differ, and what settles it."""

from __future__ import annotations

from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from liaison.core.picture.board import Segment, board
from liaison.core.reader import Read
from liaison.core.records.picture_views import Assessment
from liaison.core.records.views import Place, Side
from liaison.core.values import RecordRow
from tests.support.facts import REGION, known, some_id

TODAY = date(2009, 12, 14)
_DAYS = st.dates(date(2009, 11, 1), date(2009, 12, 20)).map(date.isoformat)


def row(ref: str, type_: str, kind: str, owner: str, on: str = "2009-12-01") -> RecordRow:
    at = int(datetime.fromisoformat(on + "T12:00+00:00").timestamp() * 1000)
    return RecordRow(some_id(), ref, type_, kind, ref, "open_for_input", owner, "X", "", at, at)


def rating(mission: str, value: str, since: str = "", **fields: str) -> Read[Assessment]:
    said = Assessment(
        kind="rating",
        border_segment="BS",
        scheme=fields.pop("scheme", "PHASE"),
        value=value,
        from_=since,
        set_by=mission,
        **fields,  # type: ignore[arg-type]  # days
    )
    return Read(row(f"{mission}-{value}", "ASSESSMENT", "rating", mission), said, editable=True)


def comparison(state: str, on: str, *missions: str) -> Read[Assessment]:
    answers = dict.fromkeys(missions, "Eleven robberies.")
    said = Assessment(kind="comparison", border_segment="BS", state=state, answers=answers)
    return Read(row("CMP", "ASSESSMENT", "comparison", "UNAMID", on), said, editable=True)


def border(*assessments: Read[Assessment], today: date = TODAY) -> Segment:
    sides = {"1": Side("MINURCAT", "Eastern Chad"), "2": Side("UNAMID", "Darfur")}
    place = Place(kind="border_segment", sides=sides)
    segment = Read(row("BS", "PLACE", "border_segment", "MONUC"), place, editable=False)
    (found,) = board([segment], assessments, known(*REGION), today)
    return found


def test_two_sides_that_rate_one_border_differently_differ_since_the_later_of_them() -> None:
    found = border(rating("MINURCAT", "IV", "2009-11-03"), rating("UNAMID", "III", "2009-11-20"))
    assert (found.differs, found.since) == (True, date(2009, 11, 20))
    assert [side.rating.it.value for side in found.sides if side.rating] == ["IV", "III"]


def test_a_change_from_one_difference_to_another_does_not_begin_anew() -> None:
    found = border(
        rating("MINURCAT", "III", "2009-10-01"),
        rating("UNAMID", "III", "2009-10-01"),
        rating("MINURCAT", "IV", "2009-11-03"),
        rating("MINURCAT", "V", "2009-12-01"),
    )
    assert found.since == date(2009, 11, 3)


def test_since_when_is_not_told_where_a_rating_does_not_say() -> None:
    found = border(rating("MINURCAT", "IV"), rating("UNAMID", "III"))
    assert (found.differs, found.since) == (True, None)


def test_a_phase_and_a_level_are_never_compared() -> None:
    level = rating("UNAMID", "3", "2011-01-01", scheme="SLS")
    found = border(rating("MINURCAT", "IV", "2009-11-03"), level, today=date(2011, 1, 3))
    assert not found.differs
    assert [side.rating and side.rating.it.value for side in found.sides] == [None, "3"]


def test_a_side_that_nobody_rated_differs_from_none() -> None:
    found = border(rating("MINURCAT", "IV", "2009-11-03"), rating("UNAMID", "III", "2009-12-24"))
    assert not found.differs
    assert found.sides[1].rating is None


def test_a_comparison_settles_a_difference_once_it_is_cleared_and_until_a_rating_changes() -> None:
    ours, theirs = rating("MINURCAT", "IV", "2009-11-03"), rating("UNAMID", "III", "2009-11-20")
    both = ("MINURCAT", "UNAMID")
    assert border(ours, theirs, comparison("cleared", "2009-12-01", *both)).is_reconciled
    assert not border(ours, theirs, comparison("open_for_input", "2009-12-01", *both)).is_reconciled
    assert not border(ours, theirs, comparison("cleared", "2009-12-01", "UNAMID")).is_reconciled
    assert not border(ours, theirs, comparison("cleared", "2009-11-10", *both)).is_reconciled
    later = rating("UNAMID", "II", "2009-12-07")
    assert not border(ours, theirs, later, comparison("cleared", "2009-12-01", *both)).is_reconciled


_RATINGS = st.lists(
    st.builds(
        rating,
        st.sampled_from(["MINURCAT", "UNAMID"]),
        st.sampled_from(["III", "IV"]),
        st.one_of(st.just(""), _DAYS),
        to=st.one_of(st.just(""), _DAYS),
    ),
    max_size=6,
)


@given(_RATINGS)
def test_the_day_since_when_they_differ_is_the_first_of_unbroken_difference(
    ratings: list[Read[Assessment]],
) -> None:
    found = border(*ratings)
    if found.since is None:
        return
    for ordinal in range(found.since.toordinal(), TODAY.toordinal() + 1):
        assert border(*ratings, today=date.fromordinal(ordinal)).differs
    assert not border(*ratings, today=date.fromordinal(found.since.toordinal() - 1)).differs
