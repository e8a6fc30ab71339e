"""Directory: who, and do I trust the key?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="directory",
    icon=icons.DIRECTORY,
    title=lambda: QCoreApplication.translate("Rail", "Directory"),
    view="liaison.ui.screens.directory.view:DirectoryScreen",
    waiting="liaison.ui.screens.directory.look:waiting",
)
