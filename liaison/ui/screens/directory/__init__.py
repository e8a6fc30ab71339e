"""Directory: who, and do I trust the key?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.screens.directory.view import DirectoryScreen
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="directory",
    icon=icons.DIRECTORY,
    title=lambda: QCoreApplication.translate("Rail", "Directory"),
    make=DirectoryScreen,
)
