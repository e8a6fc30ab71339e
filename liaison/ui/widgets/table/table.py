"""A table as high as its rows: arrows walk it, Enter or typing edits a cell, Tab leaves it.

A press on a heading, or Alt with its number, sorts, where the order of the rows says nothing by
itself. Borders between headings can be drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget
from typing_extensions import override

from liaison.ui.theme import tokens_of
from liaison.ui.widgets.table.arrangement import Arrangement, arranged
from liaison.ui.widgets.table.cells import Column, TableRow
from liaison.ui.widgets.table.delegate import TableDelegate
from liaison.ui.widgets.table.model import TableModel
from liaison.ui.widgets.table.sort_keys import bind_sort_keys

_ROW_HEIGHT = 32
_HEAD_HEIGHT = 30
_LEAST_WIDTH, _FILTER_WIDTH = 32, 160
_MANY = 8
"""So many rows are not seen at a glance."""
_REST_MS = 400
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EditTable(QTableView):
    """Changes nothing by itself: each edit is told, and answered by new rows.

    Signals:
        edited: a row's id, a column's key, and the text.
        removed: the id of a row that Delete was pressed on.
        moved: the id of a row that Alt with an arrow was pressed on, and by how many.
        arranged: an `Arrangement`, once somebody sorted, or drew a border.

    Attributes:
        filter: a line that leaves only rows with its words; shown where there are many.
    """

    edited = Signal(str, str, str)
    removed = Signal(str)
    moved = Signal(str, int)
    arranged = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        *,
        sorts: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("small", True)  # noqa: FBT003  (Qt's own signature)
        self._sorts = sorts
        self._rows: Sequence[TableRow] = ()
        self._arrangement = Arrangement()
        self._is_sharing = False
        self._drawn = QTimer(self)
        self._drawn.setSingleShot(True)
        self._drawn.timeout.connect(self._on_drawn)
        self.filter = self._make_filter(name)
        self.content = TableModel(columns, tokens_of(self.palette()), self)
        self.content.teaches_keys = sorts
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
        self._set_up_header()
        self.set_rows(())

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Replace the columns."""
        self.content.set_columns(columns)
        self._share_width()
        self._show_sorting()

    def set_rows(self, rows: Sequence[TableRow], *, editable: bool = True) -> None:
        """Show these rows; not while somebody types into a cell of theirs."""
        self.content.set_editable(editable=editable)
        self._rows = rows
        self.filter.setVisible(len(rows) >= _MANY)
        self._show_rows()

    def arrange(self, how: Arrangement) -> None:
        """Show widths and order as they were; without telling that somebody did it."""
        self._arrangement = how if self._sorts else replace(how, by="")
        self._share_width()
        self._show_sorting()
        self._show_rows()

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

    def _show_rows(self) -> None:
        words = "" if self.filter.isHidden() else self.filter.text()
        shown = arranged(self._rows, self.content.columns, self._arrangement, words)
        here = self.current_row()
        column = max(self.currentIndex().column(), 0)
        self.content.set_rows(shown)
        self.setFixedHeight(_HEAD_HEIGHT + _ROW_HEIGHT * len(shown) + 2)
        if here and not self.currentIndex().isValid():
            self.go_to(here, column)

    def _sort_by(self, place: int) -> None:
        columns = self.content.columns
        if self._sorts and place < len(columns):
            self.arrange(self._arrangement.turned(columns[place].key))
            self.arranged.emit(self._arrangement)

    def _show_sorting(self) -> None:
        header, how = self.horizontalHeader(), self._arrangement
        keys = [column.key for column in self.content.columns]
        header.setSortIndicatorShown(how.by in keys)
        if how.by in keys:
            order = Qt.SortOrder
            way = order.DescendingOrder if how.is_descending else order.AscendingOrder
            header.setSortIndicator(keys.index(how.by), way)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setFixedHeight(_HEAD_HEIGHT)
        header.setMinimumSectionSize(_LEAST_WIDTH)
        header.setSectionsClickable(self._sorts)
        header.sectionClicked.connect(self._sort_by)
        header.sectionResized.connect(self._on_section_resized)
        if self._sorts:
            bind_sort_keys(self, self._sort_by)

    def _make_filter(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"{name}Filter")
        line.setPlaceholderText(self.tr("Filter"))
        line.setAccessibleName(self.tr("Words of the rows to show"))
        line.setClearButtonEnabled(True)
        line.setFixedWidth(_FILTER_WIDTH)
        line.hide()
        line.textChanged.connect(self._show_rows)
        return line

    def _on_section_resized(self, place: int) -> None:
        """Somebody draws a border; the last column only gives way."""
        if not self._is_sharing and place != len(self.content.columns) - 1:
            self._drawn.start(_REST_MS)

    def _on_drawn(self) -> None:
        columns = enumerate(self.content.columns)
        widths = {column.key: self.columnWidth(place) for place, column in columns}
        self.arrange(replace(self._arrangement, widths=widths))
        self.arranged.emit(self._arrangement)

    def _share_width(self) -> None:
        """By the widths that somebody gave these columns, else by what each needs."""
        columns, widths = self.content.columns, self._arrangement.widths
        is_drawn = all(column.key in widths for column in columns)
        shares = [widths[one.key] if is_drawn else one.share for one in columns]
        whole, room = sum(shares) or 1, self.viewport().width()
        self._is_sharing = True
        for place, share in enumerate(shares):
            self.setColumnWidth(place, room * share // whole)
        self._is_sharing = False
