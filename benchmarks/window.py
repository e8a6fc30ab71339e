"""The real window over a real vault, without a display, and when what was asked of it is painted.

Imported before anything of Qt's that would open a display.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # offscreen takes no size hints

import shiboken6
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from liaison.ui.app import SCREENS
from liaison.ui.desk import Desk
from liaison.ui.shell.main_window import MainWindow
from liaison.ui.tasks import Tasks

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class Paints(QObject):
    """Counts the paints of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def turn_until(done: Callable[[], bool]) -> None:
    """Turn the event loop; it sleeps between events, as the program's does."""
    loop = QEventLoop.ProcessEventsFlag
    while not done():
        QApplication.processEvents(loop.AllEvents | loop.WaitForMoreEvents)


def painted(paints: Paints, act: Callable[[], object]) -> float:
    """Seconds from an act to the end of the next paint."""
    before, start = paints.count, time.perf_counter()
    act()
    turn_until(lambda: paints.count > before)
    return time.perf_counter() - start


def press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    """One key, as the window system brings it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


@contextmanager
def ticking() -> Iterator[None]:
    """Wakes the loop now and then, so that nothing is waited for that has happened already."""
    timer = QTimer()
    timer.start(2)
    yield
    timer.stop()


@contextmanager
def window(workspace: Workspace) -> Iterator[tuple[MainWindow, Tasks]]:
    """The window over a vault."""
    tasks = Tasks()
    desk = Desk(workspace, workspace.identity, tasks, now_ms=workspace.now_ms)
    shown = MainWindow(desk, SCREENS)
    shown.show()
    shown.activateWindow()
    with ticking():
        turn_until(lambda: tasks.is_idle)
    yield shown, tasks
    shown.close()
    tasks.drain()
    for one in (shown, desk, tasks):
        shiboken6.delete(one)
