"""A white ground with a hairline around it: what a screen's parts stand on. Never nested."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from liaison.ui.theme import GRID
from liaison.ui.widgets.tone import set_style


class Panel(QFrame):
    """A card; put things into `body`."""

    def __init__(self, *, padding: int = 2 * GRID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding - 4, padding, padding)
        self.body.setSpacing(GRID)

    def set_current(self, *, current: bool) -> None:
        """Mark it as the one that is chosen among several."""
        set_style(self, current=current)
