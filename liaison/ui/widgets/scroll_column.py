"""Things one under the other, scrolling up and down only."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ScrollColumn(QScrollArea):
    """Put things into `column`; `clear` makes an empty one."""

    def __init__(self, margins: QMargins, *, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margins = margins
        self._spacing = spacing
        self.column = QVBoxLayout()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clear()

    def clear(self) -> None:
        """Delete everything in it."""
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(self._margins)
        self.column.setSpacing(self._spacing)
        self.setWidget(inside)
