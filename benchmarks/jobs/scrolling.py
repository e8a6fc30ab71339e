"""The log in its window: scrolled a screen at a time, then entry after entry opened.

Measured through the real window over a real vault, without a display: from the wheel's turn to the end
of the paint that shows it, pages fetched on the way included where the end of what is here was reached;
from the key to the end of the paint of the record that it leads to.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from benchmarks import grounds
from benchmarks.figures import Figure
from benchmarks.timing import MS, resident_mb
from benchmarks.window import Paints, press, ticking, turn_until, window
from liaison.ui.screens.log.view import LogScreen
from liaison.ui.tasks import Tasks
from liaison.ui.theme import Theme, apply

SIZES = (1_000, 10_000, 100_000)
_SCREENS, _ENTRIES = 400, 40
_NOTICED_MS = 100
"""Sooner than this, what is done seems to answer at once."""


def measure(size: int) -> Iterator[Figure]:
    """Opening the log, and going down in it."""
    app = QApplication([])
    gc.disable()  # as the program: widgets must not be collected on a worker's thread
    apply(app, Theme.LIGHT)
    with (
        grounds.scratch() as folder,
        grounds.opened(grounds.copy_of(size, folder), folder / "state") as workspace,
        window(workspace) as (shown, tasks),
        ticking(),
    ):
        log = shown.screen_widget("log")
        assert isinstance(log, LogScreen)  # noqa: S101
        view = log.findChild(QListView, "logView")
        assert view is not None  # noqa: S101
        start = time.perf_counter()
        shown.show_screen("log")
        turn_until(lambda: view.model().rowCount() > 0)
        view.viewport().repaint()
        opened = time.perf_counter() - start
        turn_until(lambda: tasks.is_idle)
        scrolled = sorted(_scrolled(log, view, size))
        seen = view.indexAt(view.viewport().rect().center()).row()
        opened_next = sorted(_opened_next(log, view, tasks))
        yield Figure("log: open", size, opened * MS, "ms", _NOTICED_MS)
        yield Figure("log: a screen further, p50", size, _at(scrolled, 50), "ms")
        yield Figure("log: a screen further, p99", size, _at(scrolled, 99), "ms", _NOTICED_MS)
        yield Figure("log: open the next entry, p50", size, _at(opened_next, 50), "ms", _NOTICED_MS)
        yield Figure(f"log: memory, {seen:,} lines further", size, resident_mb(), "MB", 300)


def _at(ordered: list[float], percent: int) -> float:
    """In ms, what so many of a hundred are done within."""
    return ordered[len(ordered) * percent // 100] * MS


def _scrolled(log: LogScreen, view: QListView, size: int) -> Iterator[float]:
    """Seconds for each screen."""
    bar, paints = view.verticalScrollBar(), Paints(view.viewport())
    for _ in range(_SCREENS):
        before, at, start = paints.count, bar.value(), time.perf_counter()
        turn_until(lambda: bar.maximum() > at or log.entries.model.entries >= size)  # noqa: B023
        bar.setValue(at + bar.pageStep())
        if bar.value() == at:
            return
        turn_until(lambda: paints.count > before)  # noqa: B023
        yield time.perf_counter() - start


def _opened_next(log: LogScreen, view: QListView, tasks: Tasks) -> Iterator[float]:
    """Seconds for each entry."""
    pane = log.detail.pane
    for _ in range(_ENTRIES):
        record, start = pane.record, time.perf_counter()
        press(view, Qt.Key.Key_Down)
        if pane.record == record:
            continue  # a heading
        turn_until(lambda: tasks.is_idle)
        QApplication.processEvents()  # the paint of what came
        yield time.perf_counter() - start
