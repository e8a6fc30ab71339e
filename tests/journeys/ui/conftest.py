"""The real program over real vaults, without a display."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn, TypeVar

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.door import Owner
from liaison.ui.app import SCREENS
from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.shell.main_window import MainWindow
from tests.support.command_line import BEGINS, PASSPHRASE
from tests.support.dress import undressed_after

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ABECHE = Owner("MINURCAT", "TCD-ABE", "JOC duty officer", BEGINS)
EL_FASHER = Owner("UNAMID", "SDN-ELF", "JMAC chief", BEGINS)

W = TypeVar("W", bound=QWidget)
Start = Callable[[Options], Program]


class Relaunched(Exception):  # noqa: N818  (the end of a process, observed)
    """What would have replaced the process."""


@pytest.fixture
def door(tmp_path: Path) -> VaultDoor:
    """The way into vaults, with its list of vaults in a folder of the test's."""
    return VaultDoor(tmp_path / "state")


@pytest.fixture
def abeche(region: Path, tmp_path: Path, door: VaultDoor) -> str:
    """Abéché's vault, which knows El Fasher and was opened here before."""
    path = shutil.copytree(region / "abe", tmp_path / "TCD-ABE")
    door.open(str(path), PASSPHRASE).close()
    return str(path)


@pytest.fixture
def el_fasher(region: Path, tmp_path: Path) -> str:
    """El Fasher's vault, which knows Abéché."""
    return str(shutil.copytree(region / "elf", tmp_path / "SDN-ELF"))


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, door: VaultDoor) -> Iterator[Start]:
    """Starts the program; it is ended, and its window deleted, after the test."""
    programs: list[Program] = []

    def relaunch(arguments: list[str]) -> NoReturn:
        raise Relaunched(arguments)

    def begin(options: Options) -> Program:
        program = Program(qapp, door=door, options=options, relaunch=relaunch, screens=SCREENS)
        programs.append(program)
        program.begin()
        qtbot.waitUntil(lambda: program.front is not None)
        return program

    with undressed_after(qapp):
        yield begin
        for program in programs:
            front = program.front
            if front is not None:
                front.close()  # as a person ends it: what was typed is queued before the lanes end
            program.end()
            for owned in (front, program):
                if owned is not None:
                    shiboken6.delete(owned)  # at once: what comes home late finds nobody to tell
        qapp.processEvents()


def child(parent: QWidget | None, kind: type[W], name: str) -> W:
    """The widget of this name; there must be one."""
    assert parent is not None
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def words_shown(parent: QWidget) -> list[str]:
    """The words of the kit, in their order, as a person reads them."""
    labels = [label.text().strip("\u2066\u2069") for label in parent.findChildren(QLabel)]
    numbers = [int(text) for text in labels if text.isdigit()]
    words = [text for text in labels if text.isalpha()]
    return [word for _, word in sorted(zip(numbers, words, strict=True))]


def unlock(program: Program, qtbot: QtBot) -> None:
    """Type the passphrase and wait for the window."""
    field = child(program.front, QLineEdit, "passphraseField")
    qtbot.keyClicks(field, PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.front, MainWindow))
