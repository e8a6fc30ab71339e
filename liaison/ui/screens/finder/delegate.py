"""Paints a line of the finder: what it is, its title, and one muted line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from liaison.ui import icons
from liaison.ui.screens.finder.model import FOUND
from liaison.ui.screens.finder.presenter import Found, Sort
from liaison.ui.theme import GRID, SMALL_PX, text_font
from liaison.ui.widgets.row_pen import RowPen

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 48
_ICON = 18
_ICONS = {
    Sort.COMMAND: icons.COMMAND,
    Sort.RECORD: icons.LOG,
    Sort.PLACE: icons.PLACE,
    Sort.CONTACT: icons.PERSON,
}


class FinderDelegate(QStyledItemDelegate):
    """All rows are equally high."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = text_font(semibold=True)
        self._small = text_font(pixels=SMALL_PX)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(FOUND)
        if not isinstance(found, Found):
            return
        painter.save()
        pen = RowPen(painter, option)
        pen.ground()
        start = _ICON + GRID + 4
        pen.icon(_ICONS[found.sort], "muted", pen.span(0, _ICON, top=15, height=_ICON))
        width = pen.width - start
        pen.write(pen.span(start, width, top=4, height=22), found.title, self._title, "text")
        pen.write(pen.span(start, width, top=25, height=18), found.about, self._small, "muted")
        painter.restore()
