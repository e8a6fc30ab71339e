"""Minutes to read: a text in its own direction, and a decision or action as a line."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.reader import Read
from liaison.core.records.meeting_views import Action
from liaison.ui.theme import GRID
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.pill import Pill
from liaison.ui.widgets.tone import Tone

_LABEL = 48


class TextReading(Label):
    """A long text that nobody edits here; it can be selected and copied."""

    def __init__(self, direction: Qt.LayoutDirection, parent: QWidget | None = None) -> None:
        super().__init__(wrap=True, parent=parent)
        self.setLayoutDirection(direction)
        side = (
            Qt.AlignmentFlag.AlignRight
            if direction == Qt.LayoutDirection.RightToLeft
            else Qt.AlignmentFlag.AlignLeft
        )
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_text(self, text: str) -> None:
        """Show it; a dash for nothing."""
        self.setText(text.strip() or "\u2013")
        self.set_tone(Tone.PLAIN if text.strip() else Tone.MUTED)


class ActReading(QWidget):
    """A decision or action as it stands: label, sentence, who and until when."""

    def __init__(
        self,
        label: str,
        act: Read[Action],
        labels: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.record = act.id
        it = act.it
        pill = Pill(label, square=True, tone=Tone.INFO if it.kind == "decision" else Tone.ACCENT)
        pill.setMinimumWidth(_LABEL)
        owner = labels.get(it.responsible, it.responsible)
        about = " · ".join(part for part in (owner, it.bound, it.due) if part)
        words = QVBoxLayout()
        words.setSpacing(0)
        for text in (it.title, *it.alt_titles.values()):
            said = Label(text, wrap=True)
            said.setObjectName("actSaid")
            words.addWidget(said)
        if about:
            words.addWidget(Label(about, kind=Kind.SMALL, tone=Tone.MUTED))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
