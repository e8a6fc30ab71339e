"""The list for Qt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from liaison.core.values import RecordId
from liaison.ui.screens.assessments.entries import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole) + 1
"""The `Entry` itself, for the delegate."""
_ROOT = QModelIndex()


class EntriesModel(QAbstractListModel):
    """Lines and headings; a heading cannot be chosen."""

    _entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; where the same records stay, so does the reader's place."""
        before, after = ([one.record for one in some] for some in (self._entries, entries))
        if before == after:
            self._entries = entries
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def record(self, index: Index) -> RecordId | None:
        """The record at an index."""
        return self._entries[index.row()].record if index.isValid() else None

    def find(self, record: RecordId | None) -> QModelIndex:
        """Where a record stands; an invalid index if it does not."""
        for place, one in enumerate(self._entries):
            if record is not None and one.record == record:
                return self.index(place)
        return QModelIndex()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._entries[index.row()]
        if role == ENTRY:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (one.title, one.about, one.mark) if part)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.record(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
