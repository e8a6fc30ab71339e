"""One series, open: how often, whose turn, who belongs to it, and who came."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.events import Changed
from liaison.core.papers.drafting import ATTENDANCE
from liaison.core.values import Contact, RecordId, Value, Withheld
from liaison.ui import icons, wording
from liaison.ui.printing import on_print
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.frame import Frame
from liaison.ui.screens.meetings.saving import PaperSaver
from liaison.ui.screens.meetings.series import presenter
from liaison.ui.screens.meetings.series.cadence_panel import CadencePanel
from liaison.ui.screens.meetings.series.matrix_panel import MatrixPanel
from liaison.ui.screens.meetings.series.presenter import Loaded
from liaison.ui.screens.meetings.series.rota_panel import RotaPanel
from liaison.ui.screens.record.findings import FindingLines
from liaison.ui.screens.record.release import reach_lines, release_state
from liaison.ui.screens.record.unfinished import Unfinished
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.label import Kind
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.release_bar import ReleaseBar
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


class SeriesPane(QWidget):
    """Shows one series after another.

    Signals:
        history_wanted: the record whose history somebody wants to read.
        clash_wanted: a record and the path whose values somebody wants to see.
        back_wanted: somebody wants the list back.
        gone: the series that was open is there no longer.
    """

    history_wanted = Signal(object)
    clash_wanted = Signal(object, str)
    back_wanted = Signal()
    gone = Signal()

    def __init__(self, bench: Bench, unfinished: Unfinished, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordPane")
        self._bench = bench
        self._unfinished = unfinished
        self._record: RecordId | None = None
        self._loaded: Loaded | None = None
        self._frame = Frame(bench, unfinished)
        self._frame.clash_wanted.connect(lambda path: self.clash_wanted.emit(self._record, path))
        self.back = Button(self.tr("Back to the list"), use=Use.LINK, icon=icons.BACK)
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        self._title = ElidedLabel(kind=Kind.TITLE)
        self._title.setObjectName("seriesTitle")
        self._about = ElidedLabel(kind=Kind.SMALL, tone=Tone.MUTED)
        self._history = Button(self.tr("History"), use=Use.LINK, icon=icons.HISTORY)
        self._history.setObjectName("seriesHistory")
        self._history.clicked.connect(lambda: self.history_wanted.emit(self._record))
        self.problem = ProblemLine()
        self.findings = FindingLines(bench.desk)
        self.cadence = CadencePanel(bench)
        self.rota = RotaPanel(bench)
        self.matrix = MatrixPanel(bench)
        self.matrix.papers.wanted.connect(self._on_paper_wanted)
        self.matrix.papers.print_wanted.connect(self._on_print_wanted)
        on_print(self, lambda: self.matrix.papers.ask_reader(ATTENDANCE))
        self._saver = PaperSaver(bench, self.problem, self)
        self.release = ReleaseBar()
        self.release.wished.connect(self._on_written)
        margins = QMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._scroll = ScrollColumn(margins, spacing=3 * GRID)
        self._lay_out()

    @property
    def record(self) -> RecordId | None:
        """The series that is open."""
        return self._record

    def open(self, record: RecordId) -> None:
        """Show a series."""
        if record != self._record:
            self.close_record()
            self._record = record
            self.problem.clear()
            self._scroll.verticalScrollBar().setValue(0)
        self._ask()

    def close_record(self) -> None:
        """Sign what was typed and show nothing."""
        if self._record is not None:
            self._bench.pen.close()
            self._unfinished.keep()
        self._record = self._loaded = None
        self.findings.show_record(None)

    def refresh(self, changed: Changed) -> None:
        """Something changed; a series shows its meetings too."""
        if self._record is not None and (changed.records or changed.topics & {"contacts"}):
            self._ask()

    def _ask(self) -> None:
        record = self._record
        if record is not None:
            self._bench.desk.ask(
                lambda workspace: presenter.load(workspace, record),
                owner=self,
                done=lambda loaded: self._show(record, loaded),
            )

    def _show(self, record: RecordId, loaded: Loaded | None) -> None:
        if record != self._record:
            return
        if loaded is None:
            self.close_record()
            self.gone.emit()
            return
        self._loaded = loaded
        self._bench.tz = self._bench.known.tz
        translate = QCoreApplication.translate
        if loaded.is_draft:
            self._bench.pen.set_unsigned(record)
        self._title.setText(loaded.row.series.title or self.tr("Untitled series"))
        self._about.setText(presenter.about(loaded.row, loaded.record.row.owner, translate))
        self.cadence.show_loaded(loaded)
        self.rota.show_loaded(loaded)
        self.matrix.show_loaded(loaded)
        self._frame.show_view(loaded.record)
        self.findings.show_record(record)
        self.release.show_state(
            release_state(loaded.record, self._bench.known.neighbours, translate)
        )
        self.release.show_reach(reach_lines(loaded.reach, self._contact_name, _why, translate))

    def _on_written(self, path: str, value: Value) -> None:
        if self._record is not None:
            self._bench.pen.write(self._record, path, value)

    def _on_paper_wanted(self, paper: str, audience: str) -> None:
        if self._loaded is not None:
            row = self._loaded.row
            self._saver.save(paper, audience, row.id, row.ref)

    def _on_print_wanted(self, paper: str, audience: str) -> None:
        if self._loaded is not None:
            self._saver.print(paper, audience, self._loaded.row.id)

    def _contact_name(self, contact: Contact) -> str:
        office = self._bench.known.office(contact.mission, contact.site)
        return self.tr("Hub {office}").format(office=office) if contact.is_hub else office

    def _lay_out(self) -> None:
        for widget in (self.cadence, self.rota, self.matrix):
            self._scroll.column.addWidget(widget)
        frame = QVBoxLayout()
        frame.setSpacing(GRID)
        frame.addWidget(SectionTitle(self.tr("Who, where and how")))
        frame.addWidget(self._frame)
        self._scroll.column.addLayout(frame)
        self._scroll.column.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
        top.setSpacing(2)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        top.addWidget(self._title)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self._about, 1)
        line.addWidget(self._history)
        top.addLayout(line)
        top.addWidget(self.findings)
        top.addWidget(self.problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.release)


def _why(withheld: Withheld) -> str:
    return wording.said_of(withheld.reason, withheld.params).sentence
