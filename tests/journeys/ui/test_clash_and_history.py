"""Two missions wrote apart: both values stand side by side until somebody decides."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from liaison.core.values import RecordId
from tests.support.vaults import Office, exchange, offices
from tests.support.window import Seat, seated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[tuple[Office, Office, RecordId]]:
    """A note that both missions edited before they had seen each other."""
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (here, there):
        place = tmp_path / "stick"
        place.mkdir()
        record = here.note(
            "Convoy", "SIS:UNAMID", body="Seen at noon.", writes={"editors/UNAMID": True}
        )
        exchange(place, here, there)
        here.workspace.records.set(record, {"grade": "B2"})
        there.workspace.records.set(record, {"grade": "C3"})
        here.workspace.records.set_text(record, "body", "Seen at noon by two.")
        there.workspace.records.set_text(record, "body", "Seen at one.")
        exchange(place, there, here)
        yield here, there, record


def texts(seat: Seat, name: str) -> list[str]:
    labels = seat.log.detail.clash.findChildren(QLabel, name)
    return [label.text() for label in labels if label.isVisible()]


def test_a_clash_is_settled_by_picking_and_history_keeps_both(
    qtbot: QtBot, apart: tuple[Office, Office, RecordId]
) -> None:
    here, _, record = apart
    with seated(qtbot, here.workspace) as seat:
        seat.log.show_record(record)
        qtbot.waitUntil(lambda: bool(seat.log.findChildren(QPushButton, "clash:grade")))
        mark = seat.child(QPushButton, "clash:grade")
        assert mark.text() == "Two values"
        mark.click()
        qtbot.waitUntil(lambda: bool(texts(seat, "sideValue:1")))
        both = [texts(seat, f"sideValue:{place}")[0].strip("\u2068\u2069")[:2] for place in (0, 1)]
        assert sorted(both) == ["B2", "C3"]
        seat.child(QPushButton, f"keep:{both.index('C3')}").click()
        qtbot.waitUntil(lambda: "Facts" in texts(seat, "clashTitle")[0])
        edit = seat.child(QPlainTextEdit, "edit:body")
        edit.setPlainText("Two men, at one o'clock.")
        seat.child(QPushButton, "keepThird").click()
        qtbot.waitUntil(lambda: seat.log.detail.currentWidget() is seat.log.detail.pane)
        view = here.workspace.records.view(record)
        assert view.clashes == ()
        assert view.values["grade"] == "C3"
        assert view.texts["body"] == "Two men, at one o'clock."

        seat.child(QPushButton, "historyButton").click()
        qtbot.waitUntil(lambda: bool(seat.log.detail.history.findChildren(QLabel)))
        seat.settle()
        told = " ".join(one.text() for one in seat.log.detail.history.findChildren(QLabel))
        assert "B2" in told
        assert "C3" in told
        assert "UNAMID El Fasher" in told
        assert "signature checked, card compared" in told
        oldest = [
            one
            for one in seat.log.detail.history.findChildren(QPushButton)
            if one.objectName().startswith("readAt:")
        ][-1]
        oldest.click()
        qtbot.waitUntil(lambda: bool(seat.log.detail.history.findChildren(QLabel, "read:body")))
        past = seat.child(QLabel, "read:body")
        assert past.text() == "Seen at noon."
        assert not seat.refused


def test_another_missions_record_is_shown_to_read(
    qtbot: QtBot, apart: tuple[Office, Office, RecordId]
) -> None:
    here, there, _ = apart
    record = here.note("Not yours", "SIS:UNAMID", body="Only to read.")
    exchange(here_place(here), here, there)
    with seated(qtbot, there.workspace) as seat:
        seat.log.show_record(record)
        qtbot.waitUntil(lambda: bool(seat.log.findChildren(QLabel, "read:body")))
        assert seat.child(QLabel, "read:body").text() == "Only to read."
        assert seat.child(QLabel, "releaseOwner").text() == "MINURCAT decides this"
        assert not [one for one in seat.log.findChildren(QPlainTextEdit) if one.isVisible()]


def here_place(office: Office) -> Path:
    return Path(office.store.folder).parent / "stick"
