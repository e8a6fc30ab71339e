"""Paints a party in the room: its name, how many came, how it attends."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from liaison.ui.screens.room.lines_model import LINE
from liaison.ui.screens.room.presenter import PartyLine
from liaison.ui.theme import GRID, SMALL_PX, text_font
from liaison.ui.widgets.row_pen import RowPen

Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 32
_COUNT_WIDTH, _WORD_WIDTH = 28, 92


class AttendanceDelegate(QStyledItemDelegate):
    """One line a party."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strong = text_font(semibold=True)
        self._text = text_font()
        self._small = text_font(pixels=SMALL_PX)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        if not isinstance(line, PartyLine):
            return
        painter.save()
        pen = RowPen(painter, option)
        pen.ground()
        word = pen.width - _WORD_WIDTH
        count = word - _COUNT_WIDTH if line.count else word
        name = pen.span(0, count - GRID, top=5, height=22)
        pen.write(name, line.name, self._strong, "text")
        if line.count:
            box = pen.span(count, _COUNT_WIDTH, top=5, height=22)
            pen.write(box, line.count, self._text, "text", is_code=True)
        pen.write(pen.span(word, _WORD_WIDTH, top=5, height=22), line.word, self._small, line.tone)
        painter.restore()
