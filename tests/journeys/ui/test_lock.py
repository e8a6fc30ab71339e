"""Locking replaces the process: observed from outside, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from liaison.bootstrap.door import VaultDoor
from liaison.ui.options import Options
from liaison.ui.theme import Theme
from tests.support.command_line import PASSPHRASE

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
