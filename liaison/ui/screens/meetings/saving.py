"""Saving a document of a meeting where the user says, and telling how that went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liaison.core.events import Changed
from liaison.core.values import RecordId
from liaison.ui import wording
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.papers import papers_of
from liaison.ui.widgets.ask_path import ask_new_file
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_ENDINGS = {"invitation": ".ics", "minutes": ".docx", "decisions": ".docx"}


class PaperSaver(QObject):
    """Asks where, then has the document written off the window's thread."""

    def __init__(self, bench: Bench, line: ProblemLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._line = line
        self._over = parent

    def save(self, paper: str, loaded: Loaded) -> None:
        """Save one document of a meeting.

        Args:
            paper: "invitation", "minutes" or "decisions".
            loaded: of which meeting.
        """
        meeting = loaded.id
        name = f"{loaded.view.row.ref}{_ENDINGS[paper]}"
        ask_new_file(
            self._over,
            self.tr("Save a copy"),
            lambda path: self.write(paper, meeting, path),
            name=name,
        )

    def write(self, paper: str, meeting: RecordId, path: str) -> None:
        """Write it to a file that was chosen."""

        def make(workspace: Workspace) -> Changed:
            papers = papers_of(workspace)
            if papers is not None:
                makers = {
                    "invitation": papers.invitation,
                    "minutes": papers.minutes,
                    "decisions": papers.decisions,
                }
                makers[paper](meeting, Path(path))
            return Changed()

        self._bench.do(
            make,
            done=lambda _: self._on_written(path),
            failed=lambda refused: self._line.say(wording.said(refused)),
        )

    def _on_written(self, path: str) -> None:
        words = self.tr("Saved to {path}, where it is not protected").format(
            path=wording.isolated(path)
        )
        self._line.say(wording.Said(words), Tone.WARNING)
