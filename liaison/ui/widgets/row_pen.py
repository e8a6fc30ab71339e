"""A painter for list rows that counts from the side where reading begins."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from liaison.ui import icons, wording
from liaison.ui.theme import GRID, Tokens, tokens_of

_MARGIN = 14
_BAR_WIDTH = 3
_TAG_HEIGHT = 20
_ICON = 14


class RowPen:
    """Made for one row and one paint event."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter = painter
        self.rect: QRect = option.rect
        self.tokens: Tokens = tokens_of(option.palette)
        self.width = self.rect.width() - 2 * _MARGIN
        self._direction: Qt.LayoutDirection = option.direction
        self._state: QStyle.StateFlag = option.state

    def span(self, start: int, width: int, *, top: int, height: int) -> QRect:
        """A box in the row, `start` pixels after its leading margin."""
        logical = QRect(self.rect.x() + _MARGIN + start, self.rect.y() + top, max(width, 0), height)
        return QStyle.visualRect(self._direction, self.rect, logical)

    def fill(self, rect: QRect, colour: str) -> None:
        """A plain ground."""
        self.painter.fillRect(rect, QColor(colour))

    def underline(self) -> None:
        """The hairline under a row."""
        self.fill(QRect(self.rect.x(), self.rect.bottom(), self.rect.width(), 1), self.tokens.line)

    def ground(self) -> None:
        """The row's ground: selected rows are tinted and barred, the focused one is framed."""
        if self._state & QStyle.StateFlag.State_Selected:
            self.fill(self.rect, self.tokens.accent_ground)
            bar = QRect(self.rect.x(), self.rect.y(), _BAR_WIDTH, self.rect.height())
            self.fill(QStyle.visualRect(self._direction, self.rect, bar), self.tokens.accent)
        elif self._state & QStyle.StateFlag.State_MouseOver:
            self.fill(self.rect, self.tokens.window)
        else:
            self.fill(self.rect, self.tokens.panel)
        self.underline()
        if self._state & QStyle.StateFlag.State_HasFocus:
            self.painter.setPen(QColor(self.tokens.accent))
            self.painter.drawRect(self.rect.adjusted(0, 0, -1, -2))

    def write(
        self, rect: QRect, text: str, font: QFont, tone: str, *, is_code: bool = False
    ) -> None:
        """One line of text, cut with an ellipsis; codes never change direction."""
        is_mirrored = self._direction == Qt.LayoutDirection.RightToLeft
        line = wording.parted(text) if is_mirrored and not is_code else text
        shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
        side = QStyle.visualAlignment(
            self._direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.painter.setFont(font)
        self.painter.setPen(QColor(getattr(self.tokens, tone)))
        self.painter.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if is_code else Qt.LayoutDirection.LayoutDirectionAuto
        )
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        self.painter.drawText(rect, int(flags), shown)

    def tag(self, code: str, font: QFont) -> int:
        """A framed code at the far side of the first line; returns the room it took."""
        width = QFontMetrics(font).horizontalAdvance(code) + GRID
        box = self.span(self.width - width, width, top=9, height=_TAG_HEIGHT)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(QColor(self.tokens.line))
        self.painter.setBrush(QColor(self.tokens.panel))
        self.painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self.painter.setPen(QColor(self.tokens.text))
        self.painter.setFont(font)
        self.painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code)
        return width + GRID

    def mark(self, name: str, tone: str, right: int) -> int:
        """A small icon at the far side of the second line; returns the room it took."""
        self.icon(name, tone, self.span(self.width - right - _ICON, _ICON, top=33, height=_ICON))
        return _ICON + GRID // 2

    def icon(self, name: str, tone: str, box: QRect) -> None:
        """An icon in one of the tokens' colours."""
        icons.icon(name, getattr(self.tokens, tone)).paint(self.painter, box)
