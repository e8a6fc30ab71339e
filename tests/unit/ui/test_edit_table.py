"""A table that is edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from liaison.ui.widgets.table.arrangement import Arrangement, arrangement_of
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


def names(made: EditTable) -> list[str]:
    return [row.id for row in made.content.rows]


def test_a_heading_or_its_key_sorts_one_way_then_the_other_then_not(qtbot: QtBot) -> None:
    made = EditTable("peopleTable", COLUMNS, sorts=True)
    rows = [
        TableRow("c", {"name": Cell("Équipe 10"), "visa": Cell("refused", "Refused")}),
        TableRow("a", {"name": Cell("UNAMID")}),
        TableRow("b", {"name": Cell("equipe 9"), "visa": Cell("granted", "Granted")}),
    ]
    made.set_rows(rows)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    told: list[Arrangement] = []
    made.arranged.connect(told.append)
    qtbot.keyClick(made, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert names(made) == ["b", "c", "a"]
    qtbot.keyClick(made, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert names(made) == ["a", "c", "b"]
    made.horizontalHeader().sectionClicked.emit(2)
    assert names(made) == ["b", "c", "a"]
    assert [(one.by, one.is_descending) for one in told] == [
        ("name", False), ("name", True), ("visa", False),
    ]  # fmt: skip
    made.set_rows(list(reversed(rows)))
    assert names(made) == ["b", "c", "a"]


def test_rows_in_an_order_of_their_own_are_not_sorted(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.horizontalHeader().sectionClicked.emit(0)
    made.arrange(Arrangement(by="name", is_descending=True))
    assert names(made) == ["a", "b"]


def test_a_filter_is_there_for_many_rows_and_finds_without_accents(qtbot: QtBot) -> None:
    made = table(qtbot)
    qtbot.addWidget(made.filter)
    assert made.filter.isHidden()
    made.set_rows([TableRow(str(n), {"name": Cell(f"Abéché {n}")}) for n in range(12)])
    assert not made.filter.isHidden()
    made.filter.setText("abeche 11")
    assert names(made) == ["11"]
    made.filter.clear()
    assert len(names(made)) == 12


def test_a_border_that_was_drawn_is_told_and_stays_where_the_table_grows(qtbot: QtBot) -> None:
    made = table(qtbot)
    told: list[Arrangement] = []
    made.arranged.connect(told.append)
    made.horizontalHeader().resizeSection(0, 300)
    qtbot.waitUntil(lambda: bool(told))
    shares = told[0].widths
    assert shares["name"] > shares["why"]
    again = table(qtbot)
    again.arrange(arrangement_of(told[0].setting()))
    again.resize(1200, 200)
    assert again.columnWidth(0) > again.columnWidth(1)
