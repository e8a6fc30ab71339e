"""What a screen is to the window.

To add one: a package under `ui/screens/` with a `SCREEN: Screen`, and one entry in
`SCREENS` of `ui/app.py`. Nothing else knows it by name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison.core.events import Changed
from liaison.core.values import RecordId
from liaison.ui.desk import Desk


class ScreenWidget(QWidget):
    """The base of each screen's widget; override what applies.

    Signals:
        waiting: how many things wait for the user here, shown as a badge in the rail.
        left: a screen that fills the window is done with; the record to show where one came from.
    """

    waiting = Signal(int)
    left = Signal(object)

    def refresh(self, changed: Changed) -> None:
        """Something changed, here or elsewhere; reload what is concerned."""

    def enter(self) -> None:
        """The screen comes to the front; the keyboard focus belongs somewhere useful."""
        self.setFocus()

    def leave(self) -> None:
        """The user goes to another screen, exchanges or quits: keep and sign what was typed."""
        self.keep()

    def keep(self) -> None:
        """Queue saving what was typed, unsigned; called before the vault locks."""

    def show_record(self, record: RecordId) -> None:
        """Show one record."""

    def shown_record(self) -> RecordId | None:
        """The record that is open, to return to after a lock."""
        return None

    def begin_new(self) -> None:
        """Ctrl+N, wherever the user is, on the screen that makes new entries."""

    def act(self) -> None:
        """Press the screen's main button; Ctrl+E on the exchange screen."""

    def back(self) -> None:
        """Esc."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One entry of the rail, or a mode that fills the window and that only `Desk.go` leads to."""

    name: str
    """Stable; used in links and to return after a lock."""
    icon: str
    title: Callable[[], str]
    """The translated word beside the icon."""
    make: Callable[[Desk], ScreenWidget]
    in_rail: bool = True
    """False: it fills the window, the rail is hidden, and leaving it leads back."""
    makes_entries: bool = False
    """Ctrl+N leads here, wherever the user is."""
    home: str = ""
    """The screen to go back to; without it, or where it does not exist, the one before."""
