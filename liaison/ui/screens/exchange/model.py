"""The rehearsal as an item model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from liaison.core.exchanged import Kept
from liaison.core.naming import title_of
from liaison.core.values import RecordRow
from liaison.ui import naming, wording
from liaison.ui.screens.exchange.rehearsal_lines import Line, Section
from liaison.ui.theme import SMALL_PX, Tokens, text_font

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LAST = 2


class RehearsalModel(QAbstractTableModel):
    """Kind, title, and marking or reason; section heads are rows of their own."""

    def __init__(self, tokens: Tokens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._head_font = text_font(pixels=SMALL_PX, semibold=True)
        self._lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and _is_head(self._lines[index.row()]):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        answers: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self._text(line, column),
            Qt.ItemDataRole.ToolTipRole: lambda: self._advice(line),
            Qt.ItemDataRole.FontRole: lambda: self._head_font if _is_head(line) else None,
            Qt.ItemDataRole.ForegroundRole: lambda: self._colour(line, column),
        }
        return answers.get(role, lambda: None)()

    def _advice(self, line: Line) -> str | None:
        if line.withheld is None:
            return wording.tooltip(line.row.title) if line.row is not None else None
        said = wording.said_of(line.withheld.reason, line.withheld.params)
        return wording.tooltip(f"{said.sentence} {said.next_step}")

    def _text(self, line: Line, column: int) -> str:
        if line.row is not None:
            return self._record(line, line.row)[column]
        if line.kept is not None:
            return self._reason(line, line.kept)[column]
        if line.more:
            return ("", self.tr("and %n more, which changed long ago", "", line.more), "")[column]
        return self._head(line.section)[column]

    def _record(self, line: Line, row: RecordRow) -> tuple[str, str, str]:
        last = wording.ltr(row.cls)
        if line.withheld is not None:
            last = wording.said_of(line.withheld.reason, line.withheld.params).sentence
        elif row.deleted:
            last = self.tr("its deletion")
        return naming.kind(row), title_of(row, QCoreApplication.translate), last

    def _reason(self, line: Line, kept: Kept) -> tuple[str, str, str]:
        count = self.tr("%n records", "", kept.records)
        why = wording.said_of(kept.reason, kept.params).sentence
        return count, why, self.tr("Hide them") if line.is_open else self.tr("Show them")

    def _head(self, section: Section) -> tuple[str, str, str]:
        if section is Section.LEAVES:
            return self.tr("Leaves"), "", self.tr("Marking")
        return self.tr("Stays"), "", self.tr("Why")

    def _colour(self, line: Line, column: int) -> QColor:
        tokens = self._tokens
        if line.kept is not None:
            return QColor(tokens.accent if column == _LAST else tokens.text)
        is_quiet = line.row is None or (line.withheld is not None and column == _LAST)
        return QColor(tokens.muted if is_quiet else tokens.text)


def _is_head(line: Line) -> bool:
    """Whether the row heads a section, and cannot be chosen."""
    return line.row is None and line.kept is None and not line.more
