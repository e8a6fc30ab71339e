"""The map: where?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="map",
    icon=icons.MAP,
    title=lambda: QCoreApplication.translate("Rail", "Map"),
    view="liaison.ui.screens.map.view:MapScreen",
)
