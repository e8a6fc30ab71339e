"""The exchange screen: carriers above, what leaves on the left, what came on the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed, Progress
from liaison.core.exchanged import ExchangeReport, Rehearsal
from liaison.core.values import DeviceId
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.exchange import presenter, work
from liaison.ui.screens.exchange.carrier_cards import CarrierCards
from liaison.ui.screens.exchange.current import Current
from liaison.ui.screens.exchange.front import Front, Parts
from liaison.ui.screens.exchange.heard_panel import HeardPanel
from liaison.ui.screens.exchange.inbox_panel import InboxPanel
from liaison.ui.screens.exchange.ledger_view import LedgerView
from liaison.ui.screens.exchange.look_panel import LookPanel
from liaison.ui.screens.exchange.lookout import Lookout
from liaison.ui.screens.exchange.place_form import PlaceForm
from liaison.ui.screens.exchange.places import on_servers
from liaison.ui.screens.exchange.rehearsal_panel import RehearsalPanel
from liaison.ui.screens.exchange.report_panel import ReportPanel
from liaison.ui.screens.exchange.triage import Triage
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.tasks import Job
from liaison.ui.widgets.ask_path import ask_folder
from liaison.ui.widgets.busy_line import BusyLine
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.notice_line import NoticeLine
from liaison.ui.widgets.page_stack import PageStack
from liaison.ui.widgets.problem_line import ProblemLine

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class ExchangeScreen(ScreenWidget):
    """Visits carriers and triages what came."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._current = Current(self)
        self._lookout = Lookout(desk, self._current, self)
        self._job: Job[ExchangeReport] | None = None
        self._is_stale = False
        self._make()
        self._lay_out()
        self._connect()
        self._paint()
        self._reload()

    def _make(self) -> None:
        self._cards = CarrierCards()
        self._form = PlaceForm(self._desk)
        self._no_place = EmptyState(
            icon=icons.STICK,
            title=self.tr("No carrier yet"),
            why=self.tr(
                "Plug in a stick and it appears here, or add a folder or a server that others reach "
                "too. Only sealed files are left there."
            ),
            button=self.tr("Add a place…"),
        )
        self._unseen = NoticeLine(
            _said(Reason.CONTACT_CARD_UNSEEN), press=self.tr("Go to the directory")
        )
        self._copied = NoticeLine(_said(Reason.CONTACT_COPIED))
        self._busy = BusyLine(can_cancel=True)
        self._problem = ProblemLine()
        self._report = ReportPanel(self._desk.contact_name)
        self._rehearsal = RehearsalPanel(self._desk.contact_name)
        self._inbox = InboxPanel(self._desk.contact_name)
        self._heard = HeardPanel(self._desk)
        self._ledger = LedgerView(self._desk)
        self._look_through = LookPanel(self._desk.contact_name)
        self._look_through.setObjectName("lookPanel")
        self._triage = Triage(
            self._desk, self._current, self._inbox, self._look_through, parent=self
        )

    def _lay_out(self) -> None:
        above = (
            self._cards,
            self._no_place,
            self._form,
            self._unseen,
            self._copied,
            self._busy,
            self._problem,
            self._report,
        )
        right = self._inbox, self._heard
        self._front = Front(Parts(above, self._rehearsal, right, instead=self._look_through))
        self._pages = PageStack()
        self._pages.addWidget(self._front)
        self._pages.addWidget(self._ledger)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _connect(self) -> None:
        self._current.changed.connect(self._paint)
        self._cards.place_wanted.connect(self._form.begin_new)
        self._cards.change_wanted.connect(self._form.begin_change)
        self._cards.chosen.connect(self._lookout.choose)
        self._cards.exchange_wanted.connect(self.act)
        self._cards.repair_wanted.connect(self._lookout.want_repair)
        self._no_place.asked.connect(self._form.begin_new)
        self._form.folder_wanted.connect(self._on_add_folder)
        self._form.opened.connect(lambda is_open: self._front.below.setVisible(not is_open))
        self._form.kept.connect(self._lookout.choose)
        self._unseen.pressed.connect(lambda: self._desk.go("directory"))
        self._busy.cancelled.connect(self._on_cancelled)
        self._report.continued.connect(self.act)
        self._rehearsal.addressed.connect(self._on_addressed)
        self._rehearsal.folded.connect(
            lambda reason: self._current.become(presenter.folded(self._current.state, reason))
        )
        self._triage.failed.connect(self._reload)
        self._heard.ledger_wanted.connect(self._on_ledger_wanted)
        self._ledger.closed.connect(self.back)

    # What the window asks

    @override
    def refresh(self, changed: Changed) -> None:
        if changed.records or changed.topics - {"drafts"}:
            self._reload()

    @override
    def enter(self) -> None:
        self._lookout.start()
        if self._is_stale:
            self._reload()
        self.setFocus()

    @override
    def leave(self) -> None:
        self._lookout.stop()

    @override
    def act(self) -> None:
        if self._current.state.can_exchange:
            self._run()

    @override
    def back(self) -> None:
        self._form.hide_form()
        if self._pages.currentWidget() is not self._front:
            self._pages.setCurrentWidget(self._front)
        elif self._current.state.looked_at is None:
            self._current.become(presenter.refusing(self._current.state, None))
        elif not self._look_through.ask_less():
            self._current.become(presenter.looking(self._current.state, None))

    # What the user does

    def _on_ledger_wanted(self) -> None:
        self._pages.setCurrentWidget(self._ledger)
        self._ledger.open()

    def _on_add_folder(self) -> None:
        ask_folder(self, self.tr("Choose a folder"), self._on_folder_chosen)

    def _on_folder_chosen(self, path: str) -> None:
        self._form.hide_form()
        self._lookout.add_folder(path)

    def _on_addressed(self, device: DeviceId) -> None:
        self._current.become(presenter.addressed(self._current.state, device))
        self._rehearse()

    def _on_cancelled(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _run(self) -> None:
        state, thrift = self._current.state, self._cards.thrift
        path, repair = state.chosen, state.chosen in state.repairs
        self._current.become(presenter.started(state))
        self._job = self._desk.run(
            lambda workspace, job: workspace.exchange.run(
                path, report=job.report, thrift=thrift, repair=repair
            ),
            owner=self,
            done=self._on_ended,
            failed=self._on_stopped,
            progress=self._on_progress,
        )

    # What comes back

    def _on_progress(self, progress: Progress) -> None:
        self._current.become(presenter.advanced(self._current.state, progress))

    def _on_ended(self, report: ExchangeReport) -> None:
        self._current.become(presenter.ended(self._current.state, report))
        self._tell(report)

    def _on_stopped(self, refused: Refused) -> None:
        self._current.become(presenter.failed(self._current.state, refused))
        if self._current.state.report is not None:
            self._tell(self._current.state.report)

    def _tell(self, report: ExchangeReport) -> None:
        """What came, and what became of what was sent, is for other screens too."""
        topics = frozenset({"inbox", "outbox", "contacts"})
        self._desk.changed.emit(Changed(records=report.changed, topics=topics))

    def _reload(self) -> None:
        """Read everything again; while nobody looks, only how much waits.

        What every contact lacks is too much to reckon at each save elsewhere.
        """
        self._is_stale = not self._lookout.is_on
        if self._lookout.is_on:
            self._desk.ask(work.standing, owner=self, done=self._on_standing)
        else:
            self._desk.ask(work.waiting, owner=self, done=self.waiting.emit)

    def _on_standing(self, standing: work.Standing) -> None:
        self._lookout.know(standing.folders, on_servers(standing.servers))
        state = presenter.met(self._current.state, standing.contacts)
        state = replace(state, repairs=standing.repairs, notice=standing.notice)
        self._current.become(presenter.triaged(state, standing.inbox))
        self._lookout.look_ahead()
        self._heard.show_pictures(standing.pictures, standing.turned_down)
        self.waiting.emit(len(self._current.state.waiting) + len(self._current.state.aside))
        for item in presenter.unseen(self._current.state):
            self._triage.look_into(item)
        self._lookout.look()
        self._rehearse()

    def _rehearse(self) -> None:
        contact = self._current.state.contact
        if contact is None:
            return

        def rehearse(workspace: Workspace) -> Rehearsal:
            return workspace.exchange.rehearse(contact)

        self._desk.ask(
            rehearse,
            owner=self,
            done=lambda rehearsal: self._current.become(
                presenter.rehearsed(self._current.state, rehearsal)
            ),
            failed=lambda refused: self._current.become(
                presenter.not_rehearsed(self._current.state, refused)
            ),
        )

    # What is shown

    def _paint(self) -> None:
        state = self._current.state
        self._no_place.setVisible(not state.places)
        self._unseen.setVisible(state.notice is Reason.CONTACT_CARD_UNSEEN)
        self._copied.setVisible(state.notice is Reason.CONTACT_COPIED)
        self._cards.paint(state, now_ms=self._desk.now_ms())
        self._rehearsal.paint(state)
        self._inbox.paint(state)
        item = state.looked_at
        self._front.show_one(is_one=item is not None)
        if item is not None:
            arrivals = state.contents.get(item.id)
            self._look_through.show_bundle(item, arrivals, enabled=not state.running)
        self._report.show_report(state.report, can_continue=state.can_exchange)
        if state.problem is not None:
            self._problem.say(wording.said(state.problem))
        else:
            self._problem.clear()
        if not state.running:
            self._busy.stop()
        elif state.progress is None:
            self._busy.start(self.tr("Visiting the carrier"))
        else:
            self._busy.advance(work.progress_words(state.progress), state.progress)


def _said(reason: Reason) -> str:
    said = wording.said_of(reason.value, {})
    return f"{said.sentence} {said.next_step}"
