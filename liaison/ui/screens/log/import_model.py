"""Rows of a file in triage, those with something wrong first; a box to tick at each that can be taken."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QColor
from typing_extensions import override

from liaison.core.incoming.imports import Incoming, State, Triage
from liaison.core.values import Value
from liaison.ui import wording
from liaison.ui.theme import Tokens

LINE, WHEN, WHERE, CODE, TITLE, SAID = range(6)
Index = QModelIndex | Persistent
_TOP = QModelIndex()


def why(one: Incoming) -> str:
    """What is wrong with a row, or else worth a look, in the user's language."""
    said = one.draft.faults or one.draft.remarks
    return " ".join(wording.said(fault.refused).sentence for fault in said)


class ImportModel(QAbstractTableModel):
    """Everything that can be taken is ticked at first.

    Signals:
        unticked: all lines that are not wanted, after one was ticked or unticked.
    """

    unticked = Signal(object)

    def __init__(self, tokens: Tokens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._rows: list[Incoming] = []
        self._unticked: set[int] = set()

    def show_triage(self, triage: Triage, left: Collection[int] = ()) -> None:
        """Replace what is shown; `left` are lines that were unticked before."""
        order = [State.WRONG, State.NEW, State.KNOWN]
        self.beginResetModel()
        self._rows = sorted(triage.rows, key=lambda one: order.index(one.state))
        self._unticked = set(left)
        self.endResetModel()

    @property
    def ticked(self) -> frozenset[int]:
        """The lines that are wanted."""
        new = {one.row.line for one in self._rows if one.state is State.NEW}
        return frozenset(new - self._unticked)

    def why(self, index: Index) -> str:
        """All that is wrong with a row."""
        return why(self._rows[index.row()]) if index.isValid() else ""

    def toggle(self, index: Index) -> None:
        """Tick a row that can be taken, or untick it."""
        one = self._rows[index.row()]
        if one.state is State.NEW:
            self._unticked ^= {one.row.line}
            box = self.index(index.row(), LINE)
            self.dataChanged.emit(box, box)
            self.unticked.emit(frozenset(self._unticked))

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return SAID + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (
            translate("Import", "Line"),
            translate("Import", "When"),
            translate("Import", "Where"),
            translate("Import", "Code"),
            translate("Import", "What"),
            translate("Import", "Remark"),
        )[section]

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        can_tick = index.column() == LINE and self._rows[index.row()].state is State.NEW
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can_tick else flags

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index)
        return True

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(one, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in {TITLE, SAID}:
            return wording.tooltip(self._text(one, column))
        if role == Qt.ItemDataRole.CheckStateRole and column == LINE and one.state is State.NEW:
            is_ticked = one.row.line not in self._unticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and column == SAID:
            is_wrong = one.state is State.WRONG
            return QColor(self._tokens.bad if is_wrong else self._tokens.muted)
        return None

    def _text(self, one: Incoming, column: int) -> str:
        if column == LINE:
            return str(one.row.line)
        if column == SAID:
            is_known = one.state is State.KNOWN
            known = QCoreApplication.translate("Import", "Here already; it is not taken twice.")
            return known if is_known else why(one)
        return _written(one.draft.writes, column)


def _written(writes: Mapping[str, Value], column: int) -> str:
    """What a row says, as far as it could be read."""
    at_ms, place = writes.get("when"), writes.get("place") or writes.get("from")
    if column == WHEN:
        return wording.dtg(at_ms) if isinstance(at_ms, int) else ""
    if column == WHERE:
        said = place.get("name") if isinstance(place, Mapping) else None
    else:
        said = writes.get("code" if column == CODE else "title")
    return wording.isolated(str(said or ""))
