"""Icons by meaning, so that one thing looks the same on every screen. A word stands beside each."""

from __future__ import annotations

import qtawesome
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon

TODAY = "ph.sun-horizon"
LOG = "ph.notebook"
MAP = "ph.map-trifold"
MEETINGS = "ph.users-three"
EXCHANGE = "ph.arrows-left-right"
DIRECTORY = "ph.address-book"
SETTINGS = "ph.gear-six"
FIND = "ph.magnifying-glass"
LOCK = "ph.lock-simple"
STICK = "mdi6.usb-flash-drive-outline"
FOLDER = "ph.folder"
SERVER = "ph.cloud"
INBOX = "ph.tray"
CARD = "ph.identification-card"
NEW = "ph.plus"
VERIFIED = "ph.check-circle"
DONE = "ph.check"
WARNING = "ph.warning"
REFUSED = "ph.x-circle"
CLOSE = "ph.x"
REVEAL = "ph.eye"
CONCEAL = "ph.eye-slash"
IMPORT = "ph.download-simple"
EXPORT = "ph.export"
COPY = "ph.copy"
PRINT = "ph.printer"
HISTORY = "ph.clock-counter-clockwise"
CLASH = "ph.git-branch"
ATTACHMENT = "ph.paperclip"
KEY = "ph.key"
PERSON = "ph.user"
PLACE = "ph.map-pin"
COMMAND = "ph.caret-right"
BACK = "ph.arrow-left"
DELETE = "ph.trash"
ROOM = "ph.microphone"
ACTIONS = "ph.check-square"
CALENDAR = "ph.calendar-blank"
ABSENT = "ph.minus-circle"
RECALL = "ph.arrow-u-up-left"
ASIDE = "ph.archive"
REPORT = "ph.file-text"
SHIFT = "ph.clipboard-text"
FLASH = "ph.lightning"
ASSESSMENTS = "ph.scales"
LIBRARY = "ph.books"
TRENDS = "ph.chart-bar-horizontal"

_MIRRORED = {
    BACK: "ph.arrow-right",
    COMMAND: "ph.caret-left",
    RECALL: "ph.arrow-u-up-right",
}
"""Those that point back or onward, where reading goes from right to left."""


def icon(name: str, colour: str, *, selected: str | None = None) -> QIcon:
    """An icon in one of the theme's colours, and in another where it is selected."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        name = _MIRRORED.get(name, name)
    made: QIcon = qtawesome.icon(name, color=colour, color_on=selected or colour)
    return made
