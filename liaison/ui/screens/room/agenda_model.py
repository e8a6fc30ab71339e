"""The agenda as rows: number and title, then the clock and what came of the item."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from liaison.ui.screens.room.presenter import AgendaLine

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()


class AgendaModel(QAbstractListModel):
    """Rows in the order of the agenda; a running clock repaints one of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[AgendaLine, ...] = ()

    def show_lines(self, lines: Sequence[AgendaLine]) -> None:
        """Replace what is shown; where only words differ, only those rows are painted anew."""
        before, now = self._lines, tuple(lines)
        if [one.item for one in before] != [one.item for one in now]:
            self.beginResetModel()
            self._lines = now
            self.endResetModel()
            return
        self._lines = now
        for row, (old, new) in enumerate(zip(before, now, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, item: str) -> int:
        """The row of an item, or -1."""
        return next((row for row, one in enumerate(self._lines) if one.item == item), -1)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (line.number, line.title, line.time, line.made)
            return ", ".join(part for part in said if part)
        return line if role == LINE else None
