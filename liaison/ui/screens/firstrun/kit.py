"""Step 3: the recovery words, saved or written down, and proved to be at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.ui import icons
from liaison.ui.screens.firstrun import presenter
from liaison.ui.screens.firstrun.presenter import FirstRunState
from liaison.ui.theme import GRID
from liaison.ui.widgets.ask_path import ask_new_file
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.tone import Tone
from liaison.ui.wording import ltr

_COLUMNS = 4


class KitStep(QWidget):
    """Shows the words and asks for two of them.

    Signals:
        save_wanted: the path to write the kit to.
        noted: the user says that it is on paper, or not after all.
        changed: an answer was typed.
    """

    save_wanted = Signal(str)
    noted = Signal(bool)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        self._words = Panel()
        self._words.setObjectName("kitWords")
        self._words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._words.body.addLayout(self._grid)
        save = Button(self.tr("Save as a file…"), icon=icons.EXPORT)
        save.setObjectName("saveKitButton")
        save.clicked.connect(self._on_save_clicked)
        self._paper = QCheckBox(self.tr("I wrote them on paper"))
        self._paper.setObjectName("paperBox")
        self._paper.toggled.connect(self.noted)
        ways = QHBoxLayout()
        ways.addWidget(save)
        ways.addWidget(self._paper)
        ways.addStretch(1)
        self._answers = (QLineEdit(), QLineEdit())
        self._rows = tuple(FormRow("", answer) for answer in self._answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        column.addWidget(
            Label(
                self.tr(
                    "These words open the vault when the passphrase is forgotten. Keep them apart "
                    "from this laptop: in the safe, or with mission security."
                ),
                tone=Tone.MUTED,
                wrap=True,
            )
        )
        column.addWidget(self._words)
        column.addLayout(ways)
        column.addWidget(Label(self.tr("Then prove that you can read them:"), tone=Tone.MUTED))
        for row in self._rows:
            column.addWidget(row)
        for number, answer in enumerate(self._answers, start=1):
            answer.setObjectName(f"kitAnswer{number}")
            answer.textChanged.connect(lambda _: self.changed.emit())

    def show_words(self, words: Sequence[str], asked: tuple[int, int]) -> None:
        """Lay the words out in columns and ask for two of them."""
        rows = -(-len(words) // _COLUMNS)
        for place, word in enumerate(words):
            line = QHBoxLayout()
            numeral = ltr(f"{place + 1}")
            number = Label(numeral, kind=Kind.SMALL, tone=Tone.MUTED, parent=self._words)
            number.setFixedWidth(2 * GRID + 4)
            line.addWidget(number)
            line.addWidget(Label(ltr(word), kind=Kind.STRONG, parent=self._words), 1)
            self._grid.addLayout(line, place % rows, place // rows)
        for row, position in zip(self._rows, asked, strict=True):
            row.set_text(self.tr("Word {n}").format(n=position))

    def answers(self) -> tuple[str, str]:
        """What was typed."""
        first, second = self._answers
        return first.text(), second.text()

    def paint(self, state: FirstRunState) -> None:
        """What is thought of the answers."""
        typed = all(self.answers())
        if presenter.kit_proved(state, self.answers()):
            self._rows[-1].set_note(self.tr("Right: the kit is readable."), Tone.GOOD)
        elif typed and not state.kit_saved:
            self._rows[-1].set_note(self.tr("Save the kit first, or write it down."), Tone.WARNING)
        else:
            self._rows[-1].set_note("")

    def _on_save_clicked(self) -> None:
        title = self.tr("Save the recovery kit")
        ask_new_file(self, title, self.save_wanted.emit, name="liaison-recovery.txt")
