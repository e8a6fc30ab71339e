"""Following up: actions on one side, the open one on the other; orphans are led to a new owner."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core.events import Changed
from liaison.core.meetings.values import ActionRow
from liaison.core.values import RecordId
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.owing import owners
from liaison.ui.remembered import remember
from liaison.ui.screens.actions import presenter, words
from liaison.ui.screens.actions.banner import OrphanBanner
from liaison.ui.screens.actions.detail import ActionDetail
from liaison.ui.screens.actions.facts import facts_of
from liaison.ui.screens.actions.list_pane import ActionList
from liaison.ui.screens.actions.look import begin, look, receivers
from liaison.ui.screens.actions.presenter import ActionsState, Column, Filters, Found
from liaison.ui.screens.actions.words import Cell
from liaison.ui.screens.actions.writing import Writing
from liaison.ui.screens.record.deletion import Deletion
from liaison.ui.screens.record.unfinished import SETTING, Unfinished
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.theme import NARROW_BELOW, UNBOUND
from liaison.ui.widgets.fields.pick import Offer
from liaison.ui.widgets.table.arrangement import Arrangement

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_DETAIL_WIDTH = 424


class ActionsScreen(ScreenWidget):
    """Carries wishes between the list, the open action and the vault.

    Signals:
        arranged: an `Arrangement`, once somebody sorted, or drew a border.
    """

    arranged = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = ActionsState(own=desk.identity.mission)
        self._is_narrow = False
        self._wants_owner = False
        self.entries = ActionList(self._cells)
        self.detail = ActionDetail(desk)
        self._unfinished = Unfinished(desk, self)
        self.writing = Writing(desk, self.detail, self._unfinished)
        self._deletion = Deletion(desk, self.entries.undo, self.entries.view.setFocus)
        self.banner = OrphanBanner()
        self._lay_out()
        self._connect()
        self._learn()
        self._reload()
        remember(desk, self, "actions", owner=self)

    @override
    def refresh(self, changed: Changed) -> None:
        if changed.records or "contacts" in changed.topics:
            self._reload()
        if "contacts" in changed.topics:
            self._learn()

    @override
    def enter(self) -> None:
        self.entries.view.setFocus()

    @override
    def keep(self) -> None:
        self._deletion.settle()
        self.detail.finish()
        self._unfinished.keep()

    @override
    def show_record(self, record: RecordId) -> None:
        self._set(presenter.sought(self._state, record))
        self._show_halves(record=True)

    @override
    def shown_record(self) -> RecordId | None:
        return self._state.chosen

    @override
    def back(self) -> None:
        if self._state.handing:
            self._stop_handing()
        else:
            self._show_halves(record=False)
            self.entries.view.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.window().width() < NARROW_BELOW
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._show_halves(record=False)

    def arrange(self, how: Arrangement) -> None:
        """Show the list as it was arranged last."""
        self.entries.show_widths(how)
        self._set(replace(self._state, order=how))

    def _reload(self) -> None:
        self._desk.ask(look, owner=self, done=self._on_found)

    def _on_found(self, found: Found) -> None:
        rows = tuple(self._deletion.without(found.rows))
        self._set(presenter.loaded(self._state, replace(found, rows=rows)))
        self.waiting.emit(self._state.waiting)
        if self._wants_owner:
            self._wants_owner = False
            self.detail.focus_owner()

    def _learn(self) -> None:
        def known(workspace: Workspace) -> tuple[list[Offer], list[Offer], object]:
            return owners(workspace), receivers(workspace), workspace.setting(SETTING)

        def show(found: tuple[list[Offer], list[Offer], object]) -> None:
            owing, receiving, unfinished = found
            self.detail.learn(owing, receiving)
            if not self._unfinished.is_loaded:
                self._unfinished.load(unfinished)
            self._paint()

        self._desk.ask(known, owner=self, done=show)

    def _cells(self, row: ActionRow) -> tuple[Cell, ...]:
        translate = QCoreApplication.translate
        return tuple(words.cells(row, self._state, say=self._say, translate=translate))

    @property
    def _say(self) -> tuple[Callable[[str], str], Callable[[int], str]]:
        return wording.day, lambda at_ms: wording.short_day(at_ms, tz=self._desk.tz)

    def _set(self, state: ActionsState) -> None:
        self._state = state
        self.writing.serve(state.chosen)
        self._paint()

    def _paint(self) -> None:
        state, translate = self._state, QCoreApplication.translate
        self.entries.filters.missions = state.missions
        self.entries.filters.show_filters(state.filters)
        self.entries.show_rows(presenter.listed(state), state)
        ours = any(row.kept_by == state.own for row in state.orphans)
        lost = words.banner(state, wording.day, translate)
        self.banner.show_words(lost, can_walk=ours and not state.walking)
        row = state.row
        self.detail.setVisible(row is not None and not (self._is_narrow and self._shows_list))
        if row is None:
            self.detail.findings.show_record(None)
            return
        is_new = state.handing and not self.detail.hand_over.isVisibleTo(self.detail)
        self.detail.hand_over.setVisible(state.handing)
        self.detail.findings.show_record(row.id)
        facts = facts_of(row, state, self._say, translate)
        self.detail.show_facts(facts, self.writing.unfinished)
        if is_new:
            self._begin_handing(row)

    @property
    def _shows_list(self) -> bool:
        return not self.entries.isHidden()

    def _begin_handing(self, row: ActionRow) -> None:
        state, why = self._state, ""
        if row.is_orphan and row.mission in state.found.ends:
            why = self.tr("{mission} ends on {day} and has no successor.").format(
                mission=row.mission, day=wording.day(state.found.ends[row.mission])
            )
        place = ""
        if state.walking:
            ids = [one.id for one in state.orphans if one.kept_by == state.own]
            at = ids.index(row.id) + 1 if row.id in ids else len(ids)
            place = self.tr("{n} of {all}").format(n=at, all=len(ids))
        self.detail.hand_over.begin(why, place)

    def _walk(self) -> None:
        self.detail.hand_over.hide()
        self._set(presenter.walk(self._state))
        if self._state.handing:
            self._show_halves(record=True)

    def _stop_handing(self) -> None:
        self._set(replace(self._state, walking=False, handing=False))

    def _on_hand_over_wanted(self) -> None:
        self._set(replace(self._state, handing=True))

    def _on_handed(self, receiver: str, word: str) -> None:
        record, walking = self._state.chosen, self._state.walking
        if record is None:
            return
        after = presenter.walk(self._state) if walking else None

        def done(_: Changed) -> None:
            self.detail.hand_over.hide()
            self._set(after or replace(self._state, handing=False))

        self._desk.do(
            lambda workspace: workspace.actions.hand_over(record, receiver, told=word),
            owner=self,
            done=done,
            failed=self.writing.refuse,
        )

    def _on_new_wanted(self, title: str) -> None:
        def made(record: RecordId) -> None:
            self._wants_owner = True
            self.show_record(record)
            self._desk.changed.emit(Changed(records=frozenset({record})))

        self._desk.ask(
            lambda workspace: begin(workspace, title),
            owner=self,
            done=made,
            failed=self.writing.refuse,
        )

    def _delete(self, record: RecordId | None) -> None:
        state = self._state
        row = next((one for one in state.found.rows if one.id == record), None)
        if row is None or not presenter.can_delete(state, row):
            return
        translate = QCoreApplication.translate
        along = words.goes_along(row, translate)
        self._set(presenter.without(state, row.id))
        self._deletion.offer(row.id, row.action.title, beside=along)

    def _on_chosen(self, record: RecordId) -> None:
        self.detail.problem.clear()
        self._set(replace(presenter.chose(self._state, record), walking=False))

    def _on_sorted(self, column: Column) -> None:
        self._set(presenter.sorted_by(self._state, column))
        self.arranged.emit(self._state.order)

    def _on_drawn(self, widths: Mapping[str, int]) -> None:
        self._state = replace(self._state, order=replace(self._state.order, widths=widths))
        self.arranged.emit(self._state.order)

    def _on_filters_changed(self, filters: Filters) -> None:
        self._set(replace(self._state, filters=filters))

    def _show_halves(self, *, record: bool) -> None:
        """Both side by side, or the one that is wanted where there is no room for two."""
        self.entries.setVisible(not self._is_narrow or not record)
        has_row = self._state.row is not None
        self.detail.setVisible(has_row and (not self._is_narrow or record))
        self.detail.setMinimumWidth(0 if self._is_narrow else _DETAIL_WIDTH)
        self.detail.setMaximumWidth(UNBOUND if self._is_narrow else _DETAIL_WIDTH)
        self.detail.back.setVisible(self._is_narrow)

    def _connect(self) -> None:
        entries, detail = self.entries, self.detail
        entries.chosen.connect(self._on_chosen)
        entries.opened.connect(lambda _: self._show_halves(record=True))
        entries.sorted.connect(self._on_sorted)
        entries.drawn.connect(self._on_drawn)
        entries.new_wanted.connect(self._on_new_wanted)
        entries.delete_wanted.connect(self._delete)
        detail.delete_wanted.connect(lambda: self._delete(self._state.chosen))
        self._deletion.changed.connect(self._reload)
        entries.filters.filters_changed.connect(self._on_filters_changed)
        detail.hand_over_wanted.connect(self._on_hand_over_wanted)
        detail.back_wanted.connect(lambda: self._show_halves(record=False))
        detail.hand_over.handed.connect(self._on_handed)
        detail.hand_over.skipped.connect(self._walk)
        detail.hand_over.closed.connect(self._stop_handing)
        self.banner.walk_wanted.connect(self._walk)
        new = QShortcut(QKeySequence("Ctrl+Shift+N"), self)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.activated.connect(entries.new.setFocus)

    def _lay_out(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addWidget(self.entries, 1)
        halves.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(halves, 1)
        self._show_halves(record=False)  # once they lie here: before, they would be windows
