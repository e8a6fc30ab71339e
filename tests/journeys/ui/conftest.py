"""The real program over real vaults, without a display."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.door import Owner
from liaison.ui.app import SCREENS
from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.shell.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PASSPHRASE = "exercise only and never for real notes"  # noqa: S105  (printed on purpose)
BEGINS = "2009-12-14T06:00:00Z"
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

    yield begin
    for program in programs:
        program.end()
        if program.front is not None:
            program.front.close()
            program.front.deleteLater()
        program.deleteLater()
    qapp.processEvents()


def child(parent: QWidget | None, kind: type[W], name: str) -> W:
    """The widget of this name; there must be one."""
    assert parent is not None
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def unlock(program: Program, qtbot: QtBot) -> None:
    """Type the passphrase and wait for the window."""
    field = child(program.front, QLineEdit, "passphraseField")
    qtbot.keyClicks(field, PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.front, MainWindow))
