"""Collections in forms: items put in, taken out and put back, by keyboard, over a real vault."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.values import RecordId, Value
from liaison.ui.widgets.fields.rows import RowsEditor
from liaison.ui.widgets.undo_bar import UndoBar
from tests.support.command_line import PASSPHRASE
from tests.support.window import Seat, seated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""


@pytest.fixture
def seat(qtbot: QtBot, abeche: str, door: VaultDoor) -> Iterator[Seat]:
    with seated(qtbot, door.open(abeche, PASSPHRASE)) as one:
        yield one


def opened(seat: Seat, kind: str, **writes: Value) -> RecordId:
    """An assessment, open in the log's pane."""
    made = seat.workspace.records.add(
        "ASSESSMENT", kind, writes={"title": "Mass crossing", **writes}, texts={}
    )
    seat.window.show_screen("log", made)
    seat.settle()
    return made


def kept(seat: Seat, record: RecordId, under: str) -> dict[str, Value]:
    """What the vault holds under a path, without emptied fields."""
    seat.log.detail.pane.keep()
    seat.settle()
    view = seat.workspace.records.view(record)
    everything = {**view.values, **view.texts}
    return {path: value for path, value in everything.items() if path.startswith(under) and value}


def focused(seat: Seat) -> QWidget:
    found = seat.window.focusWidget()
    assert found is not None
    return found


def test_an_item_is_added_typed_taken_out_and_put_back(seat: Seat) -> None:
    note = seat.workspace.records.add(
        "NOTE", "log", writes={"title": "Herders camped at the wadi"}, texts={}
    )
    ref = seat.workspace.records.view(note).row.ref
    record = opened(seat, "scenario")
    rows = seat.child(RowsEditor, "field:indicators")
    seat.child(QPushButton, "add:indicators").click()
    first = focused(seat)
    seat.qtbot.keyClicks(first, "Herders move early")
    item = first.objectName().split("/")[1]
    seen, told = (rows.editor_at(f"indicators/{item}/{name}") for name in ("seen", "note"))
    assert seen is not None
    assert told is not None
    seat.qtbot.keyClick(seen.parts()[0], Qt.Key.Key_Space)
    seat.qtbot.keyClicks(told.parts()[0], "herders")
    seat.settle()  # the search comes back with what it found
    line = told.parts()[0]
    assert isinstance(line, QLineEdit)
    line.clear()
    seat.qtbot.keyClicks(line, ref)
    assert kept(seat, record, "indicators/") == {
        f"indicators/{item}/text": "Herders move early",
        f"indicators/{item}/seen": True,
        f"indicators/{item}/note": note.hex(),
    }
    seat.child(QToolButton, f"remove:indicators/{item}").click()
    assert kept(seat, record, "indicators/") == {}
    seat.child(UndoBar, "undoBar").undo()
    assert len(kept(seat, record, "indicators/")) == 3
    assert seat.child(QLineEdit, f"edit:indicators/{item}/note").text() == ref


def test_an_item_that_a_mission_stands_for_is_named_by_a_mission_that_exists(seat: Seat) -> None:
    record = opened(seat, "comparison", question="What would make us change?")
    line = seat.child(QLineEdit, "add:answers")
    seat.qtbot.keyClicks(line, "UNAMIR")
    seat.qtbot.keyClick(line, Qt.Key.Key_Return)
    wrong = seat.child(QLabel, "wrong:answers")
    assert "UNAMID" in wrong.text()
    line.clear()
    seat.qtbot.keyClicks(line, "unamid")
    seat.qtbot.keyClick(line, Qt.Key.Key_Return)
    assert not wrong.isVisible()
    seat.qtbot.keyClicks(seat.child(QPlainTextEdit, "edit:answers/UNAMID"), "Armed men in camps.")
    assert kept(seat, record, "answers/") == {"answers/UNAMID": "Armed men in camps."}


def test_tab_walks_from_row_to_row_in_order(seat: Seat) -> None:
    opened(seat, "scenario", **{"indicators/a/text": "One", "indicators/b/text": "Two"})
    seat.child(QLineEdit, "edit:indicators/a/text").setFocus()
    for name in (
        "edit:indicators/a/seen",
        "edit:indicators/a/note",
        "remove:indicators/a",
        "edit:indicators/b/text",
        "edit:indicators/b/seen",
        "edit:indicators/b/note",
        "remove:indicators/b",
        "add:indicators",
    ):
        seat.qtbot.keyClick(focused(seat), Qt.Key.Key_Tab)
        assert focused(seat).objectName() == name
