"""How the exchange screen is laid out: carriers above, what leaves on the left, what came on the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from liaison.ui.theme import GRID, NARROW_BELOW, UNBOUND
from liaison.ui.widgets.page_stack import PageStack

_RIGHT_LEAST, _RIGHT_WIDTH = 300, 464


@dataclass(frozen=True, slots=True)
class Parts:
    """What stands where.

    Attributes:
        above: one below the other, over everything else.
        left: takes most of the room below.
        right: the upper one is as high as it needs, the lower one has the rest.
        instead: takes the place of left and right.
    """

    above: Sequence[QWidget]
    left: QWidget
    right: tuple[QWidget, QWidget]
    instead: QWidget


class Front(QWidget):
    """The overview, or one bundle in its place."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        overview = QWidget()
        self.below = PageStack()
        self.below.addWidget(overview)
        self.below.addWidget(parts.instead)
        upper, lower = parts.right
        right = QVBoxLayout()
        right.setSpacing(2 * GRID)
        for panel in parts.right:
            panel.setMinimumWidth(_RIGHT_LEAST)
            panel.setMaximumWidth(_RIGHT_WIDTH)
        right.addWidget(upper)
        right.addWidget(lower, 1)
        self._parts = parts
        self._row = row = QHBoxLayout(overview)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(parts.left, 3)
        row.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, GRID + 4, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID + 4)
        for widget in parts.above:  # as high as they need, also while nothing is below
            across = widget.sizePolicy().horizontalPolicy()
            widget.setSizePolicy(across, QSizePolicy.Policy.Maximum)
            column.addWidget(widget)
        column.addWidget(self.below, 1)
        column.addStretch()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one below the other where there is no room for that."""
        super().resizeEvent(event)
        is_narrow = self.window().width() < NARROW_BELOW
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if way == self._row.direction():
            return
        self._row.setDirection(way)
        for panel in self._parts.right:
            panel.setMinimumWidth(0 if is_narrow else _RIGHT_LEAST)
            panel.setMaximumWidth(UNBOUND if is_narrow else _RIGHT_WIDTH)
        QTimer.singleShot(0, self.updateGeometry)  # who is around hears nothing while it resizes us

    def show_one(self, *, is_one: bool) -> None:
        """One bundle in the overview's place, or the overview again."""
        self.below.setCurrentIndex(int(is_one))
