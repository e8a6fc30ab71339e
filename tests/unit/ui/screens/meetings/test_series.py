from __future__ import annotations

from liaison.core.records.meeting_views import Cadence, Invitee, Series, Turn
from liaison.ui.screens.meetings.due import due_words
from liaison.ui.screens.meetings.series import matrix, presenter
from tests.support.meeting_states import MEETING, OTHER, meeting, meeting_row, series_row
from tests.support.translations import english as translate

MARKS = matrix.Marks("came", "partly", "absent", "never")
HELD = meeting_row(
    meeting(
        state="held",
        invitees={
            "UNAMID": Invitee(invited="yes", attendance="full", headcount=8),
            "MONUC": Invitee(invited="yes", attendance="absent"),
            "JMT": Invitee(invited="no", attendance="absent"),
        },
    )
)
SERIES = Series(title="Strategic", members={"UNMIS": True})


def test_who_was_never_invited_has_a_mark_and_a_word_of_its_own() -> None:
    rows = {
        row.id: row for row in matrix.matrix_rows(series_row(SERIES, HELD), {}, MARKS, translate)
    }
    here = MEETING.hex()
    assert rows["JMT"].cell(here).words == "Not invited"
    assert rows["JMT"].cell(here).icon == "never"
    assert rows["JMT"].cell(matrix.ALL).words == "never invited"
    assert rows["UNAMID"].cell(here).words == "Attended · 8"
    assert rows["UNAMID"].cell(matrix.ALL).words == "came to 1 of 1"
    assert (rows["MONUC"].cell(here).words, rows["MONUC"].cell(here).icon) == ("Absent", "absent")
    assert rows["UNMIS"].cell(here).words == "not asked"


def test_a_mission_that_changed_its_name_stands_in_one_row() -> None:
    before = meeting(state="held", invitees={"BONUCA": Invitee(invited="yes", attendance="full")})
    after = meeting(state="held", invitees={"BINUCA": Invitee(invited="yes", attendance="absent")})
    series = series_row(Series(), meeting_row(after, record=OTHER), meeting_row(before))
    (row,) = matrix.matrix_rows(series, {}, MARKS, translate)
    assert row.cell("party").words == "BONUCA, BINUCA"
    assert (row.cell(MEETING.hex()).words, row.cell(OTHER.hex()).words) == ("Attended", "Absent")
    assert row.cell(matrix.ALL).words == "came to 1 of 2"


def test_a_meeting_of_no_known_day_stands_under_what_is_known_of_it() -> None:
    old = meeting_row(meeting(starts=None, date_text="2008"))
    titles = [column.title for column in matrix.matrix_columns(series_row(SERIES, old), translate)]
    assert titles == ["Party", "2008", "All in all"]


def test_cadences_are_told_latest_first_with_why() -> None:
    said = Series(
        cadence={
            "a": Cadence(times=2, unit="year"),
            "b": Cadence(from_="2009-06-08", times=3, unit="year", why="agreed in June"),
        }
    )
    assert presenter.cadence_lines(series_row(said), translate) == (
        "3 times a year, from Mon 8 Jun 2009 \u2013 agreed in June",
        "2 times a year, since ever",
    )


def test_turns_say_what_became_of_them() -> None:
    said = Series(
        rota={
            "a": Turn(no=1, party="UNMIS", skipped="Visas refused"),
            "b": Turn(no=2, party="MINURCAT", taken=MEETING.hex()),
            "c": Turn(no=3, party="UNAMID"),
        }
    )
    rows = presenter.turn_rows(series_row(said, HELD), {}, translate)
    assert [row.cell("state").words for row in rows] == [
        "skipped: Visas refused",
        "taken: Second meeting",
        "to come",
    ]


def test_a_series_that_never_met_is_not_called_late() -> None:
    assert due_words(series_row(SERIES), translate) == "No meeting was held yet, so none is due"
