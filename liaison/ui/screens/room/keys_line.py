"""Under the text: what the keys do, or what Enter is about to do; and whether all is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from liaison.ui.theme import GRID
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.status_line import StatusLine
from liaison.ui.widgets.tone import Tone


class KeysLine(QWidget):
    """One quiet line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = self.tr(
            "D decision · A action · @ owner · ! date · Ctrl+↓ next item · F6 attendance"
        )
        self._hint = ElidedLabel(self._usual, kind=Kind.SMALL, tone=Tone.MUTED)
        self._hint.setObjectName("keysHint")
        self.status = StatusLine()
        self._counts = Label(kind=Kind.SMALL, tone=Tone.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._hint, 1)
        row.addWidget(self.status)
        row.addWidget(self._counts)

    def show_line(self, line: str) -> None:
        """Say what Enter does with a line that is about to be taken down."""
        if not line:
            self._hint.setText(self._usual)
        elif line[:1].upper() == "D":
            self._hint.setText(self.tr("Enter: a decision · Shift+Enter: stays in the text"))
        else:
            self._hint.setText(self.tr("Enter: an action · Shift+Enter: stays in the text"))

    def show_counts(self, text: str) -> None:
        """How much was taken down."""
        self._counts.setText(text)
