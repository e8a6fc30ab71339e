"""The way on for a vault that was copied, or whose files are older than it was: a new device."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone


class Renewal(QWidget):
    """One button beside the refusal, and what it means.

    Signals:
        wanted: the user goes on as a new device.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        meaning = Label(
            self.tr(
                "As a new device this vault has keys of its own. All that is written in it stays; "
                "contacts exchange with it once they have verified its new card."
            ),
            kind=Kind.SMALL,
            tone=Tone.MUTED,
            wrap=True,
        )
        go_on = Button(self.tr("Go on as a new device"))
        go_on.setObjectName("renewButton")
        go_on.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(meaning)
        column.addWidget(go_on, 0, Qt.AlignmentFlag.AlignLeading)
