"""A table as high as its rows: arrows walk it, Enter or typing edits a cell, Tab leaves it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from liaison.ui.theme import tokens_of
from liaison.ui.widgets.table.cells import Column, TableRow
from liaison.ui.widgets.table.delegate import TableDelegate
from liaison.ui.widgets.table.model import TableModel

_ROW_HEIGHT = 32
_HEAD_HEIGHT = 30
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EditTable(QTableView):
    """Changes nothing by itself: each edit is told, and answered by new rows.

    Signals:
        edited: a row's id, a column's key, and the text.
        removed: the id of a row that Delete was pressed on.
        moved: the id of a row that Alt with an arrow was pressed on, and by how many.
    """

    edited = Signal(str, str, str)
    removed = Signal(str)
    moved = Signal(str, int)

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("small", True)  # noqa: FBT003  (Qt's own signature)
        self.content = TableModel(columns, tokens_of(self.palette()), self)
        self.content.edited.connect(self.edited)
        self.setModel(self.content)
        self.setItemDelegate(TableDelegate(self.content, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            trigger.EditKeyPressed | trigger.AnyKeyPressed | trigger.DoubleClicked
            | trigger.SelectedClicked
        )  # fmt: skip
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setFixedHeight(_HEAD_HEIGHT)
        self.set_rows(())

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Replace the columns."""
        self.content.set_columns(columns)
        self._share_width()

    def set_rows(self, rows: Sequence[TableRow], *, editable: bool = True) -> None:
        """Show these rows; not while somebody types into a cell of theirs."""
        self.content.set_editable(editable=editable)
        here = self.current_row()
        column = max(self.currentIndex().column(), 0)
        self.content.set_rows(rows)
        self.setFixedHeight(_HEAD_HEIGHT + _ROW_HEIGHT * len(rows) + 2)
        if here and not self.currentIndex().isValid():
            self.go_to(here, column)

    def current_row(self) -> str:
        """The id of the row that the keyboard is in, or ""."""
        row = self.currentIndex().row()
        return self.content.rows[row].id if 0 <= row < len(self.content.rows) else ""

    def go_to(self, row: str, column: int = 0) -> None:
        """Put the table's place on a row."""
        ids = [one.id for one in self.content.rows]
        if row in ids:
            self.setCurrentIndex(self.content.index(ids.index(row), column))

    def start_editing(self, row: str, column: int = 0) -> None:
        """Put the keyboard into a cell, ready to type."""
        self.setFocus()
        self.go_to(row, column)
        self.edit(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.current_row(), event.key()
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if row and is_alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(row, -1 if key == Qt.Key.Key_Up else 1)
        elif row and key == Qt.Key.Key_Delete:
            self.removed.emit(row)
        elif key in _ENTER and self.state() != QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """The wheel scrolls the page around the table, never the table."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return False
        return super().viewportEvent(event)

    def _share_width(self) -> None:
        room = self.viewport().width()
        whole = sum(column.share for column in self.content.columns) or 1
        for place, column in enumerate(self.content.columns):
            self.setColumnWidth(place, room * column.share // whole)
