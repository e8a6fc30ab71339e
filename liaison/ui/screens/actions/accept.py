"""Accepting an action that another mission hands over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from liaison.ui import wording
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle


class AcceptPanel(Panel):
    """Signals: accepted, with a word."""

    accepted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("acceptPanel")
        self._words = Label(wrap=True)
        self._word = QLineEdit()
        self._word.setObjectName("acceptWord")
        button = Button(self.tr("Accept"), use=Use.PRIMARY)
        button.setObjectName("acceptOfferButton")
        button.clicked.connect(lambda: self.accepted.emit(self._word.text().strip()))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(SectionTitle(self.tr("Offered to us")))
        self.body.addWidget(self._words)
        self.body.addWidget(FormRow(self.tr("A word on it"), self._word))
        self.body.addLayout(row)

    def show_offer(self, giver: str) -> None:
        """Say who hands it over and what accepting means."""
        self._words.setText(
            self.tr("{name} hands this over. Once accepted, we owe it.").format(
                name=wording.isolated(giver)
            )
        )
