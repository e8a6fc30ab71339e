"""A place on a real SSH server is set up in the window, its key compared, and visited."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.access import Access
from liaison.ui.options import Options
from liaison.ui.screens.exchange.carrier_card import CarrierCard
from liaison.ui.shell.main_window import MainWindow
from liaison.ui.widgets.elided_label import ElidedLabel
from tests.journeys.ui.conftest import Start, child, unlock
from tests.support.command_line import PASSPHRASE
from tests.support.servers.running import HOST, free_port

if TYPE_CHECKING:
    from tests.support.servers.farm import Servers

pytestmark = [pytest.mark.allow_hosts(["127.0.0.1"]), pytest.mark.slow]


MARKS = str.maketrans("", "", "\u2066\u2068\u2069")


def cards(window: MainWindow) -> str:
    found = [
        label.accessibleName() or label.text()
        for card in window.findChildren(CarrierCard)
        for label in card.findChildren(ElidedLabel)
    ]
    return " | ".join(found).translate(MARKS)


def problems(window: MainWindow) -> str:
    return " | ".join(one.text() for one in window.findChildren(QLabel, "problemSentence"))


def test_a_servers_key_is_compared_before_the_place_can_be_visited(
    abeche: str,
    door: VaultDoor,
    start: Start,
    servers: Servers,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    vault = door.open(abeche, PASSPHRASE)
    vault.records.add(
        "NOTE", "log", writes={"title": "Convoy", "release/SIS:UNAMID": True}, texts={}
    )
    vault.close()
    sshd, key = servers.sshd, tmp_path / "key"
    folder = sshd.files / "window"
    folder.mkdir()
    key.write_text(sshd.key)
    program = start(Options(vault=abeche, screen="exchange"))
    unlock(program, qtbot)
    window = program.front
    assert isinstance(window, MainWindow)
    add = [one for one in window.findChildren(QPushButton) if one.text() == "Add a place…"]
    qtbot.waitUntil(lambda: any(one.isVisible() for one in add))
    next(one for one in add if one.isVisible()).click()
    for field, text in (
        ("placeAddress", f"sftp://{HOST}:{sshd.port}{folder}"),
        ("placeName", "Hub"),
        ("placeUser", sshd.user),
        ("placeKeyFile", str(key)),
    ):
        child(window, QLineEdit, field).setText(text)
    child(window, QPushButton, "keepPlaceButton").click()
    shown = child(window, QLabel, "serverKey")
    qtbot.waitUntil(shown.isVisible, timeout=20_000)
    assert shown.text() == sshd.host_key
    child(window, QPushButton, "keepKeyButton").click()
    qtbot.waitUntil(lambda: not shown.isVisible(), timeout=20_000)
    assert child(window, QLineEdit, "placeAddress").text() == ""
    qtbot.waitUntil(lambda: bool(window.findChildren(QPushButton, "exchangeButton")))
    assert "Hub (SFTP)" in cards(window)
    window.screen_widget("exchange").act()
    words = child(window, QLabel, "reportWords")
    qtbot.waitUntil(words.isVisible, timeout=20_000)
    assert words.text() == "1 sent. Nothing here for you. Everything was read back."
    assert len(list(folder.glob("*.AGE"))) == 1


def test_a_server_that_cannot_be_reached_is_said_and_stays_said(
    abeche: str, door: VaultDoor, start: Start, qtbot: QtBot
) -> None:
    vault = door.open(abeche, PASSPHRASE)
    address = f"webdav://{HOST}:{free_port()}/dav"
    vault.exchange.carriers.add(address, Access(user="hub", secret="x"), name="Hub")  # noqa: S106
    vault.close()
    program = start(Options(vault=abeche, screen="exchange"))
    unlock(program, qtbot)
    window = program.front
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: bool(window.findChildren(QPushButton, "exchangeButton")))
    assert "not visited yet" in cards(window)
    window.screen_widget("exchange").act()
    qtbot.waitUntil(lambda: f"{HOST} cannot be reached." in problems(window).translate(MARKS))
    qtbot.waitUntil(lambda: "unreachable since" in cards(window))
