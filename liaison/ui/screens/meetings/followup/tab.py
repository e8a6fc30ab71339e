"""What follows? This meeting's actions and decisions, and how each stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMargins
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.errors import Refused
from liaison.core.values import RecordId
from liaison.ui import icons, wording
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.followup.presenter import rows, summary
from liaison.ui.screens.meetings.followup.row import FollowLine
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.paper_wish import PaperWish
from liaison.ui.theme import GRID
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.section_title import SectionTitle


class FollowUpTab(QWidget):
    """Rows stay while their records do, so that a word being typed is not lost to news."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._loaded: Loaded | None = None
        self._rows: dict[RecordId, FollowLine] = {}
        self._title = SectionTitle(self.tr("Actions and decisions"))
        self.papers = PaperWish([("actions", self.tr("Save or print actions…"))])
        self.problem = ProblemLine()
        self._empty = EmptyState(
            icon=icons.DONE,
            title=self.tr("Nothing was decided yet"),
            why=self.tr(
                "Decisions and actions that are taken down in the room or in the minutes stand "
                "here, so that what was agreed does not lapse."
            ),
        )
        margins = QMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._scroll = ScrollColumn(margins, spacing=GRID)
        for widget in (self._title, self.papers, self.problem, self._empty):
            self._scroll.column.addWidget(widget)
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self._scroll.column.addLayout(self._list)
        self._scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show how a meeting's actions stand."""
        self._loaded = loaded
        translate = QCoreApplication.translate
        found = rows(loaded, translate)
        if [row.record for row in found] != list(self._rows):
            for line in self._rows.values():
                line.hide()
                line.deleteLater()
            self._rows = {}
            for row in found:
                line = FollowLine(row.record)
                line.told.connect(self._on_told)
                self._rows[row.record] = line
                self._list.addWidget(line)
        for row in found:
            self._rows[row.record].show_row(row)
        self._title.set_remark(summary(loaded, translate))
        self.papers.show_release(loaded.meeting.release)
        for part in (self._title, self.papers):
            part.setVisible(bool(found))
        self._empty.setVisible(not found)

    def _on_told(self, record: RecordId, state: str, word: str) -> None:
        self.problem.clear()
        self._bench.do(
            lambda workspace: workspace.actions.set_state(record, state, told=word),
            failed=self._on_refused,
        )

    def _on_refused(self, refused: Refused) -> None:
        self.problem.say(wording.said(refused))
