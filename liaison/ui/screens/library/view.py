"""The library: a shelf on one side, the open record on the other; below 1100 px one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core.events import Changed
from liaison.core.library.dossier import Dossier
from liaison.core.library.library import Line, Shelf
from liaison.core.values import RecordId, RecordRow
from liaison.ui import icons
from liaison.ui.desk import Desk
from liaison.ui.screens.clash.view import ClashView
from liaison.ui.screens.history.view import HistoryView
from liaison.ui.screens.library.dossier_panel import DossierPanel
from liaison.ui.screens.library.list_pane import LibraryList
from liaison.ui.screens.library.trends_view import TrendsView
from liaison.ui.screens.record.deletion import Deletion
from liaison.ui.screens.record.known import Known, first_known, known_of
from liaison.ui.screens.record.pane import RecordPane
from liaison.ui.screens.record.unfinished import Unfinished
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.theme import GRID
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.halves import Halves

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class LibraryScreen(ScreenWidget):
    """Carries wishes between a shelf, the open record and the vault."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = first_known(desk.identity, desk.sites, desk.tz)
        self._shelf = Shelf.SUBJECTS
        self.entries = LibraryList(desk.identity.mission)
        self.pane = RecordPane(desk, self._known, Unfinished(desk, self))
        self.dossier = DossierPanel()
        self.history = HistoryView(desk)
        self.clash = ClashView(desk)
        self.trends = TrendsView(desk)
        self._deletion = Deletion(desk, self.entries.undo, self.entries.view.setFocus)
        self._nothing = EmptyState(
            icon=icons.LIBRARY,
            title=self.tr("Nothing is open"),
            why=self.tr("Choose something from the list, or see how events add up under Trends."),
        )
        self._detail = QStackedWidget()
        self._lay_out()
        self._connect()
        self._learn()
        self._reload()

    @override
    def refresh(self, changed: Changed) -> None:
        if "contacts" in changed.topics:
            self._learn()
        if changed.records or "drafts" in changed.topics:
            self._reload()
        for part in (self.pane, self.history, self.clash):
            part.refresh(changed)

    @override
    def enter(self) -> None:
        self.entries.view.setFocus()

    @override
    def leave(self) -> None:
        self._deletion.settle()
        self.pane.sign()

    @override
    def keep(self) -> None:
        self._deletion.settle()
        self.pane.keep()

    @override
    def show_record(self, record: RecordId) -> None:
        def shelf_of(workspace: Workspace) -> RecordRow:
            return workspace.records.view(record).row

        self._desk.ask(shelf_of, owner=self, done=self._on_sought)

    @override
    def shown_record(self) -> RecordId | None:
        return self.pane.record

    @override
    def begin_new(self) -> None:
        self.entries.offer_kinds()

    @override
    def back(self) -> None:
        """From a past state to the history, from there or a clash to the record, then to the list."""
        shown = self._detail.currentWidget()
        if shown is self.history and self.history.back():
            return
        if shown in {self.history, self.clash}:
            self._detail.setCurrentWidget(self._open_one)
            return
        self._halves.show_half(record=False)
        self.entries.view.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._halves.fit(record=self.pane.record is not None)

    def _lay_out(self) -> None:
        open_one = QWidget()
        column = QVBoxLayout(open_one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
        above.addWidget(self.dossier)
        column.addLayout(above)
        column.addWidget(self.pane, 1)
        self._open_one = open_one
        for widget in (self._nothing, open_one, self.history, self.clash, self.trends):
            self._detail.addWidget(widget)
        self._halves = Halves(self.entries, self._detail, self.pane.head.back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._halves)

    def _connect(self) -> None:
        self.entries.shelf_wanted.connect(self._on_shelf)
        self.entries.chosen.connect(self._open)
        self.entries.trends_wanted.connect(self._show_trends)
        self.entries.new_wanted.connect(self._begin)
        self.pane.delete_wanted.connect(self._delete)
        self.pane.back_wanted.connect(self.back)
        self.pane.gone.connect(self._close)
        self.pane.history_wanted.connect(self._show_history)
        self.pane.clash_wanted.connect(self._show_clash)
        self.history.closed.connect(self.back)
        self.clash.closed.connect(self.back)
        self.dossier.opened.connect(lambda record: self._desk.go("log", record))
        self._deletion.changed.connect(self._reload)

    def _learn(self) -> None:
        known = self._known
        self._desk.ask(
            lambda workspace: known_of(workspace, known), owner=self, done=self._on_learnt
        )

    def _on_learnt(self, known: Known) -> None:
        self._known = known
        for part in (self.pane, self.history, self.clash, self.trends.out):
            part.learn(known)

    def _reload(self) -> None:
        shelf = self._shelf
        self._desk.ask(
            lambda workspace: workspace.library.lines(shelf),
            owner=self,
            done=lambda lines: self._show_lines(shelf, lines),
        )
        if self.pane.record is not None and shelf is Shelf.SUBJECTS:
            self._ask_dossier(self.pane.record)

    def _show_lines(self, shelf: Shelf, lines: list[Line]) -> None:
        if shelf is self._shelf:
            rows = {row.id for row in self._deletion.without([line.row for line in lines])}
            self.entries.show_lines(shelf, [line for line in lines if line.row.id in rows])
            if self.pane.record is not None:
                self.entries.select(self.pane.record)

    def _on_shelf(self, shelf: Shelf) -> None:
        self._close()
        self._shelf = shelf
        self._reload()

    def _show_trends(self) -> None:
        self._close()
        self._detail.setCurrentWidget(self.trends)
        self.trends.ask()
        self._halves.show_half(record=True)

    def _show_history(self, record: RecordId) -> None:
        self.pane.sign()
        self.history.show_record(record)
        self._detail.setCurrentWidget(self.history)

    def _show_clash(self, record: RecordId, path: str) -> None:
        self.pane.sign()
        self.clash.show_clash(record, path)
        self._detail.setCurrentWidget(self.clash)

    def _on_sought(self, row: RecordRow) -> None:
        if row.type in {shelf.value for shelf in Shelf}:
            self._shelf = Shelf(row.type)
            self.entries.show_all()
            self._open(row.id)
            self._reload()

    def _open(self, record: RecordId, *, typing: bool = False) -> None:
        self.dossier.hide()
        self._detail.setCurrentWidget(self._open_one)
        self.pane.open(record, typing=typing)
        if self._shelf is Shelf.SUBJECTS and not typing:
            self._ask_dossier(record)
        self._halves.show_half(record=True)

    def _ask_dossier(self, record: RecordId) -> None:
        def show(found: Dossier) -> None:
            if record == self.pane.record:
                self.dossier.show_dossier(found)

        self._desk.ask(
            lambda workspace: workspace.library.dossier(record),
            owner=self,
            done=show,
            failed=lambda _: self.dossier.hide(),  # only begun, and so in no timeline yet
        )

    def _close(self) -> None:
        self.pane.close_record()
        self.dossier.hide()
        self._detail.setCurrentWidget(self._nothing)

    def _begin(self, kind: str) -> None:
        shelf = self._shelf

        def begin(workspace: Workspace) -> RecordId:
            return workspace.records.begin(shelf.value, kind)

        self._desk.ask(begin, owner=self, done=lambda record: self._open(record, typing=True))

    def _delete(self, record: RecordId) -> None:
        def offer(row: RecordRow) -> None:
            self._close()
            hides = row.owner != self._desk.identity.mission
            self._deletion.offer(record, row.title, hides=hides)
            self._halves.show_half(record=False)

        self._desk.ask(lambda workspace: workspace.records.view(record).row, owner=self, done=offer)
