"""Paints the list: a series on the ground's colour, its meetings set in under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from liaison.ui import icons
from liaison.ui.screens.meetings.listing.lines import HeadLine, Line, SeriesLine
from liaison.ui.screens.meetings.listing.model import LINE
from liaison.ui.screens.meetings.listing.presenter import LineText
from liaison.ui.theme import GRID, SMALL_PX, text_font
from liaison.ui.widgets.row_pen import RowPen

Index = QModelIndex | QPersistentModelIndex

_HEAD_HEIGHT, _SERIES_HEIGHT, _MEETING_HEIGHT = 32, 76, 56
_INDENT = 2 * GRID
_ICON = 14


class MeetingsDelegate(QStyledItemDelegate):
    """`words` gives the texts of a line."""

    def __init__(self, words: Callable[[Line], LineText], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._title = text_font(semibold=True)
        self._plain = text_font()
        self._small = text_font(pixels=SMALL_PX)
        self._strong = text_font(pixels=SMALL_PX, semibold=True)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE)
        if isinstance(line, HeadLine):
            return QSize(0, _HEAD_HEIGHT)
        has_due = isinstance(line, SeriesLine) and line.row.due is not None
        return QSize(0, _SERIES_HEIGHT if has_due else _MEETING_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        painter.save()
        try:
            pen = RowPen(painter, option)
            text = self._words(line)
            if isinstance(line, HeadLine):
                pen.fill(pen.rect, pen.tokens.window)
                pen.underline()
                head = pen.span(0, pen.width, top=0, height=_HEAD_HEIGHT)
                pen.write(head, text.title, self._strong, "muted")
            elif isinstance(line, SeriesLine):
                self._paint_series(pen, text, option)
            else:
                self._paint_meeting(pen, text)
        finally:
            painter.restore()

    def _paint_series(self, pen: RowPen, text: LineText, option: QStyleOptionViewItem) -> None:
        pen.ground()
        state: QStyle.StateFlag = option.state
        if not state & QStyle.StateFlag.State_Selected:
            pen.fill(pen.rect.adjusted(0, 0, 0, -1), pen.tokens.window)
        pen.write(pen.span(0, pen.width, top=8, height=22), text.title, self._title, "text")
        pen.write(pen.span(0, pen.width, top=30, height=18), text.about, self._small, "muted")
        left = 0
        if text.icon:
            pen.icon(icons.WARNING, text.tone, pen.span(0, _ICON, top=51, height=_ICON))
            left = _ICON + GRID // 2
        mark = pen.span(left, pen.width - left, top=49, height=18)
        pen.write(mark, text.mark, self._strong if text.icon else self._small, text.tone)

    def _paint_meeting(self, pen: RowPen, text: LineText) -> None:
        pen.ground()
        tag = pen.tag(text.tag, self._strong) if text.tag else 0
        room = pen.width - _INDENT
        title = pen.span(_INDENT, room - tag, top=7, height=22)
        pen.write(title, text.title, self._plain, "text")
        state = QFontMetrics(self._small).horizontalAdvance(text.mark) + GRID
        mark = pen.span(pen.width - state + GRID, state, top=29, height=18)
        pen.write(mark, text.mark, self._small, text.tone)
        about = pen.span(_INDENT, room - state, top=29, height=18)
        pen.write(about, text.about, self._small, "muted")
