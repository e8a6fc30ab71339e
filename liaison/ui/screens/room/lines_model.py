"""A list of the room for Qt: agenda items, or parties, a line each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()

L = TypeVar("L")


class LinesModel(QAbstractListModel, Generic[L]):
    """Rows in the order given; a running clock repaints one of them.

    Args:
        key: what tells a line from the others.
        said: a line in words: its name first, then the rest; empty ones are left out.
        parent: Qt's own.
    """

    def __init__(
        self,
        key: Callable[[L], str],
        said: Callable[[L], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._said = said
        self._lines: tuple[L, ...] = ()

    def show_lines(self, lines: Sequence[L]) -> None:
        """Replace what is shown; where only words differ, only those rows are painted anew."""
        before, now = self._lines, tuple(lines)
        if [self._key(one) for one in before] != [self._key(one) for one in now]:
            self.beginResetModel()
            self._lines = now
            self.endResetModel()
            return
        self._lines = now
        for row, (old, new) in enumerate(zip(before, now, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int:
        """The row of a line, or -1."""
        return next((row for row, one in enumerate(self._lines) if self._key(one) == key), -1)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(line)[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in self._said(line) if part)
        return None
