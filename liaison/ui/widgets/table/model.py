"""A table's rows for Qt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from liaison.ui import icons, wording
from liaison.ui.theme import Tokens
from liaison.ui.widgets.table.cells import Cell, Column, TableRow
from liaison.ui.widgets.table.sort_keys import title_with_key
from liaison.ui.widgets.tone import Tone, colour

Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """Signals: edited, with a row's id, a column's key and the text that was typed there."""

    edited = Signal(str, str, str)

    def __init__(
        self, columns: Sequence[Column], tokens: Tokens, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self._tokens = tokens
        self._rows: list[TableRow] = []
        self._editable = True
        self.teaches_keys = False
        """Tooltips of the headings name the key that sorts by each."""

    @property
    def columns(self) -> Sequence[Column]:
        """The columns, in order."""
        return self._columns

    @property
    def rows(self) -> Sequence[TableRow]:
        """The rows, in order."""
        return self._rows

    def set_editable(self, *, editable: bool) -> None:
        """Whether cells may be edited at all."""
        self._editable = editable

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Replace the columns: their number, names or offers are others now."""
        if list(columns) != self._columns:
            self.beginResetModel()
            self._columns = list(columns)
            self.endResetModel()

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Show these rows; the place in the table is kept where the same rows stay."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = list(rows)
            last = self.index(len(rows) - 1, len(self._columns) - 1)
            if rows:
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def cell(self, index: Index) -> Cell:
        """The cell at an index."""
        return self._rows[index.row()].cell(self._columns[index.column()].key)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.cell(index)
        tone = Tone(cell.tone)
        found: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: cell.words,
            Qt.ItemDataRole.EditRole: cell.text,
            Qt.ItemDataRole.ToolTipRole: wording.tooltip(cell.tip or cell.words),
            Qt.ItemDataRole.ForegroundRole: QColor(colour(self._tokens, tone)),
        }
        if role == Qt.ItemDataRole.DecorationRole and cell.icon:
            return icons.icon(cell.icon, colour(self._tokens, tone))
        return found.get(role)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or str(value) == self.cell(index).text:
            return False
        self.edited.emit(self._rows[index.row()].id, self._columns[index.column()].key, str(value))
        return True

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        title = self._columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole and self.teaches_keys:
            return title_with_key(title, section)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._editable and not self._columns[index.column()].is_fixed:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags
