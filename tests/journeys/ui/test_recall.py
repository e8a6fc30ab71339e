"""Recalling a record, and what becomes of a copy, as somebody in front of the window sees it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.events import Changed
from liaison.core.values import RecordId, RecordQuery, Value
from liaison.core.workspace import Workspace
from tests.support.command_line import PASSPHRASE
from tests.support.window import Seat, seated

WHY = "Released by mistake"


@pytest.fixture
def stick(tmp_path: Path) -> str:
    folder = tmp_path / "stick"
    folder.mkdir()
    return str(folder)


@pytest.fixture
def there(el_fasher: str, door: VaultDoor) -> Iterator[Workspace]:
    workspace = door.open(el_fasher, PASSPHRASE)
    yield workspace
    workspace.close()


@pytest.fixture
def seat(qtbot: QtBot, abeche: str, door: VaultDoor) -> Iterator[Seat]:
    with seated(qtbot, door.open(abeche, PASSPHRASE)) as one:
        yield one


def share(owner: Workspace, reader: Workspace, audience: str, stick: str) -> RecordId:
    writes: dict[str, Value] = {"title": "Informant of Hadjer", f"release/{audience}": True}
    note = owner.records.add("NOTE", "incident", writes=writes, texts={})
    for one in (owner, reader, owner):
        one.exchange.run(stick, accept=True)
    return note


def taken(workspace: Workspace, stick: str) -> Changed:
    return Changed(workspace.exchange.run(stick, accept=True).changed, frozenset({"inbox"}))


def lines(seat: Seat) -> str:
    labels = seat.log.detail.pane.shared.findChildren(QLabel, "sharedLine")
    return " | ".join(label.text() for label in labels if label.isVisible())


def test_the_owner_recalls_a_record_and_reads_who_has_set_it_aside(
    seat: Seat, there: Workspace, stick: str
) -> None:
    note = share(seat.workspace, there, "SIS:UNAMID", stick)
    seat.log.show_record(note)
    link = seat.child(QPushButton, "recallLink")
    seat.qtbot.waitUntil(link.isVisible)
    link.click()
    now = seat.child(QPushButton, "recallNow")
    assert not now.isEnabled()
    seat.qtbot.keyClicks(seat.child(QLineEdit, "recallWhy"), WHY)
    now.click()
    seat.qtbot.waitUntil(lambda: "not heard yet" in lines(seat))
    assert WHY in seat.child(QLabel, "recallSaid").text()
    for one in (seat.workspace, there, seat.workspace):
        one.exchange.run(stick, accept=True)
    seat.log.show_record(note)
    seat.qtbot.waitUntil(lambda: "set its copy aside" in lines(seat))
    seat.child(QPushButton, "recallUndo").click()
    seat.qtbot.waitUntil(link.isVisible)


def test_a_reader_is_told_of_a_recall_and_finds_who_and_why_but_no_word_of_the_record(
    seat: Seat, there: Workspace, stick: str
) -> None:
    note = share(there, seat.workspace, "SIS:MINURCAT", stick)
    incidents = RecordQuery(types=("NOTE",))
    seat.workspace.exports.write(incidents, "MSN", f"{stick}/taken along.csv")
    seat.log.show_record(note)
    pane = seat.log.detail.pane
    seat.qtbot.waitUntil(lambda: pane.head.title.text() == "Informant of Hadjer")
    there.recalls.recall(note, reason=WHY)
    there.exchange.run(stick)
    seat.desk.do(lambda workspace: taken(workspace, stick))
    seat.qtbot.waitUntil(seat.log.entries.notice.isVisible)
    detail = seat.log.detail
    seat.qtbot.waitUntil(lambda: detail.currentWidget() is detail.aside)
    seat.child(QPushButton, "noticePress").click()
    seat.qtbot.waitUntil(lambda: not seat.log.entries.notice.isVisible())
    model = seat.log.entries.model
    seat.qtbot.waitUntil(lambda: model.entries == 1)
    assert seat.log.entries.select(note)
    said = " ".join(label.text() for label in seat.log.findChildren(QLabel) if label.isVisible())
    assert WHY in said
    assert "JMAC chief" in said
    assert "Informant" not in said
    assert "Ask their readers for them back" in said
    assert "taken along.csv" in said


def test_a_recall_waits_for_nobody_and_the_inbox_says_what_was_put_aside(
    seat: Seat, there: Workspace, stick: str
) -> None:
    note = share(there, seat.workspace, "SIS:MINURCAT", stick)
    ref = there.records.view(note).row.ref
    there.recalls.recall(note, reason=WHY)
    writes: dict[str, Value] = {"title": "Market day", "release/SIS:MINURCAT": True}
    there.records.add("NOTE", "incident", writes=writes, texts={})
    there.exchange.run(stick)
    seat.window.show_screen("exchange")
    seat.desk.do(
        lambda workspace: Changed(workspace.exchange.run(stick).changed, frozenset({"inbox"}))
    )
    said = seat.child(QLabel, "imposed").text()
    assert ref in said
    assert WHY in said
    assert "is set aside here" in said
