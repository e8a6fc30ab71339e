"""Paints an item of the agenda: its number, its title, its clock below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from liaison.ui.screens.room.lines_model import LINE
from liaison.ui.screens.room.presenter import AgendaLine
from liaison.ui.theme import SMALL_PX, text_font
from liaison.ui.widgets.row_pen import RowPen

Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 56
_NUMBER_WIDTH = 24


class AgendaDelegate(QStyledItemDelegate):
    """Rows are equally high; a running clock is semibold, one over time has the warning's colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = text_font()
        self._strong = text_font(semibold=True)
        self._small = text_font(pixels=SMALL_PX)
        self._small_strong = text_font(pixels=SMALL_PX, semibold=True)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        if not isinstance(line, AgendaLine):
            return
        painter.save()
        pen = RowPen(painter, option)
        pen.ground()
        beside = pen.width - _NUMBER_WIDTH
        top = 7 if line.time or line.made else 16
        number = pen.span(0, _NUMBER_WIDTH, top=top, height=22)
        pen.write(number, line.number, self._text, "muted", is_code=True)
        title = pen.span(_NUMBER_WIDTH, beside, top=top, height=22)
        pen.write(title, line.title, self._strong if line.is_running else self._text, "text")
        font = self._small_strong if line.is_running else self._small
        made = _width(self._small, line.made)
        clock = pen.span(_NUMBER_WIDTH, beside - made, top=30, height=18)
        pen.write(clock, line.time, font, line.tone)
        far = pen.span(pen.width - made, made, top=30, height=18)
        pen.write(far, line.made, self._small, "muted", is_code=True)
        painter.restore()


def _width(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + 2 if text else 0
