"""Who is there, as rows: the party, how many came, and how it attends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from liaison.ui.screens.room.presenter import PartyLine

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()


class AttendanceModel(QAbstractListModel):
    """Rows in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[PartyLine, ...] = ()

    def show_lines(self, lines: Sequence[PartyLine]) -> None:
        """Replace what is shown; the same parties keep their rows, and the current one stays."""
        before, now = self._lines, tuple(lines)
        if [one.party for one in before] != [one.party for one in now]:
            self.beginResetModel()
            self._lines = now
            self.endResetModel()
            return
        self._lines = now
        for row, (old, new) in enumerate(zip(before, now, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.name}, {line.word}"
        return line if role == LINE else None
