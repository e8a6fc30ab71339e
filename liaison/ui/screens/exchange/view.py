"""The exchange screen: carriers above, what leaves on the left, what came on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed, Progress
from liaison.core.forecast import Forecast
from liaison.core.preferences import PLACES, REPAIRS
from liaison.core.values import DeviceId, ExchangeReport, RecordId, Rehearsal
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.exchange import drives, presenter, work
from liaison.ui.screens.exchange.carrier_cards import CarrierCards
from liaison.ui.screens.exchange.front import Front, Parts
from liaison.ui.screens.exchange.heard_panel import HeardPanel
from liaison.ui.screens.exchange.inbox_panel import InboxPanel
from liaison.ui.screens.exchange.ledger_view import LedgerView
from liaison.ui.screens.exchange.look_panel import LookPanel
from liaison.ui.screens.exchange.place_form import PlaceForm
from liaison.ui.screens.exchange.places import Place, on_servers
from liaison.ui.screens.exchange.presenter import ExchangeState
from liaison.ui.screens.exchange.rehearsal_panel import RehearsalPanel
from liaison.ui.screens.exchange.report_panel import ReportPanel
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.tasks import Job, Lane
from liaison.ui.widgets.ask_path import ask_folder
from liaison.ui.widgets.busy_line import BusyLine
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.notice_line import NoticeLine
from liaison.ui.widgets.page_stack import PageStack
from liaison.ui.widgets.problem_line import ProblemLine

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_LOOK_EVERY_MS = 2_000


class ExchangeScreen(ScreenWidget):
    """Visits carriers and triages what came."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._state = ExchangeState()
        self._folders: tuple[str, ...] = ()
        self._servers: tuple[Place, ...] = ()
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
        self._looker = QTimer(self)
        self._looker.setInterval(_LOOK_EVERY_MS)

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
        self._cards.place_wanted.connect(self._form.begin_new)
        self._cards.change_wanted.connect(self._form.begin_change)
        self._cards.chosen.connect(self._on_chosen)
        self._cards.exchange_wanted.connect(self.act)
        self._cards.repair_wanted.connect(self._on_repair_wanted)
        self._no_place.asked.connect(self._form.begin_new)
        self._form.folder_wanted.connect(self._on_add_folder)
        self._form.opened.connect(lambda is_open: self._front.below.setVisible(not is_open))
        self._form.kept.connect(self._on_chosen)
        self._unseen.pressed.connect(lambda: self._desk.go("directory"))
        self._busy.cancelled.connect(self._on_cancelled)
        self._report.continued.connect(self.act)
        self._rehearsal.addressed.connect(self._on_addressed)
        self._rehearsal.folded.connect(
            lambda reason: self._set(presenter.folded(self._state, reason))
        )
        self._inbox.accepted.connect(self._on_accepted)
        self._inbox.asked_to_refuse.connect(
            lambda item: self._set(presenter.refusing(self._state, item))
        )
        self._inbox.opened.connect(self._on_opened)
        self._inbox.refused.connect(self._on_refused)
        self._inbox.looked_through.connect(self._on_looked_through)
        self._inbox.tried_again.connect(lambda item: self._triage(partial(work.retry, item=item)))
        self._look_through.accepted.connect(
            lambda item, records: self._triage(partial(work.accept, item=item, records=records))
        )
        self._look_through.refused.connect(self._on_refused)
        self._look_through.judged.connect(self._on_judged)
        self._look_through.left.connect(lambda: self._set(presenter.looking(self._state, None)))
        self._looker.timeout.connect(self._look)
        self._heard.ledger_wanted.connect(self._on_ledger_wanted)
        self._ledger.closed.connect(self.back)

    # What the window asks

    @override
    def refresh(self, changed: Changed) -> None:
        if changed.records or changed.topics - {"drafts"}:
            self._reload()

    @override
    def enter(self) -> None:
        self._looker.start()
        self._look()
        self._look_ahead()
        if self._is_stale:
            self._reload()
        self.setFocus()

    @override
    def leave(self) -> None:
        self._looker.stop()

    @override
    def act(self) -> None:
        if self._state.can_exchange:
            self._run()

    @override
    def back(self) -> None:
        self._form.hide_form()
        if self._pages.currentWidget() is not self._front:
            self._pages.setCurrentWidget(self._front)
        elif self._state.looked_at is None:
            self._set(presenter.refusing(self._state, None))
        elif not self._look_through.ask_less():
            self._set(presenter.looking(self._state, None))

    # What the user does

    def _on_ledger_wanted(self) -> None:
        self._pages.setCurrentWidget(self._ledger)
        self._ledger.open()

    def _on_add_folder(self) -> None:
        ask_folder(self, self.tr("Choose a folder"), self._on_folder_chosen)

    def _on_folder_chosen(self, path: str) -> None:
        self._form.hide_form()
        folders = tuple(dict.fromkeys((*self._folders, path)))
        self._folders = folders
        self._set(presenter.chosen(self._state, path))
        self._desk.do(
            lambda workspace: workspace.set_setting(PLACES, list(folders)),
            owner=self,
        )
        self._look()

    def _on_chosen(self, path: str) -> None:
        self._set(presenter.chosen(self._state, path))
        self._look_ahead()

    def _on_repair_wanted(self, path: str, wanted: bool) -> None:  # noqa: FBT001  (a signal's)
        self._set(presenter.repairing(self._state, path, wanted=wanted))
        repairs = sorted(self._state.repairs)
        self._desk.do(lambda workspace: workspace.set_setting(REPAIRS, repairs), owner=self)

    def _on_addressed(self, device: DeviceId) -> None:
        self._set(presenter.addressed(self._state, device))
        self._rehearse()

    def _on_accepted(self, items: list[bytes]) -> None:
        for item in items:
            self._triage(partial(work.accept, item=item))

    def _on_opened(self, item: bytes) -> None:
        if item in self._state.contents:
            self._set(presenter.opened(self._state, item))
        else:
            self._look_into(item)

    def _on_looked_through(self, item: bytes) -> None:
        self._set(presenter.looking(self._state, item))
        if item not in self._state.contents:
            self._look_into(item)

    def _on_refused(self, item: bytes, reason: str, records: list[RecordId] | None = None) -> None:
        self._triage(partial(work.refuse, item=item, reason=reason, records=records or ()))

    def _on_judged(self, arriving: bytes, ours: bytes, same: bool) -> None:  # noqa: FBT001  (a signal's)
        looking, one, other = self._state.looking, RecordId(arriving), RecordId(ours)
        self._desk.do(
            lambda workspace: work.judge(workspace, one, other, same=same),
            owner=self,
            done=lambda _: self._look_into(looking) if looking is not None else None,
            failed=self._on_not_triaged,
        )

    def _triage(self, command: Callable[[Workspace], Changed]) -> None:
        self._desk.do(
            command,
            owner=self,
            failed=self._on_not_triaged,
        )

    def _on_not_triaged(self, refused: Refused) -> None:
        """What could not be done may have changed how the bundle stands: it may be set aside now."""
        self._set(presenter.troubled(self._state, refused))
        self._reload()

    def _on_cancelled(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _run(self) -> None:
        path, repair = self._state.chosen, self._state.chosen in self._state.repairs
        thrift = self._cards.thrift
        self._set(presenter.started(self._state))
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
        self._set(presenter.advanced(self._state, progress))

    def _on_ended(self, report: ExchangeReport) -> None:
        self._set(presenter.ended(self._state, report))
        self._tell(report)

    def _on_stopped(self, refused: Refused) -> None:
        self._set(presenter.failed(self._state, refused))
        if self._state.report is not None:
            self._tell(self._state.report)

    def _tell(self, report: ExchangeReport) -> None:
        """What came, and what became of what was sent, is for other screens too."""
        topics = frozenset({"inbox", "outbox", "contacts"})
        self._desk.changed.emit(Changed(records=report.changed, topics=topics))

    def _reload(self) -> None:
        """Read everything again; while nobody looks, only how much waits.

        What every contact lacks is too much to reckon at each save elsewhere.
        """
        self._is_stale = not self._is_seen
        if self._is_seen:
            self._desk.ask(work.standing, owner=self, done=self._on_standing)
        else:
            self._desk.ask(work.waiting, owner=self, done=self.waiting.emit)

    def _on_standing(self, standing: work.Standing) -> None:
        self._folders, self._servers = standing.folders, on_servers(standing.servers)
        state = presenter.met(self._state, standing.contacts)
        state = replace(state, repairs=standing.repairs, notice=standing.notice)
        self._set(presenter.triaged(state, standing.inbox))
        self._look_ahead()
        self._heard.show_pictures(standing.pictures, standing.turned_down)
        self.waiting.emit(len(self._state.waiting) + len(self._state.aside))
        for item in presenter.unseen(self._state):
            self._look_into(item)
        self._look()
        self._rehearse()

    @property
    def _is_seen(self) -> bool:
        return self._looker.isActive()

    def _look_into(self, item: bytes) -> None:
        self._desk.ask(
            partial(work.contents, item=item),
            owner=self,
            done=lambda brought: self._set(presenter.looked_into(self._state, item, brought)),
            failed=lambda refused: self._set(presenter.troubled(self._state, refused)),
        )

    def _rehearse(self) -> None:
        contact = self._state.contact
        if contact is None:
            return

        def rehearse(workspace: Workspace) -> Rehearsal:
            return workspace.exchange.rehearse(contact)

        self._desk.ask(
            rehearse,
            owner=self,
            done=lambda rehearsal: self._set(presenter.rehearsed(self._state, rehearsal)),
            failed=lambda refused: self._set(presenter.not_rehearsed(self._state, refused)),
        )

    def _look(self) -> None:
        folders, servers = self._folders, self._servers
        self._desk.tasks.submit(
            lambda _: drives.look(folders),
            owner=self,
            lane=Lane.WORKERS,
            done=lambda places: self._on_places([*places, *servers]),
        )

    def _on_places(self, places: Sequence[Place]) -> None:
        before = self._state.place
        self._set(presenter.placed(self._state, places))
        now = self._state.place
        if now is not None and (
            before is None or (before.path, before.is_there) != (now.path, now.is_there)
        ):
            self._look_ahead()

    def _look_ahead(self) -> None:
        """What a visit to the chosen place would do; asked while somebody looks at this screen."""
        place = self._state.place
        if place is None or not place.is_there or self._state.running or not self._is_seen:
            return
        if place.server is not None:
            return  # nobody asked for a connection, and a silent server would hold up the vault
        path = place.path

        def show(found: Forecast | Refused) -> None:
            self._set(presenter.looked_ahead(self._state, path, found))

        self._desk.ask(partial(work.forecast, path=path), owner=self, done=show, failed=show)

    # What is shown

    def _set(self, state: ExchangeState) -> None:
        self._state = state
        self._paint()

    def _paint(self) -> None:
        state = self._state
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
