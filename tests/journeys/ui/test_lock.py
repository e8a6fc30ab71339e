"""Locking replaces the process: observed from outside, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.screens.room.view import RoomScreen
from liaison.ui.shell.main_window import MainWindow
from liaison.ui.theme import Theme
from liaison.ui.widgets.sentence_edit import SentenceEdit
from tests.journeys.ui.conftest import Relaunched, Start, child, unlock
from tests.support.command_line import PASSPHRASE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""

WITNESS = "import json, os, sys; print(json.dumps([os.getpid(), sys.argv[1:]]))"

SCRIPT = f"""
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from liaison.bootstrap.door import VaultDoor
from liaison.ui.app import SCREENS
from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.shell.main_window import MainWindow
from liaison.ui.theme import Theme

state, vault = sys.argv[1:]
print(os.getpid(), flush=True)
app = QApplication([])

def relaunch(arguments):
    os.execv(sys.executable, [sys.executable, "-c", {WITNESS!r}, *arguments])

program = Program(app, door=VaultDoor(Path(state)), relaunch=relaunch, screens=SCREENS,
                  options=Options(vault=vault, screen="directory", theme=Theme.DARK))
program.begin(passphrase={PASSPHRASE!r})

def lock():
    if not isinstance(program.front, MainWindow):
        return
    timer.stop()
    program.desk.do(typed)
    dialog = QDialog(program.front)
    dialog.setModal(True)
    dialog.open()
    program.front.lock_wanted.emit()

def typed(workspace):
    record = workspace.records.begin("NOTE", "log")
    return workspace.records.save_draft(record, writes={{"title": "half a sent"}}, texts={{}})

timer = QTimer()
timer.timeout.connect(lock)
timer.start(10)
app.exec()
"""


def test_the_lock_keeps_the_draft_closes_the_vault_and_becomes_another_program(
    tmp_path: Path, abeche: str, door: VaultDoor
) -> None:
    ran = subprocess.run(  # noqa: S603  (our own interpreter and our own script)
        [sys.executable, "-c", SCRIPT, str(tmp_path / "state"), abeche],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    began, ended = ran.stdout.splitlines()
    process, arguments = json.loads(ended)
    assert process == int(began)
    assert Options.of(arguments) == Options(
        vault=abeche, locked=True, screen="directory", language="", theme=Theme.DARK
    )
    assert not door.info(abeche).in_use
    workspace = door.open(abeche, PASSPHRASE)
    drafts = [workspace.records.view(record).row.title for record in workspace.records.drafts()]
    workspace.close()
    assert drafts == ["half a sent"]


def room_of(program: Program, qtbot: QtBot) -> RoomScreen:
    assert isinstance(program.front, MainWindow)
    assert program.front.shown == "room"
    screen = program.front.screen_widget("room")
    assert isinstance(screen, RoomScreen)
    qtbot.waitUntil(lambda: bool(child(screen, QLabel, "itemTitle").text()))
    return screen


def test_the_lock_leads_back_into_the_room_with_every_word_that_was_typed(
    abeche: str, door: VaultDoor, start: Start, qtbot: QtBot
) -> None:
    workspace = door.open(abeche, PASSPHRASE)
    held = workspace.prepare.begin("strategic", title="Inter-mission meeting")
    workspace.room.capture(held, "aob", "A name a focal point")
    workspace.close()
    program = start(Options(vault=abeche, screen="room", record=held.hex()))
    unlock(program, qtbot)
    screen = room_of(program, qtbot)
    screen.go("aob")
    qtbot.waitUntil(lambda: screen.findChild(QLineEdit, "edit:owner") is not None)
    qtbot.waitUntil(lambda: program.tasks.is_idle)
    typed = screen.item.edit
    qtbot.keyClicks(typed, "D the next one is in Bang")
    words = child(screen, SentenceEdit, "cardWords")
    words.setFocus()
    qtbot.keyClicks(words, " each")
    qtbot.keyClicks(child(screen, QLineEdit, "newItem"), "Air as")
    owner = child(screen, QLineEdit, "edit:owner")
    owner.setFocus()
    qtbot.keyClicks(owner, "U")
    with pytest.raises(Relaunched) as relaunched:
        program.lock()
    again = start(Options.of(relaunched.value.args[0]))
    unlock(again, qtbot)
    screen = room_of(again, qtbot)
    assert screen.shown_record() == held
    qtbot.waitUntil(lambda: screen.item.edit.toPlainText() == "D the next one is in Bang")
    qtbot.waitUntil(lambda: again.tasks.is_idle)
    assert "Any other business" in child(screen, QLabel, "itemTitle").text()
    qtbot.waitUntil(lambda: child(screen, QLineEdit, "edit:owner").text() == "U")
    assert "each" in child(screen, SentenceEdit, "cardWords").toPlainText()
    assert child(screen, QLineEdit, "newItem").text() == "Air as"
    qtbot.keyClicks(screen.item.edit, "ui")
    assert screen.item.edit.toPlainText() == "D the next one is in Bangui"
