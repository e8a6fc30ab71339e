"""The ledger for Qt: only the pages that somebody scrolled to are ever held."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from liaison.core.holdings import OF_BUNDLE, Holding
from liaison.core.ledger_rows import Entry, Sending
from liaison.core.paper_rows import PaperLeft
from liaison.core.telling.audience import audience_label
from liaison.core.telling.holding import LABELS, place_name
from liaison.core.telling.paper import tell_name, tell_where
from liaison.ui import wording
from liaison.ui.theme import Tokens

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
PAGE = 100
"""Rows fetched at first: three screens' worth. Each further page is half of what is held."""


class Column(IntEnum):
    """What is told in a row."""

    LEFT = 0
    TITLE = 1
    REVISION = 2
    TO = 3
    CARRIER = 4
    STATE = 5


class LedgerModel(QAbstractTableModel):
    """One row a record and bundle, or a paper; the newest first.

    Signals:
        wanted: offset and limit of the next page.
    """

    wanted = Signal(int, int)

    def __init__(
        self,
        tokens: Tokens,
        *,
        name: Callable[[Sending], str],
        tz: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._name = name
        self._tz = tz
        self._rows: list[Entry] = []
        self._complete, self._asked = True, False

    def restart(self) -> None:
        """Forget everything: what is asked for is something else."""
        self.beginResetModel()
        self._rows, self._complete, self._asked = [], False, False
        self.endResetModel()

    def add(self, rows: Sequence[Entry], *, complete: bool) -> None:
        """Append a page; `complete` says that nothing follows."""
        self._asked, self._complete = False, complete
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def row(self, index: Index) -> Entry | None:
        """What stands at an index."""
        return self._rows[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete and not self._asked

    @override
    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit(len(self._rows), max(PAGE, len(self._rows) // 2))

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.LEFT: self.tr("Left"),
            Column.TITLE: self.tr("Record or paper"),
            Column.REVISION: self.tr("Changes"),
            Column.TO: self.tr("To or for"),
            Column.CARRIER: self.tr("How"),
            Column.STATE: self.tr("What became of it"),
        }[Column(section)]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.TITLE:
            return wording.tooltip(self._text(row, column))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, column)
        return None

    def _text(self, row: Entry, column: Column) -> str:
        if isinstance(row, PaperLeft):
            return self._paper_text(row, column)
        return {
            Column.LEFT: lambda: wording.short_date(row.sealed_ms, tz=self._tz),
            Column.TITLE: lambda: row.released.title or wording.ltr(row.ref),
            Column.REVISION: lambda: str(row.revision or "\u2013"),
            Column.TO: lambda: self._name(row),
            Column.CARRIER: lambda: place_name(row.location) or "\u2013",
            Column.STATE: lambda: state_words(row, self._tz),
        }[column]()

    def _paper_text(self, row: PaperLeft, column: Column) -> str:
        translate = QCoreApplication.translate
        return {
            Column.LEFT: wording.short_date(row.at_ms, tz=self._tz),
            Column.TITLE: tell_name(row, translate, wording.isolated),
            Column.REVISION: "\u2013",
            Column.TO: audience_label(row.audience, translate) or "\u2013",
            Column.CARRIER: tell_where(row, translate, wording.isolated),
            Column.STATE: self.tr("%n record(s) on it", "", row.records),
        }[column]

    def _colour(self, row: Entry, column: Column) -> QColor | None:
        if column is not Column.STATE or isinstance(row, PaperLeft):
            return None
        tokens = self._tokens
        return QColor(
            {Holding.REFUSED: tokens.bad, Holding.ACCEPTED: tokens.good}.get(
                OF_BUNDLE[row.state], tokens.text
            )
        )


def state_words(row: Sending, tz: str) -> str:
    """What became of a bundle, since when, and of a refusal why: "refused 13 Dec 18:00: no media"."""
    state = OF_BUNDLE[row.state]
    words = QCoreApplication.translate("Holding", LABELS[state])
    if row.answered_ms is not None:
        words = f"{words} {wording.short_date(row.answered_ms, tz=tz)}"
    return f"{words}: {wording.isolated(row.why)}" if state is Holding.REFUSED else words
