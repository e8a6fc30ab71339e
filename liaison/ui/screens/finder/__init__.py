"""Find anything: records, places, contacts, commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from liaison.ui.desk import Desk
from liaison.ui.shell.screen import Screen

if TYPE_CHECKING:
    from liaison.ui.screens.finder.view import FinderList


def finder(screens: Sequence[Screen]) -> Callable[[Desk, QLineEdit], FinderList]:
    """What the window opens under its field; it knows the rail's screens as commands."""

    def make(desk: Desk, field: QLineEdit) -> FinderList:
        from liaison.ui.screens.finder.view import FinderList  # noqa: PLC0415  (not for the lock)

        listed = [(screen.name, screen.title()) for screen in screens if screen.in_rail]
        return FinderList(desk, field, listed)

    return make
