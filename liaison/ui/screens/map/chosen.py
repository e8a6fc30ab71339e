"""The entries of the mark that was chosen; one of them leads to its record."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from liaison.core.chart.marks import Mark
from liaison.ui import wording
from liaison.ui.screens.map.presenter import EntryText
from liaison.ui.theme import GRID, SMALL_PX, text_font
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.row_pen import RowPen
from liaison.ui.widgets.section_title import SectionTitle

_MARK = int(Qt.ItemDataRole.UserRole) + 1
_ROW_HEIGHT = 64
_MOST = 200
_WIDTH, _HEAD = 320, 52
Index = QModelIndex | QPersistentModelIndex


class Chosen(Panel):
    """A card on the map, there only while something is chosen. Signals: opened, with a record."""

    opened = Signal(object)

    def __init__(self, text_of: Callable[[Mark], EntryText], parent: QWidget | None = None) -> None:
        super().__init__(padding=GRID, parent=parent)
        self._title = SectionTitle(self.tr("Chosen"))
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setObjectName("chosenList")
        self.list.setAccessibleName(self.tr("Entries of the chosen sign"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(text_of, self.list))
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.body.addWidget(self._title)
        self.body.addWidget(self.list, 1)
        self.show_marks(())

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """The entries of what was chosen, newest first; nothing for none."""
        self._model.clear()
        for mark in marks[:_MOST]:
            item = QStandardItem(mark.row.title)
            item.setData(mark, _MARK)
            self._model.appendRow(item)
        more = len(marks) - _MOST
        self._title.set_remark(
            self.tr("{n} more: zoom in").format(n=more) if more > 0 else str(len(marks) or "")
        )
        self.setVisible(bool(marks))
        self.place()

    def place(self) -> None:
        """In the map's upper corner, where reading ends, and as high as its entries need."""
        over = self.parentWidget()
        if over is None:
            return
        wanted = _HEAD + _ROW_HEIGHT * self._model.rowCount()
        self.resize(_WIDTH, min(wanted, over.height() - 8 * GRID))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.move(GRID if is_mirrored else over.width() - _WIDTH - GRID, GRID)

    def _open(self, index: QModelIndex) -> None:
        mark = index.data(_MARK)
        if isinstance(mark, Mark):
            self.opened.emit(mark.row.id)


class _Delegate(QStyledItemDelegate):
    """Title, what and where, and when."""

    def __init__(self, text_of: Callable[[Mark], EntryText], parent: QObject) -> None:
        super().__init__(parent)
        self._text_of = text_of
        self._title = text_font(semibold=True)
        self._small = text_font(pixels=SMALL_PX)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark = index.data(_MARK)
        if not isinstance(mark, Mark):
            return
        text = self._text_of(mark)
        painter.save()
        pen = RowPen(painter, option)
        pen.ground()
        width = pen.width
        pen.write(pen.span(0, width, top=4, height=20), text.title, self._title, "text")
        pen.write(pen.span(0, width, top=24, height=17), text.about, self._small, "muted")
        time = wording.ltr(text.time)
        pen.write(pen.span(0, width, top=41, height=17), time, self._small, "muted", is_code=True)
        painter.restore()
