"""Pictures of warnings: the list with its addressees, the text for the radio, and the way from a note."""

from __future__ import annotations

from collections.abc import Callable

from liaison.ui.lines import RowLine
from liaison.ui.screens.log.lines import EntryLine
from liaison.ui.screens.log.model import LINE
from liaison.ui.screens.log.view import LogScreen
from liaison.ui.screens.warnings.view import WarningsScreen
from liaison.ui.shell.main_window import MainWindow


def in_the_warnings(window: MainWindow, shoot: Callable[[str], None]) -> None:
    """One of ours, one that we have still to note, and a note of people who move."""
    window.show_screen("today")
    shoot("today")
    window.show_screen("warnings")
    screen = window.screen_widget("warnings")
    assert isinstance(screen, WarningsScreen)
    shoot("warnings")
    for number, line in enumerate(screen.list.lines()):
        if isinstance(line, RowLine):
            screen.list.select(line.key)
            shoot(f"warnings-{number}")
    window.show_screen("log")
    log = window.screen_widget("log")
    assert isinstance(log, LogScreen)
    model = log.entries.model
    lines = [model.index(place).data(LINE) for place in range(model.rowCount())]
    rows = [line.row for line in lines if isinstance(line, EntryLine)]
    for row in [one for one in rows if one.kind in {"incident", "displacement"}][:3]:
        log.show_record(row.id)
        shoot(f"warn-{row.kind}")
