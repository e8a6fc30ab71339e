"""Qt's fonts without a window: text can be set only while a QGuiApplication lives."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication


@contextmanager
def fonts() -> Iterator[None]:
    """Use the running application, or one without a display that ends with the block.

    It ends so that nothing stays behind: a window that the same process opens later makes its own.
    """
    if QGuiApplication.instance() is not None:
        lane = QEventLoop()  # layouts start timers, for which a plain thread has no dispatcher
        yield
        del lane
        return
    app = QGuiApplication(["liaison", "-platform", "offscreen"])
    try:
        yield
    finally:
        app.shutdown()
