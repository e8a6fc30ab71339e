"""The main window over an open vault, as a person has it in front."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison.core.sites import Site, zone_of
from liaison.core.workspace import Workspace
from liaison.ui import language
from liaison.ui.app import SCREENS
from liaison.ui.desk import Desk
from liaison.ui.screens.finder import finder
from liaison.ui.screens.log.view import LogScreen
from liaison.ui.shell.main_window import MainWindow
from liaison.ui.tasks import Tasks

W = TypeVar("W", bound=QWidget)

SITES = {
    "TCD-ABE": Site("TCD-ABE", "Abéché", "Africa/Ndjamena", ("MINURCAT",)),
    "SDN-ELF": Site("SDN-ELF", "El Fasher", "Africa/Khartoum", ("UNAMID",)),
}


class Seat:
    """Somebody in front of the window.

    Attributes:
        refused: what the window said no to.
    """

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        language.apply(app, "en")  # plurals, as the program has them
        self.qtbot = qtbot
        self.workspace = workspace
        self.tasks = Tasks()
        self.desk = Desk(
            workspace,
            workspace.identity,
            self.tasks,
            now_ms=workspace.now_ms,
            sites=SITES,
            tz=workspace.daily.zone or zone_of(workspace.identity.site, SITES),
        )
        self.refused: list[object] = []
        self.desk.refused.connect(self.refused.append)
        self.window = MainWindow(self.desk, SCREENS, finder=finder(SCREENS))
        self.window.show()
        self.window.show_screen("log")

    @property
    def log(self) -> LogScreen:
        """The log."""
        screen = self.window.screen_widget("log")
        assert isinstance(screen, LogScreen)
        return screen

    def child(self, kind: type[W], name: str) -> W:
        """The visible widget of this name, as soon as it is there."""
        self.qtbot.waitUntil(lambda: bool(self._visible(kind, name)))
        return self._visible(kind, name)[0]

    def _visible(self, kind: type[W], name: str) -> list[W]:
        return [one for one in self.window.findChildren(kind, name) if one.isVisible()]

    def settle(self) -> None:
        """Until the vault has done all that was queued, and the window heard of it."""
        for _ in range(3):
            self._pass_through_the_lane()

    def _pass_through_the_lane(self) -> None:
        done: list[object] = []
        self.tasks.submit(lambda _: None, owner=None, done=done.append)
        self.qtbot.waitUntil(lambda: bool(done))

    def leave(self) -> None:
        """Close window and vault."""
        self.window.close()
        self.tasks.submit(lambda _: self.workspace.close(), owner=None)
        self.tasks.drain()
        for owned in (self.window, self.desk, self.tasks):
            shiboken6.delete(owned)


@contextmanager
def seated(qtbot: QtBot, workspace: Workspace) -> Iterator[Seat]:
    """A window over a vault; both are closed at the end."""
    seat = Seat(qtbot, workspace)
    try:
        seat.settle()
        yield seat
    finally:
        seat.leave()
