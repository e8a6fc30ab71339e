"""How the room and the follow-up keep up: a 200-page minutes text, and 2,000 actions.

Measured through the real window over a real vault, without a display: from the key to the end of the
paint that shows it, while drafts are saved beside it; from choosing a meeting until its text is
painted; from asking for all actions until their list is painted, and from a filter's word to its.
"""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure
from benchmarks.timing import MS, peak_mb
from benchmarks.window import Paints, painted, press, ticking, turn_until, window
from liaison.core.events import Changed
from liaison.ui.screens.actions.presenter import Filters
from liaison.ui.screens.actions.view import ActionsScreen
from liaison.ui.screens.room.presenter import path_of
from liaison.ui.screens.room.view import RoomScreen
from liaison.ui.theme import Theme, apply
from tests.support.vaults import Office, offices

if TYPE_CHECKING:
    from liaison.core.values import RecordId

LINE = "UNMIS: small groups north of Yambio, moving at night, no vehicles seen by patrols.\n"
"""Thirteen words; a page holds about 500."""
LONG_LINES, LINES, ITEMS = 2_300, 300, 20
SIZES = (0,)
KEYSTROKES = 300
STARTS_MS = 1_260_000_000_000
ACTIONS = 2_000
BETWEEN_KEYS_S = 0.04
MISSIONS = ("UNAMID", "UNMIS", "MONUC", "BONUCA", "MINURCAT")


def long_minutes(office: Office) -> tuple[RecordId, str, int]:
    """A meeting whose first item of our own has 60 pages; its id, that item and all its words."""
    prepare, records = office.workspace.prepare, office.workspace.records
    meeting = prepare.begin(
        "strategic", title="Long", writes={"starts": STARTS_MS, "ends": STARTS_MS + 3 * 3_600_000}
    )
    items = [prepare.add_item(meeting, f"Item {number}") for number in range(ITEMS)]
    texts = {
        path_of(item): LINE * (LONG_LINES if number == 0 else LINES)
        for number, item in enumerate(items)
    }
    records.save_draft(meeting, writes={}, texts=texts)
    records.commit(meeting)
    return meeting, items[0], sum(len(text.split()) for text in texts.values())


def measure_room(office: Office) -> Iterator[Figure]:
    """Opening, and typing in the middle of the longest item."""
    meeting, item, words = long_minutes(office)
    with window(office.workspace) as (shown, tasks), ticking():
        room = shown.screen_widget("room")
        assert isinstance(room, RoomScreen)  # noqa: S101
        edit = room.item.edit
        paints = Paints(edit.viewport())
        start = time.perf_counter()
        shown.show_screen("room", meeting)
        turn_until(lambda: bool(edit.toPlainText()) or tasks.is_idle)
        opened = time.perf_counter() - start
        turn_until(lambda: tasks.is_idle)
        longest = painted(paints, lambda: room.go(item))
        turn_until(lambda: tasks.is_idle)
        cursor = edit.textCursor()
        cursor.setPosition(len(edit.toPlainText()) // 2)
        edit.setTextCursor(cursor)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        edit.setTextCursor(cursor)
        turn_until(lambda: tasks.is_idle)
        times = sorted(
            painted(paints, lambda: press(edit, Qt.Key.Key_E, "e")) for _ in paced(KEYSTROKES)
        )
        turn_until(lambda: tasks.is_idle)
        yield Figure(f"minutes: open {words:,} words", 0, opened * MS, "ms")
        yield Figure("minutes: show an item of 60 pages", 0, longest * MS, "ms")
        yield Figure("minutes: key to paint, p50", 0, times[len(times) // 2] * MS, "ms")
        yield Figure("minutes: key to paint, p99", 0, times[len(times) * 99 // 100] * MS, "ms", 16)


def paced(count: int) -> Iterator[int]:
    """As fast as somebody types; what is queued runs meanwhile."""
    for number in range(count):
        until = time.perf_counter() + BETWEEN_KEYS_S
        turn_until(lambda: time.perf_counter() > until)  # noqa: B023  (called at once)
        yield number


def measure_actions(office: Office) -> Iterator[Figure]:
    """All actions listed, and filtered by a word."""
    for number in range(ACTIONS):
        writes = {
            "title": f"Action {number} on the border",
            "responsible": MISSIONS[number % len(MISSIONS)],
            "due": f"2009-{1 + number % 12:02}-{1 + number % 28:02}",
        }
        office.workspace.records.add("ACTION", "task", writes=writes, texts={})
    with window(office.workspace) as (shown, tasks), ticking():
        screen = shown.screen_widget("actions")
        assert isinstance(screen, ActionsScreen)  # noqa: S101
        shown.show_screen("actions")
        turn_until(lambda: tasks.is_idle)
        paints = Paints(screen.entries.view.viewport())
        told: list[int] = []
        screen.waiting.connect(told.append)
        listed = sorted(listing(screen, told) for _ in range(9))
        filters = screen.entries.filters
        words = (Filters(words=f"action {number}") for number in range(5))
        filtered = max(painted(paints, partial(filters.set_filters, one)) for one in words)
        middle = listed[len(listed) // 2]
        yield Figure(f"actions: list {ACTIONS:,}", 0, middle * MS, "ms", 100)
        yield Figure("actions: filter by a word, slowest", 0, filtered * MS, "ms", 100)


def listing(screen: ActionsScreen, told: list[int]) -> float:
    """Seconds from asking the vault for all actions to the end of painting them."""
    told.clear()
    start = time.perf_counter()
    screen.refresh(Changed(topics=frozenset({"contacts"})))
    turn_until(lambda: bool(told))
    screen.entries.view.viewport().repaint()
    return time.perf_counter() - start


def measure(size: int) -> Iterator[Figure]:
    """All figures; they do not hang on how large a vault is."""
    del size
    app = QApplication([])
    gc.disable()  # as the program: widgets must not be collected on a worker's thread
    apply(app, Theme.LIGHT)
    with tempfile.TemporaryDirectory() as scratch:
        with offices(Path(scratch) / "room", "MINURCAT@TCD-ABE") as (office,):
            yield from measure_room(office)
            yield Figure("memory: minutes", 0, peak_mb(), "MB", 300)
        with offices(Path(scratch) / "actions", "MINURCAT@TCD-ABE") as (office,):
            yield from measure_actions(office)
            yield Figure("memory: actions", 0, peak_mb(), "MB", 300)
