"""Printing a paper from any screen: the printer is asked for, then the vault's lane draws the pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from liaison.core.errors import Refused
from liaison.core.reports.printing import PagedDevice
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.widgets.ask_printer import ask_printer
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from liaison.core.workspace import Workspace

Work = Callable[["Workspace", PagedDevice, str], object]
"""Prints on a device; the text is where that one prints to, if it prints to a file."""


def on_print(over: QWidget, press: Callable[[], None]) -> None:
    """Have the keys for printing press something while a widget is shown, wherever the keyboard is."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), over)
    shortcut.activated.connect(press)


class Printing:
    """One screen's way to the printer, and the line on which it says how that went."""

    def __init__(self, desk: Desk, over: QWidget, line: ProblemLine) -> None:
        self._desk = desk
        self._over = over
        self._line = line

    def ask(self, work: Work) -> None:
        """Ask for a printer, and print on it."""
        ask_printer(self._over, lambda printer: self.print(work, printer))

    def print(self, work: Work, printer: QPrinter) -> None:
        """Print on a printer that was chosen."""
        path = printer.outputFileName()

        def done(_: object) -> None:
            said = QCoreApplication.translate("Printing", "Printed; the ledger says so")
            self._line.say(wording.Said(said), Tone.GOOD)

        def failed(refused: Refused) -> None:
            self._line.say(wording.said(refused))

        self._desk.ask(
            lambda workspace: work(workspace, printer, path),
            owner=self._over,
            done=done,
            failed=failed,
        )
