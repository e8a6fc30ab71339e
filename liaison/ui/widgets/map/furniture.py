"""What stands still over the map: the scale, and the cross that the keyboard aims with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from liaison.core.geo.view import View
from liaison.ui.theme import GRID, SMALL_PX, Tokens, text_font

_BAR = 140
_TICK = 5
_CROSS = 9
_KILOMETRE = 1000


def paint_bar(painter: QPainter, view: View, tokens: Tokens, *, mirrored: bool) -> None:
    """The scale, at the side where reading ends."""
    bar = view.bar(_BAR)
    font = text_font(pixels=SMALL_PX)
    height = QFontMetricsF(font).height()
    left = 2.0 * GRID if mirrored else view.width - 2 * GRID - bar.pixels
    low = view.height - 2.0 * GRID
    back = QRectF(left - GRID, low - height - 6, bar.pixels + 2 * GRID, height + 12)
    ground = QColor(tokens.panel)
    ground.setAlpha(220)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(back, 4, 4)
    painter.setPen(QPen(QColor(tokens.text), 1.5))
    right = left + bar.pixels
    ends = ((left, low - _TICK), (left, low), (right, low), (right, low - _TICK))
    painter.drawPolyline([QPointF(x, y) for x, y in ends])
    painter.setFont(font)
    box = QRectF(back.left(), back.top() + 2, back.width(), height)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _length(bar.metres))


def paint_focus(painter: QPainter, view: View, tokens: Tokens) -> None:
    """A frame, and a cross where Enter would choose."""
    painter.setPen(QPen(QColor(tokens.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(1, 1, view.width - 2, view.height - 2))
    x, y = view.width / 2, view.height / 2
    painter.setPen(QPen(QColor(tokens.accent), 1))
    painter.drawLine(QPointF(x - _CROSS, y), QPointF(x + _CROSS, y))
    painter.drawLine(QPointF(x, y - _CROSS), QPointF(x, y + _CROSS))


def _length(metres: int) -> str:
    if metres >= _KILOMETRE:
        return QCoreApplication.translate("Map", "{n} km").format(n=metres // _KILOMETRE)
    return QCoreApplication.translate("Map", "{n} m").format(n=metres)
