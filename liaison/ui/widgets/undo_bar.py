"""Says what was just done and offers to take it back, for a while."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from liaison.ui import wording
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.elided_label import ElidedLabel

_FOR_MS = 8_000


@dataclass(frozen=True, slots=True)
class _Deed:
    text: str
    undo: Callable[[], None]
    settle: Callable[[], None]


class UndoBar(QFrame):
    """The latest deed, and behind it those before: each is taken back in its turn, also by Ctrl+Z."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        self._label = ElidedLabel()
        self._button = Button(self.tr("Undo"), use=Use.LINK)
        self._button.setObjectName("undoButton")
        self._button.setToolTip(wording.ltr("Ctrl+Z"))
        self._button.clicked.connect(self.undo)
        self._deeds: list[_Deed] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.settle)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID + 6, GRID // 2, GRID, GRID // 2)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)  # counts while shown
        key.activated.connect(self.undo)
        key.activatedAmbiguously.connect(self.undo)
        self.hide()

    def offer(self, text: str, *, undo: Callable[[], None], settle: Callable[[], None]) -> None:
        """Offer to undo; what was offered before can still be undone after it.

        Args:
            text: what was done, in the past tense.
            undo: takes it back.
            settle: makes it final; called once, when the offer ends and was not taken.
        """
        self._deeds.append(_Deed(text, undo, settle))
        self._show()

    def undo(self) -> None:
        """Take the latest back."""
        if self._deeds:
            deed = self._deeds.pop()
            self._show()
            deed.undo()

    def settle(self) -> None:
        """The offers end; what was done stays done."""
        deeds, self._deeds = self._deeds, []
        self._show()
        for deed in deeds:
            deed.settle()

    def _show(self) -> None:
        self.setVisible(bool(self._deeds))
        self._timer.stop()
        if not self._deeds:
            return
        text, before = self._deeds[-1].text, len(self._deeds) - 1
        if before:
            text = self.tr("{deed} · {n} more before it").format(deed=text, n=before)
        self._label.setText(text)
        self._timer.start(_FOR_MS)
