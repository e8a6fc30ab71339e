"""From nothing to an open vault in four steps."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core import recovery
from liaison.core.errors import Reason, Refused
from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.screens.firstrun import presenter
from liaison.ui.screens.firstrun.kit import KitStep
from liaison.ui.screens.firstrun.who import WhoStep
from liaison.ui.shell.main_window import MainWindow
from tests.journeys.ui.conftest import Start, W, child, words_shown

PATIENCE_MS = 30_000


@pytest.fixture
def program(start: Start, qtbot: QtBot) -> Program:
    QStandardPaths.setTestModeEnabled(True)
    started = start(Options())
    missions = child(started.front, QComboBox, "missionField")
    qtbot.waitUntil(lambda: missions.count() > 0)
    return started


def choose(box: QComboBox, text: str) -> None:
    row = box.findText(text)
    assert row >= 0, text
    box.setCurrentIndex(row)


def say_who(screen: QWidget | None, folder: Path) -> str:
    """Fill in the first step; returns the folder that the vault will have."""
    choose(child(screen, QComboBox, "missionField"), "MINURCAT")
    choose(child(screen, QComboBox, "siteField"), "Abéché (TCD-ABE)")
    child(screen, QLineEdit, "roleField").setText("JOC duty officer")
    child(screen, QCheckBox, "exerciseBox").setChecked(True)
    step(screen, WhoStep).placed.emit(str(folder))
    return child(screen, QLineEdit, "folderField").text()


def step(screen: QWidget | None, kind: type[W]) -> W:
    assert screen is not None
    found = screen.findChild(kind)
    assert isinstance(found, kind)
    return found


def test_four_steps_make_a_vault_and_open_it(
    tmp_path: Path, program: Program, qtbot: QtBot
) -> None:
    screen = program.front
    following = child(screen, QPushButton, "nextButton")
    assert not following.isEnabled()
    folder = say_who(screen, tmp_path)
    assert folder.endswith("TCD-ABE")
    following.click()

    proposal = child(screen, QLabel, "generatedWords")
    qtbot.waitUntil(lambda: len(proposal.text().split()) >= 6)
    assert not following.isEnabled()
    qtbot.keyClicks(
        child(screen, QLineEdit, "firstPassphrase"), proposal.text().strip("\u2066\u2069")
    )
    following.click()

    grid = child(screen, QWidget, "kitWords")
    qtbot.waitUntil(lambda: len(words_shown(grid)) == 24, timeout=PATIENCE_MS)
    words = words_shown(grid)
    answers = [child(screen, QLineEdit, f"kitAnswer{number}") for number in (1, 2)]
    step(screen, KitStep).save_wanted.emit(str(tmp_path / "kit.txt"))
    qtbot.waitUntil(answers[0].isEnabled)
    kept = (tmp_path / "kit.txt").read_text("utf-8")
    assert all(word in kept for word in words)
    for answer, position in zip(answers, presenter.asked_words(words), strict=True):
        assert not following.isEnabled()
        qtbot.keyClicks(answer, words[position - 1])
    following.click()

    child(screen, QPushButton, "sampleButton").click()
    qtbot.waitUntil(child(screen, QLabel, "startNotice").isVisible, timeout=PATIENCE_MS)
    following.click()
    qtbot.waitUntil(lambda: isinstance(program.front, MainWindow), timeout=PATIENCE_MS)


def test_a_mission_that_is_not_known_is_asked_about(tmp_path: Path, program: Program) -> None:
    screen = program.front
    following = child(screen, QPushButton, "nextButton")
    say_who(screen, tmp_path)
    mission, site = (child(screen, QComboBox, f"{name}Field") for name in ("mission", "site"))
    doubt = child(screen, QLabel, "missionDoubt")
    is_new = child(screen, QCheckBox, "newMissionBox")
    assert not doubt.isVisible()
    mission.setEditText("UNAMIS")
    site.setEditText("SDN-ELF")
    assert "No mission of this name is known here: " in doubt.text()
    assert is_new.isVisible()
    assert not following.isEnabled()
    is_new.setChecked(True)
    assert following.isEnabled()
    site.setEditText("somewhere")
    assert not following.isEnabled()
    site.setEditText("SDN-ABY")
    mission.setEditText("UNISFA")  # another name, another question
    assert not is_new.isChecked()
    mission.setEditText("unamid")
    assert not doubt.isVisible()
    assert following.isEnabled()


@pytest.fixture
def at_the_kit(tmp_path: Path, program: Program, qtbot: QtBot) -> Program:
    """The third step, with a kit of 24 words."""
    screen = program.front
    following = child(screen, QPushButton, "nextButton")
    say_who(screen, tmp_path)
    following.click()
    proposal = child(screen, QLabel, "generatedWords")
    qtbot.waitUntil(lambda: len(proposal.text().split()) >= 6)
    passphrase = proposal.text().strip("\u2066\u2069")
    child(screen, QLineEdit, "firstPassphrase").setText(passphrase)
    following.click()
    grid = child(screen, QWidget, "kitWords")
    qtbot.waitUntil(lambda: len(words_shown(grid)) == 24, timeout=PATIENCE_MS)
    return program


def shares_shown(screen: QWidget | None) -> list[str]:
    """Every share's words; the first one's stay in view."""
    shares = {}
    for number in (3, 2, 1):
        child(screen, QPushButton, f"shareChip{number}").click()
        shares[number] = " ".join(words_shown(child(screen, QWidget, "kitWords")))
    return [shares[number] for number in (1, 2, 3)]


def split(screen: QWidget | None, qtbot: QtBot) -> None:
    """Have three shares instead."""
    child(screen, QPushButton, "splitChip").click()
    grid = child(screen, QWidget, "kitWords")
    qtbot.waitUntil(lambda: len(words_shown(grid)) == 33)


def test_three_shares_replace_the_kit_of_24_words(
    at_the_kit: Program, door: VaultDoor, qtbot: QtBot
) -> None:
    screen = at_the_kit.front
    whole = " ".join(words_shown(child(screen, QWidget, "kitWords")))
    assert child(screen, QPushButton, "shareChip1").isHidden()
    paper = child(screen, QCheckBox, "paperBox")
    paper.setChecked(True)
    qtbot.waitUntil(paper.isEnabled)
    split(screen, qtbot)
    assert not paper.isChecked()  # that was another kit
    shares = shares_shown(screen)
    assert len(set(shares)) == 3
    folder = child(screen, QLineEdit, "folderField").text()
    qtbot.waitUntil(paper.isEnabled)
    door.rehearse_recovery(folder, [whole])  # until the shares are kept
    child(screen, QCheckBox, "paperBox").setChecked(True)
    qtbot.waitUntil(paper.isEnabled)
    door.rehearse_recovery(folder, shares[:2])
    with pytest.raises(Refused) as refused:
        door.rehearse_recovery(folder, [whole])
    assert refused.value.reason is Reason.RECOVERY_WRONG


def test_each_share_is_saved_to_a_file_of_its_own_and_the_first_is_proved(
    tmp_path: Path, at_the_kit: Program, qtbot: QtBot
) -> None:
    screen = at_the_kit.front
    split(screen, qtbot)
    shares = shares_shown(screen)
    step(screen, KitStep).save_wanted.emit(str(tmp_path / "kit.txt"))
    written = child(screen, QLabel, "kitWritten")
    qtbot.waitUntil(written.isVisible)
    assert "kit-1-of-3.txt" in written.text()
    for number, share in enumerate(shares, start=1):
        page = tmp_path / f"kit-{number}-of-3.txt"
        assert recovery.words_of(page.read_text("utf-8")) == share
        assert page.stat().st_mode & 0o77 == 0
    words = shares[0].split()
    for number, position in enumerate(presenter.asked_words(words), start=1):
        assert not child(screen, QPushButton, "nextButton").isEnabled()
        qtbot.keyClicks(child(screen, QLineEdit, f"kitAnswer{number}"), words[position - 1])
    assert child(screen, QPushButton, "nextButton").isEnabled()


def test_no_share_is_saved_over_a_file_that_is_there(
    tmp_path: Path, at_the_kit: Program, qtbot: QtBot
) -> None:
    screen = at_the_kit.front
    split(screen, qtbot)
    there = tmp_path / "kit-3-of-3.txt"
    there.write_bytes(b"precious")
    step(screen, KitStep).save_wanted.emit(str(tmp_path / "kit.txt"))
    problem = child(screen, QLabel, "problemSentence")
    qtbot.waitUntil(problem.isVisible)
    assert there.read_bytes() == b"precious"
    assert not (tmp_path / "kit-1-of-3.txt").exists()


def test_ones_own_words_are_judged_before_they_count(
    tmp_path: Path, program: Program, qtbot: QtBot
) -> None:
    screen = program.front
    say_who(screen, tmp_path)
    following = child(screen, QPushButton, "nextButton")
    following.click()
    child(screen, QPushButton, "ownWordsLink").click()
    for name in ("firstPassphrase", "repeatPassphrase"):
        qtbot.keyClicks(child(screen, QLineEdit, name), "password1")
    qtbot.waitUntil(lambda: not following.isEnabled())


def test_the_clock_of_a_site_that_is_in_no_list_is_asked_for(
    tmp_path: Path, program: Program
) -> None:
    screen = program.front
    say_who(screen, tmp_path)
    site, zone = child(screen, QComboBox, "siteField"), child(screen, QComboBox, "zoneField")
    following = child(screen, QPushButton, "nextButton")
    assert (zone.isVisible(), following.isEnabled()) == (False, True)
    for typed, offered, is_enough in (
        ("SDN-JUB", "Africa/Khartoum", True),
        ("COD-GOM", "", False),  # its country keeps two clocks
    ):
        site.setEditText(typed)
        assert (zone.isVisible(), zone.currentText()) == (True, offered)
        assert following.isEnabled() is is_enough
    for typed, is_enough in (("Goma", False), ("Africa/Lubumbashi", True), ("z", True)):
        zone.setEditText(typed)
        assert following.isEnabled() is is_enough
    assert step(screen, WhoStep).zone() == "UTC"
