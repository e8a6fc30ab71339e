"""Slips at the keyboard: a key pressed twice, a word that no field takes, a day without its hour."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.values import RecordId, RecordQuery
from liaison.core.workspace import Workspace
from liaison.ui.screens.log.kind_chooser import KindChooser
from liaison.ui.screens.log.lines import EntryLine
from liaison.ui.screens.log.model import LINE
from liaison.ui.screens.warnings.view import WarningsScreen
from tests.support import window
from tests.support.command_line import PASSPHRASE
from tests.support.vaults import offices
from tests.support.window import Seat, seated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""


@pytest.fixture
def seat(qtbot: QtBot, abeche: str, door: VaultDoor) -> Iterator[Seat]:
    with seated(qtbot, door.open(abeche, PASSPHRASE)) as one:
        yield one


def activate(seat: Seat) -> None:
    """Shortcuts are heard in the window that is in front alone."""
    with seat.qtbot.waitActive(seat.window):
        seat.window.activateWindow()


def add(seat: Seat, kind: str, title: str, **writes: str) -> RecordId:
    """A record that the window hears of."""
    record = seat.workspace.records.add("NOTE", kind, writes={"title": title, **writes}, texts={})
    seat.desk.changed.emit(Changed(records=frozenset({record})))
    seat.settle()
    return record


def rows(seat: Seat) -> list[RecordId]:
    """The entries of the list, from the top."""
    model = seat.log.entries.model
    lines = (model.index(at).data(LINE) for at in range(model.rowCount()))
    return [line.row.id for line in lines if isinstance(line, EntryLine)]


def open_(seat: Seat, record: RecordId) -> None:
    seat.log.show_record(record)
    seat.settle()


def begin(seat: Seat) -> RecordId:
    """A new incident, with the keyboard in its first field."""
    seat.log.begin_new()
    chooser = seat.log.findChild(KindChooser)
    assert isinstance(chooser, KindChooser)
    seat.qtbot.keyClick(chooser, Qt.Key.Key_I)
    seat.settle()
    record = seat.log.shown_record()
    assert record is not None
    return record


def type_into(seat: Seat, path: str, text: str, *, leave: Qt.Key = Qt.Key.Key_Return) -> QLineEdit:
    """Replace what stands in a field, and leave it."""
    field = seat.child(QLineEdit, f"edit:{path}")
    field.setFocus()
    field.selectAll()
    seat.qtbot.keyClicks(field, text)
    seat.qtbot.keyClick(field, leave)
    return field


def said(seat: Seat) -> str:
    labels = seat.log.detail.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisible())


def titles(workspace: Workspace) -> list[str]:
    return [row.title for row in workspace.records.find(RecordQuery(types=("NOTE",)))]


def test_delete_pressed_twice_deletes_one_and_each_of_several_comes_back(seat: Seat) -> None:
    for number in range(3):
        add(seat, "log", f"Note {number}")
    activate(seat)
    view = seat.child(QListView, "logView")
    for left in (2, 1):
        open_(seat, rows(seat)[0])
        seat.child(QPushButton, "deleteButton").setFocus()
        for _ in range(2):
            pressed = seat.window.focusWidget()
            assert pressed is not None
            seat.qtbot.keyClick(pressed, Qt.Key.Key_Space)
        seat.settle()
        assert len(rows(seat)) == left
        assert seat.window.focusWidget() is view
    activate(seat)
    for come_back in (2, 3):
        QTest.keyClick(seat.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        seat.settle()
        assert len(rows(seat)) == come_back
    seat.log.leave()
    seat.settle()
    assert len(titles(seat.workspace)) == 3


def test_an_issued_warning_is_not_deleted_by_a_key(seat: Seat) -> None:
    record = add(seat, "warning", "Column", state="issued")
    open_(seat, record)
    assert "Delete" not in {
        one.text() for one in seat.log.findChildren(QPushButton) if one.isVisible()
    }
    activate(seat)
    view = seat.child(QListView, "logView")
    view.setFocus()
    seat.qtbot.keyClick(view, Qt.Key.Key_Delete)
    (refused,) = seat.refused
    assert isinstance(refused, Refused)
    assert refused.reason == "warning.issued"
    with pytest.raises(Refused, match=r"warning\.issued"):
        seat.workspace.records.delete(record)
    assert titles(seat.workspace) == ["Column"]


def test_what_a_field_does_not_take_is_said_beside_it_and_over_the_form_until_it_is_right(
    seat: Seat,
) -> None:
    record = begin(seat)
    type_into(seat, "title", "Raid on the wells")
    type_into(seat, "killed/civ", "5-2")
    type_into(seat, "when", "at dawn")
    seat.log.keep()
    seat.settle()
    shown = said(seat)
    assert "5 is more than 2. The least first: 2-5." in shown
    assert "does not fit" not in shown
    assert seat.child(QLabel, "statusLine").text().startswith("Saved ")
    lacking = seat.child(QLabel, "notSaved")
    assert set(lacking.text().partition(": ")[2].split(" · ")) == {"When", "Killed, civilians"}
    type_into(seat, "when", "2009-12-08", leave=Qt.Key.Key_Tab)
    type_into(seat, "killed/civ", "2-5")
    seat.log.keep()
    seat.settle()
    assert not lacking.isVisible()
    values = seat.workspace.records.view(record).values
    assert (values["killed/civ/min"], values["killed/civ/max"]) == (2, 5)


def test_a_day_without_an_hour_begins_at_midnight_here_is_approximate_and_says_so(
    seat: Seat,
) -> None:
    record = begin(seat)
    field = type_into(seat, "when", "2009-12-08", leave=Qt.Key.Key_A)
    field.clear()
    seat.qtbot.keyClicks(field, "2009-12-08")
    assert "No hour: from 00:00 on" in field.toolTip()
    seat.log.keep()
    seat.settle()
    values = seat.workspace.records.view(record).values
    assert values["when_prec"] == "2"
    seat.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "080000A DEC 09"


@pytest.mark.parametrize("leave", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_the_only_code_that_the_words_find_is_taken(seat: Seat, leave: Qt.Key) -> None:
    begin(seat)
    activate(seat)
    field = seat.child(QLineEdit, "edit:code")
    assert (field.placeholderText(), field.accessibleName()) == ("Code", "Code")
    assert type_into(seat, "code", "ambush", leave=leave).text() == "CRM-1"


def test_an_entry_without_a_time_keeps_that_of_its_beginning(seat: Seat) -> None:
    record = begin(seat)
    type_into(seat, "title", "Shots")
    seat.log.keep()
    seat.settle()
    first = seat.workspace.records.view(record).row.at_ms
    seat.qtbot.wait(5)
    type_into(seat, "title", "Shots heard")
    seat.log.keep()
    seat.settle()
    assert seat.workspace.records.view(record).row.at_ms == first < seat.workspace.now_ms()


def test_a_follow_up_and_a_draft_are_told_from_what_went_out(seat: Seat) -> None:
    first = add(seat, "warning", "Column on the border", state="issued")
    follow = seat.workspace.issuing.follow_up(first)
    seat.desk.changed.emit(Changed(records=frozenset({first, follow})))
    seat.settle()
    entries = seat.log.entries
    texts = {
        record: entries._entry_text(row).summary
        for record in (first, follow)
        if (row := entries.row(record)) is not None
    }
    assert "Update 1" in texts[follow]
    assert "Draft" in texts[follow]
    assert "Update" not in texts[first]
    assert "Draft" not in texts[first]
    open_(seat, follow)
    assert "Update 1" in said(seat)
    screen = seat.window.screen_widget("warnings")
    assert isinstance(screen, WarningsScreen)
    counts: list[int] = []
    screen.waiting.connect(counts.append)
    seat.window.show_screen("warnings")
    screen.refresh(Changed(records=frozenset({follow})))
    seat.qtbot.waitUntil(lambda: bool(counts))
    assert counts[-1] == 1


def test_a_title_takes_two_lines_at_most(seat: Seat) -> None:
    record = add(seat, "log", "Many people came over the wadi. " * 60)
    open_(seat, record)
    title = seat.log.detail.pane.head.title
    assert title.height() <= 2 * title.pitch
    assert title.text().count("Many") == 60
    short = add(seat, "log", "Few")
    open_(seat, short)
    assert title.height() <= title.pitch


def test_a_vault_without_a_zone_goes_by_zulu_says_so_and_takes_one(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "SITES", {})
    with (
        offices(tmp_path, "UNMIS@KEN-NBO") as (office,),
        seated(qtbot, office.workspace) as seat,
    ):
        workspace = office.workspace
        shown = [one.text() for one in seat.window.findChildren(QLabel) if one.isVisible()]
        assert any("no zone known" in text for text in shown)
        assert any(text.strip("\u2066\u2069").endswith(" Z") for text in shown)
        seat.window.show_screen("settings")
        seat.settle()
        field = seat.child(QLineEdit, "siteZone")
        for typed, zone in (("Juba", ""), ("Africa/Juba", "Africa/Juba")):
            field.setFocus()
            field.selectAll()
            qtbot.keyClicks(field, typed)
            qtbot.keyClick(field, Qt.Key.Key_Return)
            seat.settle()
            assert workspace.daily.zone == zone
        assert workspace.daily.tz == "Africa/Juba"
