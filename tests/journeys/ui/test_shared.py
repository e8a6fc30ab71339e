"""Who has it, who noted it, and the ledger, as somebody in front of the window finds them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.ledger_rows import LedgerQuery
from liaison.core.values import RecordId, Value
from liaison.core.workspace import Workspace
from liaison.ui.screens.exchange.ledger_view import LedgerView
from tests.journeys.ui.conftest import child
from tests.support.command_line import PASSPHRASE
from tests.support.window import Seat, seated

ACTION = "Patrol sent to Foro Baranga"


@pytest.fixture
def stick(tmp_path: Path) -> str:
    folder = tmp_path / "stick"
    folder.mkdir()
    return str(folder)


@pytest.fixture
def workspace(abeche: str, el_fasher: str, door: VaultDoor, stick: str) -> Workspace:
    """Abéché's vault: El Fasher noted its warning, and sent one of its own."""
    here, there = door.open(abeche, PASSPHRASE), door.open(el_fasher, PASSPHRASE)
    ours: dict[str, Value] = {"title": "Column near Tissi", "release/SIS:UNAMID": True}
    asked = {"addressees/SDN-ELF": True, "addressees/SDN-NYA": True}
    warning = here.records.add("NOTE", "warning", writes={**ours, **asked}, texts={})
    here.exchange.run(stick)
    there.exchange.run(stick, accept=True)
    there.warnings.acknowledge(warning, action=ACTION)
    theirs: dict[str, Value] = {"title": "Wadi in flood", "release/SIS:MINURCAT": True}
    there.records.add("NOTE", "warning", writes={**theirs, "addressees/TCD-ABE": True}, texts={})
    there.exchange.run(stick)
    there.close()
    here.exchange.run(stick, accept=True)
    return here


@pytest.fixture
def seat(qtbot: QtBot, workspace: Workspace) -> Iterator[Seat]:
    with seated(qtbot, workspace) as one:
        yield one


def called(workspace: Workspace, title: str) -> RecordId:
    return next(hit.row.id for hit in workspace.search(title))


def lines(seat: Seat) -> str:
    labels = seat.log.detail.pane.shared.findChildren(QLabel, "sharedLine")
    return " | ".join(label.text() for label in labels if label.isVisible())


def test_the_owner_of_a_warning_reads_who_noted_it_and_what_they_do(seat: Seat) -> None:
    seat.log.show_record(called(seat.workspace, "Tissi"))
    seat.qtbot.waitUntil(lambda: ACTION in lines(seat))
    assert "by JMAC chief" in lines(seat)
    assert "signed" not in lines(seat)


def test_an_answer_by_radio_is_noted_for_a_site_that_was_silent(seat: Seat) -> None:
    seat.log.show_record(called(seat.workspace, "Tissi"))
    seat.child(QPushButton, "spokenLink").click()
    sites = seat.child(QComboBox, "spokenSite")
    assert [sites.itemData(row) for row in range(sites.count())] == ["SDN-NYA"]
    how = seat.child(QComboBox, "spokenHow")
    how.setCurrentIndex(how.findData("radio"))
    seat.qtbot.keyClicks(seat.child(QLineEdit, "spokenRole"), "Security officer")
    action = seat.child(QLineEdit, "spokenAction")
    seat.qtbot.keyClicks(action, "Convoys held back")
    seat.qtbot.keyClick(action, Qt.Key.Key_Return)
    seat.qtbot.waitUntil(lambda: "Convoys held back" in lines(seat))
    assert "not signed" in lines(seat)
    seat.settle()
    assert not child(seat.window, QPushButton, "spokenLink").isVisible()


def test_a_warning_of_others_is_noted_with_one_line_by_the_keyboard(seat: Seat) -> None:
    warning = called(seat.workspace, "Wadi")
    seat.log.show_record(warning)
    seat.child(QPushButton, "acknowledgeButton").click()
    field = seat.child(QLineEdit, "acknowledgeAction")
    assert not child(seat.window, QPushButton, "acknowledgeNow").isEnabled()
    seat.qtbot.keyClicks(field, "Convoys kept on the road")
    seat.qtbot.keyClick(field, Qt.Key.Key_Return)
    seat.qtbot.waitUntil(lambda: "Convoys kept on the road" in lines(seat))
    seat.settle()
    assert not seat.workspace.warnings.may_acknowledge(warning)
    assert not child(seat.window, QPushButton, "acknowledgeButton").isVisible()


def test_the_ledger_is_found_by_words_and_written_out(seat: Seat, tmp_path: Path) -> None:
    seat.window.show_screen("exchange")
    seat.child(QPushButton, "ledgerLink").click()
    table = seat.child(QTableView, "ledgerTable")
    seat.qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    cells = [str(table.model().index(0, column).data()) for column in range(6)]
    assert cells[1:5] == ["Column near Tissi", "1", "UNAMID El Fasher", "stick"]
    assert cells[5].startswith("accepted")
    table.selectRow(0)
    (entry,) = seat.workspace.ledger.find(LedgerQuery())
    assert entry.sha256.hex() in child(seat.window, QLabel, "ledgerFacts").text()
    words = seat.child(QLineEdit, "ledgerWords")
    seat.qtbot.keyClicks(words, "wadi")
    seat.qtbot.waitUntil(lambda: table.model().rowCount() == 0)
    words.clear()
    seat.qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    view = child(seat.window, LedgerView, "ledger")
    view.choose_target = lambda: str(tmp_path / "ledger.csv")
    seat.child(QPushButton, "ledgerSave").click()
    seat.qtbot.waitUntil((tmp_path / "ledger.csv").exists)
    seat.settle()
    assert "EXERCISE" in (tmp_path / "ledger.csv").read_text(encoding="utf-8-sig")
    seat.child(QPushButton, "ledgerBack").click()
    assert not view.isVisible()
