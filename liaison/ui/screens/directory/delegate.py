"""Paints a contact: name, role under it, trust at the far end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from liaison.core.values import Contact
from liaison.ui.screens.directory import trust
from liaison.ui.screens.directory.model import CONTACT_ROLE
from liaison.ui.theme import GRID, SMALL_PX, text_font, tokens_of
from liaison.ui.widgets.tone import colour

_HEIGHT = 60
_BAR = 3


class ContactDelegate(QStyledItemDelegate):
    """Two lines, a hairline under them, an accent bar where it is chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strong = text_font(semibold=True)
        self._small = text_font(pixels=SMALL_PX)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        contact = index.data(CONTACT_ROLE)
        if not isinstance(contact, Contact):
            return
        tokens = tokens_of(option.palette)
        area = QRect(option.rect)
        state = option.state
        direction = option.direction
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens.accent_ground))
            bar = QRect(area.left(), area.top(), _BAR, area.height())
            painter.fillRect(QStyle.visualRect(direction, area, bar), QColor(tokens.accent))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = area.adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        half = inner.height() // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), half)
        lower = QRect(inner.left(), inner.top() + half, inner.width(), half)
        leading = QStyle.visualAlignment(
            direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        trailing = QStyle.visualAlignment(
            direction, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        painter.setFont(self._small)
        painter.setPen(QColor(colour(tokens, trust.TONES[contact.trust])))
        painter.drawText(upper, trailing, trust.word(contact.trust))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(lower, leading, contact.role)
        painter.setFont(self._strong)
        painter.setPen(QColor(tokens.text))
        painter.drawText(upper, leading, str(index.data()))
        painter.restore()
