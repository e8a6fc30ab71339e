"""The products of a day in the window: the offer of a FLASH, a stray note placed, a report frozen and saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.events import Changed
from liaison.core.values import RecordId, Value
from liaison.core.workspace import Workspace
from liaison.ui.widgets.notice_line import NoticeLine
from tests.support.command_line import PASSPHRASE
from tests.support.window import Seat, seated

HOUR_MS = 3_600_000


@pytest.fixture
def workspace(abeche: str, door: VaultDoor) -> Workspace:
    """The vault of Abéché, which knows El Fasher."""
    return door.open(abeche, PASSPHRASE)


@pytest.fixture
def seat(qtbot: QtBot, workspace: Workspace) -> Iterator[Seat]:
    with seated(qtbot, workspace) as one:
        yield one


def write(seat: Seat, kind: str, title: str, **values: Value) -> RecordId:
    """An entry in the middle of the period that a report made now is of."""
    workspace, made = seat.workspace, list[RecordId]()

    def add(_: Workspace) -> Changed:
        when = workspace.daily.sitrep().until_ms - 12 * HOUR_MS
        writes = {"title": title, "when": when, **values}
        made.append(workspace.records.add("NOTE", kind, writes=writes, texts={}))
        return Changed(frozenset(made))

    seat.desk.do(add)
    seat.settle()
    return made[0]


def text(seat: Seat) -> str:
    return seat.child(QPlainTextEdit, "productText").toPlainText()


def press(seat: Seat, name: str) -> None:
    seat.qtbot.mouseClick(seat.child(QPushButton, name), Qt.MouseButton.LeftButton)
    seat.settle()


def test_a_shift_is_taken_over_and_its_report_placed_frozen_and_saved(
    seat: Seat, tmp_path: Path
) -> None:
    press(seat, "takeOver")
    assert "JOC duty officer" in seat.child(QLabel, "shiftLine").text()
    assert "Cut-off in" in seat.child(QLabel, "cutOff").text()

    stray = write(seat, "political", "Governor met")
    seat.qtbot.keyClick(seat.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    seat.qtbot.waitUntil(lambda: "Not placed in any section: 1." in text(seat))
    ref = seat.workspace.records.view(stray).row.ref
    press(seat, f"place:{ref}")
    assert seat.workspace.records.view(stray).values["sitrep_section"] == "political"
    seat.qtbot.waitUntil(lambda: "Not placed" not in text(seat))

    press(seat, "freezeProduct")
    seat.qtbot.waitUntil(
        lambda: seat.child(QLabel, "productTitle").text().strip("\u2068\u2069") == "SITREP 1"
    )
    saved = tmp_path / "sitrep.txt"
    seat.log.detail.product.write(str(saved))
    seat.settle()
    assert "Governor met" in saved.read_text(encoding="utf-8")
    assert not seat.refused


def test_a_report_is_cut_numbered_and_cleared_as_wished_and_an_earlier_one_is_printed_again(
    seat: Seat, tmp_path: Path
) -> None:
    write(seat, "political", "Governor met", sitrep_section="political")
    seat.qtbot.keyClick(seat.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    answer(seat, "productNumber", "342")
    answer(seat, "productCleared", "Chief of JOC")
    seat.qtbot.waitUntil(lambda: "SITREP 342, draft" in text(seat))
    assert "Chief of JOC" in text(seat)
    press(seat, "freezeProduct")
    seat.qtbot.waitUntil(lambda: "SITREP 342, draft" not in text(seat))
    press(seat, "productBack")

    write(seat, "political", "Prefect met", sitrep_section="political")
    seat.qtbot.keyClick(seat.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    seat.qtbot.waitUntil(lambda: "SITREP 343, draft" in text(seat))
    answer(seat, "productUntil", "010600ZJAN09")
    seat.qtbot.waitUntil(lambda: "Prefect met" not in text(seat))
    box = seat.child(QComboBox, "productEarlier")
    assert "SITREP 342" in box.itemText(1)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    seat.qtbot.waitUntil(lambda: "Governor met" in text(seat))
    assert not seat.log.detail.product.wishes.isVisible()
    saved = tmp_path / "sitrep.txt"
    seat.log.detail.product.write(str(saved))
    seat.settle()
    assert "Prefect met" not in saved.read_text(encoding="utf-8")
    assert not seat.refused


def answer(seat: Seat, name: str, said: str) -> None:
    line = seat.child(QLineEdit, name)
    seat.qtbot.keyClicks(line, said)
    seat.qtbot.keyClick(line, Qt.Key.Key_Return)
    seat.settle()


def test_the_hour_at_which_reports_close_is_set_and_a_wrong_one_refused_beside_it(
    seat: Seat,
) -> None:
    seat.window.show_screen("settings")
    seat.settle()
    hour = seat.child(QLineEdit, "cutOffHour")
    hour.clear()
    answer(seat, "cutOffHour", "25:00")
    assert seat.workspace.daily.cut_off == "06:00"
    assert "06:00" in hour.accessibleDescription()
    hour.clear()
    answer(seat, "cutOffHour", "5:30")
    assert seat.workspace.daily.cut_off == "05:30"
    seat.qtbot.waitUntil(lambda: hour.text() == "05:30")


def test_an_incident_with_harm_offers_its_flash_until_one_went_out(seat: Seat) -> None:
    incident = write(seat, "incident", "Convoy fired on", **{"injured/un/min": 1})
    seat.log.show_record(incident)
    offer = seat.child(NoticeLine, "flashOffer")
    offer.pressed.emit()
    seat.qtbot.waitUntil(lambda: "1 WHEN" in text(seat))
    moment = seat.child(QLineEdit, "nextUpdate")
    seat.qtbot.keyClicks(moment, "soon")
    seat.qtbot.keyClick(moment, Qt.Key.Key_Return)
    assert not seat.child(QPushButton, "freezeProduct").isEnabled()
    moment.clear()
    seat.qtbot.keyClicks(moment, "081000ZDEC29")
    seat.qtbot.keyClick(moment, Qt.Key.Key_Return)
    seat.settle()
    assert "NEXT UPDATE: 081100ADEC29" in text(seat)
    press(seat, "freezeProduct")
    seat.settle()
    press(seat, "productBack")
    seat.qtbot.waitUntil(lambda: not offer.isVisible() and seat.log.detail.pane.isVisible())
