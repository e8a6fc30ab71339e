"""One action or decision with its state, and a word on it, set where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.core.values import RecordId
from liaison.ui.screens.meetings.followup.presenter import FollowRow
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.fields.choice import ChoiceBox
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.pill import Pill
from liaison.ui.widgets.tone import Tone

_LABEL, _STATE = 48, 150


class FollowLine(Panel):
    """Signals: told, a record, its state and a word on it."""

    told = Signal(object, str, str)

    def __init__(self, record: RecordId, parent: QWidget | None = None) -> None:
        super().__init__(padding=GRID + 4, parent=parent)
        self.setObjectName("followLine")
        self._record = record
        self._shown: FollowRow | None = None
        self._pill = Pill(square=True)
        self._pill.setMinimumWidth(_LABEL)
        self._text = Label(wrap=True)
        self._text.setObjectName("followText")
        self._about = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._warning = Label(kind=Kind.SMALL, tone=Tone.BAD, wrap=True)
        self.state = ChoiceBox(())
        self.state.setObjectName("followState")
        self.state.setFixedWidth(_STATE)
        self.state.setAccessibleName(self.tr("State"))
        self.word = QLineEdit()
        self.word.setObjectName("followWord")
        self.word.setPlaceholderText(self.tr("A word on it"))
        self.word.setAccessibleName(self.tr("A word on it"))
        self.word.returnPressed.connect(self._tell)
        self.tell = Button(self.tr("Say so"))
        self.tell.setObjectName("followTell")
        self.tell.clicked.connect(self._tell)
        self._lay_out()

    def show_row(self, row: FollowRow) -> None:
        """Show how it stands; a word that is being typed stays."""
        before, self._shown = self._shown, row
        self._pill.setText(row.label)
        self._pill.set_tone(Tone.INFO if row.is_decision else Tone.ACCENT)
        self._text.setText(row.text)
        self._about.setText(row.about)
        self._about.setVisible(bool(row.about))
        self._warning.setText(row.warning)
        self._warning.setVisible(bool(row.warning))
        if before is None or (before.state, before.options) != (row.state, row.options):
            self.state.clear()
            for value, label in row.options:
                self.state.addItem(label, value)
            self.state.show_value(row.state)
        if not self.word.hasFocus() or before is None or before.word != row.word:
            self.word.setText(row.word)
        for part in (self.state, self.word, self.tell):
            part.setEnabled(row.editable)

    def _tell(self) -> None:
        state = str(self.state.currentData() or "")
        if self._shown is not None and state:
            self.told.emit(self._record, state, self.word.text().strip())

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._text, self._about, self._warning):
            words.addWidget(label)
        first = QHBoxLayout()
        first.setSpacing(GRID)
        first.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        first.addLayout(words, 1)
        second = QHBoxLayout()
        second.setSpacing(GRID)
        second.addSpacing(_LABEL + GRID)
        second.addWidget(self.state)
        second.addWidget(self.word, 1)
        second.addWidget(self.tell)
        self.body.addLayout(first)
        self.body.addLayout(second)
