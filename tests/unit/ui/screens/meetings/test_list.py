from __future__ import annotations

from liaison.core import dtg
from liaison.core.records.meeting_views import Cadence, Series
from liaison.ui.screens.meetings.due import due_mark, due_words
from liaison.ui.screens.meetings.listing import presenter
from liaison.ui.screens.meetings.listing.lines import (
    HeadLine,
    MeetingLine,
    Overview,
    SeriesLine,
    lines_of,
)
from tests.support.meeting_states import OTHER, meeting, meeting_row, minutes, series_row
from tests.support.translations import english as translate

STRATEGIC = Series(title="Strategic", cadence={"c": Cadence(times=3, every=1, unit="year")})
ROW = meeting_row(meeting())


def test_a_late_series_says_so_with_an_icon() -> None:
    row = series_row(STRATEGIC, due="2009-10-11", past=True)
    text = presenter.series_text(row, {}, translate)
    assert (text.mark, text.tone, text.icon) == (
        "was due Sun 11 Oct 2009, none is set",
        "bad",
        True,
    )
    assert text.about == "3 times a year"


def test_a_series_that_is_due_and_has_a_meeting_set_is_not_called_late() -> None:
    row = series_row(STRATEGIC, ROW, due="2009-10-11", past=True)
    assert due_mark(row, translate) == "was due Sun 11 Oct 2009, set for 10 Dec"


def test_a_series_whose_due_day_lies_ahead_is_not_told_in_the_past() -> None:
    row = series_row(STRATEGIC, ROW, due="2010-01-11")
    assert due_mark(row, translate) == "due by Mon 11 Jan 2010, set for 10 Dec 2009"
    assert due_words(row, translate) == ("The next is due by Mon 11 Jan 2010, set for 10 Dec 2009")


def test_a_proposal_is_no_meeting_that_is_set() -> None:
    row = series_row(STRATEGIC, meeting_row(meeting(state="proposed")), due="2010-01-11")
    assert due_mark(row, translate) == "next due Mon 11 Jan 2010"


def test_a_meeting_says_when_where_how_far_and_how_far_its_minutes_are() -> None:
    row = meeting_row(meeting(minutes=minutes("circulated"), state="held"))
    text = presenter.meeting_text(row, "UTC", translate)
    assert text.about == "10 Dec 08:30 \u2013 11 Dec 2009 16:00"
    assert (text.mark, text.tag) == ("Held", "Circulated")


def test_meetings_stand_under_their_series_newest_first_and_the_rest_under_a_heading() -> None:
    older = meeting_row(meeting(title="Older", starts=dtg.parse("2009-06-01")), record=OTHER)
    loose = meeting_row(meeting(title="Loose"))
    overview = Overview([series_row(STRATEGIC, older, ROW)], [older, ROW, loose])
    lines = lines_of(Overview(overview.series, []))
    assert [type(line) for line in lines] == [SeriesLine, MeetingLine, MeetingLine]
    assert lines[1] == MeetingLine(ROW)
    lines = lines_of(Overview([], [loose]))
    assert lines == [HeadLine(), MeetingLine(loose)]


def test_the_search_keeps_a_series_whose_meeting_has_the_words() -> None:
    overview = Overview([series_row(STRATEGIC, ROW)], [ROW])
    assert len(lines_of(overview, "second meet")) == 2
    assert len(lines_of(overview, "strateg")) == 2
    assert lines_of(overview, "nobody") == []
