"""The room: agenda, text and attendance side by side, for typing while people talk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.meetings.room import Captured
from liaison.core.records.handling import LANGUAGES
from liaison.core.values import RecordId
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.room import presenter
from liaison.ui.screens.room.agenda_pane import AgendaPane
from liaison.ui.screens.room.attendance_pane import AttendancePane
from liaison.ui.screens.room.item_pane import ItemPane
from liaison.ui.screens.room.look import begin, look, tick
from liaison.ui.screens.room.place import SETTING, Place
from liaison.ui.screens.room.presenter import Opened, RoomState
from liaison.ui.screens.room.taking import Taking
from liaison.ui.screens.room.words import about_item, quorum_words
from liaison.ui.screens.room.writing import Writing
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_TICK_MS = 1_000


class RoomScreen(ScreenWidget):
    """Carries what is typed and ticked between the panes and the vault."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("room")
        self._desk = desk
        self._state = RoomState()
        self._record: RecordId | None = None
        self.agenda = AgendaPane()
        self.item = ItemPane(wording.day)
        self.attendance = AttendancePane()
        self.writing = Writing(desk, self.item)
        self.taking = Taking(desk, self.item)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)

    @override
    def show_record(self, record: RecordId) -> None:
        if record != self._record:
            self.writing.close()
            self._record, self._state = record, RoomState()
            self.writing.open(record)
            self._desk.do(lambda workspace: begin(workspace, record), owner=self)
        self._ask()

    @override
    def shown_record(self) -> RecordId | None:
        return self._record

    @override
    def enter(self) -> None:
        self._stack.setCurrentIndex(0 if self._record is None else 1)
        self._clock.start(_TICK_MS)
        self.item.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def leave(self) -> None:
        self._clock.stop()
        self.taking.keep()
        self.writing.sign()

    @override
    def keep(self) -> None:
        self.writing.keep()
        if self._record is None or not self._state.item:
            return
        self.taking.keep()
        state, new = self._state, self.agenda.new.text()
        place = Place(self._record.hex(), state.item, is_parallel=state.is_parallel, new=new)
        self._desk.do(lambda workspace: workspace.set_setting(SETTING, place.setting()))

    @override
    def begin_new(self) -> None:
        self.agenda.new.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def back(self) -> None:
        """From beside the text into the text, and from there out."""
        if self._record is None or self.focusWidget() in self.item.edits.values():
            self.left.emit(self._record)
        else:
            self.item.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def refresh(self, changed: Changed) -> None:
        if self._record is not None and changed.records and not self.writing.is_own(changed):
            self._ask()

    def go(self, item: str) -> None:
        """Bring an item into the middle; what was typed into the one before is signed."""
        if item and item != self._state.item:
            self.writing.sign()
            self._state = presenter.chose(self._state, item)
            self._paint()
            self.writing.show(self._state)
            self._ask()
        self.item.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        record = self._record
        if record is None:
            return
        self._desk.ask(
            lambda workspace: look(workspace, record),
            owner=self,
            done=lambda opened: self._show(record, opened),
            failed=self._on_refused,
        )

    def _show(self, record: RecordId, opened: Opened) -> None:
        if record != self._record:
            return
        is_back = self._state.opened is None and opened.place is not None
        self._state = presenter.shown(self._state, opened)
        if is_back and opened.place is not None:
            self.agenda.new.setText(opened.place.new)
            self._desk.do(lambda workspace: workspace.set_setting(SETTING, None), owner=self)
        if opened.drafted:
            self.writing.set_unsigned()
        self._paint()
        self.writing.show(self._state)

    def _paint(self) -> None:
        state, translate = self._state, QCoreApplication.translate
        if state.opened is None:
            return
        meeting, is_open = state.opened.view.meeting, state.is_open
        self.agenda.show_meeting(meeting.title, self._about(state))
        self._tick()
        self.attendance.show_lines(presenter.party_lines(state, translate), editable=is_open)
        quorum = state.opened.quorum
        said = quorum_words(quorum, translate)
        self.attendance.show_quorum(quorum, tuple(meeting.functions), said)
        self.attendance.show_points(presenter.open_points(state, translate))
        self._paint_item()

    def _paint_item(self) -> None:
        state, translate = self._state, QCoreApplication.translate
        current = state.current
        if current is None:
            return
        title = current.item.title or translate("Room", "Without a title")
        about = about_item(current.item, translate, parallel=state.is_parallel)
        self.item.show_item(f"{current.number} · {title}", about)
        own, second = (_language(code) for code in state.languages)
        self.item.show_languages(own, second, parallel=state.is_parallel)
        self.item.show_open(is_open=state.is_open, is_begun=current.item.began is not None)
        self.item.show_out(is_out=state.is_out)
        self.item.show_marked(is_marked=bool(current.marked))
        self.item.show_cards(presenter.cards(state, translate), parallel=state.is_parallel)
        self.item.keys.show_counts(presenter.counts(state, translate))
        self.taking.serve(self._record, state)

    def _about(self, state: RoomState) -> str:
        meeting = state.opened.view.meeting if state.opened else None
        if meeting is None:
            return ""
        where = meeting.venue.name if meeting.venue else ""
        day = wording.long_date(meeting.starts, tz=state.tz) if meeting.starts else ""
        closed = "" if state.is_open else self.tr("read only")
        return " · ".join(part for part in (where, day, closed) if part)

    def _tick(self) -> None:
        """Clocks run by the vault's time; painting them is all that is done here."""
        state = self._state
        now = self._desk.now_ms()
        lines = presenter.agenda_lines(state, now, QCoreApplication.translate)
        self.agenda.show_lines(lines, state.item, editable=state.is_open)

    def _step(self, by: int) -> None:
        self.go(presenter.beside(self._state, by))

    def _take_up(self) -> None:
        record, item = self._record, self._state.item
        if record is not None and self._state.is_open:
            self._run(lambda workspace: workspace.room.take_up(record, item))

    def _on_item_wanted(self, title: str) -> None:
        record = self._record
        if record is None:
            return

        def added(item: str) -> None:
            self._state = presenter.chose(self._state, item)
            self._desk.changed.emit(Changed(records=frozenset({record})))
            self.item.edit.setFocus(Qt.FocusReason.OtherFocusReason)

        self.writing.sign()
        self._desk.ask(
            lambda workspace: workspace.prepare.add_item(record, title),
            owner=self,
            done=added,
            failed=self._on_refused,
        )

    def _on_ticked(self, party: str, what: str) -> None:
        record = self._record
        if record is not None and self._state.is_open:
            self._run(lambda workspace: tick(workspace, record, party, what))

    def _on_function_ticked(self, function: str, present: bool) -> None:  # noqa: FBT001  (a Qt slot)
        record = self._record
        if record is not None and self._state.is_open:
            self._run(
                lambda workspace: workspace.room.tick_function(record, function, present=present)
            )

    def _on_parallel_wanted(self, wanted: bool) -> None:  # noqa: FBT001  (a Qt slot)
        self._state = replace(self._state, is_parallel=wanted)
        self._paint_item()
        self.writing.show(self._state)

    def _on_captured(self, captured: Captured) -> None:
        self._state = presenter.took_down(self._state, captured)

    def _on_corrected(self, record: RecordId) -> None:
        self._state = presenter.corrected(self._state, record)

    def _run(self, command: Callable[[Workspace], Changed]) -> None:
        self._desk.do(command, owner=self, failed=self._on_refused)

    def _on_refused(self, refused: Refused) -> None:
        self.item.problem.say(wording.said(refused))

    def _switch_pane(self) -> None:
        """From the text to the attendance and back."""
        view = self.attendance.view
        target = self.item.edit if view.hasFocus() else view
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        self.agenda.chosen.connect(self.go)
        self.agenda.item_wanted.connect(self._on_item_wanted)
        self.attendance.ticked.connect(self._on_ticked)
        self.attendance.function_ticked.connect(self._on_function_ticked)
        self.item.clock_wanted.connect(self._take_up)
        self.item.parallel_wanted.connect(self._on_parallel_wanted)
        self.taking.captured.connect(self._on_captured)
        self.taking.corrected.connect(self._on_corrected)
        self.taking.learnt.connect(self._paint_item)
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+Up": lambda: self._step(-1),
            "Ctrl+Down": lambda: self._step(1),
            "Ctrl+Return": self._take_up,
            "Ctrl+Enter": self._take_up,
            "Ctrl+Shift+N": self.begin_new,
            "Ctrl+Shift+T": self.item.parallel.click,
            "F6": self._switch_pane,
            "F7": self.item.cards.focus_first,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        panes = QWidget()
        row = QHBoxLayout(panes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.agenda)
        row.addWidget(self.item, 1)
        row.addWidget(self.attendance)
        nothing = EmptyState(
            icon=icons.ROOM,
            title=self.tr("No meeting is open"),
            why=self.tr("Open a meeting first; its minutes are taken here. Esc leads back."),
        )
        self._stack.addWidget(nothing)
        self._stack.addWidget(panes)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)


def _language(code: str) -> str:
    """What people call a language."""
    found = next((one.label for one in LANGUAGES if one.value == code), code)
    return QCoreApplication.translate("Language", found)
