"""Paints the log's rows: time, title, one muted line, and the grade in a small frame.

Rows of one kind are equally high, so that the list never measures text. Left and right follow the
layout's direction; date-time groups and grades stay as they are written in any language.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from liaison.core.values import RecordRow
from liaison.ui.screens.log.lines import DayLine, EntryLine
from liaison.ui.screens.log.model import LINE
from liaison.ui.screens.log.presenter import EntryText
from liaison.ui.theme import SMALL_PX, text_font
from liaison.ui.widgets.row_pen import RowPen

Index = QModelIndex | QPersistentModelIndex

DAY_HEIGHT = 32
ENTRY_HEIGHT = 60
_TIME_WIDTH = 84
_DAY, _ENTRY = QSize(0, DAY_HEIGHT), QSize(0, ENTRY_HEIGHT)


@dataclass(frozen=True, slots=True)
class Wording:
    """What the delegate asks for words: it decides nothing itself."""

    day: Callable[[DayLine], str]
    entry: Callable[[RecordRow], EntryText]
    is_day: Callable[[int], bool]
    """Whether a row is a heading; asked of every row held, so it has to be quick."""


class LogDelegate(QStyledItemDelegate):
    """One painter for headings and entries."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._title = text_font(semibold=True)
        self._small = text_font(pixels=SMALL_PX)
        self._strong = text_font(pixels=SMALL_PX, semibold=True)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return _DAY if self._wording.is_day(index.row()) else _ENTRY

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        painter.save()
        try:
            pen = RowPen(painter, option)
            if isinstance(line, DayLine):
                self._paint_day(pen, self._wording.day(line))
            elif isinstance(line, EntryLine):
                self._paint_entry(pen, self._wording.entry(line.row))
        finally:
            painter.restore()

    def _paint_day(self, pen: RowPen, text: str) -> None:
        pen.fill(pen.rect, pen.tokens.window)
        pen.underline()
        pen.write(pen.span(0, pen.width, top=0, height=DAY_HEIGHT), text, self._strong, "muted")

    def _paint_entry(self, pen: RowPen, entry: EntryText) -> None:
        pen.ground()
        tag = pen.tag(entry.grade, self._strong) if entry.grade else 0
        time = pen.span(0, _TIME_WIDTH, top=9, height=20)
        pen.write(time, entry.time, self._small, "muted", is_code=True)
        beside = pen.width - _TIME_WIDTH
        title = pen.span(_TIME_WIDTH, beside - tag, top=8, height=22)
        pen.write(title, entry.title, self._title, "text")
        right = 0
        for name, tone in entry.marks:
            right += pen.mark(name, tone, right)
        summary = pen.span(_TIME_WIDTH, beside - right, top=31, height=18)
        pen.write(summary, entry.summary, self._small, "muted")
