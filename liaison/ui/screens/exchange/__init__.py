"""Exchange: what comes, what goes?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="exchange",
    icon=icons.EXCHANGE,
    title=lambda: QCoreApplication.translate("Rail", "Exchange"),
    view="liaison.ui.screens.exchange.view:ExchangeScreen",
    waiting="liaison.ui.screens.exchange.work:waiting",
)
