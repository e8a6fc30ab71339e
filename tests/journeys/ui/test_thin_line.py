"""Over a thin line: only what is urgent now, and a large file when somebody asks for it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.habits import Habits
from liaison.core.preferences import PLACES
from liaison.core.values import RecordId, Value
from liaison.ui.options import Options
from tests.journeys.ui.conftest import Start, child, unlock
from tests.support.command_line import PASSPHRASE


@pytest.fixture
def film(abeche: str, el_fasher: str, door: VaultDoor, tmp_path: Path) -> RecordId:
    """El Fasher has Abéché's note, and not its film, which is larger than what leaves unasked."""
    stick = tmp_path / "stick"
    stick.mkdir()
    here, there = door.open(abeche, PASSPHRASE), door.open(el_fasher, PASSPHRASE)
    here.exchange.keep_habits(Habits(unasked_mib=1))
    writes: dict[str, Value] = {"title": "Film of the road", "release/SIS:UNAMID": True}
    note = here.records.add("NOTE", "log", writes=writes, texts={})
    here.records.attach(note, name="road.mp4", source=io.BytesIO(bytes(range(256)) * 8192))
    here.exchange.run(str(stick))
    here.close()
    there.exchange.run(str(stick), accept=True)
    there.set_setting(PLACES, [str(stick)])
    there.close()
    return note


def test_a_file_that_is_not_here_is_asked_for_in_its_record(
    film: RecordId, el_fasher: str, door: VaultDoor, start: Start, qtbot: QtBot
) -> None:
    program = start(Options(vault=el_fasher, screen="log", record=film.hex()))
    unlock(program, qtbot)
    qtbot.waitUntil(lambda: _button(program.front, "askFor:0") is not None)
    asked = _button(program.front, "askFor:0")
    assert asked is not None
    asked.click()
    qtbot.waitUntil(
        lambda: getattr(_button(program.front, "askFor:0"), "text", str)() == "Ask again"
    )
    program.end()
    again = door.open(el_fasher, PASSPHRASE)
    assert again.records.view(film).attachments[0].asked
    again.close()


def test_only_warnings_cross_the_line_when_that_was_chosen(
    film: RecordId, el_fasher: str, door: VaultDoor, start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    vault = door.open(el_fasher, PASSPHRASE)
    vault.records.add(
        "NOTE", "log", writes={"title": "Can wait", "release/SIS:MINURCAT": True}, texts={}
    )
    vault.close()
    program = start(Options(vault=el_fasher, screen="exchange"))
    unlock(program, qtbot)
    chooser = child(program.front, QComboBox, "thriftChooser")
    qtbot.waitUntil(chooser.isVisible)
    chooser.setCurrentIndex(1)
    before = len(list((tmp_path / "stick").iterdir()))
    qtbot.keyClick(program.front, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    words = child(program.front, QLabel, "reportWords")
    qtbot.waitUntil(words.isVisible, timeout=20_000)
    assert len(list((tmp_path / "stick").iterdir())) == before
    assert film


def test_what_holds_for_every_exchange_is_settled_once(
    el_fasher: str, door: VaultDoor, start: Start, qtbot: QtBot
) -> None:
    program = start(Options(vault=el_fasher, screen="settings"))
    unlock(program, qtbot)
    ferry = child(program.front, QCheckBox, "ferryChoice")
    ferry.click()
    largest = child(program.front, QComboBox, "unaskedChooser")
    qtbot.waitUntil(ferry.isChecked)
    largest.setCurrentIndex(largest.findData(4))
    largest.activated.emit(largest.currentIndex())
    program.end()
    vault = door.open(el_fasher, PASSPHRASE)
    assert vault.exchange.habits == Habits(ferry=True, unasked_mib=4)
    vault.close()


def _button(window: QWidget | None, name: str) -> QPushButton | None:
    assert window is not None
    found = window.findChildren(QPushButton, name)
    return next((one for one in found if not one.isHidden()), None)


def _says(button: QPushButton | None, words: str) -> bool:
    return button is not None and button.text() == words
