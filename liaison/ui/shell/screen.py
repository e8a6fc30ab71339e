"""What a screen is to the window.

To add one: a package under `ui/screens/` with a `SCREEN: Screen`, and one entry in
`SCREENS` of `ui/app.py`. Nothing else knows it by name. What it is made of is named as entry points
are, `package.module:object`, and loaded when somebody first goes there: all screens together take
longer to load and to make than anybody waits for a first page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison.core.events import Changed
from liaison.core.values import RecordId
from liaison.ui.desk import Desk

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


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
    view: str
    """Where its `ScreenWidget` is, made with the `Desk`."""
    waiting: str = ""
    """Where the function is that says of a `Workspace` how many things wait here, for the badge
    while nobody has opened the screen; without it none is shown until then."""
    in_rail: bool = True
    """False: it fills the window, the rail is hidden, and leaving it leads back."""
    makes_entries: bool = False
    """Ctrl+N leads here, wherever the user is."""
    home: str = ""
    """The screen to go back to; without it, or where it does not exist, the one before."""

    def make(self, desk: Desk) -> ScreenWidget:
        """The screen itself."""
        return self.load()(desk)

    def load(self) -> Callable[[Desk], ScreenWidget]:
        """What makes the screen; may be called from any thread."""
        maker: Callable[[Desk], ScreenWidget] = resolve_name(self.view)
        return maker

    def count(self, workspace: Workspace) -> int:
        """How many things wait on a screen that was not made yet."""
        count: int = resolve_name(self.waiting)(workspace) if self.waiting else 0
        return count
