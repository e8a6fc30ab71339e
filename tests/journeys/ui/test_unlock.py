"""From the lock screen into the vault, and back by recovery words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.ui.options import Options
from liaison.ui.screens.unlock.view import UnlockScreen
from liaison.ui.shell.main_window import MainWindow
from tests.journeys.ui.conftest import Start, child
from tests.support.command_line import PASSPHRASE


def test_a_wrong_passphrase_is_said_beside_the_field_and_the_right_one_opens(
    abeche: str, start: Start, qtbot: QtBot
) -> None:
    program = start(Options())
    screen = program.front
    assert isinstance(screen, UnlockScreen)
    chooser = child(screen, QComboBox, "vaultChooser")
    qtbot.waitUntil(lambda: chooser.count() == 1)
    assert Path(abeche).name in chooser.currentText()

    field = child(screen, QLineEdit, "passphraseField")
    wrong = child(screen, QLabel, "passphraseWrong")
    unlock = child(screen, QPushButton, "unlockButton")
    assert not unlock.isEnabled()
    qtbot.keyClicks(field, "not this one")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(wrong.isVisible)
    assert "does not open" in wrong.text()
    assert field.selectedText()
    assert field.property("wrong")

    qtbot.keyClicks(field, PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.front, MainWindow))
    window = program.front
    assert isinstance(window, MainWindow)
    assert window.shown == "log"


def test_recovery_words_set_a_new_passphrase_and_open(
    abeche: str, door: VaultDoor, start: Start, qtbot: QtBot
) -> None:
    workspace = door.open(abeche, PASSPHRASE)
    words = workspace.keeping.recovery_words()
    workspace.close()
    program = start(Options(vault=abeche))
    screen = program.front
    child(screen, QPushButton, "recoveryLink").click()
    child(screen, QPlainTextEdit, "recoveryWords").setPlainText(words)
    field = child(screen, QLineEdit, "passphraseField")
    qtbot.keyClicks(field, "seven new words that nobody has guessed")
    qtbot.mouseClick(child(screen, QPushButton, "unlockButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(program.front, MainWindow), timeout=20_000)


def test_without_any_vault_the_first_run_comes_up(start: Start) -> None:
    assert not isinstance(start(Options()).front, UnlockScreen)
