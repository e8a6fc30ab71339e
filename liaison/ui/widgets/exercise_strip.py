"""The hatched strip that no exercise screen is without."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPolygon
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison.ui.theme import SMALL_PX, text_font, tokens_of

_HEIGHT = 16
_STEP = 16


class ExerciseStrip(QWidget):
    """Amber hatching with the word on it, so that nobody takes practice for the real thing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self.setObjectName("exerciseStrip")
        self.setAccessibleName(self.tr("EXERCISE"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tokens.warning_ground))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.badge))
        for left in range(-_STEP, self.width() + _STEP, _STEP):
            painter.drawPolygon(_stripe(left))
        self._paint_word(painter)
        painter.end()

    def _paint_word(self, painter: QPainter) -> None:
        tokens = tokens_of(self.palette())
        word = self.tr("EXERCISE")
        font = text_font(pixels=SMALL_PX - 1, semibold=True)
        painter.setFont(font)
        width = QFontMetrics(font).horizontalAdvance(word) + 2 * _STEP
        box = QRect(0, 0, width, self.height())
        box.moveCenter(self.rect().center())
        painter.fillRect(box, QColor(tokens.badge))
        painter.setPen(QColor(tokens.on_badge))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)


def _stripe(left: int) -> QPolygon:
    half = _STEP // 2
    return QPolygon(
        [
            QPoint(left, _HEIGHT),
            QPoint(left + half, 0),
            QPoint(left + half + half, 0),
            QPoint(left + half, _HEIGHT),
        ]
    )
