"""A small button that also teaches its key: the letter first, then what it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from liaison.ui.widgets.tone import set_style


class KeyButton(QPushButton):
    """Never takes the keyboard: whoever has it presses the letter."""

    def __init__(self, letter: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(f"{letter}  {word}", parent)
        self.setAccessibleName(word)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_style(self, use="key")
