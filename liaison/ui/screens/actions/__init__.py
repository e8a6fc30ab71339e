"""Actions: who owes what?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="actions",
    icon=icons.ACTIONS,
    title=lambda: QCoreApplication.translate("Rail", "Actions"),
    view="liaison.ui.screens.actions.view:ActionsScreen",
    waiting="liaison.ui.screens.actions.look:waiting",
)
