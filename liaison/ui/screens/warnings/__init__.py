"""Warnings: what is coming, who knows?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.screens.warnings.view import WarningsScreen
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="warnings",
    icon=icons.WARNING,
    title=lambda: QCoreApplication.translate("WarningsScreen", "Warnings"),
    make=WarningsScreen,
)
