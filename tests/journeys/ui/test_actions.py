"""Who owes what, told and handed over between real vaults."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.events import Changed
from liaison.core.values import RecordId
from liaison.ui.screens.actions.presenter import Filters
from liaison.ui.screens.actions.view import ActionsScreen
from liaison.ui.screens.meetings.series.pane import SeriesPane
from liaison.ui.screens.record.unfinished import SETTING, texts_of
from liaison.ui.widgets.pill import Chip
from liaison.ui.widgets.sentence_edit import SentenceEdit
from liaison.ui.widgets.undo_bar import UndoBar
from tests.support.command_line import PASSPHRASE
from tests.support.vaults import Office, exchange, offices
from tests.support.window import Seat, seated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[tuple[Office, Office, Path]]:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (here, there):
        place = tmp_path / "stick"
        place.mkdir()
        yield here, there, place


def action(office: Office, title: str, owner: str, due: str = "2009-12-18") -> RecordId:
    writes = {"title": title, "responsible": owner, "due": due}
    made = office.workspace.records.add("ACTION", "task", writes=writes, texts={})
    office.workspace.records.set(made, office.workspace.actions.reachable(owner))
    return made


def screen(seat: Seat) -> ActionsScreen:
    found = seat.window.screen_widget("actions")
    assert isinstance(found, ActionsScreen)
    return found


def enter(seat: Seat, record: RecordId | None = None) -> ActionsScreen:
    seat.desk.go("actions", record)
    seat.settle()
    return screen(seat)


def titles(seat: Seat) -> list[str]:
    model = screen(seat).entries.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_state_told_elsewhere_comes_by_stick_and_shows_when_it_was_heard(
    qtbot: QtBot, apart: tuple[Office, Office, Path]
) -> None:
    here, there, place = apart
    made = action(here, "Send the table", "UNAMID")
    exchange(place, here, there)
    with seated(qtbot, there.workspace) as seat:
        enter(seat, made)
        box = seat.child(QComboBox, "nextState")
        box.setCurrentIndex(box.findData("done"))
        qtbot.keyClicks(seat.child(QLineEdit, "stateWord"), "sent by hand")
        seat.child(QPushButton, "sayButton").click()
        seat.settle()
        assert titles(seat) == []
        seat.child(Chip, "openChip").click()
        assert titles(seat) == ["Send the table"]
        assert not seat.refused
        exchange(place, there, here)
    row = here.workspace.actions.rows()[0]
    assert (row.action.state, row.told_by) == ("done", "UNAMID")
    with seated(qtbot, here.workspace) as seat:
        enter(seat, made)
        told = seat.child(QLabel, "toldWords").text()
        assert told.startswith("UNAMID said “Done” on 12 Dec, heard 12 Dec")
        words = [one.text() for one in screen(seat).detail.state.findChildren(QLabel)]
        assert "sent by hand" in words


def test_an_orphan_is_handed_over_and_accepted_by_the_receiver(
    qtbot: QtBot, apart: tuple[Office, Office, Path]
) -> None:
    here, there, place = apart
    here.workspace.records.add(
        "PARTY",
        "mission",
        writes={"title": "Detachment", "ref": "DIS", "valid_to": "2009-12-31"},
        texts={},
    )
    first = action(here, "Keep the wells", "DIS")
    second = action(here, "Keep the road open", "DIS", due="2009-12-20")
    with seated(qtbot, here.workspace) as seat:
        enter(seat)
        assert "2" in seat.child(QLabel, "orphanWords").text()
        seat.child(QPushButton, "walkButton").click()
        hand = seat.child(QPushButton, "handOverButton")
        assert not hand.isEnabled()
        line = seat.child(QLineEdit, "edit:receiver")
        qtbot.keyClicks(line, "UNAMID")
        assert "has to accept" in seat.child(QLabel, "handOverThen").text()
        hand.click()
        seat.settle()
        assert screen(seat).shown_record() == second
        assert line.text() == ""
        seat.child(QPushButton, "skipButton").click()
        assert not seat.refused
        exchange(place, here, there)
    with seated(qtbot, there.workspace) as seat:
        enter(seat, first)
        seat.child(QPushButton, "acceptOfferButton").click()
        seat.settle()
        assert not seat.refused
        row = next(one for one in there.workspace.actions.rows() if one.id == first)
        assert (row.action.state, row.action.responsible) == ("accepted", "UNAMID")
        assert not screen(seat).detail.accept_panel.isVisible()


def test_filters_words_and_columns_find_an_action(
    qtbot: QtBot, apart: tuple[Office, Office, Path]
) -> None:
    here = apart[0]
    action(here, "Bring the maps", "UNMIS", due="2009-12-24")
    action(here, "Évaluer la route", "MINURCAT", due="2009-12-02")
    action(here, "Share the roster", "MONUC", due="2009-12-10")
    with seated(qtbot, here.workspace) as seat:
        shown = enter(seat)
        assert titles(seat) == ["Évaluer la route", "Share the roster", "Bring the maps"]
        qtbot.keyClicks(seat.child(QLineEdit, "actionWords"), "evaluer")
        assert titles(seat) == ["Évaluer la route"]
        shown.entries.filters.set_filters(Filters(mine=True, mission="UNMIS"))
        assert titles(seat) == ["Bring the maps"]
        shown.entries.filters.set_filters(Filters())
        header = seat.child(QTableView, "actionView").horizontalHeader()
        header.sectionClicked.emit(0)
        assert titles(seat) == ["Bring the maps", "Évaluer la route", "Share the roster"]
        header.sectionClicked.emit(0)
        assert titles(seat)[0] == "Share the roster"


def test_a_new_action_gets_its_owner_and_date_in_place(
    qtbot: QtBot, apart: tuple[Office, Office, Path]
) -> None:
    here, there, place = apart
    with seated(qtbot, here.workspace) as seat:
        enter(seat)
        new = seat.child(QLineEdit, "newAction")
        qtbot.keyClicks(new, "Compare the ratings")
        qtbot.keyClick(new, Qt.Key.Key_Return)
        owner = seat.child(QLineEdit, "edit:owner")
        qtbot.waitUntil(owner.hasFocus)
        qtbot.keyClicks(owner, "unam")
        qtbot.keyClick(owner, Qt.Key.Key_Return)
        seat.settle()
        due = seat.child(QLineEdit, "edit:due")
        due.setFocus()
        qtbot.keyClicks(due, "+5")
        qtbot.keyClick(due, Qt.Key.Key_Return)
        seat.settle()
        evidence = seat.child(QLineEdit, "evidenceField")
        evidence.setFocus()
        qtbot.keyClicks(evidence, "note of 9 Dec")
        qtbot.keyClick(evidence, Qt.Key.Key_Return)
        seat.settle()
        assert not seat.refused
        row = here.workspace.actions.rows()[0]
        assert (row.action.responsible, row.action.due) == ("UNAMID", "2009-12-18")
        assert list(row.action.evidence.values()) == ["note of 9 Dec"]
        exchange(place, here, there)
        assert [one.ref for one in there.workspace.actions.rows()] == [row.ref]


def test_every_word_on_an_action_is_in_the_vault_within_a_second_and_the_corner_says_so(
    qtbot: QtBot, apart: tuple[Office, Office, Path]
) -> None:
    here = apart[0]
    made = action(here, "Send the table", "UNAMID")
    with seated(qtbot, here.workspace) as seat:
        enter(seat, made)
        status = seat.child(QLabel, "statusLine")
        words = seat.child(SentenceEdit, "actionTitle")
        words.setFocus()
        words.moveCursor(QTextCursor.MoveOperation.End)
        qtbot.keyClicks(words, " of incidents")
        assert status.text() == "Saving…"
        qtbot.waitUntil(lambda: here.workspace.actions.rows()[0].action.title.endswith("incidents"))
        qtbot.waitUntil(lambda: status.text().startswith("Saved "))
        evidence = seat.child(QLineEdit, "evidenceField")
        evidence.setFocus()
        qtbot.keyClicks(evidence, "note of")
        owner = seat.child(QLineEdit, "edit:owner")
        owner.setFocus()
        owner.selectAll()
        qtbot.keyClicks(owner, "U")
        qtbot.waitUntil(lambda: "Saving" in status.text())
        qtbot.waitUntil(lambda: status.text().startswith("Saved "))
        half = texts_of(here.workspace.setting(SETTING))[made.hex()]
        assert half == {"evidence": "note of", "owner": "U"}
        qtbot.keyClick(owner, Qt.Key.Key_X)
        qtbot.keyClick(owner, Qt.Key.Key_Backspace)
        assert status.text() == "Saving…"
        qtbot.waitUntil(lambda: status.text().startswith("Saved "))
        enter(seat)
        seat.desk.changed.emit(Changed(records=frozenset({made})))
        seat.settle()
        assert (evidence.text(), owner.text()) == ("note of", "U")
        assert here.workspace.actions.rows()[0].action.responsible == "UNAMID"


def test_deleting_an_action_of_ours_asks_nothing_and_can_be_undone(
    qtbot: QtBot, apart: tuple[Office, Office, Path]
) -> None:
    here, there, place = apart
    held = here.workspace.prepare.begin("strategic", title="Inter-mission meeting")
    here.workspace.room.capture(held, "aob", "A send the table @UNAMID")
    theirs = action(there, "Name a focal point", "MINURCAT")
    exchange(place, there, here)
    with seated(qtbot, here.workspace) as seat:
        enter(seat, theirs)
        delete = seat.window.findChild(QPushButton, "deleteAction")
        assert delete is not None
        assert not delete.isVisible()
        qtbot.keyClick(screen(seat).entries.view, Qt.Key.Key_Delete)
        assert len(titles(seat)) == 2
        screen(seat).show_record(next(r.id for r in here.workspace.actions.rows() if r.meeting))
        qtbot.keyClick(screen(seat).entries.view, Qt.Key.Key_Delete)
        seat.settle()
        assert titles(seat) == ["Name a focal point"]
        bar = seat.child(UndoBar, "undoBar")
        assert "it leaves the minutes of Inter-mission meeting too" in bar._label.text()
        seat.child(QPushButton, "undoButton").click()
        seat.settle()
        assert len(titles(seat)) == 2
        screen(seat).show_record(next(r.id for r in here.workspace.actions.rows() if r.meeting))
        delete.click()
        seat.window.show_screen("log")
        seat.settle()
        assert [row.id for row in here.workspace.actions.rows()] == [theirs]
        assert not seat.refused


def test_order_and_widths_are_as_they_were_left_when_the_window_comes_again(
    qtbot: QtBot, door: VaultDoor, abeche: str
) -> None:
    workspace = door.open(abeche, PASSPHRASE)
    for title in ("Send the table", "Évaluer la route", "Drill two wells"):
        workspace.records.add("ACTION", "task", writes={"title": title}, texts={})
    with seated(qtbot, workspace) as seat:
        view = enter(seat).entries.view
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        view.horizontalHeader().resizeSection(1, 260)
        with qtbot.waitSignal(screen(seat).arranged):
            pass
        seat.settle()
        assert titles(seat) == ["Drill two wells", "Évaluer la route", "Send the table"]
    with seated(qtbot, door.open(abeche, PASSPHRASE)) as seat:
        view = enter(seat).entries.view
        assert titles(seat) == ["Drill two wells", "Évaluer la route", "Send the table"]
        assert view.columnWidth(1) == 260
        assert view.horizontalHeader().sortIndicatorSection() == 0


def test_an_action_and_a_series_say_what_the_checks_find_of_them_until_it_is_mended(
    qtbot: QtBot, apart: tuple[Office, Office, Path]
) -> None:
    here, _, _ = apart
    late = action(here, "Send the table", "UNAMID", due="2009-11-02")
    series = here.workspace.records.add(
        "SERIES",
        "operational",
        writes={
            "title": "Section heads",
            "starts_on": "2009-01-01",
            "cadence/1/from": "2009-01-01",
            "cadence/1/times": 1,
            "cadence/1/every": 1,
            "cadence/1/unit": "month",
        },
        texts={},
    )
    with seated(qtbot, here.workspace) as seat:
        enter(seat, late)
        qtbot.waitUntil(lambda: "Owed by UNAMID since" in found(screen(seat).detail))
        here.workspace.records.set(late, {"due": "2009-12-20"})
        seat.desk.changed.emit(Changed(frozenset({late})))
        qtbot.waitUntil(lambda: found(screen(seat).detail) == "")
        seat.desk.go("meetings", series)
        pane = seat.window.findChildren(SeriesPane)[0]
        qtbot.waitUntil(lambda: "none is scheduled" in found(pane))


def found(shown: QWidget) -> str:
    lines = shown.findChildren(QLabel, "noticeWords")
    return "\n".join(one.text() for one in lines if one.isVisible())
