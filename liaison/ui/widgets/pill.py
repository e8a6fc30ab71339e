"""A short word on a rounded ground: a state, an audience, a grade."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from liaison.ui.widgets.tone import Tone, set_style


class Pill(QLabel):
    """A pill that only says something; `square` makes it a code's box (grade, class)."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: Tone = Tone.PLAIN,
        square: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_style(self, tone=tone.value, square=square)

    def set_tone(self, tone: Tone) -> None:
        """Change its colour; change its word with it."""
        set_style(self, tone=tone.value)


class Chip(QPushButton):
    """A pill to press: a filter or an audience that is on or off. Space toggles it."""

    def __init__(
        self, text: str = "", *, checked: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAutoDefault(True)  # Return presses it as Space does
        self.setChecked(checked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
