"""The way into the room: what it is for, and one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.tone import Tone


class RoomCard(QWidget):
    """Signals: opened, somebody goes into the room."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Panel()
        self._said = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self.button = Button(self.tr("Open the room"))
        self.button.setObjectName("openRoom")
        self.button.clicked.connect(self.opened)
        card.body.addWidget(Label(self.tr("Taking minutes while they talk"), kind=Kind.STRONG))
        why = self.tr(
            "The room takes the whole window: the agenda with a clock per item, a line for each "
            "point, D for a decision, A for an action, and one key for each mission that comes or "
            "leaves. Everything typed is in the vault within a second."
        )
        card.body.addWidget(Label(why, wrap=True))
        card.body.addWidget(self._said)
        card.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.addWidget(card)
        column.addStretch(1)

    def show_loaded(self, loaded: Loaded) -> None:
        """Say what was taken down so far."""
        row = loaded.view.row
        counts = (
            self.tr("%n items", "", len(loaded.view.items)),
            self.tr("%n decisions", "", row.decisions),
            self.tr("%n actions", "", row.actions),
        )
        self._said.setText(self.tr("So far: {counts}").format(counts=" · ".join(counts)))
        self.button.setEnabled(loaded.is_writable)
