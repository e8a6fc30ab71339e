"""Screens are made when somebody first goes there, in a window that is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from liaison.bootstrap.door import VaultDoor
from liaison.ui.app import SCREENS
from liaison.ui.shell.rail import RailItem
from tests.support.command_line import PASSPHRASE
from tests.support.window import seated


class Windows(QObject):
    """Which windows opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(type(watched).__name__)
        return False


@pytest.mark.slow
def test_going_to_each_screen_opens_no_window_beside_and_its_number_is_known_before(
    qtbot: QtBot, qapp: QApplication, abeche: str, el_fasher: str, door: VaultDoor
) -> None:
    """Half a screen that is shown before it lies in the other half is a window of its own."""
    other = door.open(el_fasher, PASSPHRASE)
    card = other.contacts.own_card()
    other.close()
    workspace = door.open(abeche, PASSPHRASE)
    workspace.contacts.import_card(card)
    with seated(qtbot, workspace) as seat:
        seat.desk.changed.emit(workspace.set_setting("any", 1))
        item = seat.child(RailItem, "rail-directory")
        qtbot.waitUntil(lambda: "waiting" in item.accessibleName())
        windows = Windows()
        qapp.installEventFilter(windows)
        for screen in SCREENS:
            seat.desk.go(screen.name)
            seat.settle()
        qapp.removeEventFilter(windows)
        assert seat.window.shown == SCREENS[-1].name
        assert windows.opened == []
        assert seat.window.isActiveWindow()
