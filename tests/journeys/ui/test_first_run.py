"""From nothing to an open vault in four steps."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.screens.firstrun import presenter
from liaison.ui.screens.firstrun.kit import KitStep
from liaison.ui.screens.firstrun.who import WhoStep
from liaison.ui.shell.main_window import MainWindow
from tests.journeys.ui.conftest import Start, W, child

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


def words_shown(parent: QWidget) -> list[str]:
    """The words of the kit, in their order, as a person reads them."""
    labels = [label.text().strip("\u2066\u2069") for label in parent.findChildren(QLabel)]
    numbers = [int(text) for text in labels if text.isdigit()]
    words = [text for text in labels if text.isalpha()]
    return [word for _, word in sorted(zip(numbers, words, strict=True))]


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
