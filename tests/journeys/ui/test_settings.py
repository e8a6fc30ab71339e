"""Settings over a real vault: what incident codes are in ACLED."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from tests.support.command_line import PASSPHRASE
from tests.support.window import Seat, seated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""


def answer(seat: Seat, name: str, said: str) -> QLineEdit:
    line = seat.child(QLineEdit, f"edit:acled:{name}")
    line.selectAll()
    seat.qtbot.keyClicks(line, said)
    seat.qtbot.keyClick(line, Qt.Key.Key_Return)
    seat.settle()
    return line


def test_what_a_code_is_in_acled_is_seen_changed_refused_beside_it_and_put_back(
    qtbot: QtBot, abeche: str, door: VaultDoor
) -> None:
    with seated(qtbot, door.open(abeche, PASSPHRASE)) as seat:
        coding = seat.workspace.coding
        seat.window.show_screen("settings")
        seat.settle()
        seat.child(QPushButton, "showCoding").click()
        line = answer(seat, "CRM-1", "looting/property destruction")
        assert line.text() == "Looting/property destruction"  # as ACLED writes it
        assert line.accessibleDescription() == "Strategic developments"
        assert coding.table().to["CRM-1"] == "Looting/property destruction"
        for said, beside in (("Duel", "Allowed: "), ("protest", "Peaceful protest")):
            answer(seat, "CRM-1", said)
            told = [one.text() for one in seat.window.findChildren(QLabel) if one.isVisible()]
            assert any(beside in words for words in told)
            assert line.text() == said
            assert coding.table().to["CRM-1"] == "Looting/property destruction"
        answer(seat, "Attack", "crm-1")
        assert coding.table().from_["Attack"] == "CRM-1"
        about = seat.child(QLabel, "codingAbout")
        assert "2 line" in about.text()
        assert line.text() == "protest"  # still to be put right
        seat.child(QPushButton, "resetCoding").click()
        seat.settle()
        assert coding.table() == coding.listed
        seat.child(QPushButton, "undoButton").click()
        seat.settle()
        assert coding.own.to == {"CRM-1": "Looting/property destruction"}
        answer(seat, "CRM-1", "Attack")
        answer(seat, "Attack", "POC-1")
        assert coding.own == type(coding.own)()
        assert seat.refused == []
