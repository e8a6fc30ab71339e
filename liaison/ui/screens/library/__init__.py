"""The library: what do we know and hold?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="library",
    icon=icons.LIBRARY,
    title=lambda: QCoreApplication.translate("LibraryScreen", "Library"),
    view="liaison.ui.screens.library.view:LibraryScreen",
)
