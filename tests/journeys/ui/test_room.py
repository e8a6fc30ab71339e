"""Minutes are taken while people talk, by one secretary or two, over real vaults."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from liaison.core.events import Changed
from liaison.core.values import RecordId
from liaison.ui.screens.room.presenter import path_of
from liaison.ui.screens.room.view import RoomScreen
from liaison.ui.widgets.minutes_edit import MinutesEdit
from tests.support.meetings import END, START
from tests.support.vaults import Office, exchange, offices, visit
from tests.support.window import Seat, seated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""

LRA, ROUND = "LRA in the tri-border area", "round"


def meeting(office: Office, **writes: object) -> RecordId:
    """A meeting that is about to begin, of a series that expects two functions."""
    prepare = office.workspace.prepare
    expected = {f"expected/{one}": True for one in ("Force", "Police")}
    series = prepare.begin_series(
        "strategic",
        {"title": "Strategic", "members/UNAMID": True, "members/UNMIS": True, **expected},
    )
    held = prepare.begin(
        "strategic",
        title="Inter-mission meeting",
        series=series,
        writes={"starts": START, "ends": END, "lang2": "fr", **writes},  # type: ignore[dict-item]
    )
    prepare.add_item(held, LRA)
    prepare.schedule(held)
    return held


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[tuple[Office, Office, Path]]:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (here, there):
        place = tmp_path / "stick"
        place.mkdir()
        yield here, there, place


@pytest.fixture
def seat(qtbot: QtBot, apart: tuple[Office, Office, Path]) -> Iterator[Seat]:
    here = apart[0]
    held = meeting(here)
    with seated(qtbot, here.workspace) as one:
        enter(one, held)
        yield one


def room(seat: Seat) -> RoomScreen:
    screen = seat.window.screen_widget("room")
    assert isinstance(screen, RoomScreen)
    return screen


def shown(seat: Seat) -> RecordId:
    held = room(seat).shown_record()
    assert held is not None
    return held


def enter(seat: Seat, held: RecordId) -> None:
    seat.desk.go("room", held)
    seat.settle()
    assert seat.window.shown == "room"


def edit(seat: Seat) -> MinutesEdit:
    return seat.child(MinutesEdit, "minutes:discussion")


def go_to(seat: Seat, item: str) -> None:
    room(seat).go(item)
    seat.settle()


def shown_item(seat: Seat) -> str:
    return seat.child(QLabel, "itemTitle").text()


def stands(office: Office, held: RecordId, item: str) -> str:
    return office.workspace.records.texts(held).get(path_of(item), "")


def labels(office: Office, held: RecordId) -> list[str]:
    return [
        f"{label} {act.it.title}"
        for item in office.workspace.meetings.view(held).items
        for label, act in (*item.decisions, *item.actions)
    ]


def settled(seat: Seat, office: Office, held: RecordId) -> list[str]:
    """The same once the vault is idle: it is read by one thread at a time."""
    seat.settle()
    return labels(office, held)


def test_lines_become_decisions_and_actions_while_people_talk(
    seat: Seat, apart: tuple[Office, Office, Path]
) -> None:
    here, qtbot = apart[0], seat.qtbot
    held = shown(seat)
    assert not seat.window._rail.isVisible()
    go_to(seat, ROUND)
    qtbot.keyClicks(edit(seat), "UNMIS: small groups north of Yambio.")
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    qtbot.keyClicks(edit(seat), "D The missions keep one dossier.")
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    assert settled(seat, here, held) == ["D-1 The missions keep one dossier."]
    assert edit(seat).toPlainText() == "UNMIS: small groups north of Yambio.\n"
    qtbot.keyClicks(edit(seat), "A send the table @unm")
    offers = seat.child(QListView, "offers")
    qtbot.waitUntil(lambda: offers.model().rowCount() == 1)
    qtbot.keyClick(edit(seat), Qt.Key.Key_Tab)
    assert edit(seat).toPlainText().endswith("A send the table @UNMIS ")
    qtbot.keyClicks(edit(seat), "!+5")
    qtbot.waitUntil(offers.isVisible)
    assert "working days" in str(offers.model().index(0, 0).data())
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    assert "A-1 send the table" in settled(seat, here, held)
    act = here.workspace.meetings.view(held).items[2].actions[0][1].it
    assert (act.responsible, act.due) == ("UNMIS", "2009-12-18")
    status = room(seat).item.keys.status
    qtbot.waitUntil(lambda: re.fullmatch(r"Saved \W?\d\d:\d\d A\W?", status.text()) is not None)
    assert stands(here, held, ROUND) == "UNMIS: small groups north of Yambio.\n"
    assert held in here.workspace.records.drafts()
    qtbot.keyClick(edit(seat), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert here.workspace.records.drafts() == []
    assert "Country round" not in shown_item(seat)
    qtbot.keyClick(edit(seat), Qt.Key.Key_Escape)
    assert seat.window.shown == "meetings"
    assert seat.window._rail.isVisible()
    assert not seat.refused


def test_undo_takes_a_capture_back_and_puts_the_line_back(
    seat: Seat, apart: tuple[Office, Office, Path]
) -> None:
    here, qtbot = apart[0], seat.qtbot
    held = shown(seat)
    go_to(seat, ROUND)
    qtbot.keyClicks(edit(seat), "A patrol was seen near Obo.")
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: labels(here, held) == ["A-1 patrol was seen near Obo."])
    seat.settle()
    qtbot.keyClick(edit(seat), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: labels(here, held) == [])
    assert edit(seat).toPlainText() == "A patrol was seen near Obo."
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    qtbot.keyClicks(edit(seat), "BONUCA: no figures.")
    seat.settle()
    assert edit(seat).toPlainText() == "A patrol was seen near Obo.\nBONUCA: no figures."
    assert labels(here, held) == []
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    qtbot.keyClicks(edit(seat), "D agreed")
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    qtbot.keyClick(edit(seat), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert labels(here, held) == []
    assert edit(seat).toPlainText().endswith("D agreed")


def test_a_line_too_long_stays_with_the_reason_until_it_is_changed_or_undone(
    seat: Seat, apart: tuple[Office, Office, Path]
) -> None:
    here, qtbot = apart[0], seat.qtbot
    held = shown(seat)
    go_to(seat, ROUND)
    problem = room(seat).item.problem
    line = "A " + "word " * 420
    qtbot.keyClicks(edit(seat), line)
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    seat.settle()
    assert problem.isVisible()
    assert edit(seat).toPlainText() == line
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    qtbot.keyClicks(edit(seat), "D agreed")
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    seat.settle()
    assert labels(here, held) == ["D-1 agreed"]
    assert problem.isVisible()
    edit(seat).setPlainText("A word")
    seat.settle()
    assert not problem.isVisible()


def test_what_was_not_understood_is_said_on_the_card_and_corrected_there(
    seat: Seat, apart: tuple[Office, Office, Path]
) -> None:
    here, qtbot = apart[0], seat.qtbot
    held = shown(seat)
    go_to(seat, ROUND)
    qtbot.keyClicks(edit(seat), "A name a focal point @nobody !someday")
    qtbot.waitUntil(lambda: True)
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    problem = seat.child(QLabel, "cardProblem")
    assert "nobody" in problem.text()
    assert "someday" in problem.text()
    assert labels(here, held) == ["A-1 name a focal point @nobody !someday"]
    assert "A-1" in seat.child(QLabel, "openPoints").text()
    owner, due = seat.child(QLineEdit, "edit:owner"), seat.child(QLineEdit, "edit:due")
    owner.setFocus()
    qtbot.keyClicks(owner, "UNMIS")
    qtbot.keyClick(owner, Qt.Key.Key_Return)
    seat.settle()
    due.setFocus()
    qtbot.keyClicks(due, "18 dec")
    qtbot.keyClick(due, Qt.Key.Key_Return)
    seat.settle()
    act = here.workspace.meetings.view(held).items[2].actions[0][1].it
    assert (act.responsible, act.due) == ("UNMIS", "2009-12-18")
    assert labels(here, held) == ["A-1 name a focal point"]
    assert not problem.isVisible()


def test_attendance_is_one_key_each_and_the_quorum_names_who_is_missing(
    seat: Seat, apart: tuple[Office, Office, Path]
) -> None:
    here, qtbot = apart[0], seat.qtbot
    held = shown(seat)
    qtbot.keyClick(edit(seat), Qt.Key.Key_F6)
    parties = seat.child(QListView, "partyView")
    assert parties.hasFocus()
    qtbot.keyClick(parties, Qt.Key.Key_Escape)
    assert edit(seat).hasFocus()
    assert seat.window.shown == "room"
    qtbot.keyClick(edit(seat), Qt.Key.Key_F6)
    qtbot.keyClick(parties, Qt.Key.Key_F)
    qtbot.keyClick(parties, Qt.Key.Key_Down)
    qtbot.keyClick(parties, Qt.Key.Key_L)
    seat.settle()
    came = here.workspace.meetings.view(held).meeting.invitees
    assert [came[one].attendance for one in ("UNAMID", "UNMIS")] == ["full", "full"]
    assert came["UNMIS"].arrived is not None
    qtbot.keyClick(parties, Qt.Key.Key_X)
    seat.settle()
    assert here.workspace.meetings.view(held).meeting.invitees["UNMIS"].left is not None
    missing = seat.child(QLabel, "missingFunctions")
    assert missing.text() == "Missing: Force, Police"
    seat.child(QCheckBox, "function:Force").click()
    qtbot.waitUntil(lambda: missing.text() == "Missing: Police")


def test_an_item_is_added_taken_up_and_its_clock_runs(
    seat: Seat, apart: tuple[Office, Office, Path]
) -> None:
    here, qtbot = apart[0], seat.qtbot
    held = shown(seat)
    new = seat.child(QLineEdit, "newItem")
    qtbot.keyClicks(new, "Air assets")
    qtbot.keyClick(new, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Air assets" in shown_item(seat))
    qtbot.keyClick(edit(seat), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    items = here.workspace.meetings.view(held).items
    assert [one.item.title for one in items if one.item.began is not None] == ["Air assets"]


def test_two_secretaries_write_one_item_and_lose_nothing(
    qtbot: QtBot, apart: tuple[Office, Office, Path]
) -> None:
    here, there, place = apart
    held = meeting(here, **{"editors/UNAMID": True})
    here.workspace.room.open(held)
    exchange(place, here, there)
    there.workspace.records.set_text(held, path_of(ROUND), "UNAMID: first line.\n")
    exchange(place, there)
    with seated(qtbot, here.workspace) as seat:
        enter(seat, held)
        go_to(seat, ROUND)
        qtbot.keyClicks(edit(seat), "MINURCAT: ours begins")
        seat.settle()
        seat.tasks.submit(lambda _: visit(here, place), owner=None)
        qtbot.keyClicks(edit(seat), " and goes on")  # while the stick is read
        seat.desk.changed.emit(Changed(records=frozenset({held})))
        qtbot.waitUntil(lambda: "UNAMID: first line." in edit(seat).toPlainText())
        qtbot.keyClicks(edit(seat), ", here")
        assert "MINURCAT: ours begins and goes on, here" in edit(seat).toPlainText()
        go_to(seat, "aob")
        text = stands(here, held, ROUND)
        assert "MINURCAT: ours begins and goes on, here" in text
        assert "UNAMID: first line." in text
        here.workspace.room.capture(held, ROUND, "D Ours")
        there.workspace.room.capture(held, ROUND, "A Theirs @UNMIS")
        exchange(place, here, there, here, there)
        assert stands(there, held, ROUND) == stands(here, held, ROUND)
        assert labels(here, held) == labels(there, held) == ["D-1 Ours", "A-1 Theirs"]
        assert not seat.refused


def test_the_caret_stays_where_it_is_while_lines_come_in(
    seat: Seat, apart: tuple[Office, Office, Path]
) -> None:
    here = apart[0]
    held = shown(seat)
    go_to(seat, ROUND)
    for line in ("one", "two"):
        seat.qtbot.keyClicks(edit(seat), line)
        seat.qtbot.keyClick(edit(seat), Qt.Key.Key_Return)
    seat.qtbot.keyClicks(edit(seat), "three")
    seat.qtbot.keyClick(edit(seat), Qt.Key.Key_Left)
    room(seat).keep()
    seat.settle()
    come = "zero\N{GRINNING FACE}\none\ntwo\nthree\nfour"
    seat.desk.do(lambda workspace: workspace.records.set_text(held, path_of(ROUND), come))
    seat.qtbot.waitUntil(lambda: edit(seat).toPlainText() == come)
    cursor = edit(seat).textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "e"
    assert cursor.block().text() == "three"
    assert stands(here, held, ROUND) == come


def test_circulated_minutes_are_read_here_and_say_why(
    seat: Seat, apart: tuple[Office, Office, Path]
) -> None:
    here, held = apart[0], shown(seat)
    go_to(seat, ROUND)
    seat.qtbot.keyClicks(edit(seat), "The road is open.")
    go_to(seat, "aob")
    seat.desk.do(lambda workspace: workspace.minutes.circulate(held), owner=room(seat))
    seat.qtbot.waitUntil(lambda: edit(seat).isReadOnly())
    said = [one.text() for one in room(seat).item.problem.findChildren(QLabel)]
    assert any("end the answers" in one for one in said), said
    seat.desk.do(lambda workspace: workspace.minutes.reopen(held), owner=room(seat))
    seat.qtbot.waitUntil(lambda: not edit(seat).isReadOnly())
    assert not room(seat).item.problem.isVisible()
    assert stands(here, held, ROUND) == "The road is open."
