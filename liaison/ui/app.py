"""The window's entry: which screens there are, and the run of the Qt application."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from liaison.core.door import Door
from liaison.ui.options import Options
from liaison.ui.program import Program, Relaunch
from liaison.ui.scale import follow_system_text
from liaison.ui.screens import (
    actions,
    assessments,
    directory,
    exchange,
    library,
    log,
    map,  # noqa: A004  (the screen)
    meetings,
    room,
    settings,
    today,
    warnings,
)
from liaison.ui.screens.finder import finder
from liaison.ui.shell.screen import Screen

SCREENS: tuple[Screen, ...] = (
    today.SCREEN,
    log.SCREEN,
    warnings.SCREEN,
    meetings.SCREEN,
    actions.SCREEN,
    map.SCREEN,
    assessments.SCREEN,
    library.SCREEN,
    exchange.SCREEN,
    directory.SCREEN,
    settings.SCREEN,
    room.SCREEN,
)
"""The rail, from the top. Add a screen here and nowhere else."""


def run(door: Door, options: Options, relaunch: Relaunch, *, passphrase: str = "") -> int:
    """Open the window and return when it is closed; returns the exit code.

    Args:
        door: finds, makes and opens vaults.
        options: how the program was asked to start.
        relaunch: replaces the process by a new one with these arguments, for the lock.
        passphrase: of a sample vault, to open it without asking.
    """
    follow_system_text()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("liaison")
    app.setApplicationDisplayName("Liaison")
    program = Program(
        app, door=door, options=options, relaunch=relaunch, screens=SCREENS, finder=finder(SCREENS)
    )
    program.begin(passphrase=passphrase)
    code = app.exec()
    program.end()
    return code
