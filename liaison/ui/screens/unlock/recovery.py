"""Where recovery words are typed: all 24 of a kit, or one share after another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from liaison.core import recovery
from liaison.ui.screens.unlock import presenter
from liaison.ui.screens.unlock.presenter import UnlockState
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone

_WORDS_HEIGHT = 136  # the 33 words of a share, none of them out of sight


class RecoveryEntry(QWidget):
    """A field for words; once a share was taken it is empty for the next, until there are enough.

    Signals:
        changed: something was typed.
        take_wanted: the words of a share that is complete, says the user.
    """

    changed = Signal()
    take_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QPlainTextEdit()
        self._text.setObjectName("recoveryWords")
        self._text.setPlaceholderText(self.tr("The 24 words of the recovery kit, or one share"))
        self._text.setAccessibleName(self.tr("Recovery words"))
        self._text.setFixedHeight(_WORDS_HEIGHT)
        self._text.setTabChangesFocus(True)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.textChanged.connect(self.changed)
        self._take = Button(self.tr("Take this share"))
        self._take.setObjectName("takeShareButton")
        self._take.clicked.connect(self._on_take_clicked)
        self._taken = Label(kind=Kind.SMALL, tone=Tone.GOOD, wrap=True)
        self._taken.setObjectName("sharesTaken")
        self.setFocusProxy(self._text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._taken)
        column.addWidget(self._text)
        column.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeading)

    def words(self) -> str:
        """What was typed, or pasted as a whole page: its words."""
        return recovery.words_of(self._text.toPlainText())

    def clear(self) -> None:
        """Forget what was typed."""
        self._text.clear()

    def paint(self, state: UnlockState) -> None:
        """How many shares are there, and whether another is to be typed."""
        is_enough = presenter.has_enough(state)
        self._taken.setVisible(bool(state.taken))
        self._text.setVisible(not is_enough)
        words = self.words()
        self._take.setVisible(presenter.is_share(state, words))
        self._take.setEnabled(presenter.can_take(state, words))
        if state.share is not None:
            told = (
                self.tr("Shares taken: {taken} of {needed} needed. Now choose a new passphrase.")
                if is_enough
                else self.tr("Shares taken: {taken} of {needed} needed. Type another one.")
            )
            self._taken.setText(told.format(taken=len(state.taken), needed=state.share.needed))

    def _on_take_clicked(self) -> None:
        self._take.setEnabled(False)  # until it is known whether it was one
        self.take_wanted.emit(self.words())
