"""What went wrong, in place: a sentence and the next step, never a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liaison.ui import icons
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone, colour, set_style
from liaison.ui.wording import Said

_ICON = 18


class ProblemLine(QFrame):
    """Hidden until something is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemLine")
        self._picture = QLabel()
        self._sentence = Label(kind=Kind.STRONG, wrap=True)
        self._sentence.setObjectName("problemSentence")
        self._next_step = Label(wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._sentence)
        words.addWidget(self._next_step)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        self.hide()

    def say(self, said: Said, tone: Tone = Tone.BAD) -> None:
        """Show a sentence and what to do next; BAD for refusals, WARNING for what needs a look."""
        tokens = tokens_of(self.palette())
        name = icons.WARNING if tone is Tone.WARNING else icons.REFUSED
        self._picture.setPixmap(icons.icon(name, colour(tokens, tone)).pixmap(_ICON, _ICON))
        self._sentence.setText(said.sentence)
        self._next_step.setText(said.next_step)
        self._next_step.setVisible(bool(said.next_step))
        self.setAccessibleName(f"{said.sentence} {said.next_step}".strip())
        set_style(self, tone=tone.value)
        self.show()

    def clear(self) -> None:
        """The problem is gone."""
        self.hide()
