"""Handing an action over, guided: to whom, and what will happen then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from liaison.ui import wording
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.fields.pick import Offer, PickEditor
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


class HandOverPanel(Panel):
    """Signals: what was decided.

    Signals:
        handed: a receiver and a word.
        skipped: on to the next one.
        closed: not now.
    """

    handed = Signal(str, str)
    skipped = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("handOver")
        self._offers: dict[str, str] = {}
        self._title = SectionTitle(self.tr("Hand over"))
        self._why = Label(kind=Kind.SMALL, tone=Tone.WARNING, wrap=True)
        self._receiver = PickEditor("receiver", ())
        self._receiver.typed.connect(lambda _path, text: self.say(text))
        self._word = QLineEdit()
        self._word.setObjectName("handOverWord")
        self._receiver_row = FormRow(self.tr("To"), self._receiver)
        self._then = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._then.setObjectName("handOverThen")
        self._hand = Button(self.tr("Hand over"), use=Use.PRIMARY)
        self._hand.setObjectName("handOverButton")
        self._hand.clicked.connect(self._on_hand_clicked)
        self._word.returnPressed.connect(self._hand.click)
        self._skip = Button(self.tr("Skip"))
        self._skip.setObjectName("skipButton")
        self._skip.clicked.connect(self.skipped)
        close = Button(self.tr("Not now"), use=Use.LINK)
        close.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self._hand, self._skip, close):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget in (self._title, self._why, self._receiver_row):
            self.body.addWidget(widget)
        self.body.addWidget(FormRow(self.tr("A word on it"), self._word))
        self.body.addWidget(self._then)
        self.body.addLayout(buttons)

    def learn(self, offers: Sequence[Offer]) -> None:
        """Whom one can hand to."""
        self._offers = {offer.text: offer.words for offer in offers}
        self._receiver.set_offers(offers)

    def begin(self, why: str, place: str) -> None:
        """Start afresh for another action.

        Args:
            why: why it needs another owner, if it does.
            place: "3 of 17" while orphans are gone through; "" otherwise.
        """
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._title.set_remark(place)
        self._skip.setVisible(bool(place))
        self._receiver.set_text("receiver", "")
        self._word.clear()
        self.say("")
        self._receiver.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, text: str) -> None:
        """Say what handing over to whoever was typed would do."""
        code = self._code(text)
        self._hand.setEnabled(bool(code))
        if not text.strip():
            words = self.tr("Missions that go on are offered, and their roles.")
        elif not code:
            words = self.tr("{name} is no mission that goes on, and no role of one.")
            words = words.format(name=wording.isolated(text.strip()))
        else:
            words = self.tr(
                "{name} gets this action with the next bundle and has to accept it there. Until"
                " then it is listed as handed over, and stays here."
            ).format(name=wording.isolated(self._offers[code] or code))
        self._then.setText(words)

    def _code(self, text: str) -> str:
        """The offer that was meant, by its code or its name."""
        asked = text.strip().casefold()
        found = (
            code
            for code, name in self._offers.items()
            if asked and asked in {code.casefold(), name.casefold()}
        )
        return next(found, "")

    def _on_hand_clicked(self) -> None:
        if code := self._code(self._receiver.line.text()):
            self.handed.emit(code, self._word.text().strip())
