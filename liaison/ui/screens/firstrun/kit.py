"""Step 3: the recovery kit, whole or in shares, saved or written down, and proved to be at hand."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.core.recovery import USUAL_SPLIT
from liaison.ui import icons
from liaison.ui.screens.firstrun import presenter
from liaison.ui.screens.firstrun.kit_words import KitWords
from liaison.ui.screens.firstrun.presenter import FirstRunState
from liaison.ui.theme import GRID
from liaison.ui.widgets.ask_path import ask_new_file
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.pill import Chip
from liaison.ui.widgets.tone import Tone


class KitStep(QWidget):
    """Shows the words and asks for two of them.

    Signals:
        save_wanted: the path to write the kit to.
        split_wanted: the kit is to be shares (True) or whole (False); each time it is a new kit.
        noted: the user says that it is on paper, or not after all.
        changed: an answer was typed.
    """

    save_wanted = Signal(str)
    split_wanted = Signal(bool)
    noted = Signal(bool)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit: tuple[tuple[str, ...], ...] = ()
        self._about = Label(tone=Tone.MUTED, wrap=True)
        self._ways = QButtonGroup(self)
        self._shares = QButtonGroup(self)
        self._words = KitWords()
        self._save = Button("", icon=icons.EXPORT)
        self._save.setObjectName("saveKitButton")
        self._paper = QCheckBox(self.tr("I wrote them on paper"))
        self._paper.setObjectName("paperBox")
        self._written = Label(kind=Kind.SMALL, tone=Tone.GOOD, wrap=True)
        self._written.setObjectName("kitWritten")
        self._prove = Label(tone=Tone.MUTED)
        self._answers = (QLineEdit(), QLineEdit())
        self._rows = tuple(FormRow("", answer) for answer in self._answers)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        column.addLayout(self._choices())
        column.addWidget(self._about)
        column.addWidget(self._words)
        keeping = QHBoxLayout()
        keeping.addWidget(self._save)
        keeping.addWidget(self._paper)
        keeping.addStretch(1)
        column.addLayout(keeping)
        column.addWidget(self._written)
        column.addWidget(self._prove)
        for row in self._rows:
            column.addWidget(row)

    def _choices(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        ways = (self.tr("24 words"), self.tr("Three shares, any two of which open"))
        for number, text in enumerate(ways):
            chip = Chip(text, checked=not number)
            chip.setObjectName("splitChip" if number else "wholeChip")
            self._ways.addButton(chip, number)
            line.addWidget(chip)
        line.addStretch(1)
        for number in range(USUAL_SPLIT.count):
            chip = Chip(self.tr("Share {n}").format(n=number + 1), checked=not number)
            chip.setObjectName(f"shareChip{number + 1}")
            self._shares.addButton(chip, number)
            line.addWidget(chip)
        return line

    def _connect(self) -> None:
        self._ways.idClicked.connect(lambda way: self._on_way_clicked(split=bool(way)))
        self._shares.idClicked.connect(lambda number: self._words.show_words(self._kit[number]))
        self._save.clicked.connect(self._on_save_clicked)
        self._paper.toggled.connect(self.noted)
        for number, answer in enumerate(self._answers, start=1):
            answer.setObjectName(f"kitAnswer{number}")
            answer.textChanged.connect(lambda _: self.changed.emit())

    def _show(self, kit: tuple[tuple[str, ...], ...], *, is_split: bool) -> None:
        """Lay out its words, or those of its first share, and ask for two of them."""
        self._kit = kit
        self._words.show_words(kit[0])
        self._shares.button(0).setChecked(True)
        for chip in self._shares.buttons():
            chip.setVisible(is_split)
        self._untick()
        word = self.tr("Share 1, word {n}") if is_split else self.tr("Word {n}")
        asked = presenter.asked_words(kit[0])
        for row, answer, position in zip(self._rows, self._answers, asked, strict=True):
            answer.clear()
            row.set_text(word.format(n=position))
        self._paint_texts(is_split=is_split)

    def answers(self) -> tuple[str, str]:
        """What was typed."""
        first, second = self._answers
        return first.text(), second.text()

    def paint(self, state: FirstRunState) -> None:
        """The kit, where it was written, and what is thought of the answers."""
        if state.kit and state.kit != self._kit:
            self._show(state.kit, is_split=state.is_split)
        if not state.busy:  # a click already moved the mark; it goes back where that failed
            self._ways.button(int(state.is_split)).setChecked(True)
            if not state.kit_saved:
                self._untick()
        self._written.setText(state.notice)
        self._written.setVisible(bool(state.notice))
        typed = all(self.answers())
        if presenter.kit_proved(state, self.answers()):
            self._rows[-1].set_note(self.tr("Right: the kit is readable."), Tone.GOOD)
        elif typed and not state.kit_saved:
            self._rows[-1].set_note(self.tr("Save the kit first, or write it down."), Tone.WARNING)
        else:
            self._rows[-1].set_note("")

    def _untick(self) -> None:
        with QSignalBlocker(self._paper):
            self._paper.setChecked(False)

    def _paint_texts(self, *, is_split: bool) -> None:
        if is_split:
            self._about.setText(
                self.tr(
                    "Any two of the shares open the vault when the passphrase is forgotten; one "
                    "opens nothing. Give each to another holder, such as mission security."
                )
            )
            self._save.setText(self.tr("Save as three files…"))
            self._prove.setText(self.tr("Then prove that you can read the first:"))
            return
        self._about.setText(
            self.tr(
                "These words open the vault when the passphrase is forgotten. Keep them apart "
                "from this laptop: in the safe, or with mission security."
            )
        )
        self._save.setText(self.tr("Save as a file…"))
        self._prove.setText(self.tr("Then prove that you can read them:"))

    def _on_way_clicked(self, *, split: bool) -> None:
        if split != (len(self._kit) > 1):
            self.split_wanted.emit(split)

    def _on_save_clicked(self) -> None:
        title = self.tr("Save the recovery kit")
        ask_new_file(self, title, self.save_wanted.emit, name="liaison-recovery.txt")
