"""Over the actions: how many lose their owner, and the way to give them another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from liaison.ui import icons
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.label import Kind, Label

_ICON = 18


class OrphanBanner(QFrame):
    """Hidden while every action has an owner. Signals: walk_wanted, one by one."""

    walk_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orphanBanner")
        picture = QLabel()
        shade = tokens_of(self.palette()).warning
        picture.setPixmap(icons.icon(icons.WARNING, shade).pixmap(_ICON, _ICON))
        self._words = Label(kind=Kind.STRONG)
        self._words.setObjectName("orphanWords")
        self._walk = Button(self.tr("Hand them over"))
        self._walk.setObjectName("walkButton")
        self._walk.clicked.connect(self.walk_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._walk)
        self.hide()

    def show_words(self, words: str, *, can_walk: bool) -> None:
        """Say how many; only those whose record is ours can be handed over here."""
        self._words.setText(words)
        self._walk.setVisible(can_walk)
        self.setVisible(bool(words))
