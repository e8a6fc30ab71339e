"""A colleague's card comes in as a file; the code decides whether it is trusted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.values import Trust
from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.screens.directory.view import DirectoryScreen
from liaison.ui.shell.main_window import MainWindow
from tests.journeys.ui.conftest import ABECHE, EL_FASHER, Start, child, unlock
from tests.support.command_line import PASSPHRASE


def directory(program: Program) -> DirectoryScreen:
    assert isinstance(program.front, MainWindow)
    screen = program.front.screen_widget("directory")
    assert isinstance(screen, DirectoryScreen)
    return screen


def test_a_card_is_verified_by_the_code_that_the_colleague_reads_out(
    tmp_path: Path, door: VaultDoor, start: Start, qtbot: QtBot
) -> None:
    path = str(tmp_path / "TCD-ABE")
    abeche = door.create(path, PASSPHRASE, ABECHE)
    el_fasher = door.create(str(tmp_path / "SDN-ELF"), PASSPHRASE, EL_FASHER)
    (tmp_path / "elf.card").write_bytes(el_fasher.contacts.own_card())
    el_fasher.contacts.import_card(abeche.contacts.own_card())
    read_out = el_fasher.contacts.code("TCD-ABE")
    el_fasher.close()
    abeche.close()

    program = start(Options(vault=path, screen="directory"))
    unlock(program, qtbot)
    screen = directory(program)
    screen.bring_in(str(tmp_path / "elf.card"))

    shown = child(screen, QLabel, "shortCode")
    qtbot.waitUntil(lambda: read_out in shown.text())
    field, compare = (
        child(screen, QLineEdit, "codeField"),
        child(screen, QPushButton, "verifyButton"),
    )
    assert not compare.isEnabled()
    wrong = ("1" if read_out[0] == "0" else "0") + read_out[1:]
    qtbot.keyClicks(field, wrong)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(child(screen, QLabel, "codeWrong").isVisible)
    field.selectAll()
    qtbot.keyClicks(field, read_out)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not field.isVisible())

    contacts = child(screen, QListView, "contactList").model()
    assert [contacts.index(at, 0).data() for at in range(3)][1:] == ["UNAMID", "UNAMID El Fasher"]
    program.end()
    again = door.open(path, PASSPHRASE)
    assert [contact.trust for contact in again.contacts.all()] == [Trust.VERIFIED]
    again.close()


def test_a_file_that_is_no_card_is_refused_in_words(
    tmp_path: Path, abeche: str, start: Start, qtbot: QtBot
) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8 not a card")
    program = start(Options(vault=abeche, screen="directory"))
    unlock(program, qtbot)
    screen = directory(program)
    screen.bring_in(str(tmp_path / "photo.jpg"))
    problem = child(screen, QLabel, "problemSentence")
    qtbot.waitUntil(problem.isVisible)
    assert "card" in problem.text()
