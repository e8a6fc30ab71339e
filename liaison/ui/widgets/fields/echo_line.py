"""A line of text that answers inside itself: what was understood stands muted at its far end."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from liaison.ui import wording
from liaison.ui.theme import GRID, SMALL_PX, text_font, tokens_of


class EchoLine(QLineEdit):
    """A line edit with an echo; the echo gives way to what is typed.

    Signals:
        tabbed: Tab leaves it, in either direction.
    """

    tabbed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._echo = ""
        self._font = text_font(pixels=SMALL_PX)

    @property
    def echo(self) -> str:
        """What stands at the far end."""
        return self._echo

    def set_echo(self, text: str) -> None:
        """Say what was understood; the tooltip has it whole."""
        self._echo = text
        self.setToolTip(wording.tooltip(text) if text else "")
        self.setAccessibleDescription(text)
        self.update()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self.tabbed.emit()
        return super().focusNextPrevChild(next)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        room = self.width() - self.fontMetrics().horizontalAdvance(self.text()) - 7 * GRID // 2
        if not self._echo or room < 4 * GRID:
            return
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(QColor(tokens_of(self.palette()).muted))
        inner = self.rect().adjusted(GRID, 0, -GRID, 0)
        far = Qt.AlignmentFlag.AlignLeft if self._begins_right() else Qt.AlignmentFlag.AlignRight
        shown = painter.fontMetrics().elidedText(self._echo, Qt.TextElideMode.ElideRight, room)
        flags = far | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(inner, int(flags), shown)
        painter.end()

    def _begins_right(self) -> bool:
        """Whether the text stands at the right: Qt goes by the text's own direction, if it has one."""
        if self.alignment() & Qt.AlignmentFlag.AlignRight:
            return True
        strong = (unicodedata.bidirectional(letter) for letter in self.text())
        first = next((one for one in strong if one in {"L", "R", "AL"}), None)
        if first is None:
            return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return first != "L"
