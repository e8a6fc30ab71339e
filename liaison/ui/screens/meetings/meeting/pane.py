"""One meeting, open: its head, its four tabs, and under them who gets it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.papers.drafting import ACTIONS, MINUTES
from liaison.core.values import Contact, RecordId, Value, Withheld
from liaison.ui import wording
from liaison.ui.printing import on_print
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.followup.tab import FollowUpTab
from liaison.ui.screens.meetings.load import Loaded, load
from liaison.ui.screens.meetings.meeting.head import MeetingHead
from liaison.ui.screens.meetings.meeting.presenter import goes_along, head_state, zone_name, zulu
from liaison.ui.screens.meetings.meeting.room_card import RoomCard
from liaison.ui.screens.meetings.minutes.tab import MinutesTab
from liaison.ui.screens.meetings.prepare.tab import PrepareTab
from liaison.ui.screens.meetings.saving import PaperSaver
from liaison.ui.screens.record.findings import FindingLines
from liaison.ui.screens.record.release import reach_lines, release_state
from liaison.ui.screens.record.unfinished import Unfinished
from liaison.ui.theme import GRID
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.release_bar import ReleaseBar

_ROOM = "room"
"""The screen where minutes are taken."""


class MeetingPane(QWidget):
    """Shows one meeting after another.

    Signals:
        history_wanted: the record whose history somebody wants to read.
        clash_wanted: a record and the path whose values somebody wants to see.
        back_wanted: somebody wants the list back.
        gone: the meeting that was open is there no longer.
        delete_wanted: what is open is to be deleted; its title, and what becomes of its lines.
    """

    history_wanted = Signal(object)
    clash_wanted = Signal(object, str)
    back_wanted = Signal()
    gone = Signal()
    delete_wanted = Signal(object, str, str)

    def __init__(self, bench: Bench, unfinished: Unfinished, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordPane")
        self._bench = bench
        self._unfinished = unfinished
        self._record: RecordId | None = None
        self._loaded: Loaded | None = None
        self.head = MeetingHead()
        self.problem = ProblemLine()
        self.findings = FindingLines(bench.desk)
        self.tabs = QTabBar()
        self.prepare = PrepareTab(bench, unfinished)
        self.room = RoomCard()
        self.minutes = MinutesTab(bench)
        self.follow_up = FollowUpTab(bench)
        self._parts = (self.prepare, self.room, self.minutes, self.follow_up)
        self.release = ReleaseBar()
        self._saver = PaperSaver(bench, self.problem, self)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def record(self) -> RecordId | None:
        """The meeting that is open."""
        return self._record

    def open(self, record: RecordId) -> None:
        """Show a meeting; what was typed into the one before is signed."""
        if record != self._record:
            self.close_record()
            self._record = record
            self.problem.clear()
            self.head.status.quiet()
        self._ask()

    def close_record(self) -> None:
        """Sign what was typed and show nothing."""
        self.prepare.settle()
        self._bench.pen.close()
        self._unfinished.keep()
        self._record = self._loaded = None
        self.findings.show_record(None)

    def refresh(self, changed: Changed) -> None:
        """Something changed; a meeting shows much more than its own record."""
        if self._record is not None and (changed.records or changed.topics & {"contacts"}):
            self._ask()

    def _ask(self) -> None:
        record = self._record
        if record is None:
            return
        known = self._bench.known
        self._bench.desk.ask(
            lambda workspace: load(workspace, record, known),
            owner=self,
            done=lambda loaded: self._show(record, loaded),
            failed=lambda refused: self._on_not_there(record, refused),
        )

    def _on_not_there(self, record: RecordId, refused: Refused) -> None:
        if refused.reason is not Reason.RECORD_UNKNOWN:
            self._bench.desk.refused.emit(refused)
        elif record == self._record:
            self.close_record()
            self.gone.emit()

    def _show(self, record: RecordId, loaded: Loaded) -> None:
        if record != self._record:
            return
        self._loaded = loaded
        self.findings.show_record(record)
        translate = QCoreApplication.translate
        self._bench.tz = zone_name(loaded)
        if loaded.is_draft:
            self._bench.pen.set_unsigned(record)
        self.head.show_head(
            head_state(loaded, translate), zulu=zulu(loaded), zone=zone_name(loaded)
        )
        self._show_tab()
        self.release.show_state(
            release_state(loaded.record, self._bench.known.neighbours, translate)
        )
        self.release.show_reach(reach_lines(loaded.reach, self._contact_name, _why, translate))

    def _show_tab(self) -> None:
        """Only what can be seen is painted: somebody may be typing."""
        if self._loaded is not None:
            self._parts[self._stack.currentIndex()].show_loaded(self._loaded)

    def _on_tab_changed(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._show_tab()

    def _step(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def _contact_name(self, contact: Contact) -> str:
        office = self._bench.known.office(contact.mission, contact.site)
        return self.tr("Hub {office}").format(office=office) if contact.is_hub else office

    def _on_wished(self, path: str, value: Value) -> None:
        if self._record is not None:
            self._bench.pen.write(self._record, path, value)
            self._bench.pen.keep()

    def _on_clashes_wanted(self) -> None:
        if self._loaded is not None and self._loaded.view.clashes:
            record, path = self._loaded.view.clashes[0]
            self.clash_wanted.emit(record, path)

    def delete(self) -> None:
        """Ask for what is open to be deleted, if it may be."""
        loaded, translate = self._loaded, QCoreApplication.translate
        if loaded is not None and head_state(loaded, translate).can_delete:
            title, along = loaded.meeting.title, goes_along(loaded, translate)
            self.delete_wanted.emit(loaded.id, title, along)

    def _on_saved(self) -> None:
        self.problem.clear()
        self.head.status.saved(wording.clock(self._bench.desk.now_ms(), self._bench.known.tz))

    def _on_failed(self, refused: Refused) -> None:
        self.head.status.wrong(self.tr("Not saved yet"))
        self.problem.say(wording.said(refused))

    def _on_room_wanted(self) -> None:
        if self._record is not None:
            self._bench.pen.sign()
            self._bench.desk.go(_ROOM, self._record)

    def _connect(self) -> None:
        pen = self._bench.pen
        pen.saving.connect(self.head.status.saving)
        pen.saved.connect(self._on_saved)
        pen.failed.connect(self._on_failed)
        self.head.back_wanted.connect(self.back_wanted)
        self.head.history_wanted.connect(lambda: self.history_wanted.emit(self._record))
        self.head.clashes_wanted.connect(self._on_clashes_wanted)
        self.head.delete_wanted.connect(self.delete)
        self.release.wished.connect(self._on_wished)
        self.room.opened.connect(self._on_room_wanted)
        self.prepare.clash_wanted.connect(lambda path: self.clash_wanted.emit(self._record, path))
        self.minutes.clash_wanted.connect(self.clash_wanted)
        self.prepare.paper_wanted.connect(self._on_paper_wanted)
        self.minutes.paper_wanted.connect(self._on_paper_wanted)
        self.follow_up.papers.wanted.connect(self._on_paper_wanted)
        self.minutes.print_wanted.connect(self._on_print_wanted)
        self.follow_up.papers.print_wanted.connect(self._on_print_wanted)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        keys = QKeySequence.StandardKey
        for key, by in ((keys.NextChild, 1), (keys.PreviousChild, -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._step(by))
        on_print(self, self._on_print_asked)

    def _on_paper_wanted(self, paper: str, audience: str = "") -> None:
        if self._loaded is not None:
            self._saver.save(paper, audience, self._loaded.id, self._loaded.view.row.ref)

    def _on_print_wanted(self, paper: str, audience: str) -> None:
        if self._loaded is not None:
            self._saver.print(paper, audience, self._loaded.id)

    def _on_print_asked(self) -> None:
        """Who reads the paper of the tab is asked first; minutes are that of all but the last."""
        if self._stack.currentWidget() is self.follow_up:
            self.follow_up.papers.ask_reader(ACTIONS)
        else:
            self.tabs.setCurrentIndex(self._parts.index(self.minutes))
            self.minutes.steps.ask_reader(MINUTES)

    def _lay_out(self) -> None:
        self.tabs.setObjectName("meetingTabs")
        self.tabs.setAccessibleName(self.tr("Parts of the meeting"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        titles = (
            self.tr("Prepare"),
            self.tr("Room"),
            self.tr("Minutes"),
            self.tr("Follow-up"),
        )
        for title, part in zip(titles, self._parts, strict=True):
            self.tabs.addTab(title)
            self._stack.addWidget(part)
        top = QVBoxLayout()
        top.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
        top.setSpacing(GRID // 2)
        for widget in (self.head, self.findings, self.problem, self.tabs):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addWidget(self.release)


def _why(withheld: Withheld) -> str:
    return wording.said_of(withheld.reason, withheld.params).sentence
