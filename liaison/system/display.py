"""Whether there is a screen to open a window on."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from liaison.core.errors import Reason, Refused

_SIGNS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Qt ends the process without a word of ours where none of these says what to draw on."""


def require_display(
    environment: Mapping[str, str] = os.environ, *, platform: str = sys.platform
) -> None:
    """Refuse to open a window where there is no display.

    Raises:
        Refused: WINDOW_NO_DISPLAY.
    """
    if platform == "linux" and not any(environment.get(sign) for sign in _SIGNS):
        raise Refused(Reason.WINDOW_NO_DISPLAY)
