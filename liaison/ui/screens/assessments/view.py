"""Assessments: what is compared on one side, the open one on the other, as a page or as a form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from liaison.core.events import Changed
from liaison.core.picture.quarter import Quarter
from liaison.core.products import comparison, quarterly
from liaison.core.values import RecordId
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.assessments.doing import Plan, beginnings, plan
from liaison.ui.screens.assessments.entries import entries
from liaison.ui.screens.assessments.list_pane import AssessmentsList
from liaison.ui.screens.assessments.load import Loaded, Tongue, load, owed
from liaison.ui.screens.assessments.page import PRODUCT
from liaison.ui.screens.assessments.page_view import PageView
from liaison.ui.screens.assessments.presenter import Opened, find, page_of
from liaison.ui.screens.log.detail import Detail
from liaison.ui.screens.products.presenter import Wish
from liaison.ui.screens.products.view import ProductView
from liaison.ui.screens.record.deletion import Deletion
from liaison.ui.screens.record.known import Known, first_known, known_of
from liaison.ui.screens.record.unfinished import SETTING, Unfinished
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.halves import Halves

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class AssessmentsScreen(ScreenWidget):
    """Carries wishes between the list, the open page or form, and the vault."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = first_known(desk.identity, desk.sites, desk.tz)
        self._loaded = Loaded(own=desk.identity.mission, site=desk.identity.site)
        self._is_loaded = False
        self._chosen: RecordId | None = None
        self._plan: Plan | None = None
        self._unfinished = Unfinished(desk, self)
        self.entries = AssessmentsList()
        self.page = PageView()
        self._deletion = Deletion(desk, self.entries.undo, self.entries.view.setFocus)
        self.form = Detail(desk, self._known, self._unfinished)
        self.product = ProductView(desk)
        self._nothing = EmptyState(
            icon=icons.ASSESSMENTS,
            title=self.tr("Nothing is open"),
            why=self.tr("Choose a border, a comparison, a quarter or a scenario from the list."),
        )
        self._half = QStackedWidget()
        for widget in (self._nothing, self.page, self.form, self.product):
            self._half.addWidget(widget)
        self._halves = Halves(self.entries, self._half, self.page.back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._halves)
        self._connect()
        self._learn()
        self._reload()

    @override
    def refresh(self, changed: Changed) -> None:
        if changed.records or "contacts" in changed.topics:
            self._reload()
        if "contacts" in changed.topics:
            self._learn()
        self.form.refresh(changed)
        self.product.refresh(changed)

    @override
    def enter(self) -> None:
        self.entries.view.setFocus()

    @override
    def leave(self) -> None:
        self._deletion.settle()
        self.form.pane.sign()

    @override
    def keep(self) -> None:
        self._deletion.settle()
        self.form.pane.keep()

    @override
    def show_record(self, record: RecordId) -> None:
        """A page where there is one; the form of what has none, such as a site's return."""
        if not self._is_loaded:
            self._chosen = record  # which of the two it has is known with the first answer
        elif find(self._loaded, record) is None:
            self._chosen = record
            self._open_form(record)
            self._reload()
        else:
            self._choose(record)
        self._halves.show_half(record=True)

    @override
    def shown_record(self) -> RecordId | None:
        is_form = self._half.currentWidget() is self.form
        return self.form.pane.record if is_form else self._chosen

    @override
    def act(self) -> None:
        self.entries.new.click()

    @override
    def back(self) -> None:
        if self._half.currentWidget() is self.form:
            if not self.form.back():
                self._close_form()
        elif self._half.currentWidget() is self.product:
            self._close_product()
        elif self.page.is_asking:
            self.page.stop_asking()
        else:
            self._halves.show_half(record=False)
            self.entries.view.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._halves.fit(record=self._chosen is not None)

    def _connect(self) -> None:
        self.entries.chosen.connect(self._choose)
        self.entries.opened.connect(self._on_opened)
        self.entries.begin_wanted.connect(self._begin)
        self.page.wanted.connect(self._on_wanted)
        self.page.answered.connect(self._on_answered)
        self.page.opened.connect(self.show_or_go)
        self.page.form_wanted.connect(lambda: self._open_form(self._chosen))
        self.page.back_wanted.connect(self.back)
        self.form.back_wanted.connect(self.back)
        self.product.closed.connect(self.back)
        self.form.pane.delete_wanted.connect(self._delete)
        self._deletion.changed.connect(self._reload)

    def show_or_go(self, record: RecordId) -> None:
        """Open a record of this screen here, and a note where notes are."""

        def kind(workspace: Workspace) -> str:
            return workspace.records.view(record).row.type

        def show(type_: str) -> None:
            if type_ == "ASSESSMENT":
                self.show_record(record)
            else:
                self._desk.go("log", record)

        self._desk.ask(kind, owner=self, done=show)

    def _reload(self) -> None:
        self._desk.ask(load, owner=self, done=self._on_loaded)

    def _on_loaded(self, loaded: Loaded) -> None:
        self._loaded = loaded
        is_first, self._is_loaded = not self._is_loaded, True
        if is_first and self._chosen is not None and self._opened is None:
            self._open_form(self._chosen)
        lines = [
            one for one in entries(loaded, self._tongue) if not self._deletion.is_going(one.record)
        ]
        if self._chosen is None:
            self._chosen = next((one.record for one in lines if one.record), None)
        self.entries.show_entries(lines, self._chosen)
        self.entries.notice.setVisible(loaded.to_open is not None)
        self.waiting.emit(owed(loaded))
        self._paint()

    def _learn(self) -> None:
        known = self._known

        def look(workspace: Workspace) -> tuple[Known, object]:
            return known_of(workspace, known), workspace.setting(SETTING)

        def show(found: tuple[Known, object]) -> None:
            self._known, unfinished = found
            if not self._unfinished.is_loaded:
                self._unfinished.load(unfinished)
            self.form.learn(self._known)
            self.product.learn(self._known)

        self._desk.ask(look, owner=self, done=show)

    @property
    def _tongue(self) -> Tongue:
        tz = self._desk.tz
        return Tongue(QCoreApplication.translate, wording.day, partial(wording.short_date, tz=tz))

    @property
    def _opened(self) -> Opened | None:
        return find(self._loaded, self._chosen)

    def _paint(self) -> None:
        opened = self._opened
        if self._half.currentWidget() is self.form and self.form.pane.record is not None:
            return
        if opened is None:
            self._half.setCurrentWidget(self._nothing)
            return
        if self._half.currentWidget() is self.product:
            return
        self.page.show_page(page_of(opened, self._loaded, self._tongue))
        self._half.setCurrentWidget(self.page)

    def _choose(self, record: RecordId) -> None:
        self.page.stop_asking()
        self.page.problem.clear()
        self.form.close_record()
        self._half.setCurrentWidget(self._nothing)
        self._chosen = record
        self.entries.select(record)
        if self._opened is None:
            self._open_form(record)
        else:
            self._paint()

    def _on_opened(self, record: RecordId) -> None:
        self._choose(record)
        self._halves.show_half(record=True)

    def _open_form(self, record: RecordId | None) -> None:
        if record is not None:
            self._half.setCurrentWidget(self.form)
            self.form.open(record)
            self.form.pane.head.back.setText(self.tr("Back"))
            self.form.pane.head.back.show()  # from the form to its page

    def _close_form(self) -> None:
        self.form.close_record()
        self._half.setCurrentWidget(self._nothing)
        self._paint()
        self.entries.view.setFocus()

    def _close_product(self) -> None:
        self._half.setCurrentWidget(self._nothing)
        self._paint()

    def _begin(self, name: str) -> None:
        missions = self._known.neighbours
        self._half.setCurrentWidget(self.page)
        self._halves.show_half(record=True)
        self._plan = beginnings(self._loaded, missions)[name]
        self.page.ask(self._plan)

    def _on_wanted(self, name: str) -> None:
        opened = self._opened
        if opened is None:
            return
        if name == "go":
            self._go_to_comparison()
            return
        if name == PRODUCT and self._chosen is not None:
            kind = quarterly.KIND if isinstance(opened, Quarter) else comparison.KIND
            self.product.show_wish(Wish(kind, self._chosen))
            self._half.setCurrentWidget(self.product)
            return
        self._plan = plan(name, opened, self._loaded)
        if self._plan.asks:
            self.page.ask(self._plan)
        else:
            self._on_answered({})

    def _go_to_comparison(self) -> None:
        compared = getattr(self._opened, "comparison", None)
        if compared is not None:
            self._choose(compared.id)

    def _on_answered(self, texts: dict[str, str]) -> None:
        made: list[RecordId] = []
        todo = self._plan
        if todo is None:
            return

        def do(workspace: Workspace) -> Changed:
            answer = todo.do(workspace, texts)
            if isinstance(answer, Changed):
                return answer
            made.append(answer)
            return Changed(frozenset({answer}))

        def done(_: Changed) -> None:
            self.page.stop_asking()
            self.page.problem.clear()
            if made:
                self._chosen = self._chosen if todo.as_form else made[0]
                if todo.as_form:
                    self._open_form(made[0])

        self._desk.do(do, owner=self, done=done, failed=self.page.refuse)

    def _delete(self, record: RecordId) -> None:
        title = self.form.pane.head.title.text()
        self._chosen = None
        self._close_form()
        self._deletion.offer(record, title)
