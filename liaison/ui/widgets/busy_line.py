"""Long work in one line: what it does, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from liaison.core.events import Progress
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone

_BAR_WIDTH = 160
_STEPS = 1000


class BusyLine(QWidget):
    """Hidden while nothing runs.

    Signals:
        cancelled: the user wants it to stop.
    """

    cancelled = Signal()

    def __init__(self, *, can_cancel: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("busyLine")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._words = Label(kind=Kind.SMALL, tone=Tone.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._bar)
        row.addWidget(self._words, 1)
        if can_cancel:
            stop = Button(self.tr("Cancel"))
            stop.setObjectName("cancelButton")
            stop.clicked.connect(self.cancelled)
            row.addWidget(stop)
        self.hide()

    def start(self, words: str) -> None:
        """Show it, with no measure of how far yet."""
        self._words.setText(words)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words)
        self.show()

    def advance(self, words: str, progress: Progress) -> None:
        """Show how far the work is."""
        self._words.setText(words)
        if progress.total > 0:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(min(_STEPS, progress.done * _STEPS // progress.total))
        else:
            self._bar.setRange(0, 0)

    def stop(self) -> None:
        """The work ended."""
        self.hide()
