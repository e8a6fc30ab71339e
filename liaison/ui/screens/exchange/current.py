"""What the exchange screen shows now: each of its parts reads it, and puts another in its place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from liaison.ui.screens.exchange.presenter import ExchangeState


class Current(QObject):
    """One state at a time.

    Attributes:
        state: the one that holds.

    Signals:
        changed: another one holds.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.state = ExchangeState()

    def become(self, state: ExchangeState) -> None:
        """Let another state hold from now on."""
        self.state = state
        self.changed.emit()
