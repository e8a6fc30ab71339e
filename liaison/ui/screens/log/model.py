"""The log's list for Qt: only the pages that somebody scrolled to are ever held.

A page is asked for through `wanted`; whoever listens fetches it off this thread and hands it to
`add`. Each page is half as long as what is shown already (at least `PAGE`), so that the work of
showing 100,000 entries stays in proportion to them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from liaison.core.values import RecordId, RecordRow
from liaison.ui.screens.log.lines import (
    DayLine,
    EntryLine,
    Line,
    day_of,
    lines_of,
    record_of,
    splice,
)

Index = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole + 1
"""The `Line` itself, for the delegate."""

PAGE = 100
"""Entries fetched at first: three screens' worth."""


class LogModel(QAbstractListModel):
    """Day headings and entries."""

    wanted = Signal(int, int)
    """(offset, limit) of the next page, in entries."""

    def __init__(self, tz: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tz = tz
        self._lines: list[Line] = []
        self._entries = 0
        self._offset = 0
        self._complete = False
        self._asked = False

    @property
    def entries(self) -> int:
        """How many entries (not headings) are held."""
        return self._entries

    @property
    def held(self) -> int:
        """How many entries a refresh has to fetch: all that are held, and a page at least."""
        return max(PAGE, self._offset)

    def set_zone(self, tz: str) -> None:
        """Days are counted on this clock from now on."""
        if tz != self._tz:
            self._tz = tz
            self.restart()

    def restart(self) -> None:
        """Forget everything: the filters changed."""
        self.beginResetModel()
        self._lines, self._entries, self._offset = [], 0, 0
        self._complete = self._asked = False
        self.endResetModel()

    def add(self, rows: Sequence[RecordRow], *, complete: bool) -> None:
        """Append a page; `complete` says that nothing follows."""
        self._asked, self._complete = False, complete
        self._offset += len(rows)
        last = self._lines[-1] if self._lines else None
        after = day_of(last.row.at_ms, self._tz) if isinstance(last, EntryLine) else None
        lines = lines_of(rows, self._tz, after=after)
        if not lines:
            return
        self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines) - 1)
        self._lines += lines
        self._entries += len(rows)
        self.endInsertRows()

    def refresh(self, rows: Sequence[RecordRow], *, complete: bool, drafts: int = 0) -> None:
        """Replace all that is held by fresh rows, touching only the lines that differ.

        Args:
            rows: the entries, from the newest.
            complete: whether nothing follows.
            drafts: how many of them no page counts, because they are not signed yet.
        """
        self._asked, self._complete, self._entries = False, complete, len(rows)
        self._offset = len(rows) - drafts
        change = splice(self._lines, lines_of(rows, self._tz))
        if _same_records(self._lines[change.first : change.end], change.lines):
            self._lines[change.first : change.end] = change.lines
            self.dataChanged.emit(self.index(change.first), self.index(change.end - 1))
            return
        if change.end > change.first:
            self.beginRemoveRows(QModelIndex(), change.first, change.end - 1)
            del self._lines[change.first : change.end]
            self.endRemoveRows()
        if change.lines:
            self.beginInsertRows(QModelIndex(), change.first, change.first + len(change.lines) - 1)
            self._lines[change.first : change.first] = change.lines
            self.endInsertRows()

    def update_rows(self, rows: Mapping[RecordId, RecordRow]) -> bool:
        """Replace entries where they stand; False if one is not held, or belongs elsewhere now."""
        places = {record: self.find(record).row() for record in rows}
        for record, row in rows.items():
            line = self._lines[places[record]] if places[record] >= 0 else None
            if not isinstance(line, EntryLine) or _stands_elsewhere(line.row, row):
                return False
        for record, row in rows.items():
            self._lines[places[record]] = EntryLine(row)
            index = self.index(places[record])
            self.dataChanged.emit(index, index)
        return True

    def is_day(self, row: int) -> bool:
        """Whether a row is a heading."""
        return isinstance(self._lines[row], DayLine)

    def record(self, index: Index) -> RecordId | None:
        """The record at an index; None for a heading."""
        return record_of(self._lines[index.row()]) if index.isValid() else None

    def find(self, record: RecordId) -> QModelIndex:
        """Where a record stands; an invalid index if it is not among the pages held."""
        for position, line in enumerate(self._lines):
            if record_of(line) == record:
                return self.index(position)
        return QModelIndex()

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
            return line.day.isoformat() if isinstance(line, DayLine) else line.row.title
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._lines[index.row()], DayLine):
            return Qt.ItemFlag.ItemIsEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete and not self._asked

    @override
    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit(self._offset, max(PAGE, self._entries // 2))


def _stands_elsewhere(old: RecordRow, new: RecordRow) -> bool:
    """Whether a row has another time now, or was signed and so counts in the pages."""
    return old.at_ms != new.at_ms or bool(old.ref) != bool(new.ref)


def _same_records(old: Sequence[Line], new: Sequence[Line]) -> bool:
    """Whether both lists stand for the same records in the same order, headings aside."""
    return bool(old) and [record_of(line) for line in old] == [record_of(line) for line in new]
