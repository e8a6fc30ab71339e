"""Meetings: series and meetings on one side, the open one on the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core.events import Changed
from liaison.core.values import RecordId
from liaison.ui.desk import Desk
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.detail import Detail
from liaison.ui.screens.meetings.listing.lines import Overview, fetch
from liaison.ui.screens.meetings.listing.list_pane import MeetingsList
from liaison.ui.screens.record.deletion import Deletion
from liaison.ui.screens.record.known import Known, first_known, known_of
from liaison.ui.screens.record.unfinished import SETTING, Unfinished
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.theme import GRID, LIST_WIDTH
from liaison.ui.widgets.halves import Halves
from liaison.ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_LIST_WIDTH = LIST_WIDTH - 7 * GRID
"""Narrower than the log's: a meeting's tables need the room more."""


class MeetingsScreen(ScreenWidget):
    """Carries wishes between the list, what is open, and the vault."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = known = first_known(desk.identity, desk.sites, desk.tz)
        self._unfinished = Unfinished(desk, self)
        self._bench = Bench(desk, known, self)
        self.entries = MeetingsList(known)
        self.detail = Detail(desk, self._bench, self._unfinished)
        undo = UndoBar()
        self._deletion = Deletion(desk, undo, self.entries.focus_list)
        self._to_open: RecordId | None = None
        self._halves = Halves(
            self.entries,
            self.detail,
            self.detail.meeting.head.back,
            self.detail.series.back,
            width=_LIST_WIDTH,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._halves, 1)
        column.addWidget(undo)
        self._connect()
        self._learn()

    def _connect(self) -> None:
        self.entries.chosen.connect(self._on_chosen)
        self.entries.opened.connect(self._on_opened)
        self.entries.meeting_wanted.connect(self._on_meeting_wanted)
        self.entries.series_wanted.connect(self._on_series_wanted)
        self.entries.delete_wanted.connect(self._on_delete_key)
        self.detail.delete_wanted.connect(self._delete)
        self._deletion.changed.connect(self._reload)
        self.detail.back_wanted.connect(self._show_list)
        self.detail.begun.connect(self.show_record)

    @override
    def refresh(self, changed: Changed) -> None:
        if changed.topics & {"contacts"}:
            self._learn()
        elif changed.records:
            self._reload()
        self.detail.refresh(changed)

    @override
    def enter(self) -> None:
        self.entries.focus_list()

    @override
    def leave(self) -> None:
        self._deletion.settle()
        self.detail.sign()

    @override
    def keep(self) -> None:
        self._deletion.settle()
        self._bench.pen.keep()

    @override
    def show_record(self, record: RecordId) -> None:
        self._to_open = record
        self._reload()

    @override
    def shown_record(self) -> RecordId | None:
        return self.detail.record

    @override
    def back(self) -> None:
        if not self.detail.back():
            self._show_list()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._halves.fit(record=self.detail.record is not None)

    def _learn(self) -> None:
        known = self._known

        def ask(workspace: Workspace) -> tuple[Known, object]:
            return known_of(workspace, known), workspace.setting(SETTING)

        self._desk.ask(ask, owner=self, done=self._on_learnt)

    def _on_learnt(self, found: tuple[Known, object]) -> None:
        self._known, unfinished = found
        if not self._unfinished.is_loaded:
            self._unfinished.load(unfinished)
        self.entries.learn(self._known)
        self.detail.learn(self._known)
        self._reload()

    def _reload(self) -> None:
        self._desk.ask(fetch, owner=self, done=self._show)

    def _show(self, overview: Overview) -> None:
        self.entries.show_overview(without(overview, self._deletion))
        wanted, self._to_open = self._to_open, None
        if wanted is not None:
            self.entries.search.clear()
            self._open(wanted)
        if (record := self.detail.record) is not None:
            self.entries.select(record)

    def _on_chosen(self, record: RecordId) -> None:
        if record != self.detail.record:
            self._open(record)

    def _on_opened(self, record: RecordId) -> None:
        self._open(record)
        self.detail.focus_first()

    def _open(self, record: RecordId) -> None:
        is_series = any(one.id == record for one in self.entries.overview.series)
        self.detail.open(record, is_series=is_series)
        self._halves.show_half(record=True)

    def _on_delete_key(self, record: RecordId) -> None:
        """Only what is open can be deleted: what goes along is known then."""
        if record == self.detail.record:
            self.detail.meeting.delete()

    def _delete(self, record: RecordId, title: str, along: str) -> None:
        self.detail.close_meeting()
        self._deletion.offer(
            record,
            title,
            beside=along,
            delete=lambda workspace, one: workspace.removal.delete(one),
        )
        self._show_list()

    def _on_meeting_wanted(self) -> None:
        rows = self.entries.overview.series
        record = self.detail.record
        chosen = next(
            (one for one in rows if one.id == record or record in {m.id for m in one.meetings}),
            None,
        )
        self.detail.begin.begin_meeting(rows, chosen)
        self.detail.setCurrentWidget(self.detail.begin)
        self._halves.show_half(record=True)

    def _on_series_wanted(self) -> None:
        self.detail.setCurrentWidget(self.detail.begin)
        self.detail.begin.begin_series()
        self._halves.show_half(record=True)

    def _show_list(self) -> None:
        self._halves.show_half(record=False)
        self.entries.focus_list()


def without(overview: Overview, deletion: Deletion) -> Overview:
    """All series and meetings but those on their way out."""
    series = [
        replace(one, meetings=tuple(deletion.without(one.meetings))) for one in overview.series
    ]
    return Overview(series, deletion.without(overview.meetings))
