"""The window as large as the system's text: every size of ours is in proportion to our 14 px."""

from __future__ import annotations

import os

from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication

from liaison.ui.theme import TEXT_PX

_SCALE = "QT_SCALE_FACTOR"
_LEAST, _MOST, _STEP = 1.1, 2.0, 0.05


def follow_system_text() -> None:
    """Where text was made larger for the whole desktop, make the window larger in proportion.

    Qt takes its scale once, before there is an application, but knows the system's font only from
    one; so one is made to look, and ended. Whoever set a scale for Qt by hand keeps it.
    """
    if _SCALE in os.environ or QGuiApplication.instance() is not None:
        return
    looking = QGuiApplication([])
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    factor = factor_for(QFontInfo(font).pixelSize())
    looking.shutdown()
    if factor > 1:
        os.environ[_SCALE] = str(factor)


def factor_for(system_px: float) -> float:
    """How much larger than drawn all is, for the system's text in pixels: 1 to 2.

    The usual 9 to 11 points are 12 to 15 px and leave all as it is: ours is 14.
    """
    factor = round(system_px / TEXT_PX / _STEP) * _STEP
    return 1.0 if factor < _LEAST else round(min(factor, _MOST), 2)
