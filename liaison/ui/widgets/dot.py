"""A small round mark before a word: full for something known, a ring for nothing heard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.tone import Tone, colour


class Dot(QWidget):
    """Eight pixels; it repeats what the word beside it says, and is silent to screen readers."""

    def __init__(self, tone: Tone = Tone.GOOD, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setFixedSize(GRID + 2, GRID + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        shade = QColor(tokens.badge if self._tone is Tone.WARNING else colour(tokens, self._tone))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._tone is Tone.MUTED:
            painter.setPen(QPen(shade, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
        painter.drawEllipse(QRectF(1, 1, GRID, GRID))
        painter.end()
