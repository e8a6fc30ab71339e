"""A meeting from its series to a corrigendum, as a secretary and the other mission see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.meetings.values import MeetingView
from liaison.core.values import RecordId
from liaison.ui.screens.meetings.saving import PaperSaver
from liaison.ui.screens.meetings.view import MeetingsScreen
from liaison.ui.widgets.table.table import EditTable
from liaison.ui.widgets.undo_bar import UndoBar
from tests.support.vaults import Office, exchange, offices
from tests.support.window import Seat, seated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""

PREPARE, ROOM, MINUTES, FOLLOW_UP = range(4)
BEGINS, ENDS = "2009-12-10 08:30", "2009-12-11 16:00"


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Office, Office]]:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (here, there):
        yield here, there


@pytest.fixture
def seat(qtbot: QtBot, two: tuple[Office, Office]) -> Iterator[Seat]:
    with seated(qtbot, two[0].workspace) as one:
        one.window.show_screen("meetings")
        one.settle()
        yield one


def screen(seat: Seat) -> MeetingsScreen:
    found = seat.window.screen_widget("meetings")
    assert isinstance(found, MeetingsScreen)
    return found


def type_into(seat: Seat, name: str, text: str) -> QLineEdit:
    line = seat.child(QLineEdit, name)
    line.clear()
    seat.qtbot.keyClicks(line, text)
    return line


def press(seat: Seat, name: str) -> None:
    seat.child(QPushButton, name).click()
    seat.settle()


def said(seat: Seat, name: str) -> list[str]:
    labels = seat.window.findChildren(QLabel, name)
    return [label.text() for label in labels if label.isVisible()]


def make_series(seat: Seat) -> RecordId:
    press(seat, "newSeries")
    type_into(seat, "beginSeries:title", "Strategic")
    type_into(seat, "beginSeries:starts_on", "2009-06-01")
    type_into(seat, "beginSeries:times", "3")
    press(seat, "beginSeriesSubmit")
    return seat.workspace.meetings.series()[0].id


def make_meeting(seat: Seat, *, starts: str = BEGINS, ends: str = ENDS) -> None:
    press(seat, "newMeeting")
    type_into(seat, "beginMeeting:title", "Second meeting")
    type_into(seat, "beginMeeting:starts", starts)
    type_into(seat, "beginMeeting:ends", ends)
    type_into(seat, "beginMeeting:venue", "Khartoum @ 15.60, 32.53")
    press(seat, "beginMeetingSubmit")


def view(seat: Seat) -> MeetingView:
    return seat.workspace.meetings.view(seat.workspace.meetings.all()[0].id)


def is_offered(seat: Seat, name: str) -> bool:
    return any(one.isVisible() for one in seat.window.findChildren(QPushButton, name))


def invite(seat: Seat, party: str) -> None:
    line = seat.child(QLineEdit, "inviteesAdd")
    seat.qtbot.keyClicks(line, party)
    seat.qtbot.keyClick(line, Qt.Key.Key_Return)
    seat.settle()


def test_a_series_and_a_meeting_are_begun_and_the_list_says_how_they_stand(seat: Seat) -> None:
    assert seat.child(QPushButton, "emptyButton").text() == "Begin a series"
    made = make_series(seat)
    assert screen(seat).shown_record() == made
    assert "3 times a year, since ever" in said(seat, "cadenceTold")
    make_meeting(seat)
    row = seat.workspace.meetings.all()[0]
    assert row.series == made
    assert screen(seat).shown_record() == row.id
    assert "Second meeting" in said(seat, "meetingTitle")
    assert "Khartoum" in said(seat, "meetingWhen")[0]
    assert not seat.refused


def test_what_makes_no_sense_is_refused_beside_the_field(seat: Seat) -> None:
    make_series(seat)
    make_meeting(seat, ends="2009-12-09 16:00")
    assert seat.workspace.meetings.all() == []
    assert "It cannot end before it begins" in notes(seat, "beginMeeting")
    type_into(seat, "beginMeeting:starts", "2009-05-10 08:30")
    type_into(seat, "beginMeeting:ends", "2009-05-11 16:00")
    press(seat, "beginMeetingSubmit")
    assert "The series begins on" in notes(seat, "beginMeeting")
    assert seat.workspace.meetings.all() == []


def notes(seat: Seat, form: str) -> str:
    widget = seat.child(QWidget, form)
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_a_meeting_is_put_off_and_moved_with_reasons_that_stay(seat: Seat) -> None:
    make_series(seat)
    make_meeting(seat)
    press(seat, "postponeButton")
    type_into(seat, "postpone:starts", "2009-12-17 08:30")
    type_into(seat, "postpone:ends", "2009-12-18 16:00")
    press(seat, "postponeSubmit")
    assert "One line that says why" in notes(seat, "postpone")
    type_into(seat, "postpone:reason", "No aircraft")
    type_into(seat, "postpone:who", "UNMIS")
    press(seat, "postponeSubmit")
    press(seat, "relocateButton")
    type_into(seat, "relocate:venue", "Entebbe @ 0.04, 32.44")
    type_into(seat, "relocate:reason", "Visas refused")
    press(seat, "relocateSubmit")
    told = said(seat, "moveTold")
    assert told[0].startswith("Put off from Thu 10 Dec 2009 to Thu 17 Dec 2009: No aircraft (UNMIS")
    assert told[1].startswith("Moved from Khartoum to Entebbe: Visas refused (JOC duty officer")
    assert view(seat).meeting.state == "relocated"
    assert view(seat).meeting.sequence == 2


def test_a_meeting_with_minutes_begun_says_before_a_move_what_goes_along(seat: Seat) -> None:
    make_series(seat)
    make_meeting(seat)
    press(seat, "postponeButton")
    (warning,) = seat.window.findChildren(QLabel, "postponeWarning")
    assert not warning.isVisible()
    press(seat, "postponeLeave")
    meeting = view(seat).row.id
    seat.desk.do(lambda workspace: workspace.room.open(meeting))
    seat.settle()
    press(seat, "postponeButton")
    assert "goes along" in seat.child(QLabel, "postponeWarning").text()


def test_invitees_and_the_agenda_are_edited_by_keyboard_and_undone(seat: Seat) -> None:
    make_series(seat)
    make_meeting(seat)
    invite(seat, "UNAMID")
    table = seat.child(EditTable, "inviteesTable")
    table.content.setData(table.content.index(0, 5), "8")
    seat.settle()
    assert view(seat).meeting.invitees["UNAMID"].invited == "yes"
    table.content.setData(table.content.index(0, 5), "eight")
    assert said(seat, "inviteesNote") == ["For example: 12"]
    agenda = seat.child(EditTable, "agendaTable")
    line = seat.child(QLineEdit, "agendaAdd")
    seat.qtbot.keyClicks(line, "LRA in the tri-border area")
    seat.qtbot.keyClick(line, Qt.Key.Key_Return)
    seat.qtbot.waitUntil(lambda: "LRA in the tri-border area" in titles(agenda))
    place = titles(agenda).index("LRA in the tri-border area")
    agenda.setFocus()
    agenda.setCurrentIndex(agenda.content.index(place, 1))
    seat.qtbot.keyClick(agenda, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    seat.qtbot.waitUntil(lambda: titles(agenda).index("LRA in the tri-border area") == place - 1)
    seat.qtbot.keyClick(agenda, Qt.Key.Key_Delete)
    seat.qtbot.waitUntil(lambda: "LRA in the tri-border area" not in titles(agenda))
    press(seat, "undoButton")
    seat.qtbot.waitUntil(lambda: "LRA in the tri-border area" in titles(agenda))


def titles(agenda: EditTable) -> list[str]:
    return [row.cell("title").text for row in agenda.content.rows]


def capture(seat: Seat, item: str, text: str) -> None:
    line = seat.child(QLineEdit, f"capture:{item}")
    line.setFocus()
    seat.qtbot.keyClicks(line, text)
    seat.qtbot.keyClick(line, Qt.Key.Key_Return)
    seat.settle()


def to_the_minutes(seat: Seat) -> None:
    make_series(seat)
    make_meeting(seat)
    invite(seat, "UNAMID")
    press(seat, "scheduleButton")
    press(seat, "heldButton")
    screen(seat).detail.meeting.tabs.setCurrentIndex(MINUTES)
    edit = seat.child(QPlainTextEdit, "edit:agenda/round/discussion")
    seat.qtbot.keyClicks(edit, "UNAMID: not confirmed.")
    capture(seat, "round", "D Missions compare ratings")
    assert seat.window.focusWidget() is seat.child(QLineEdit, "capture:round")
    capture(seat, "round", "A Send the table")


def circulated(seat: Seat) -> RecordId:
    to_the_minutes(seat)
    press(seat, "minutes:circulate")
    return view(seat).row.id


def test_minutes_are_typed_and_circulated_and_a_dissent_comes_back(
    seat: Seat, two: tuple[Office, Office], tmp_path: Path
) -> None:
    here, there = two
    stick = tmp_path / "stick"
    stick.mkdir()
    meeting = circulated(seat)
    assert said(seat, "actNote") == ["no owner and no date yet"]
    assert view(seat).meeting.minutes.state == "circulated"
    assert view(seat).items[2].item.discussion == "UNAMID: not confirmed."
    assert "A-1: no owner and no date yet" in said(seat, "noticeWords")
    exchange(stick, here, there)
    there.workspace.replies.dissent(meeting, why="The phase was explained otherwise")
    exchange(stick, there, here)
    screen(seat).show_record(meeting)
    seat.qtbot.waitUntil(lambda: any("dissents" in one for one in said(seat, "noticeWords")))
    dissent = next(one for one in said(seat, "noticeWords") if "dissents" in one)
    assert dissent.startswith("UNAMID: dissents")
    assert dissent.endswith("The phase was explained otherwise")
    assert not seat.refused


def be_agreed_with(seat: Seat, meeting: RecordId, stick: Path, two: tuple[Office, Office]) -> None:
    """The other mission gets what went out, agrees, and its word comes back."""
    here, there = two
    exchange(stick, here, there)
    there.workspace.replies.agree(meeting)
    exchange(stick, there, here)
    screen(seat).show_record(meeting)
    seat.settle()


def test_minutes_are_adopted_once_nothing_lacks_and_corrected_beside_the_text(
    seat: Seat, two: tuple[Office, Office], tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    meeting = circulated(seat)
    be_agreed_with(seat, meeting, stick, two)
    press(seat, "minutes:adopt")
    press(seat, "adoptSubmit")
    assert "Without an owner who is a party" in notes(seat, "adopt")
    press(seat, "adoptLeave")
    press(seat, "noticePress")
    owner = seat.child(QLineEdit, "act:responsible")
    assert seat.window.focusWidget() is owner
    seat.qtbot.keyClicks(owner, "UNAMID")
    seat.qtbot.keyClicks(seat.child(QLineEdit, "act:due"), "2009-12-31")
    press(seat, "minutes:adopt")
    press(seat, "adoptSubmit")
    assert "changed since it was circulated" in notes(seat, "adopt")
    press(seat, "adoptLeave")
    press(seat, "minutes:circulate")
    seat.settle()
    be_agreed_with(seat, meeting, stick, two)
    press(seat, "minutes:adopt")
    press(seat, "adoptSubmit")
    assert view(seat).meeting.minutes.state == "adopted"
    assert said(seat, "minutesHash")[0].startswith("Adopted text: ")
    assert not any(one.isVisible() for one in seat.window.findChildren(QPlainTextEdit))

    press(seat, "writeCorrigendum")
    seat.qtbot.keyClicks(seat.child(QPlainTextEdit, "corrigendum:old"), "not confirmed")
    seat.qtbot.keyClicks(seat.child(QPlainTextEdit, "corrigendum:new"), "confirmed twice")
    press(seat, "corrigendumSubmit")
    assert "For: not confirmed\nRead: confirmed twice" in said(seat, "corrigendum")[0]
    assert not seat.refused


def sent_out(here: Office) -> RecordId:
    prepare = here.workspace.prepare
    meeting = prepare.begin(
        "external",
        title="Minutes to read",
        writes={
            "starts": dtg.parse("2009-12-01T06:00Z"),
            "ends": dtg.parse("2009-12-01T14:00Z"),
            "invitees/UNAMID/invited": "yes",
        },
    )
    here.workspace.records.set_text(meeting, "agenda/round/discussion", "Explained.")
    prepare.schedule(meeting)
    prepare.held(meeting)
    here.workspace.minutes.circulate(meeting)
    return meeting


def test_the_other_mission_reads_agrees_and_proposes_a_correction(
    qtbot: QtBot, two: tuple[Office, Office], tmp_path: Path
) -> None:
    here, there = two
    stick = tmp_path / "stick"
    stick.mkdir()
    meeting = sent_out(here)
    exchange(stick, here, there)
    with seated(qtbot, there.workspace) as seat:
        seat.window.show_screen("meetings", meeting)
        seat.settle()
        screen(seat).detail.meeting.tabs.setCurrentIndex(MINUTES)
        press(seat, "proposeCorrection")
        where = seat.child(QComboBox, "correction:path")
        where.setCurrentIndex(where.findData("agenda/round/discussion"))
        where.activated.emit(where.currentIndex())
        new = seat.child(QPlainTextEdit, "correction:new")
        assert new.toPlainText() == "Explained."
        new.setPlainText("Explained twice.")
        press(seat, "correctionSubmit")
        press(seat, "minutes:agree")
        replies = there.workspace.meetings.view(meeting).replies
        assert [one.reply.it.kind for one in replies] == ["correction", "agreement"]
        assert not is_offered(seat, "minutes:agree")
        exchange(stick, there, here)
    with seated(qtbot, here.workspace) as seat:
        seat.window.show_screen("meetings", meeting)
        seat.settle()
        screen(seat).detail.meeting.tabs.setCurrentIndex(MINUTES)
        press(seat, "acceptCorrection")
        seat.settle()
        assert here.workspace.meetings.view(meeting).items[2].item.discussion == "Explained twice."
        assert any("UNAMID: agrees" in one for one in said(seat, "noticeWords"))


def test_an_action_is_followed_up_with_a_word(seat: Seat) -> None:
    to_the_minutes(seat)
    screen(seat).detail.meeting.tabs.setCurrentIndex(FOLLOW_UP)
    box = seat.child(QComboBox, "followState")
    box.setCurrentIndex(box.findData("in_progress"))
    word = type_into(seat, "followWord", "Half of it is there")
    seat.qtbot.keyClick(word, Qt.Key.Key_Return)
    seat.settle()
    row = seat.workspace.actions.rows()[0]
    assert row.action.state == "in_progress"
    assert [one.text for one in row.action.progress.values()] == ["Half of it is there"]


def test_a_meeting_is_found_and_opened_where_meetings_are(seat: Seat) -> None:
    make_series(seat)
    make_meeting(seat)
    seat.window.show_screen("log")
    field = seat.child(QLineEdit, "finderField")
    field.setFocus()
    seat.qtbot.keyClicks(field, "second meeting")
    found = seat.child(QListView, "finderList")
    seat.qtbot.waitUntil(lambda: found.model().rowCount() == 1)
    seat.qtbot.keyClick(field, Qt.Key.Key_Return)
    seat.qtbot.waitUntil(lambda: seat.window.shown == "meetings")
    seat.settle()
    assert said(seat, "meetingTitle") == ["Second meeting"]


def test_turns_are_taken_and_skipped_and_the_cadence_changes_with_its_history(seat: Seat) -> None:
    make_series(seat)
    for party in ("UNMIS", "UNAMID"):
        line = seat.child(QLineEdit, "rotaAdd")
        seat.qtbot.keyClicks(line, party)
        seat.qtbot.keyClick(line, Qt.Key.Key_Return)
        seat.settle()
    press(seat, "skipTurn")
    press(seat, "skipSubmit")
    assert "One line that says why" in notes(seat, "skip")
    type_into(seat, "skip:reason", "Visas refused")
    press(seat, "skipSubmit")
    table = seat.child(EditTable, "rotaTable")
    states = [row.cell("state").words for row in table.content.rows]
    assert states == ["skipped: Visas refused", "next"]
    press(seat, "changeCadence")
    type_into(seat, "cadence:times", "1")
    type_into(seat, "cadence:every", "2")
    box = seat.child(QComboBox, "cadence:unit")
    box.setCurrentIndex(box.findData("month"))
    box.activated.emit(box.currentIndex())
    type_into(seat, "cadence:from", "2009-12-01")
    type_into(seat, "cadence:why", "Section heads asked")
    press(seat, "cadenceSubmit")
    assert said(seat, "cadenceTold") == [
        "once in 2 months, from Tue 1 Dec 2009 \u2013 Section heads asked",
        "3 times a year, since ever",
    ]


def test_the_room_is_one_press_away_and_leads_back(seat: Seat) -> None:
    make_series(seat)
    make_meeting(seat)
    screen(seat).detail.meeting.tabs.setCurrentIndex(ROOM)
    press(seat, "openRoom")
    seat.qtbot.waitUntil(lambda: seat.window.shown == "room")
    seat.settle()
    seat.window.screen_widget("room").back()
    seat.qtbot.waitUntil(lambda: seat.window.shown == "meetings")
    seat.settle()
    assert screen(seat).shown_record() == view(seat).row.id


def test_papers_are_saved_for_a_reader_and_say_where_they_lie(
    seat: Seat, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    to_the_minutes(seat)
    pane = screen(seat).detail.meeting
    paths = {"minutes": tmp_path / "minutes.md", "invitation": tmp_path / "invitation.ics"}
    save_straight(pane._saver, paths, monkeypatch)
    press(seat, "minutes:minutes")
    press(seat, "paperSubmit")
    assert "Missions compare ratings" in paths["minutes"].read_text(encoding="utf-8")
    assert "minutes.md, where it is not protected" in plain(said(seat, "problemSentence")[0])
    pane.tabs.setCurrentIndex(PREPARE)
    press(seat, "saveInvitation")
    assert "BEGIN:VCALENDAR" in paths["invitation"].read_text(encoding="utf-8")


def test_actions_of_a_meeting_are_saved_from_its_follow_up(
    seat: Seat, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    to_the_minutes(seat)
    pane = screen(seat).detail.meeting
    paths = {"actions": tmp_path / "actions.md"}
    save_straight(pane._saver, paths, monkeypatch)
    pane.tabs.setCurrentIndex(FOLLOW_UP)
    press(seat, "save:actions")
    press(seat, "paperSubmit")
    assert "Send the table" in paths["actions"].read_text(encoding="utf-8")
    assert "actions.md, where it is not protected" in plain(said(seat, "problemSentence")[0])


def test_attendance_and_open_actions_of_a_series_are_saved_from_its_page(
    seat: Seat, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    to_the_minutes(seat)
    series = seat.workspace.meetings.series()[0]
    screen(seat).show_record(series.id)
    seat.settle()
    papers = ("attendance", "actions")
    paths = {paper: tmp_path / f"{paper}.md" for paper in papers}
    save_straight(screen(seat).detail.series._saver, paths, monkeypatch)
    for paper in papers:
        press(seat, f"save:{paper}")
        press(seat, "paperSubmit")
        assert f"{paper}.md, where it is not protected" in plain(said(seat, "problemSentence")[0])
    assert "UNAMID" in paths["attendance"].read_text(encoding="utf-8")
    assert "Second meeting" in paths["actions"].read_text(encoding="utf-8")


def save_straight(
    saver: PaperSaver, paths: Mapping[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Save papers to these files; what the system's own dialog would have answered."""

    def straight(paper: str, audience: str, record: RecordId, ref: str) -> None:
        assert ref
        saver.write(paper, audience, record, str(paths[paper]))

    monkeypatch.setattr(saver, "save", straight)


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_deleting_a_meeting_says_what_goes_along_and_can_be_undone(seat: Seat) -> None:
    series = make_series(seat)
    seat.workspace.prepare.add_turn(series, "MINURCAT")
    make_meeting(seat)
    held = seat.workspace.meetings.all()[0].id
    seat.workspace.room.capture(held, "aob", "D the next one is in Bangui")
    seat.workspace.room.capture(held, "aob", "A send the table")
    seat.desk.changed.emit(Changed(records=frozenset({held})))
    seat.settle()
    press(seat, "deleteMeeting")
    assert screen(seat).entries.overview.meetings == []
    told = seat.child(UndoBar, "undoBar")._label.text()
    assert "decisions gone with it: 1 · actions kept: 1" in told
    press(seat, "undoButton")
    assert len(screen(seat).entries.overview.meetings) == 1
    screen(seat).show_record(held)
    seat.settle()
    press(seat, "deleteMeeting")
    seat.window.show_screen("log")
    seat.settle()
    assert seat.workspace.meetings.all() == []
    [kept] = seat.workspace.actions.rows(decisions=True)
    assert kept.action.title == "send the table"
    assert list(seat.workspace.meetings.series()[0].rota.next) == ["host"]
    assert not seat.refused


def test_a_meeting_whose_minutes_went_out_is_not_deleted(seat: Seat) -> None:
    make_meeting(seat)
    held = seat.workspace.meetings.all()[0].id
    seat.workspace.prepare.held(held)
    seat.workspace.minutes.circulate(held)
    seat.desk.changed.emit(Changed(records=frozenset({held})))
    seat.settle()
    assert not is_offered(seat, "deleteMeeting")
    with pytest.raises(Refused) as refused:
        seat.workspace.removal.delete(held)
    assert refused.value.reason is Reason.MEETING_OUT


def test_the_keeper_notes_what_a_party_without_a_vault_said(seat: Seat) -> None:
    make_meeting(seat)
    held = seat.workspace.meetings.all()[0].id
    seat.workspace.records.set(held, {"invitees/UNMIS/invited": "yes"})
    seat.workspace.prepare.held(held)
    seat.workspace.minutes.circulate(held)
    screen(seat).show_record(held)
    seat.settle()
    screen(seat).detail.meeting.tabs.setCurrentIndex(2)
    press(seat, "noteAnswer")
    press(seat, "notingSubmit")
    shown = [label.text() for label in seat.window.findChildren(QLabel) if label.isVisible()]
    assert any("A name or a role" in text for text in shown)
    type_into(seat, "noting:role", "Chief of Staff")
    type_into(seat, "noting:on", "2009-12-04")
    press(seat, "notingSubmit")
    [line] = [text for text in said(seat, "noticeWords") if "as the keeper noted" in text]
    assert line.startswith("UNMIS: agrees, as the keeper noted · Chief of Staff")
    assert "By letter · noted by" in line
    assert view(seat).replies == ()
