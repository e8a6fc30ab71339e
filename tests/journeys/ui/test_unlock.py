"""From the lock screen into the vault, and back by recovery words."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.errors import Refused
from liaison.core.recovery import USUAL_SPLIT
from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.screens.firstrun.presenter import asked_words
from liaison.ui.screens.newkit.view import NewKitScreen
from liaison.ui.screens.unlock.view import UnlockScreen
from liaison.ui.shell.main_window import MainWindow
from tests.journeys.ui.conftest import Start, child, words_shown
from tests.support.command_line import PASSPHRASE

NEW, WEAK = "seven new words for the lake", "password1"


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
    assert window.shown == "today"


def test_a_vault_that_was_never_opened_here_is_named_on_the_lock_screen(
    abeche: str, start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    copied = shutil.copytree(abeche, tmp_path / "brought along")
    program = start(Options(vault=str(copied)))
    assert isinstance(program.front, UnlockScreen)
    chooser = child(program.front, QComboBox, "vaultChooser")
    qtbot.waitUntil(lambda: "brought along" in chooser.currentText())


def test_recovery_words_set_a_new_passphrase_and_open(
    abeche: str, door: VaultDoor, start: Start, qtbot: QtBot
) -> None:
    workspace = door.open(abeche, PASSPHRASE)
    (words,) = workspace.keeping.draw_kit()
    workspace.keeping.keep_kit()
    workspace.close()
    program = start(Options(vault=abeche))
    screen = program.front
    wait_for_vaults(program, qtbot)
    child(screen, QPushButton, "recoveryLink").click()
    child(screen, QPlainTextEdit, "recoveryWords").setPlainText(words)
    field = child(screen, QLineEdit, "passphraseField")
    qtbot.keyClicks(field, "seven new words that nobody has guessed")
    qtbot.mouseClick(child(screen, QPushButton, "unlockButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(program.front, NewKitScreen), timeout=20_000)
    make_a_new_kit(program, qtbot)
    with pytest.raises(Refused):
        door.rehearse_recovery(abeche, [words])


def make_a_new_kit(program: Program, qtbot: QtBot) -> None:
    """Read the words off the page, as one who writes them down, and go on to the window."""
    screen = program.front
    assert isinstance(screen, NewKitScreen)
    grid, paper = child(screen, QWidget, "kitWords"), child(screen, QCheckBox, "paperBox")
    qtbot.waitUntil(lambda: len(words_shown(grid)) == 24)
    words = words_shown(grid)
    paper.setChecked(True)
    following = child(screen, QPushButton, "nextButton")
    for number, position in enumerate(asked_words(words), start=1):
        assert not following.isEnabled()
        child(screen, QLineEdit, f"kitAnswer{number}").setText(words[position - 1])
    qtbot.waitUntil(following.isEnabled)
    following.click()
    assert isinstance(program.front, MainWindow)


@pytest.mark.slow
def test_a_kit_that_was_used_is_asked_about_until_there_is_a_new_one_and_still_opens(
    abeche: str, door: VaultDoor, start: Start, qtbot: QtBot
) -> None:
    workspace = door.open(abeche, PASSPHRASE)
    kit = workspace.keeping.draw_kit()
    workspace.keeping.keep_kit()
    workspace.close()
    door.reset_passphrase(abeche, kit, PASSPHRASE)
    program = start(Options(vault=abeche))
    child(program.front, QLineEdit, "passphraseField").setText(PASSPHRASE)
    child(program.front, QPushButton, "unlockButton").click()
    qtbot.waitUntil(lambda: isinstance(program.front, NewKitScreen))
    later = child(program.front, QPushButton, "laterButton")
    qtbot.waitUntil(later.isEnabled)
    later.click()
    assert isinstance(program.front, MainWindow)
    door.rehearse_recovery(abeche, kit)
    assert door.info(abeche).kit_spent


def wait_for_vaults(program: Program, qtbot: QtBot) -> None:
    """Until the list is there."""
    chooser = child(program.front, QComboBox, "vaultChooser")
    qtbot.waitUntil(lambda: chooser.count() == 1)


@dataclass(frozen=True)
class Recovery:
    """The recovery page of a vault that has two kits of three shares behind it.

    Attributes:
        older: shares that open nothing any more.
        shares: those of the newest kit, of which two are needed.
    """

    program: Program
    older: Sequence[str]
    shares: Sequence[str]

    def give(self, share: str) -> None:
        self.words.setPlainText(share)
        child(self.program.front, QPushButton, "takeShareButton").click()

    def finish(self, qtbot: QtBot, passphrase: str = NEW) -> None:
        field = child(self.program.front, QLineEdit, "passphraseField")
        field.clear()
        qtbot.keyClicks(field, passphrase)
        child(self.program.front, QPushButton, "unlockButton").click()

    @property
    def words(self) -> QPlainTextEdit:
        return child(self.program.front, QPlainTextEdit, "recoveryWords")

    @property
    def taken(self) -> QLabel:
        return child(self.program.front, QLabel, "sharesTaken")

    def says(self, words: str) -> Callable[[], bool]:
        """Whether the problem is said in these words."""
        problem = child(self.program.front, QLabel, "problemSentence")
        return lambda: words in problem.text()

    def has_taken(self, count: int) -> Callable[[], bool]:
        return lambda: self.taken.isVisible() and f"{count} of 2" in self.taken.text()


@pytest.fixture
def recovery(abeche: str, door: VaultDoor, start: Start, qtbot: QtBot) -> Recovery:
    workspace = door.open(abeche, PASSPHRASE)
    older = workspace.keeping.draw_kit(USUAL_SPLIT)
    workspace.keeping.keep_kit()
    shares = workspace.keeping.draw_kit(USUAL_SPLIT)
    workspace.keeping.keep_kit()
    workspace.close()
    program = start(Options(vault=abeche))
    wait_for_vaults(program, qtbot)
    child(program.front, QPushButton, "recoveryLink").click()
    return Recovery(program, older, shares)


def test_shares_are_taken_one_by_one_and_set_a_new_passphrase(
    recovery: Recovery, qtbot: QtBot
) -> None:
    assert not child(recovery.program.front, QPushButton, "takeShareButton").isVisible()
    recovery.give(recovery.shares[0].upper())
    qtbot.waitUntil(recovery.has_taken(1))
    assert not recovery.words.toPlainText()
    assert not child(recovery.program.front, QLineEdit, "passphraseField").isVisible()
    recovery.give(recovery.shares[2])
    qtbot.waitUntil(recovery.has_taken(2))
    assert not recovery.words.isVisible()
    assert not child(recovery.program.front, QPushButton, "unlockButton").isEnabled()
    recovery.finish(qtbot, WEAK)
    qtbot.waitUntil(recovery.says("could be guessed"))
    recovery.finish(qtbot)
    qtbot.waitUntil(lambda: isinstance(recovery.program.front, NewKitScreen), timeout=20_000)


def test_what_is_wrong_with_a_share_is_said_and_those_before_it_stay(
    recovery: Recovery, qtbot: QtBot
) -> None:
    words = recovery.shares[0].split()
    recovery.give(" ".join([*words[:4], "zebra", *words[5:]]))
    qtbot.waitUntil(recovery.says("Word 5 is not in the list"))
    recovery.give(" ".join([*words[:7], words[8], words[7], *words[9:]]))
    qtbot.waitUntil(recovery.says("mistyped"))
    recovery.give(recovery.shares[0])
    qtbot.waitUntil(recovery.has_taken(1))
    recovery.give(recovery.older[1])
    qtbot.waitUntil(recovery.says(" ".join(recovery.older[1].split()[:2])))
    recovery.give(recovery.shares[0])
    qtbot.waitUntil(recovery.says("Share 1 has been given"))
    assert recovery.has_taken(1)()


def test_shares_of_an_older_kit_do_not_open_and_others_can_be_typed(
    recovery: Recovery, qtbot: QtBot
) -> None:
    for count, share in enumerate(recovery.older[:2], start=1):
        recovery.give(share)
        qtbot.waitUntil(recovery.has_taken(count))
    recovery.finish(qtbot)
    qtbot.waitUntil(recovery.says("does not open"))
    assert recovery.words.isVisible()
    assert not recovery.taken.isVisible()


def test_a_passphrase_that_did_not_open_is_not_taken_for_the_new_one(
    abeche: str, start: Start
) -> None:
    screen = start(Options(vault=abeche)).front
    child(screen, QLineEdit, "passphraseField").setText("not this one")
    child(screen, QPushButton, "recoveryLink").click()
    assert not child(screen, QLineEdit, "passphraseField").text()


def test_a_vault_whose_copy_went_on_is_opened_as_a_new_device_by_one_button(
    abeche: str, door: VaultDoor, start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    copy = door.open(str(shutil.copytree(abeche, tmp_path / "copy")), PASSPHRASE)
    copy.records.add("NOTE", "log", writes={"title": "In the copy"}, texts={})
    device = copy.identity.device
    copy.close()
    program = start(Options(vault=abeche))
    field = child(program.front, QLineEdit, "passphraseField")
    go_on = child(program.front, QPushButton, "renewButton")
    qtbot.keyClicks(field, PASSPHRASE)
    assert not go_on.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(go_on.isVisible)
    assert "older than" in child(program.front, QLabel, "problemSentence").text()
    go_on.click()
    qtbot.waitUntil(lambda: isinstance(program.front, MainWindow))
    assert program.desk.identity.device != device


def test_without_any_vault_the_first_run_comes_up(start: Start) -> None:
    assert not isinstance(start(Options()).front, UnlockScreen)
