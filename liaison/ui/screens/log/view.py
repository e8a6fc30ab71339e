"""The log: entries on one side, the open one on the other; below 1100 px one of them at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.incoming.waiting import TOPIC
from liaison.core.naming import title_of
from liaison.core.records.envelope import KIND, STATE
from liaison.core.records.warning_rules import is_issued
from liaison.core.values import RecordId, RecordRow
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.screens.log.detail import Detail
from liaison.ui.screens.log.filters import Filters
from liaison.ui.screens.log.kind_chooser import KindChooser
from liaison.ui.screens.log.list_pane import LogList
from liaison.ui.screens.log.pages import (
    Aside,
    Page,
    Start,
    aside,
    fetch,
    look,
    note_seen,
    start,
)
from liaison.ui.screens.log.presenter import TYPES, kind_offers
from liaison.ui.screens.products.presenter import Wish
from liaison.ui.screens.record.deletion import Deletion
from liaison.ui.screens.record.known import first_known
from liaison.ui.screens.record.unfinished import Unfinished
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.widgets.halves import Halves

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class LogScreen(ScreenWidget):
    """Carries wishes between the list, the open record and the vault."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = known = first_known(desk.identity, desk.sites, desk.tz)
        self._unfinished = Unfinished(desk, self)
        self.entries = LogList(desk, known)
        self.detail = Detail(desk, known, self._unfinished)
        self._deletion = Deletion(desk, self.entries.undo, self.entries.focus_list)
        self._chooser = KindChooser(kind_offers(QCoreApplication.translate), self)
        self._query = 0
        self._halves = Halves(self.entries, self.detail, self.detail.pane.head.back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._halves)
        self._connect()
        self._learn()
        self._look_for_import()

    def _connect(self) -> None:
        entries, detail = self.entries, self.detail
        entries.chips.filters_changed.connect(self._on_filters_changed)
        entries.model.wanted.connect(self._fetch)
        entries.chosen.connect(self._on_chosen)
        entries.opened.connect(lambda record: self._open(record, typing=True))
        entries.new_wanted.connect(self.begin_new)
        entries.incoming.clicked.connect(self._on_import)
        entries.waiting.pressed.connect(self._on_import)
        detail.incoming.drop_wanted.connect(self._on_drop_import)
        detail.incoming.shown.connect(lambda: self._halves.show_half(record=True))
        entries.notice.pressed.connect(self._show_aside)
        entries.day.wanted.connect(self._show_product)
        entries.delete_wanted.connect(self._delete)
        detail.pane.delete_wanted.connect(self._delete)
        detail.back_wanted.connect(self._show_list)
        detail.product_left.connect(self._on_product_left)
        self._chooser.chosen.connect(self._begin)
        self._deletion.changed.connect(self._reload)
        self._desk.place_wanted.connect(self._on_place_wanted)

    @override
    def refresh(self, changed: Changed) -> None:
        if changed.topics & {"contacts", "outbox"}:
            self._learn()
        if changed.records or "drafts" in changed.topics:
            self._follow(changed.records)
        if TOPIC in changed.topics:
            self._look_for_import()
        self.detail.refresh(changed)
        self.entries.day.refresh(changed)

    @override
    def enter(self) -> None:
        self.entries.focus_list()

    @override
    def leave(self) -> None:
        self._deletion.settle()
        self.detail.pane.sign()

    @override
    def keep(self) -> None:
        self._deletion.settle()
        self.detail.pane.keep()

    @override
    def show_record(self, record: RecordId) -> None:
        self._open(record)
        self.entries.select(record)

    @override
    def shown_record(self) -> RecordId | None:
        return self.detail.pane.record

    @override
    def begin_new(self) -> None:
        anchor = self.entries.new if self.entries.isVisible() else self.detail
        self._chooser.open_below(anchor)

    @override
    def back(self) -> None:
        if not self.detail.back():
            self._show_list()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._halves.fit(record=self.detail.pane.record is not None)

    def _learn(self) -> None:
        known = self._known
        self._desk.ask(lambda workspace: start(workspace, known), owner=self, done=self._on_learnt)

    def _on_learnt(self, found: Start) -> None:
        known, unfinished, position = found
        if not self._unfinished.is_loaded:
            self._unfinished.load(unfinished)
        self._known = known
        self.entries.learn(known)
        self.detail.learn(known)
        self.entries.chips.set_last_position(position)
        self._reload()

    def _look_for_import(self) -> None:
        self._desk.ask(
            lambda workspace: bool(workspace.waiting_file.name),
            owner=self,
            done=self.entries.waiting.setVisible,
        )

    def _on_import(self) -> None:
        self._deletion.settle()
        self.detail.incoming.ask()

    def _on_drop_import(self, name: str) -> None:
        """Gone once nobody takes it back."""
        self.entries.waiting.hide()
        self.entries.undo.offer(
            self.tr("Dropped: {name}").format(name=wording.isolated(name)),
            undo=self._on_drop_undone,
            settle=self._on_drop_settled,
        )

    def _on_drop_settled(self) -> None:
        self._desk.do(lambda workspace: workspace.waiting_file.drop())

    def _on_drop_undone(self) -> None:
        self._look_for_import()
        self.detail.incoming.go_on()

    def _on_aside(self, found: Aside) -> None:
        self.entries.chips.set_aside(found.count)
        self.entries.notice.setVisible(found.is_news)

    def _show_product(self, wish: Wish) -> None:
        self.detail.show_product(wish)
        self._halves.show_half(record=True)

    def _on_product_left(self) -> None:
        if self.detail.pane.record is None:
            self._show_list()

    def _show_aside(self) -> None:
        self.entries.chips.set_filters(Filters(aside=True))

    def _on_place_wanted(self, place: str) -> None:
        self.entries.chips.set_filters(Filters(place=place))

    def _on_filters_changed(self, filters: Filters) -> None:
        if filters.aside:
            self._desk.do(note_seen, owner=self, done=lambda _: self.entries.notice.hide())
        self.entries.model.restart()
        self._fetch(0, self.entries.model.held)

    def _fetch(self, offset: int, limit: int) -> None:
        filters, number = self.entries.chips.filters, self._query
        self._desk.ask(
            lambda workspace: fetch(workspace, filters, offset=offset, limit=limit),
            owner=self,
            done=lambda page: self._on_page(page, number) if offset else self._on_first(page),
        )

    def _follow(self, records: frozenset[RecordId]) -> None:
        """A keystroke that was saved repaints one row; whatever is more fetches the list."""
        if len(records) != 1 or self.entries.chips.filters.is_any:
            self._reload()
            return

        def show(rows: dict[RecordId, RecordRow] | None) -> None:
            if rows is None or not self.entries.model.update_rows(rows):
                self._reload()

        self._desk.ask(lambda workspace: look(workspace, records), owner=self, done=show)

    def _reload(self) -> None:
        self._fetch(0, self.entries.model.held)
        self._desk.ask(aside, owner=self, done=self._on_aside)

    def _on_first(self, page: Page) -> None:
        """The whole list afresh: pages asked for before are void."""
        self._query += 1
        self.entries.serials.update(page.serials)
        rows = self._deletion.without(page.rows)
        self.entries.model.refresh(rows, complete=page.complete, drafts=page.drafts)
        self.entries.show_state(complete=page.complete)
        if (record := self.detail.pane.record) is not None:
            self.entries.select(record)

    def _on_page(self, page: Page, number: int) -> None:
        if number == self._query:
            self.entries.serials.update(page.serials)
            rows = self._deletion.without(page.rows)
            self.entries.model.add(rows, complete=page.complete)

    def _on_chosen(self, record: RecordId) -> None:
        if record != self.detail.pane.record:
            self._open(record)

    def _open(self, record: RecordId, *, typing: bool = False) -> None:
        self.detail.open(record, typing=typing)
        self._halves.show_half(record=True)

    def _begin(self, kind: str) -> None:
        def begin(workspace: Workspace) -> RecordId:
            return workspace.records.begin(TYPES[0], kind)

        def show(record: RecordId) -> None:
            self._open(record, typing=True)
            self._reload()

        self._desk.ask(begin, owner=self, done=show)

    def _delete(self, record: RecordId) -> None:
        after = self.entries.after(record)
        row = self.entries.row(record)
        if (
            row is not None
            and row.owner == self._desk.identity.mission
            and is_issued({KIND: row.kind, STATE: row.state})
        ):
            self._desk.refused.emit(Refused(Reason.WARNING_ISSUED, ref=row.ref))
            return
        if self.detail.pane.record == record:
            self.detail.close_record()
        self._deletion.offer(
            record,
            title_of(row, QCoreApplication.translate) if row else "",
            hides=row is not None and row.owner != self._desk.identity.mission,
        )
        following = None if after is None else self.entries.row(after)
        is_signed = following is not None and bool(following.ref)  # a draft takes the keyboard
        if after is not None and is_signed and not self._halves.is_narrow:
            self.show_record(after)
        else:
            self._show_list()

    def _show_list(self) -> None:
        self._halves.show_half(record=False)
        self.entries.focus_list()
