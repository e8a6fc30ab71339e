"""A classification as it is printed on paper: capitals in a frame."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from liaison.ui.widgets.pill import Pill
from liaison.ui.widgets.tone import Tone, set_style


class MarkingLabel(Pill):
    """CONFIDENTIAL and STRICTLY CONFIDENTIAL stand in red, UNCLASSIFIED in muted grey."""

    def __init__(self, code: str = "U", parent: QWidget | None = None) -> None:
        super().__init__("", square=True, parent=parent)
        self.set_code(code)

    def set_code(self, code: str) -> None:
        """Show a class by its code: U, C or SC."""
        words = {
            "U": self.tr("UNCLASSIFIED"),
            "C": self.tr("CONFIDENTIAL"),
            "SC": self.tr("STRICTLY CONFIDENTIAL"),
        }
        self.setText(words.get(code, code))
        self.setAccessibleName(self.tr("Marking: {words}").format(words=self.text()))
        set_style(self, marking=code, tone=(Tone.MUTED if code == "U" else Tone.BAD).value)
