"""How an action stands: what may follow, with a word on it, and all that was said so far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.fields.choice import ChoiceBox, Option
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

_BOX_WIDTH = 130
Said = tuple[str, str]
"""Who said what when, and the words; either may be ""."""


class StatePanel(Panel):
    """Signals: what is said.

    Signals:
        told: a state and a word.
        typed: the word so far.
    """

    told = Signal(str, str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("statePanel")
        self._title = SectionTitle(self.tr("How it stands"))
        self._box = ChoiceBox(())
        self._box.setObjectName("nextState")
        self._box.setAccessibleName(self.tr("Next state"))
        self._box.setPlaceholderText(self.tr("New state"))
        self._box.setFixedWidth(_BOX_WIDTH)
        self._box.currentIndexChanged.connect(self._on_box_changed)
        self._word = QLineEdit()
        self._word.setObjectName("stateWord")
        self._word.setPlaceholderText(self.tr("A word on it"))
        self._word.setAccessibleName(self.tr("A word on it"))
        self._word.textEdited.connect(self.typed)
        self._word.returnPressed.connect(self._on_say_clicked)
        self._say = Button(self.tr("Say so"))
        self._say.setObjectName("sayButton")
        self._say.clicked.connect(self._on_say_clicked)
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._box)
        row.addWidget(self._word, 1)
        row.addWidget(self._say)
        self._said = QVBoxLayout()
        self._said.setSpacing(GRID - 2)
        self.body.addWidget(self._title)
        self.body.addWidget(self._line)
        self.body.addLayout(self._said)

    def show_state(self, word: str, options: Sequence[Option], said: Sequence[Said]) -> None:
        """Show the state, those that may follow, and the progress, newest first."""
        self._title.set_remark(word)
        known = [
            (str(self._box.itemData(at)), self._box.itemText(at))
            for at in range(1, self._box.count())
        ]
        if known != list(options):
            while self._box.count() > 1:
                self._box.removeItem(1)
            for value, label in options:
                self._box.addItem(label, value)
        self._box.show_value("")
        self._line.setVisible(bool(options))
        self._on_box_changed()
        while (item := self._said.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for who, text in said:
            self._said.addWidget(Label(who, kind=Kind.SMALL, tone=Tone.MUTED, wrap=True))
            if text:
                self._said.addWidget(Label(text, wrap=True))

    def show_word(self, word: str) -> None:
        """Show a word that was begun; not while somebody goes on with it."""
        if not self._word.hasFocus():
            self._word.setText(word)

    def _on_box_changed(self) -> None:
        self._say.setEnabled(bool(self._box.currentData()))

    def _on_say_clicked(self) -> None:
        if state := str(self._box.currentData() or ""):
            word = self._word.text().strip()
            self._word.clear()
            self.told.emit(state, word)
