"""Missions as rows of one line, and their devices below them as rows of two."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from liaison.core.directory import MissionEntry
from liaison.core.values import Contact
from liaison.ui.screens.directory.trust import Mark

Index = QModelIndex | QPersistentModelIndex
Entry = MissionEntry | Contact
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MARK_ROLE = ENTRY_ROLE + 1
_ROOT = QModelIndex()


class DirectoryModel(QAbstractListModel):
    """Rows in the order given.

    Args:
        name: what people call a contact.
        mark: how far it is trusted, in a word.
    """

    def __init__(
        self,
        name: Callable[[Contact], str],
        mark: Callable[[Contact], Mark],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._mark = mark
        self._entries: Sequence[Entry] = ()
        self._marks: Sequence[Mark | None] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Replace what is shown, where it differs."""
        marks = [self._mark(one) if isinstance(one, Contact) else None for one in entries]
        if (list(entries), marks) == (list(self._entries), list(self._marks)):
            return
        self.beginResetModel()
        self._entries, self._marks = entries, marks
        self.endResetModel()

    def row_of(self, wanted: Callable[[Entry], bool]) -> QModelIndex:
        """The first row that is wanted; an invalid index for none."""
        rows = (at for at, one in enumerate(self._entries) if wanted(one))
        return self.index(next(rows, -1))

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry, mark = self._entries[index.row()], self._marks[index.row()]
        shown = self._words(entry, mark, role) if role in _WORDS else None
        return {ENTRY_ROLE: entry, MARK_ROLE: mark}.get(role, shown)

    def _words(self, entry: Entry, mark: Mark | None, role: int) -> str:
        if isinstance(entry, MissionEntry):
            return entry.code
        if role == Qt.ItemDataRole.DisplayRole or mark is None:
            return self._name(entry)
        return f"{self._name(entry)}, {entry.role}, {mark.word}"


_WORDS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
