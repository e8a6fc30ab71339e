"""Paints one cell of two lines: what counts first, a smaller line below it in its tone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from liaison.ui.screens.actions.model import CELL
from liaison.ui.screens.actions.words import Cell
from liaison.ui.theme import SMALL_PX, text_font
from liaison.ui.widgets.row_pen import RowPen

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 56
_START = -3
"""From a row's margin to where the heading over it begins."""


class ActionDelegate(QStyledItemDelegate):
    """The first column is semibold and carries the bar of the chosen row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strong = text_font(semibold=True)
        self._text = text_font()
        self._small = text_font(pixels=SMALL_PX)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        painter.save()
        pen = RowPen(painter, option)
        is_first = index.column() == 0
        if is_first:
            pen.ground()
        else:
            chosen = option.state & QStyle.StateFlag.State_Selected
            pen.fill(pen.rect, pen.tokens.accent_ground if chosen else pen.tokens.panel)
            pen.underline()
        top = 8 if cell.second else 17
        first = pen.span(_START, pen.width - 2 * _START, top=top, height=22)
        pen.write(first, cell.first, self._strong if is_first else self._text, "text")
        second = pen.span(_START, pen.width - 2 * _START, top=30, height=18)
        pen.write(second, cell.second, self._small, cell.tone)
        painter.restore()
