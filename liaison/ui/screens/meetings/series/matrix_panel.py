"""Who came to which meeting; who was never asked stands out by mark and word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.ui import icons
from liaison.ui.remembered import remember
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.paper_wish import PaperWish
from liaison.ui.screens.meetings.series.matrix import Marks, matrix_columns, matrix_rows
from liaison.ui.screens.meetings.series.presenter import Loaded
from liaison.ui.theme import GRID
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.table.table import EditTable
from liaison.ui.widgets.tone import Tone

_MARKS = Marks(icons.VERIFIED, icons.WARNING, icons.ABSENT, icons.REFUSED)


class MatrixPanel(QWidget):
    """The attendance of all meetings of a series, party by meeting."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._title = SectionTitle(self.tr("Attendance"))
        self._empty = Label(
            self.tr("Parties and meetings stand here as soon as there are any."),
            kind=Kind.SMALL,
            tone=Tone.MUTED,
        )
        self.table = EditTable("matrixTable", (), sorts=True)
        self._title.add_tool(self.table.filter)
        remember(bench.desk, self.table, "matrix", owner=self)
        self.table.setAccessibleName(self.tr("Attendance by party and meeting"))
        self.papers = PaperWish(
            [
                ("attendance", self.tr("Save or print attendance…")),
                ("actions", self.tr("Save or print open actions…")),
            ]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for widget in (self._title, self._empty, self.table, self.papers):
            column.addWidget(widget)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show a series' attendance."""
        translate = QCoreApplication.translate
        rows = matrix_rows(loaded.row, self._bench.labels, _MARKS, translate)
        self.table.set_columns(matrix_columns(loaded.row, translate))
        self.table.set_rows(rows, editable=False)
        self.papers.show_release(loaded.row.series.release)
        is_empty = not rows or not loaded.row.meetings
        for part in (self.table, self.papers):
            part.setHidden(is_empty)
        self._empty.setVisible(is_empty)
        self._title.set_remark(self.tr("%n meetings", "", len(loaded.row.meetings)))
