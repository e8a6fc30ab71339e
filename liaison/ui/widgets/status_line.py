"""The corner that says "Saved 14:02", or what is wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone


class StatusLine(Label):
    """One quiet line; saving is not a thing, so it speaks up only when it fails."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", kind=Kind.SMALL, tone=Tone.MUTED, parent=parent)
        self.setObjectName("statusLine")

    def saved(self, at: str) -> None:
        """Everything typed is kept; `at` is local time as HH:MM."""
        self.set_tone(Tone.MUTED)
        self.setText(self.tr("Saved {at}").format(at=at))

    def saving(self) -> None:
        """Something typed is not yet on disk."""
        self.set_tone(Tone.MUTED)
        self.setText(self.tr("Saving…"))

    def wrong(self, sentence: str) -> None:
        """It could not be kept; the sentence says why and what to do."""
        self.set_tone(Tone.BAD)
        self.setText(sentence)

    def quiet(self) -> None:
        """Nothing to say."""
        self.setText("")
