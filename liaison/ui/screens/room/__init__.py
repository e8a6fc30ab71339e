"""The room: what do I type while they talk?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="room",
    icon=icons.ROOM,
    title=lambda: QCoreApplication.translate("Rail", "Room"),
    view="liaison.ui.screens.room.view:RoomScreen",
    in_rail=False,
    home="meetings",
)
