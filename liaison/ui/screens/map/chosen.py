"""The card on the map with what a sign or a tag stands for; each line leads to its record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from liaison.core.values import RecordId
from liaison.ui import wording
from liaison.ui.screens.map.presenter import EntryText
from liaison.ui.theme import GRID, SMALL_PX, text_font
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.row_pen import RowPen
from liaison.ui.widgets.section_title import SectionTitle

_LINE = int(Qt.ItemDataRole.UserRole) + 1
_ROW_HEIGHT, _SHORT_HEIGHT = 64, 47
_WIDTH, _HEAD = 320, 52
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the card.

    Attributes:
        record: what it leads to.
        screen: where that stands.
        text: what is read.
    """

    record: RecordId
    screen: str
    text: EntryText

    @property
    def height(self) -> int:
        """Pixels: what has no time of its own is a line shorter."""
        return _ROW_HEIGHT if self.text.time else _SHORT_HEIGHT


class Chosen(Panel):
    """There only while something is chosen. Signals: opened, with a `Line`."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=GRID, parent=parent)
        self._title = SectionTitle(self.tr("Chosen"))
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setObjectName("chosenList")
        self.list.setAccessibleName(self.tr("Entries of the chosen sign"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.body.addWidget(self._title)
        self.body.addWidget(self.list, 1)
        self._height = 0
        self.show_lines(())

    def show_lines(self, lines: Sequence[Line], *, more: int = 0) -> None:
        """What was chosen, and how much more there is; nothing for none."""
        self._model.clear()
        for line in lines:
            item = QStandardItem(line.text.title)
            item.setData(line, _LINE)
            self._model.appendRow(item)
        self._height = _HEAD + sum(line.height for line in lines)
        self._title.set_remark(
            self.tr("{n} more: zoom in").format(n=more) if more > 0 else str(len(lines) or "")
        )
        self.setVisible(bool(lines))
        self.place()

    def place(self) -> None:
        """In the map's upper corner, where reading ends, and as high as its entries need."""
        over = self.parentWidget()
        if over is None:
            return
        self.resize(_WIDTH, min(self._height, over.height() - 8 * GRID))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.move(GRID if is_mirrored else over.width() - _WIDTH - GRID, GRID)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(_LINE)
        if isinstance(line, Line):
            self.opened.emit(line)


class _Delegate(QStyledItemDelegate):
    """Title, what and where, and when."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._title = text_font(semibold=True)
        self._small = text_font(pixels=SMALL_PX)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(_LINE)
        return QSize(0, line.height if isinstance(line, Line) else _ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(_LINE)
        if not isinstance(line, Line):
            return
        text = line.text
        painter.save()
        pen = RowPen(painter, option)
        pen.ground()
        width = pen.width
        pen.write(pen.span(0, width, top=4, height=20), text.title, self._title, "text")
        pen.write(pen.span(0, width, top=24, height=17), text.about, self._small, "muted")
        time = wording.ltr(text.time)
        pen.write(pen.span(0, width, top=41, height=17), time, self._small, "muted", is_code=True)
        painter.restore()
