"""Actions as a table: what, owner, due, state; two lines a cell, made when they are painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from liaison.core.meetings.values import ActionRow
from liaison.core.values import RecordId
from liaison.ui.screens.actions.presenter import COLUMNS
from liaison.ui.screens.actions.words import Cell
from liaison.ui.widgets.table.sort_keys import title_with_key

Index = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()

Cells = Callable[[ActionRow], Sequence[Cell]]


class ActionModel(QAbstractTableModel):
    """Rows in the order given; the words of a row are made once it is seen."""

    def __init__(self, cells: Cells, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells = cells
        self._titles = tuple(titles)
        self._rows: tuple[ActionRow, ...] = ()
        self._made: dict[RecordId, Sequence[Cell]] = {}

    def show_rows(self, rows: Sequence[ActionRow]) -> None:
        """Replace what is shown; where the same actions stay, rows are only painted anew."""
        before, now = self._rows, tuple(rows)
        self._made.clear()
        if len(before) == len(now) and all(
            one.id == other.id for one, other in zip(before, now, strict=True)
        ):
            self._rows = now
            if now:
                self.dataChanged.emit(self.index(0, 0), self.index(len(now) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._rows = now
        self.endResetModel()

    def record(self, index: Index) -> RecordId | None:
        """The action in a row."""
        at = index.row() if index.isValid() else -1
        return self._rows[at].id if 0 <= at < len(self._rows) else None

    def row_of(self, record: RecordId | None) -> int:
        """The row of an action, or -1."""
        return next((at for at, row in enumerate(self._rows) if row.id == record), -1)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return title_with_key(self._titles[section], section)
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role not in {CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = self._rows[index.row()]
        made = self._made.get(row.id)
        if made is None:
            made = self._made[row.id] = self._cells(row)
        cell = made[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.first
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{cell.first}, {cell.second}" if cell.second else cell.first
        return cell
