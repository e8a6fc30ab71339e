"""Settings: language, theme, idle time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="settings",
    icon=icons.SETTINGS,
    title=lambda: QCoreApplication.translate("Rail", "Settings"),
    view="liaison.ui.screens.settings.view:SettingsScreen",
)
