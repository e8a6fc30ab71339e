"""The log: what happened?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="log",
    icon=icons.LOG,
    title=lambda: QCoreApplication.translate("LogScreen", "Log"),
    view="liaison.ui.screens.log.view:LogScreen",
    makes_entries=True,
)
