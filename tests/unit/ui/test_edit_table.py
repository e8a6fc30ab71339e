"""A table that is edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from liaison.ui.widgets.table.cells import Cell, Column, TableRow
from liaison.ui.widgets.table.table import EditTable

COLUMNS = (
    Column("name", "Name", is_fixed=True),
    Column("why", "Why", 2),
    Column("visa", "Visa", options=(("granted", "Granted"), ("refused", "Refused"))),
)
ROWS = (
    TableRow("a", {"name": Cell("UNAMID"), "why": Cell("")}),
    TableRow("b", {"name": Cell("UNMIS"), "visa": Cell("granted", "Granted", "good")}),
)


def table(qtbot: QtBot) -> EditTable:
    made = EditTable("peopleTable", COLUMNS)
    made.set_rows(ROWS)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    return made


def test_the_model_keeps_qt_rules(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    made = table(qtbot)
    qtmodeltester.check(made.content)


def test_enter_edits_a_cell_and_says_what_was_typed(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.setFocus()
    made.go_to("a", 1)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    line = made.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "asked")
    with qtbot.waitSignal(made.edited) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args == ["a", "why", "asked"]


def test_a_choice_is_told_by_its_value(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.start_editing("b", 2)
    box = made.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    assert box.currentData() == "granted"
    with qtbot.waitSignal(made.edited) as told:
        box.setCurrentIndex(box.findData("refused"))
        box.activated.emit(box.currentIndex())
    assert told.args == ["b", "visa", "refused"]


def test_delete_and_alt_arrows_are_wishes_about_the_row(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.setFocus()
    made.go_to("b", 1)
    with qtbot.waitSignal(made.removed) as told:
        qtbot.keyClick(made, Qt.Key.Key_Delete)
    assert told.args == ["b"]
    with qtbot.waitSignal(made.moved) as told:
        qtbot.keyClick(made, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert told.args == ["b", -1]


def test_what_is_only_shown_is_not_edited(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.set_rows(ROWS, editable=False)
    flags = made.content.flags(made.content.index(0, 1))
    assert not flags & Qt.ItemFlag.ItemIsEditable


def test_the_place_stays_where_the_same_rows_come_again(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.go_to("b", 1)
    made.set_rows((ROWS[1], ROWS[0]))
    assert made.current_row() == "b"
