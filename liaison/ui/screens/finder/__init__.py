"""Find anything: records, places, contacts, commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit

from liaison.ui.desk import Desk
from liaison.ui.screens.finder.view import FinderList
from liaison.ui.shell.screen import Screen


def finder(screens: Sequence[Screen]) -> Callable[[Desk, QLineEdit], FinderList]:
    """What the window opens under its field; it knows the rail's screens as commands."""

    def make(desk: Desk, field: QLineEdit) -> FinderList:
        listed = [(screen.name, screen.title()) for screen in screens if screen.in_rail]
        return FinderList(desk, field, listed)

    return make
