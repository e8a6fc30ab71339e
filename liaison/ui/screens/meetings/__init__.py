"""Meetings: are we ready, what was said, what follows?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="meetings",
    icon=icons.MEETINGS,
    title=lambda: QCoreApplication.translate("MeetingsScreen", "Meetings"),
    view="liaison.ui.screens.meetings.view:MeetingsScreen",
)
