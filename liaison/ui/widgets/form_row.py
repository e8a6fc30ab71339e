"""A field with its label beside it and, when needed, one line under it that says what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.ui.theme import CONTROL_HEIGHT, GRID
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone

LABEL_WIDTH = 116
RECORD_LABEL_WIDTH, SECOND_LABEL_WIDTH = 88, 48
"""Pixels beside a line of a record, for its label; the second one where two share the width."""


class FormRow(QWidget):
    """Label at the leading edge, field beside it; the label is the field's accessible name."""

    def __init__(
        self,
        text: str,
        field: QWidget,
        *,
        label_width: int = LABEL_WIDTH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._label = Label(text, kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._label.setFixedWidth(label_width)
        self._label.setMinimumHeight(CONTROL_HEIGHT)
        self._label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._label.setBuddy(field)
        self._note = Label("", kind=Kind.SMALL, wrap=True)
        self._note.hide()
        if not field.accessibleName():
            field.setAccessibleName(text)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(field)
        beside.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)

    def set_text(self, text: str) -> None:
        """Change the label, and with it the field's accessible name."""
        self._label.setText(text)
        self.field.setAccessibleName(text)

    def set_note(self, text: str, tone: Tone = Tone.MUTED) -> None:
        """Say something under the field; an empty text takes it away."""
        self._note.set_tone(tone)
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
