"""The finder's list for Qt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from liaison.ui.screens.finder.presenter import Found

Index = QModelIndex | QPersistentModelIndex

FOUND = Qt.ItemDataRole.UserRole + 1
"""The `Found` itself."""


class FinderModel(QAbstractListModel):
    """Lines, replaced as a whole with each answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Found] = ()

    def show_rows(self, rows: Sequence[Found]) -> None:
        """Replace the lines, if they differ."""
        if list(rows) == list(self._rows):
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found = self._rows[index.row()]
        return {
            FOUND: found,
            Qt.ItemDataRole.DisplayRole: found.title,
            Qt.ItemDataRole.AccessibleTextRole: f"{found.title}, {found.about}",
        }.get(Qt.ItemDataRole(role) if role != FOUND else FOUND)
