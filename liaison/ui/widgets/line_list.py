"""A list of two-line rows under headings, for the keyboard as for the pointer; it decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from liaison.ui import icons
from liaison.ui.lines import HeadLine, Line, RowLine
from liaison.ui.theme import GRID, SMALL_PX, text_font
from liaison.ui.widgets.row_pen import RowPen
from liaison.ui.widgets.tone import set_style

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
LINE = int(Qt.ItemDataRole.UserRole) + 1
_HEAD_HEIGHT, _ROW_HEIGHT = 32, 56
_LEAST_REMARK = 64
"""Less of a remark than that says nothing: the heading and its count are never cut for it."""
_ICON = 14


class LineList(QListView):
    """Signals: the key of a row.

    Signals:
        chosen: a row was moved to.
        opened: a row was asked for by Enter or a double press.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        set_style(self, lines=True)
        self._is_quiet = False
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.activated.connect(self._on_activated)
        # not `currentChanged`: a list takes its first row as soon as Tab comes to it
        self.selectionModel().selectionChanged.connect(
            lambda *_: self._on_current_changed(self.currentIndex())
        )

    def lines(self) -> Sequence[Line]:
        """What is shown."""
        return self._lines.lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace what is shown; the row that was chosen stays so if it is still there."""
        if list(lines) == list(self._lines.lines):
            return
        key = self.key()
        self._is_quiet = True
        self._lines.show_lines(lines)
        self._is_quiet = False
        if key is not None:
            self.select(key, quietly=True)

    def key(self) -> Hashable:
        """The row that is chosen, or None."""
        line = self.currentIndex().data(LINE) if self.currentIndex().isValid() else None
        return line.key if isinstance(line, RowLine) else None

    def select(self, key: Hashable, *, quietly: bool = False) -> bool:
        """Choose a row; says whether it is there."""
        for at, line in enumerate(self._lines.lines):
            if isinstance(line, RowLine) and line.key == key:
                self._is_quiet = quietly
                self.setCurrentIndex(self._lines.index(at, 0))
                self._is_quiet = False
                return True
        return False

    def focus_first(self) -> None:
        """Take the keyboard; the first row is marked where none is."""
        self.setFocus()
        first = next((at for at, one in enumerate(self.lines()) if isinstance(one, RowLine)), None)
        if self.key() is None and first is not None:
            self.setCurrentIndex(self._lines.index(first, 0))

    def _on_activated(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, RowLine):
            self.opened.emit(line.key)

    def _on_current_changed(self, index: QModelIndex) -> None:
        line = index.data(LINE) if index.isValid() else None
        if isinstance(line, RowLine) and not self._is_quiet:
            self.chosen.emit(line.key)


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        answers: dict[int, Callable[[], object]] = {
            LINE: lambda: line,
            Qt.ItemDataRole.AccessibleTextRole: lambda: _spoken(line),
            Qt.ItemDataRole.DisplayRole: lambda: line.title,
        }
        answer = answers.get(role)
        return answer() if answer else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.lines[index.row()], HeadLine):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


def _spoken(line: Line) -> str:
    if isinstance(line, HeadLine):
        return f"{line.title} {_counted(line)}".strip()
    return ", ".join(part for part in (line.title, line.tag, line.about, line.mark) if part)


def _counted(line: HeadLine) -> str:
    return f"({line.count})" if line.count is not None else ""


class _Delegate(QStyledItemDelegate):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = text_font(semibold=True)
        self._small = text_font(pixels=SMALL_PX)
        self._strong = text_font(pixels=SMALL_PX, semibold=True)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_head = isinstance(index.data(LINE), HeadLine)
        return QSize(0, _HEAD_HEIGHT if is_head else _ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        painter.save()
        try:
            pen = RowPen(painter, option)
            if isinstance(line, HeadLine):
                self._paint_head(pen, line)
            elif isinstance(line, RowLine):
                self._paint_row(pen, line)
        finally:
            painter.restore()

    def _paint_head(self, pen: RowPen, line: HeadLine) -> None:
        pen.fill(pen.rect, pen.tokens.window)
        pen.underline()
        count, metrics = _counted(line), QFontMetrics(self._strong)
        behind = metrics.horizontalAdvance(count) + GRID // 2 if count else 0
        wide = min(metrics.horizontalAdvance(line.title) + 2, pen.width - behind)
        pen.write(pen.span(0, wide, top=0, height=_HEAD_HEIGHT), line.title, self._strong, "muted")
        at = pen.span(wide + GRID // 2, behind, top=0, height=_HEAD_HEIGHT)
        pen.write(at, count, self._strong, "muted", is_code=True)
        left = pen.width - wide - behind - 2 * GRID
        room = min(left, QFontMetrics(self._small).horizontalAdvance(line.remark) + 2)
        if room >= _LEAST_REMARK:
            remark = pen.span(pen.width - room, room, top=0, height=_HEAD_HEIGHT)
            pen.write(remark, line.remark, self._small, "muted")

    def _paint_row(self, pen: RowPen, line: RowLine) -> None:
        pen.ground()
        tag = pen.tag(line.tag, self._strong) if line.tag else 0
        title = pen.span(0, pen.width - tag, top=7, height=22)
        pen.write(title, line.title, self._title, "text")
        font = self._strong if line.icon else self._small
        room = self._room(line.mark, font, pen)
        sign = _ICON + GRID // 2 if line.icon else 0
        if line.icon:
            at = pen.width - room - sign
            pen.icon(icons.WARNING, line.tone, pen.span(at, _ICON, top=31, height=_ICON))
        mark = pen.span(pen.width - room, room, top=29, height=18)
        pen.write(mark, line.mark, font, line.tone)
        about = pen.span(0, pen.width - room - sign - GRID, top=29, height=18)
        pen.write(about, line.about, self._small, "muted")

    def _room(self, words: str, font: QFont, pen: RowPen) -> int:
        """The width of words at the far end: half of the row at most."""
        wide = QFontMetrics(font).horizontalAdvance(words) + 2 if words else 0
        return min(wide, pen.width // 2)
