"""Paints a mission as a line that parts the list, and a contact as name, role and trust."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from liaison.core.directory import MissionEntry
from liaison.core.values import Contact
from liaison.ui.screens.directory.model import ENTRY_ROLE, MARK_ROLE
from liaison.ui.screens.directory.trust import Mark
from liaison.ui.theme import GRID, SMALL_PX, Tokens, text_font, tokens_of
from liaison.ui.widgets.tone import colour
from liaison.ui.wording import isolated

_HEIGHT, _MISSION_HEIGHT = 56, 36
_BAR = 3
Index = QModelIndex | QPersistentModelIndex


class DirectoryDelegate(QStyledItemDelegate):
    """A hairline under each row, an accent bar where it is chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strong = text_font(semibold=True)
        self._small = text_font(pixels=SMALL_PX)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_mission = isinstance(index.data(ENTRY_ROLE), MissionEntry)
        return QSize(0, _MISSION_HEIGHT if is_mission else _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, mark = index.data(ENTRY_ROLE), index.data(MARK_ROLE)
        tokens = tokens_of(option.palette)
        area = QRect(option.rect)
        painter.save()
        self._ground(painter, option, tokens, is_mission=isinstance(entry, MissionEntry))
        inner = area.adjusted(2 * GRID, 0, -2 * GRID, 0)
        direction = option.direction
        if isinstance(entry, MissionEntry):
            self._mission(painter, inner, entry, tokens, direction)
        elif isinstance(entry, Contact) and isinstance(mark, Mark):
            inner = QStyle.visualRect(direction, area, inner.adjusted(GRID, GRID - 2, 0, 2 - GRID))
            upper, lower = _halves(inner)
            self._small_text(painter, upper, mark.word, colour(tokens, mark.tone), direction)
            self._text(painter, upper, str(index.data()), tokens.text, direction, strong=True)
            self._text(painter, lower, entry.role, tokens.muted, direction)
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens, *, is_mission: bool
    ) -> None:
        area = QRect(option.rect)
        if is_mission:
            painter.fillRect(area, QColor(tokens.window))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens.accent_ground))
            bar = QRect(area.left(), area.top(), _BAR, area.height())
            painter.fillRect(QStyle.visualRect(option.direction, area, bar), QColor(tokens.accent))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _mission(
        self,
        painter: QPainter,
        area: QRect,
        mission: MissionEntry,
        tokens: Tokens,
        direction: Qt.LayoutDirection,
    ) -> None:
        tone = tokens.bad if mission.vacant or mission.like else tokens.muted
        self._small_text(painter, area, _remark(mission), tone, direction)
        self._text(painter, area, mission.code, tokens.text, direction, strong=True)

    def _text(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        ink: str,
        direction: Qt.LayoutDirection,
        *,
        strong: bool = False,
    ) -> None:
        painter.setFont(self._strong if strong else self._small)
        painter.setPen(QColor(ink))
        painter.drawText(area, _aligned(direction, Qt.AlignmentFlag.AlignLeft), text)

    def _small_text(
        self, painter: QPainter, area: QRect, text: str, ink: str, direction: Qt.LayoutDirection
    ) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(ink))
        painter.drawText(area, _aligned(direction, Qt.AlignmentFlag.AlignRight), text)


def _remark(mission: MissionEntry) -> str:
    translate = QCoreApplication.translate
    if mission.like:
        return translate("Directory", "looks like {name}").format(name=isolated(mission.like))
    if mission.vacant:
        return translate("Directory", "{n} vacant").format(n=mission.vacant)
    return translate("Directory", "your mission") if mission.is_own else ""


def _aligned(direction: Qt.LayoutDirection, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    return QStyle.visualAlignment(direction, side | Qt.AlignmentFlag.AlignVCenter)


def _halves(area: QRect) -> tuple[QRect, QRect]:
    half = area.height() // 2
    upper = QRect(area.left(), area.top(), area.width(), half)
    return upper, QRect(area.left(), area.top() + half, area.width(), half)
