"""Pages one at a time, each with the room that it needs itself."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override


class PageStack(QStackedWidget):
    """Needs the room of the page in front, where Qt's asks for that of the largest of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    @override
    def minimumSizeHint(self) -> QSize:
        current = self.currentWidget()
        return current.minimumSizeHint() if current is not None else super().minimumSizeHint()

    @override
    def heightForWidth(self, width: int) -> int:
        """The least: a scroll area asks for it where some page, seen or not, has lines that wrap."""
        current = self.currentWidget()
        layout = current.layout() if current is not None else None
        wrapped = layout.minimumHeightForWidth(width) if layout is not None else -1
        return max(wrapped, self.minimumSizeHint().height())
