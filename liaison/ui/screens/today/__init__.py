"""Today: what needs me now?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="today",
    icon=icons.TODAY,
    title=lambda: QCoreApplication.translate("TodayScreen", "Today"),
    view="liaison.ui.screens.today.view:TodayScreen",
)
