"""The words of a kit, or of one share at a time, numbered and in columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from liaison.ui.theme import GRID
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.tone import Tone
from liaison.ui.wording import ltr

_FEW = 24
_COLUMNS, _MORE_COLUMNS = 4, 5


class KitWords(Panel):
    """Reads down its columns, from the left in every language: the words are English."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("kitWords")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._page = QWidget(self)
        self.body.addWidget(self._page)

    def show_words(self, words: Sequence[str]) -> None:
        """Show these in place of those before."""
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        columns = _COLUMNS if len(words) <= _FEW else _MORE_COLUMNS
        rows = -(-len(words) // columns)
        for place, word in enumerate(words):
            grid.addLayout(_numbered(place + 1, word, page), place % rows, place // rows)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.body.replaceWidget(self._page, page)
        self._page.setParent(None)
        self._page.deleteLater()
        self._page = page


def _numbered(number: int, word: str, parent: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    numeral = Label(ltr(f"{number}"), kind=Kind.SMALL, tone=Tone.MUTED, parent=parent)
    numeral.setFixedWidth(2 * GRID + 4)
    line.addWidget(numeral)
    line.addWidget(Label(ltr(word), kind=Kind.STRONG, parent=parent), 1)
    return line
