"""Text that is shown as it is: never markup, whoever wrote it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from liaison.ui import wording
from liaison.ui.widgets.tone import Tone, set_style


class Kind(StrEnum):
    """Two sizes and one weight step, and the one title a screen has."""

    BODY = "body"
    STRONG = "strong"
    SMALL = "small"
    TITLE = "title"


class Label(QLabel):
    """A plain-text label; use it for every text, our own and other people's."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: Kind = Kind.BODY,
        tone: Tone = Tone.PLAIN,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Qt would put a Latin title at the left of an Arabic page, far from what it belongs to.
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)
        set_style(self, kind=kind.value, tone=tone.value)

    @override
    def setText(self, text: str) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        super().setText(wording.parted(text) if is_mirrored else text)

    def set_tone(self, tone: Tone) -> None:
        """Change what its colour says; the words must say it too."""
        set_style(self, tone=tone.value)
