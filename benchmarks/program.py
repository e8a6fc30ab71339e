"""The program, which says when its screens were painted; see `jobs/starting.py`.

    python -m benchmarks.program STATE PASSPHRASE BEGUN

STATE is a folder that knows of one vault, BEGUN the monotonic clock's reading when the process was
started. Everything that the program imports before its lock screen is imported here too, and nothing
else that it would not have to load.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from benchmarks.timing import resident_mb
from liaison.bootstrap.door import VaultDoor
from liaison.store import keys
from liaison.ui.app import SCREENS
from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.screens.finder import finder
from liaison.ui.screens.unlock.view import UnlockScreen

if TYPE_CHECKING:
    from liaison.ui.shell.main_window import MainWindow

_stretch = keys.from_passphrase
_LOOK_MS = 1
_LAST = "liaison.ui.screens.today.view"
"""What is loaded last beside the lock screen."""


class Watch(QObject):
    """Notes when what is in front was painted, and when nothing is left to do behind it."""

    def __init__(self, app: QApplication, program: Program, passphrase: str, begun: float) -> None:
        super().__init__(app)
        self._program = program
        self._passphrase = passphrase
        self._begun = begun
        self._painted: object = None
        self._front: object = None
        self._rows_stand = self._is_checked = False
        self.told: dict[str, float] = {}
        app.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MS)

    def stretched(self, seconds: float) -> None:
        """Argon2id took so long."""
        self.told["stretch"] = seconds

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._painted = watched.window()
        return False

    def _look(self) -> None:
        front = self._program.front
        if front is None:
            return
        if isinstance(front, UnlockScreen):
            self._look_at_lock(front)
        else:
            self._look_at_window(cast("MainWindow", front))

    def _look_at_lock(self, front: UnlockScreen) -> None:
        if "unlock" not in self.told and self._painted is front:
            self._note("unlock")
        elif "loaded" not in self.told and _LAST in sys.modules and self._program.tasks.is_idle:
            self._note("loaded")
            self._begun = time.monotonic()
            front.unlock_with(self._passphrase)

    def _look_at_window(self, window: MainWindow) -> None:
        if window is not self._front:
            self._front = window
            window.screen_widget("today").waiting.connect(self._on_rows)
            self._program.desk.checked.connect(self._on_checked)
        elif "first" not in self.told:
            if self._rows_stand and self._painted is window:
                self._note("first", less=self.told["stretch"])
        elif self._is_checked:
            self._note("checked", less=self.told["stretch"])
            self.told["memory"] = resident_mb()
            self._timer.stop()
            QApplication.quit()

    def _on_checked(self) -> None:
        self._is_checked = True

    def _on_rows(self) -> None:
        """Today has what it knows: the paint after this one shows it."""
        self._rows_stand, self._painted = True, None

    def _note(self, what: str, *, less: float = 0.0) -> None:
        self.told[what] = time.monotonic() - self._begun - less
        self.told[f"{what}_cpu"] = time.process_time()


def main(state: str, passphrase: str, begun: float) -> None:
    """Unlock, wait for the first screen, leave, and say the times as JSON."""
    app = QApplication([])
    program = Program(
        app,
        door=VaultDoor(Path(state)),
        options=Options(language="en"),
        relaunch=lambda _: sys.exit(),
        screens=SCREENS,
        finder=finder(SCREENS),
    )
    watch = Watch(app, program, passphrase, begun)

    def stretch(passphrase: str, *, salt: bytes, cost: keys.Cost) -> bytes:
        before = time.monotonic()
        key = _stretch(passphrase, salt=salt, cost=cost)
        watch.stretched(time.monotonic() - before)
        return key

    keys.from_passphrase = stretch
    program.begin()
    app.exec()
    program.end()
    print(json.dumps(watch.told))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]))
