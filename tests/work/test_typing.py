"""How much a letter costs in a long text, and a list of which little is seen."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot
from typing_extensions import override

from liaison.core.values import RecordId
from liaison.ui.screens.actions import words
from liaison.ui.screens.actions.look import look
from liaison.ui.screens.actions.view import ActionsScreen
from liaison.ui.screens.room.look import look as look_into
from liaison.ui.screens.room.presenter import path_of
from liaison.ui.screens.room.view import RoomScreen
from liaison.ui.widgets.minutes_edit import MinutesEdit
from tests.support.dress import undressed_after
from tests.support.vaults import Office, make_office
from tests.support.window import Seat, seated
from tests.work.test_work import Counter, counter

__all__ = ["counter"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LINE = "UNMIS: small groups north of Yambio, moving at night, no vehicles seen by patrols.\n"
STARTS_MS = 1_260_000_000_000
LETTERS, ACTIONS, SEEN = 20, 200, 40
_STYLED = {QEvent.Type.StyleChange, QEvent.Type.DynamicPropertyChange}


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    with undressed_after(qapp):
        yield


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path, "MINURCAT", "TCD-ABE")
    yield made
    made.workspace.close()


class Styled(QObject):
    """Counts how often a widget is styled anew."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in _STYLED
        return False


def long_item(office: Office, lines: int) -> tuple[RecordId, str, str]:
    """A meeting with an item of so many lines; it, the item and its text."""
    prepare, records = office.workspace.prepare, office.workspace.records
    ends = STARTS_MS + 3_600_000
    meeting = prepare.begin("strategic", title="M", writes={"starts": STARTS_MS, "ends": ends})
    item, text = prepare.add_item(meeting, "Long"), LINE * lines
    records.save_draft(meeting, writes={}, texts={path_of(item): text})
    records.commit(meeting)
    return meeting, item, text


@pytest.mark.parametrize("lines", [300, 1_200])
def test_a_letter_is_kept_for_the_price_of_a_letter_however_long_the_text(
    office: Office, counter: Counter, lines: int
) -> None:
    meeting, item, text = long_item(office, lines)
    records, path, middle = office.workspace.records, path_of(item), len(text) // 2
    first, second = (text[:middle] + typed + text[middle:] for typed in ("e", "ee"))
    records.save_draft(meeting, writes={}, texts={path: first}, begun={path: (text,)})
    with counter.of(office) as work:
        records.save_draft(meeting, writes={}, texts={path: second}, begun={path: (first,)})
    assert len(work.statements) <= 12
    assert sum("snapshot" in one for one in work.statements) == 1
    assert not any("FROM contacts" in one for one in work.statements)
    assert work.written <= 24 * 1024
    assert records.texts(meeting)[path] == second


def test_a_letter_in_a_long_item_reads_none_of_it_and_styles_nothing_anew(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting, item, text = long_item(office, 1_200)
    read: list[int] = []

    def counting(edit: MinutesEdit) -> str:
        read.append(1)
        return QPlainTextEdit.toPlainText(edit)

    with seated(qtbot, office.workspace) as seat:
        edit = opened(seat, meeting, item)
        qtbot.keyClick(edit, "e")
        seat.settle()
        monkeypatch.setattr(MinutesEdit, "toPlainText", counting, raising=False)
        room, styled = seat.window.screen_widget("room"), Styled()
        assert isinstance(room, RoomScreen)
        room.item.keys.status.installEventFilter(styled)
        for _ in range(LETTERS):
            qtbot.keyClick(edit, "e")
        assert (len(read), styled.count) == (0, 0)
        room.writing.keep()
        seat.settle()
        assert len(read) == 1
        kept = office.workspace.records.texts(meeting)
        assert kept[path_of(item)] == text + "e" * (LETTERS + 1)


def opened(seat: Seat, meeting: RecordId, item: str) -> MinutesEdit:
    """The text of an item, in the room."""
    seat.window.show_screen("room", meeting)
    seat.settle()
    room = seat.window.screen_widget("room")
    assert isinstance(room, RoomScreen)
    room.go(item)
    seat.settle()
    return room.item.edit


def test_a_list_of_many_actions_reads_them_once_and_says_those_that_are_seen(
    qtbot: QtBot, office: Office, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    with office.store.transaction():
        for number in range(ACTIONS):
            writes = {"title": f"Action {number}", "responsible": "UNMIS", "due": "2009-12-18"}
            office.workspace.records.add("ACTION", "task", writes=writes, texts={})
    look(office.workspace)  # what each says is kept from here on
    with counter.of(office) as work:
        look(office.workspace)
    assert sum("'ACTION'" in one for one in work.statements) == 1
    assert len(work.statements) <= 6
    said: list[RecordId] = []
    cells = words.cells

    def counting(row: object, *args: object, **how: object) -> object:
        said.append(row.id)  # type: ignore[attr-defined]  # an `ActionRow`
        return cells(row, *args, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(words, "cells", counting)
    with seated(qtbot, office.workspace) as seat:
        seat.window.show_screen("actions")
        seat.settle()
        screen = seat.window.screen_widget("actions")
        assert isinstance(screen, ActionsScreen)
        screen.entries.view.viewport().repaint()
        assert screen.entries.model.rowCount() == ACTIONS
        assert 0 < len(set(said)) <= SEEN


def test_the_room_reads_all_actions_once_to_show_a_meeting(
    office: Office, counter: Counter
) -> None:
    meeting, _, _ = long_item(office, 1)
    look_into(office.workspace, meeting)
    with counter.of(office) as work:
        look_into(office.workspace, meeting)
    assert sum("'ACTION'" in one for one in work.statements) == 1
