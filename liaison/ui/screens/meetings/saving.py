"""Saving or printing a document of a meeting or a series, and telling how that went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liaison.core.papers.papers import Written
from liaison.core.values import RecordId
from liaison.ui import wording
from liaison.ui.printing import Printing
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.widgets.ask_path import ask_new_file
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

INVITATION = "invitation"
_ENDINGS = {INVITATION: ".ics"}
_DOCUMENT = ".docx"


class PaperSaver(QObject):
    """Asks where, then has the document written off the window's thread."""

    def __init__(self, bench: Bench, line: ProblemLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._line = line
        self._over = parent
        self.printing = Printing(bench.desk, parent, line)

    def save(self, paper: str, audience: str, record: RecordId, ref: str) -> None:
        """Save one document of a meeting or a series.

        Args:
            paper: "invitation", or one of those that the core prints.
            audience: the code of whom it is cut to; "" for an invitation.
            record: of which one.
            ref: its reference, by which the file is called.
        """
        ask_new_file(
            self._over,
            self.tr("Save a copy"),
            lambda path: self.write(paper, audience, record, path),
            name=f"{ref}-{paper}{_ENDINGS.get(paper, _DOCUMENT)}",
        )

    def print(self, paper: str, audience: str, record: RecordId) -> None:
        """Print one; what was typed is signed first."""
        self._bench.pen.sign()
        self.printing.ask(
            lambda workspace, device, path: workspace.papers.print(
                paper, record, device, audience=audience, path=path
            )
        )

    def write(self, paper: str, audience: str, record: RecordId, path: str) -> None:
        """Write it to a file that was chosen; what was typed is signed first."""
        self._bench.pen.sign()

        def make(workspace: Workspace) -> Written:
            if paper == INVITATION:
                return workspace.papers.invitation(record, path)
            return workspace.papers.write(paper, record, path, audience=audience)

        self._bench.desk.ask(
            make,
            owner=self,
            done=self._on_written,
            failed=lambda refused: self._line.say(wording.said(refused)),
        )

    def _on_written(self, written: Written) -> None:
        words = self.tr("Saved to {path}, where it is not protected").format(
            path=wording.isolated(written.path)
        )
        self._line.say(wording.Said(words, written.left_out), Tone.WARNING)
