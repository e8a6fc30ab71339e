"""The first page: what needs us now on one side; who was heard, and what came, on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core.events import Changed
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.record.known import Known, first_known, known_of
from liaison.ui.screens.record.shared import Words as SharedWords
from liaison.ui.screens.today import presenter
from liaison.ui.screens.today.beside import Beside
from liaison.ui.screens.today.presenter import Checked, Key, Words
from liaison.ui.screens.today.work import Seen, Walk, look
from liaison.ui.screens.warnings.presenter import Say
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.theme import NARROW_BELOW
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.line_list import LineList

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_REST_MS = 1_000
"""So long after the last change the checks look again: somebody who types is not slowed by them."""


class TodayScreen(ScreenWidget):
    """Shows; each line leads to the screen where something is done about it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = first_known(desk.identity, desk.sites, desk.tz)
        self._seen: Seen | None = None
        self._checked = Checked()
        self._walk: Walk | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._begin_walk)
        self.list = LineList("todayList")
        self.list.setAccessibleName(self.tr("What needs us now"))
        self.list.opened.connect(self._go)
        self.list.clicked.connect(lambda _: self._go(self.list.key()))
        self.beside = Beside()
        self.beside.seen.connect(self._on_seen)
        self._quiet = EmptyState(
            icon=icons.TODAY,
            title=self.tr("Nothing needs you now"),
            why=self.tr(
                "Warnings to acknowledge, actions that fall due, meetings ahead and what the"
                " checks find stand here by themselves. Until then: write down what happens."
            ),
            button=self.tr("Write a note"),
        )
        self._quiet.asked.connect(lambda: self._desk.go("log"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._quiet)
        side = QFrame()
        side.setObjectName("side")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side, 1)
        row.addWidget(self.beside)
        desk.aged.connect(self._show_beside)
        self._learn()

    @override
    def refresh(self, changed: Changed) -> None:
        if "contacts" in changed.topics:
            self._learn()
        elif changed.records or changed.topics - {"drafts", "settings"}:
            self._reload()

    @override
    def enter(self) -> None:
        self.list.focus_first()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.beside.setVisible(self.window().width() >= NARROW_BELOW)

    def _learn(self) -> None:
        known = self._known

        def learnt(found: Known) -> None:
            self._known = found
            self._reload()

        self._desk.ask(lambda workspace: known_of(workspace, known), owner=self, done=learnt)

    def _reload(self) -> None:
        self._desk.ask(look, owner=self, done=self._on_seen_page)
        if self._checked.findings is None:
            self._begin_walk()
        else:
            self._resting.start()

    def _on_seen_page(self, seen: Seen) -> None:
        self._seen = seen
        self.waiting.emit(presenter.waiting(seen.view))
        self._paint()

    def _begin_walk(self) -> None:
        """Look at everything anew, from the start; a walk that is under way is left."""
        if not self._desk.tasks.is_drained:
            self._walk = walk = Walk()
            self._step(walk)

    def _step(self, walk: Walk) -> None:
        def taken(checked: Checked | None) -> None:
            if walk is not self._walk:
                return
            if checked is None:
                self._step(walk)
                return
            self._walk, self._checked = None, checked
            self._desk.tell_findings(checked.findings or ())
            self._paint()

        if not self._desk.tasks.is_drained:
            self._desk.ask(walk.step, owner=self, done=taken)

    def _paint(self) -> None:
        if self._seen is None:
            return
        words, view = self._words, self._seen.view
        self.list.show_lines(presenter.lines(view, self._checked, words))
        quiet = presenter.is_quiet(view, self._checked)
        self._pages.setCurrentWidget(self._quiet if quiet else self.list)
        self._show_beside()

    def _show_beside(self) -> None:
        if self._seen is not None:
            view, own, now_ms = self._seen.view, self._known.identity.mission, self._desk.aged_ms
            self.beside.show_view(view, self._checked, self._words, now_ms=now_ms, own=own)

    def _go(self, key: object) -> None:
        if isinstance(key, Key) and key.screen:
            self._desk.go(key.screen, key.record)

    def _on_seen(self) -> None:
        def note(workspace: Workspace) -> Changed:
            return workspace.today.note_seen()

        self._desk.do(note, owner=self)

    @property
    def _words(self) -> Words:
        translate, known = QCoreApplication.translate, self._known
        parties = self._seen.parties if self._seen else {}

        def moment(at_ms: int) -> str:
            return wording.short_date(at_ms, tz=known.tz)

        shared = SharedWords(
            known,
            name=self._desk.contact_name,
            moment=moment,
            why=lambda _: "",
            translate=translate,
        )
        say = Say(translate, moment, known.site_name, shared.ack, lambda _: "")
        return Words(say, translate, wording.day, lambda code: parties.get(code, code))
