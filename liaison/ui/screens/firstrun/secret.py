"""Step 2: a passphrase that nobody guesses, proposed first; one's own if one insists."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.ui import wording
from liaison.ui.screens.firstrun import presenter
from liaison.ui.screens.firstrun.presenter import FirstRunState
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.passphrase_field import PassphraseField
from liaison.ui.widgets.tone import Tone
from liaison.ui.wording import ltr

_JUDGE_AFTER_MS = 250


class SecretStep(QWidget):
    """Proposes words; under them the field in which they are learnt.

    Signals:
        changed: something was typed.
        judge_wanted: what was typed, when the fingers rest.
        another: the proposal does not please.
        own_wanted: the user makes one up (True) or takes the proposal (False).
    """

    changed = Signal()
    judge_wanted = Signal(str)
    another = Signal()
    own_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = False
        self._words = Label(kind=Kind.TITLE, wrap=True)
        self._words.setObjectName("generatedWords")
        self._words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._proposal = Panel()
        self._lay_out_proposal()
        self._typed, self._repeated = PassphraseField(), PassphraseField()
        self._typed.setObjectName("firstPassphrase")
        self._repeated.setObjectName("repeatPassphrase")
        self._typed_row = FormRow(self.tr("Type it once"), self._typed)
        self._repeated_row = FormRow(self.tr("And again"), self._repeated)
        self._switch = Button("", use=Use.LINK)
        self._switch.setObjectName("ownWordsLink")
        self._switch.clicked.connect(lambda: self.own_wanted.emit(not self._own))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        column.addWidget(
            Label(
                self.tr(
                    "It is the only key to what you write. Nobody can reset it but you, with the "
                    "recovery kit of the next step."
                ),
                tone=Tone.MUTED,
                wrap=True,
            )
        )
        column.addWidget(self._proposal)
        column.addWidget(self._typed_row)
        column.addWidget(self._repeated_row)
        column.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeading)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_JUDGE_AFTER_MS)
        self._pause.timeout.connect(lambda: self.judge_wanted.emit(self._typed.text()))
        self._typed.textChanged.connect(self._on_typed)
        self._repeated.textChanged.connect(lambda _: self.changed.emit())

    def _lay_out_proposal(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Learn these words"), kind=Kind.SMALL, tone=Tone.MUTED), 1)
        another = Button(self.tr("Other words"), use=Use.LINK)
        another.setObjectName("otherWordsLink")
        another.clicked.connect(self.another)
        head.addWidget(another)
        self._proposal.body.addLayout(head)
        self._proposal.body.addWidget(self._words)
        self._proposal.body.addWidget(
            Label(
                self.tr("Make up a story that has them in this order. Capitals do not occur."),
                kind=Kind.SMALL,
                tone=Tone.MUTED,
                wrap=True,
            )
        )

    def typed(self) -> str:
        """The passphrase."""
        return self._typed.text()

    def repeated(self) -> str:
        """The passphrase, typed again."""
        return self._repeated.text()

    def forget(self) -> None:
        """Empty the fields; the vault is made."""
        self._typed.clear()
        self._repeated.clear()
        self._words.clear()

    def paint(self, state: FirstRunState) -> None:
        """Show the proposal or the two fields, and what is thought of what was typed."""
        self._own = state.own_words
        self._words.setText(ltr(state.generated))
        self._proposal.setVisible(not state.own_words)
        self._repeated_row.setVisible(state.own_words)
        self._switch.setText(
            self.tr("Take the proposed words") if state.own_words else self.tr("Make up my own")
        )
        if state.own_words and state.weakness:
            self._typed_row.set_note(self._weak_words(state.weakness), Tone.BAD)
        elif self._is_good(state):
            self._typed_row.set_note(self.tr("Good. Strong enough for years."), Tone.GOOD)
        else:
            self._typed_row.set_note("")

    def _is_good(self, state: FirstRunState) -> bool:
        return presenter.passphrase_given(state, typed=self.typed(), repeated=self.repeated())

    def _weak_words(self, code: str) -> str:
        said = wording.said_of(code, {})
        return f"{said.sentence} {said.next_step}".strip()

    def _on_typed(self) -> None:
        self._pause.start()
        self.changed.emit()
