"""Whether the window comes up in a built program: fonts, icons, styles and plugins are all there."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from liaison.core.door import Door
from liaison.ui.app import SCREENS
from liaison.ui.options import Options
from liaison.ui.program import Program, Relaunch
from liaison.ui.screens.finder import finder
from liaison.ui.shell.main_window import MainWindow

_PATIENCE_MS = 60_000
_LEAST_COLOURS = 8
"""A window that failed to draw itself is of one colour, or of two."""


def comes_up(door: Door, relaunch: Relaunch, *, vault: str, passphrase: str) -> bool:
    """Open a vault in the window, let it draw itself, and close it."""
    app = QApplication(["liaison"])
    options = Options(vault=vault)
    program = Program(
        app, door=door, options=options, relaunch=relaunch, screens=SCREENS, finder=finder(SCREENS)
    )
    program.begin(passphrase=passphrase)
    patience = QDeadlineTimer(_PATIENCE_MS)
    while not isinstance(program.front, MainWindow) and not patience.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, _PATIENCE_MS)
    window = program.front
    if not isinstance(window, MainWindow):
        return False
    for screen in reversed(SCREENS):  # each is loaded by its name when it is first shown
        window.show_screen(screen.name)
    image = window.grab().toImage().scaled(128, 72)
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    program.end()
    return len(colours) >= _LEAST_COLOURS
