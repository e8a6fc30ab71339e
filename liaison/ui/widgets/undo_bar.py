"""Says what was just done and offers to take it back, for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.elided_label import ElidedLabel

_FOR_MS = 8_000


class UndoBar(QFrame):
    """One deed at a time; a new one settles the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        self._label = ElidedLabel()
        self._button = Button(self.tr("Undo"), use=Use.LINK)
        self._button.setObjectName("undoButton")
        self._button.clicked.connect(self.undo)
        self._settle: Callable[[], None] | None = None
        self._undo: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.settle)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID + 6, GRID // 2, GRID, GRID // 2)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self.hide()

    def offer(self, text: str, *, undo: Callable[[], None], settle: Callable[[], None]) -> None:
        """Offer to undo.

        Args:
            text: what was done, in the past tense.
            undo: takes it back.
            settle: makes it final; called once, when the offer ends and was not taken.
        """
        self.settle()
        self._undo, self._settle = undo, settle
        self._label.setText(text)
        self._timer.start(_FOR_MS)
        self.show()

    def undo(self) -> None:
        """Take it back."""
        undo, self._undo, self._settle = self._undo, None, None
        self._close()
        if undo is not None:
            undo()

    def settle(self) -> None:
        """The offer ends; what was done stays done."""
        settle, self._undo, self._settle = self._settle, None, None
        self._close()
        if settle is not None:
            settle()

    def _close(self) -> None:
        self._timer.stop()
        self.hide()
