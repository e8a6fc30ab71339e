"""A proposed correction: for what, read what, who and why, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.ui.screens.meetings.minutes.answers import Proposal
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


class ProposalCard(Panel):
    """Signals: decided, a reply's record, and whether it is taken into the text."""

    decided = Signal(object, bool)

    def __init__(self, proposal: Proposal, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("proposalCard")
        title = self.tr("Correction to {place}").format(place=proposal.place)
        self.body.addWidget(SectionTitle(title, proposal.outcome))
        self.body.addWidget(Label(proposal.about, kind=Kind.SMALL, tone=Tone.MUTED, wrap=True))
        sides = QHBoxLayout()
        sides.setSpacing(2 * GRID)
        for head, text in ((self.tr("For"), proposal.old), (self.tr("Read"), proposal.new)):
            side = QVBoxLayout()
            side.setSpacing(2)
            side.addWidget(Label(head, kind=Kind.SMALL, tone=Tone.MUTED))
            side.addWidget(Label(text.strip() or "\u2013", wrap=True))
            side.addStretch(1)
            sides.addLayout(side, 1)
        self.body.addLayout(sides)
        if proposal.why.strip():
            self.body.addWidget(
                Label(self.tr("Because: {why}").format(why=proposal.why.strip()), wrap=True)
            )
        if proposal.can_decide:
            buttons = QHBoxLayout()
            buttons.setSpacing(GRID)
            for text, name, accept in (
                (self.tr("Accept"), "acceptCorrection", True),
                (self.tr("Do not accept"), "rejectCorrection", False),
            ):
                button = Button(text)
                button.setObjectName(name)
                button.clicked.connect(
                    lambda _=False, accept=accept: self.decided.emit(proposal.record, accept)
                )
                buttons.addWidget(button)
            buttons.addStretch(1)
            self.body.addLayout(buttons)
