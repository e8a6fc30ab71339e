"""Buttons by what they are for: one primary a screen, the rest plain, links for small ways."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from liaison.ui import icons
from liaison.ui.theme import tokens_of
from liaison.ui.widgets.tone import set_style


class Use(StrEnum):
    """What a button is for."""

    PLAIN = "plain"
    PRIMARY = "primary"
    BIG = "big"
    LINK = "link"


class Button(QPushButton):
    """A push button of one of our kinds."""

    def __init__(
        self, text: str, *, use: Use = Use.PLAIN, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._use = use
        self.setAutoDefault(True)  # Return presses it as Space does
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_style(self, use=use.value)
        if icon:
            self._paint_icon()

    def _paint_icon(self) -> None:
        tokens = tokens_of(self.palette())
        primary = self._use in {Use.PRIMARY, Use.BIG}
        self.setIcon(icons.icon(self._icon, tokens.on_accent if primary else tokens.muted))
