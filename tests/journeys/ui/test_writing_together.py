"""Somebody types into a long text while a bundle brings the other mission's lines of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTabBar
from pytestqt.qtbot import QtBot

from liaison.core.events import Changed
from liaison.core.values import RecordId
from tests.support.vaults import Office, exchange, offices, visit
from tests.support.window import seated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""

MINUTES = 2
BEGUN = "The road is open.\n"


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[tuple[Office, Office, Path]]:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (here, there):
        place = tmp_path / "stick"
        place.mkdir()
        yield here, there, place


def in_the_form(here: Office) -> tuple[RecordId, str]:
    """A note that both missions write."""
    note = here.note("Route", "SIS:UNAMID", body=BEGUN, writes={"editors/UNAMID": True})
    return note, "body"


def in_the_minutes(here: Office) -> tuple[RecordId, str]:
    """A meeting whose minutes both missions write."""
    prepare = here.workspace.prepare
    meeting = prepare.begin("strategic", title="Second meeting", writes={"editors/UNAMID": True})
    item = prepare.add_item(meeting, "Routes")
    here.workspace.records.set(meeting, {"release/SIS:UNAMID": True})
    path = f"agenda/{item}/discussion"
    here.workspace.records.set_text(meeting, path, BEGUN)
    return meeting, path


def shows(edit: QPlainTextEdit, said: str) -> bool:
    return said in edit.toPlainText()


@pytest.mark.parametrize(
    ("screen", "begin"),
    [("log", in_the_form), ("meetings", in_the_minutes)],
    ids=["form", "minutes"],
)
def test_a_save_takes_nothing_away_that_came_while_somebody_typed(
    qtbot: QtBot,
    apart: tuple[Office, Office, Path],
    screen: str,
    begin: Callable[[Office], tuple[RecordId, str]],
) -> None:
    here, there, place = apart
    record, path = begin(here)
    exchange(place, here, there)
    with seated(qtbot, here.workspace) as seat:
        seat.desk.go(screen, record)
        seat.settle()
        if screen == "meetings":
            seat.child(QTabBar, "meetingTabs").setCurrentIndex(MINUTES)
        edit = seat.child(QPlainTextEdit, f"edit:{path}")
        edit.setFocus()
        edit.moveCursor(QTextCursor.MoveOperation.End)
        for number, said in enumerate(("Theirs first.", "Theirs second.")):
            there.workspace.records.set_text(
                record, path, f"{said}\n{there.workspace.records.texts(record)[path]}"
            )
            exchange(place, there)
            qtbot.keyClicks(edit, f"Ours {number}")
            seat.tasks.submit(lambda _: visit(here, place), owner=None)
            qtbot.keyClicks(edit, " goes on.")  # while the stick is read
            if number:
                seat.window.keep()  # a save on top of what nobody here has seen
            seat.settle()
            seat.desk.changed.emit(Changed(records=frozenset({record})))
            qtbot.waitUntil(partial(shows, edit, said))
            assert f"Ours {number} goes on." in edit.toPlainText()
            assert edit.textCursor().atEnd()
        seat.window.show_screen("exchange")  # which signs what was typed
        seat.settle()
        text = here.workspace.records.texts(record)[path]
        assert text == f"Theirs second.\nTheirs first.\n{BEGUN}Ours 0 goes on.Ours 1 goes on."
        exchange(place, here, there)
        assert there.workspace.records.texts(record)[path] == text
        assert not seat.refused
