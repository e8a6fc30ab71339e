"""Exchange: what comes, what goes?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.screens.exchange.view import ExchangeScreen
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="exchange",
    icon=icons.EXCHANGE,
    title=lambda: QCoreApplication.translate("Rail", "Exchange"),
    make=ExchangeScreen,
)
