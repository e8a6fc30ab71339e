"""The list for Qt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from liaison.core.values import RecordId
from liaison.ui.screens.meetings.listing.lines import HeadLine, Line, SeriesLine, record_of

Index = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole + 1
"""The `Line` itself, for the delegate."""


class MeetingsModel(QAbstractListModel):
    """Series and meetings, a line each."""

    _lines: Sequence[Line] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these; where the same records stay, so does the reader's place."""
        if [record_of(line) for line in lines] == [record_of(line) for line in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def record(self, index: Index) -> RecordId | None:
        """The record at an index."""
        return record_of(self._lines[index.row()]) if index.isValid() else None

    def find(self, record: RecordId) -> QModelIndex:
        """Where a record stands; an invalid index if it does not."""
        for place, line in enumerate(self._lines):
            if record_of(line) == record:
                return self.index(place)
        return QModelIndex()

    def is_series(self, record: RecordId) -> bool:
        """Whether a record that the list holds is a series."""
        index = self.find(record)
        return index.isValid() and isinstance(self._lines[index.row()], SeriesLine)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            if isinstance(line, HeadLine):
                return ""
            return line.row.series.title if isinstance(line, SeriesLine) else line.row.meeting.title
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._lines[index.row()], HeadLine):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
