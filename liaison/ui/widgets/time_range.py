"""A stretch of time between two handles, over a row of bars that say when how much happened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from liaison.ui.theme import tokens_of

_HEIGHT = 44
_SIDE = 8.0
_BARS = 26.0
_RADIUS = 6.0
_GAP = 1.0


class TimeRange(QWidget):
    """Whole steps from 0 to as many as there are bars. Keys: arrows, with Shift the first handle.

    Signals:
        changed: the first step that counts, and the first that does not.
    """

    changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeRange")
        self.setAccessibleName(
            self.tr("Time: arrows move the end, with Shift the beginning; Home takes all")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self._bars: Sequence[int] = ()
        self._span = (0, 0)
        self._held: int | None = None

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    @property
    def span(self) -> tuple[int, int]:
        """The first step that counts, and the first that does not."""
        return self._span

    def show_bars(self, bars: Sequence[int], span: tuple[int, int]) -> None:
        """Other bars, and where the handles stand; tells nobody."""
        self._bars = bars
        self._span = span
        self.update()

    def set_span(self, start: int, end: int) -> None:
        """Move the handles; one step stays between them."""
        steps = len(self._bars)
        start = max(0, min(start, steps - 1))
        end = max(start + 1, min(end, steps))
        if steps and (start, end) != self._span:
            self._span = (start, end)
            self.update()
            self.changed.emit(start, end)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self.palette())
        start, end = self._span
        most = max(self._bars, default=0)
        for at, count in enumerate(self._bars):
            left, right = sorted((self._x(at), self._x(at + 1)))
            height = _BARS * count / most if most else 0
            tone = tokens.accent if start <= at < end else tokens.line
            bar = QRectF(left, _BARS - height, max(1.0, right - left - _GAP), height)
            painter.fillRect(bar, QColor(tone))
        low = _BARS + _RADIUS + 3
        painter.setPen(QPen(QColor(tokens.line), 3))
        painter.drawLine(QPointF(self._x(0), low), QPointF(self._x(len(self._bars)), low))
        painter.setPen(QPen(QColor(tokens.accent), 3))
        painter.drawLine(QPointF(self._x(start), low), QPointF(self._x(end), low))
        painter.setPen(QPen(QColor(tokens.accent), 3 if self.hasFocus() else 1.5))
        painter.setBrush(QColor(tokens.panel))
        for step in self._span:
            painter.drawEllipse(QPointF(self._x(step), low), _RADIUS, _RADIUS)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        start, end = (abs(self._x(step) - x) for step in self._span)
        self._held = 0 if start < end else 1
        self._move_to(x)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._move_to(event.position().x())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        start, end = self._span
        onward = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        steps = {Qt.Key.Key_Right: onward, Qt.Key.Key_Left: -onward}
        step = steps.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Home:
            self.set_span(0, len(self._bars))
        elif step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.set_span(min(start + step, end - 1), end)
        else:
            self.set_span(start, end + step)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _move_to(self, x: float) -> None:
        steps = len(self._bars)
        if not steps:
            return
        share = (x - _SIDE) / max(1.0, self.width() - 2 * _SIDE)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        step = round(max(0.0, min(1.0, share)) * steps)
        start, end = self._span
        if self._held == 0:
            self.set_span(min(step, end - 1), end)
        else:
            self.set_span(start, max(step, start + 1))

    def _x(self, step: int) -> float:
        """Where a step begins; time runs the way that people read."""
        share = step / max(1, len(self._bars))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return _SIDE + share * (self.width() - 2 * _SIDE)
