"""Warnings: what is coming, who knows?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="warnings",
    icon=icons.WARNING,
    title=lambda: QCoreApplication.translate("WarningsScreen", "Warnings"),
    view="liaison.ui.screens.warnings.view:WarningsScreen",
    waiting="liaison.ui.screens.warnings.work:waiting",
)
