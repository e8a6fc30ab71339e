"""The heading of a part of a screen, with a muted remark at the far end."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from liaison.ui.theme import GRID
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone


class SectionTitle(QWidget):
    """A semibold line; the remark may change with the content under it."""

    def __init__(self, text: str, remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(text, kind=Kind.STRONG)
        self._remark = Label(remark, kind=Kind.SMALL, tone=Tone.MUTED)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._remark)

    def add_tool(self, tool: QWidget) -> None:
        """A small way before the remark, such as a filter."""
        self._row.insertWidget(2, tool)

    def set_text(self, text: str) -> None:
        """Change the heading."""
        self._title.setText(text)

    def set_remark(self, remark: str) -> None:
        """Change the remark."""
        self._remark.setText(remark)
