"""Incidents from a file, before any of them is in the log: what is wrong, and which to take."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core.errors import Refused
from liaison.core.events import Changed, Progress
from liaison.core.incoming.imports import State, Triage
from liaison.core.incoming.waiting import TOPIC, Waiting
from liaison.core.reports.raw import RawTable
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.screens.log.import_model import CODE, LINE, SAID, TITLE, WHERE, ImportModel, why
from liaison.ui.tasks import Job
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.ask_path import ask_file, ask_new_file
from liaison.ui.widgets.busy_line import BusyLine
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.plain_table import plain_table
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_WHERE_WIDTH, _CODE_WIDTH, _TITLE_WIDTH = 88, 72, 120
_SHOWN_COLUMNS = 6
_NOTHING = Triage(RawTable((), {}, (), ""), (), ())


class ImportPanel(QWidget):
    """Asks for a file by itself; the space bar ticks. A file waits in the vault until it is dropped.

    Signals:
        shown: a file was looked at, and wants the room.
        closed: somebody is done with it, for now or for good.
        drop_wanted: somebody wants to be rid of the file, which bears this name.
    """

    shown = Signal()
    closed = Signal()
    drop_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importPanel")
        self._desk = desk
        self._waiting: Waiting | None = None
        self._job: Job[Changed] | None = None
        self._title = Label(kind=Kind.TITLE, wrap=True)
        self._about = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._about.setObjectName("importAbout")
        self._problem = ProblemLine()
        self._busy = BusyLine(can_cancel=True)
        self._model = ImportModel(tokens_of(self.palette()), self)
        self._table = self._make_table()
        self._take = Button("", use=Use.PRIMARY)
        self._take.setObjectName("takeRowsButton")
        self._why = Label(kind=Kind.SMALL, tone=Tone.BAD, wrap=True)
        self._why.setObjectName("importWhy")
        self._rejects = Button("")
        self._rejects.setObjectName("saveRejectsButton")
        self._close = Button("", use=Use.LINK)
        self._close.setObjectName("closeImportButton")
        self._drop = Button(self.tr("Drop the file"), use=Use.LINK)
        self._drop.setObjectName("dropImportButton")
        self._lay_out()
        self._connect()

    def ask(self) -> None:
        """Go on with the file that waits; where none does, ask for one and look at it."""

        def go_on(name: str) -> None:
            if name:
                self.go_on()
            else:
                ask_file(self, self.tr("Import incidents"), self.look)

        self._desk.ask(lambda workspace: workspace.waiting_file.name, owner=self, done=go_on)

    def look(self, path: str) -> None:
        """Look at a file; nothing of it is taken yet."""
        self._problem.clear()
        self._desk.ask(
            lambda workspace: workspace.waiting_file.begin(path),
            owner=self,
            done=self._show_new,
            failed=lambda refused: self._on_unreadable(PurePath(path).name, refused),
        )

    def go_on(self) -> None:
        """Show the file that waits, by what is in the log now."""
        self._desk.ask(
            lambda workspace: workspace.waiting_file.look(), owner=self, done=self._show_waiting
        )

    def _show_new(self, waiting: Waiting) -> None:
        self._desk.changed.emit(Changed(topics=frozenset({TOPIC})))
        self._show(waiting)

    def _show_waiting(self, waiting: Waiting | None) -> None:
        if waiting is not None:
            self._show(waiting)

    def _make_table(self) -> QTableView:
        table = plain_table("importTable", self._model)
        table.setAccessibleName(self.tr("Rows of the file"))
        table.installEventFilter(self)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(SAID, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(LINE, 60)
        table.setColumnWidth(CODE, _CODE_WIDTH)
        table.setColumnWidth(WHERE, _WHERE_WIDTH)
        table.setColumnWidth(TITLE, _TITLE_WIDTH)
        table.setWordWrap(True)
        return table

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self._take, self._rejects, self._close, self._drop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (self._title, self._about, self._problem, self._busy):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addWidget(self._why)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._model.dataChanged.connect(lambda *_: self._paint_buttons())
        self._table.selectionModel().currentRowChanged.connect(
            lambda index, _: self._why.setText(self._model.why(index))
        )
        self._take.clicked.connect(self._on_take)
        self._rejects.clicked.connect(self._on_rejects)
        self._close.clicked.connect(self._on_close)
        self._drop.clicked.connect(self._on_drop)
        self._model.unticked.connect(self._on_unticked)
        self._busy.cancelled.connect(self._on_cancelled)

    def _on_unticked(self, lines: frozenset[int]) -> None:
        self._desk.do(lambda workspace: workspace.waiting_file.leave(lines))

    def _on_close(self) -> None:
        """What is left waits; where nothing is, the file goes."""
        if self._waiting is not None and self._waiting.is_done:
            self._waiting = None
            self._desk.do(lambda workspace: workspace.waiting_file.drop())
        self.closed.emit()

    def _on_drop(self) -> None:
        if self._waiting is not None:
            name, self._waiting = self._waiting.name, None
            self.closed.emit()
            self.drop_wanted.emit(name)

    def _show(self, waiting: Waiting) -> None:
        self._waiting, triage = waiting, waiting.triage
        self._title.setText(self.tr("Import {name}").format(name=wording.isolated(waiting.name)))
        counts = [
            self.tr("%n new", "", triage.count(State.NEW)),
            self.tr("%n here already", "", triage.count(State.KNOWN)),
            self.tr("%n wrong", "", triage.count(State.WRONG)),
            wording.ltr(triage.table.encoding),
        ]
        about = " · ".join(counts)
        if triage.ignored:
            names = ", ".join(triage.ignored[:_SHOWN_COLUMNS])
            more = "…" if len(triage.ignored) > _SHOWN_COLUMNS else ""
            unread = self.tr("Columns that mean nothing here: {names}")
            about += "\n" + unread.format(names=wording.isolated(names + more))
        self._about.setText(about)
        self._model.show_triage(triage, waiting.left)
        self._table.setColumnWidth(1, self._table.sizeHintForColumn(1) + 2 * GRID)
        self._paint_buttons()
        self.shown.emit()
        if self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(0, LINE))
        self._table.setFocus()

    def _paint_buttons(self) -> None:
        ticked, wrong = len(self._model.ticked), 0
        if self._waiting is not None:
            wrong = self._waiting.triage.count(State.WRONG)
        self._take.setText(self.tr("Take %n row(s)", "", ticked))
        self._take.setEnabled(ticked > 0 and self._job is None)
        self._rejects.setText(self.tr("Save the %n wrong…", "", wrong))
        self._rejects.setVisible(wrong > 0)
        is_done = self._waiting is None or self._waiting.is_done
        self._close.setText(self.tr("Close") if is_done else self.tr("Later"))
        self._drop.setVisible(not is_done)

    def _on_take(self) -> None:
        if self._waiting is None:
            return
        triage, lines = self._waiting.triage, self._model.ticked
        words = self.tr("Writing the rows")
        self._busy.start(words)

        def take(workspace: Workspace, job: Job[Changed]) -> Changed:
            return workspace.imports.take(triage, lines, job.report)

        self._job = self._desk.run(
            take,
            owner=self,
            done=self._on_taken,
            failed=self._on_not_taken,
            progress=lambda progress: self._on_progress(words, progress),
        )
        self._paint_buttons()

    def _on_progress(self, words: str, progress: Progress) -> None:
        self._busy.advance(words, progress)

    def _on_taken(self, changed: Changed) -> None:
        self._end()
        self._desk.changed.emit(changed)
        said = self.tr("%n row(s) taken into the log.", "", len(changed.records))
        self.go_on()
        self._problem.say(wording.Said(said), Tone.GOOD)

    def _on_not_taken(self, refused: Refused) -> None:
        """What was taken until then stays; the file is looked at again, and says so."""
        self._end()
        self.go_on()
        self._problem.say(wording.said(refused))

    def _end(self) -> None:
        self._job = None
        self._busy.stop()

    def _on_cancelled(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_rejects(self) -> None:
        if self._waiting is None:
            return
        name = f"{PurePath(self._waiting.name).stem}-rejects.csv"
        ask_new_file(self, self.tr("Save the wrong rows"), self.save_rejects, name=name)

    def save_rejects(self, path: str) -> None:
        """Write the rows that cannot be taken, each with what is wrong, to be put right."""
        if self._waiting is None:
            return
        triage = self._waiting.triage
        reasons = {one.row.line: why(one) for one in triage.rows if one.draft.faults}
        self._desk.ask(
            lambda workspace: workspace.imports.save_rejects(triage, path, reasons),
            owner=self,
            done=lambda count: self._on_saved(count, path),
            failed=lambda refused: self._problem.say(wording.said(refused)),
        )

    def _on_saved(self, count: int, path: str) -> None:
        words = self.tr("%n row(s) saved to {path}, where they are not protected.", "", count)
        self._problem.say(wording.Said(words.format(path=wording.isolated(path))), Tone.WARNING)

    def _on_unreadable(self, name: str, refused: Refused) -> None:
        self._waiting = None
        self._title.setText(self.tr("Import {name}").format(name=wording.isolated(name)))
        self._about.setText("")
        self._model.show_triage(_NOTHING)
        self._paint_buttons()
        self._problem.say(wording.said(refused))
        self.shown.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The space bar ticks the row, whichever of its cells is current."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            index = self._table.currentIndex()
            if event.key() == Qt.Key.Key_Space and index.isValid():
                self._model.toggle(index)
                return True
        return super().eventFilter(watched, event)
