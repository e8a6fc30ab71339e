"""The directory: missions and contacts on the left, one of them on the right, one's own card above."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core.directory import MissionEntry, Overview
from liaison.core.events import Changed
from liaison.core.listing import listed
from liaison.core.values import Contact
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.directory import presenter, trust
from liaison.ui.screens.directory.delegate import DirectoryDelegate
from liaison.ui.screens.directory.detail import ContactDetail
from liaison.ui.screens.directory.doing import TOPICS, Doing
from liaison.ui.screens.directory.mission import MissionDetail
from liaison.ui.screens.directory.model import ENTRY_ROLE, DirectoryModel
from liaison.ui.screens.directory.offer import OfferView
from liaison.ui.screens.directory.presenter import DirectoryState
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.theme import GRID, LIST_WIDTH
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    pass


class DirectoryScreen(ScreenWidget):
    """Brings cards in, hands one's own out, compares codes, and says who is trusted and why."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._state = DirectoryState(identity=desk.identity)
        self._model = DirectoryModel(desk.contact_name, self._mark, self)
        self._list = QListView()
        self._list.setObjectName("contactList")
        self._list.setAccessibleName(self.tr("Missions and contacts"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(DirectoryDelegate(self))
        self._detail = ContactDetail(desk.contact_name, desk.tz)
        self._mission = MissionDetail()
        own = desk.identity
        self._offer = OfferView(f"{own.mission} {desk.site_name(own.site)}", own.role)
        self._problem = ProblemLine()
        self._revoked = ProblemLine()
        self._written = Label(tone=Tone.GOOD, wrap=True)
        self._written.setObjectName("cardWritten")
        self._empty = EmptyState(
            icon=icons.CARD,
            title=self.tr("Nobody here yet"),
            why=self.tr(
                "A colleague's card tells this vault whom to seal for. Give yours, take theirs, "
                "compare a code, and you can exchange."
            ),
            button=self.tr("Bring in a card…"),
        )
        self._doing = Doing(
            desk, self, state=lambda: self._state, put=self._set, told=self._offer.clear
        )
        self._lay_out()
        self._connect()
        self._paint()
        self._reload()

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("side")
        side.setMaximumWidth(LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._own_card())
        column.addWidget(self._list, 1)
        main = QVBoxLayout()
        main.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        main.addWidget(self._problem)
        main.addWidget(self._revoked)
        main.addWidget(self._written)
        for widget in (self._detail, self._mission, self._offer):
            main.addWidget(widget, 1)
        main.addWidget(self._empty, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side, 1)
        row.addLayout(main, 1)

    def _own_card(self) -> QWidget:
        own = self._desk.identity
        holder = QFrame()
        holder.setObjectName("sideHead")
        self._export = Button(self.tr("Save card…"))
        self._export.setObjectName("exportCardButton")
        self._import = Button(self.tr("Bring in…"))
        self._import.setObjectName("importCardButton")
        self._show = Button(self.tr("Show my code"), icon=icons.KEY)
        self._show.setObjectName("showCodeButton")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self._show, self._export, self._import):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        column.setSpacing(4)
        name = f"{own.mission} {self._desk.site_name(own.site)}"
        column.addWidget(Label(name, kind=Kind.STRONG))
        column.addWidget(
            Label(
                self.tr("{role} · this device").format(role=own.role),
                kind=Kind.SMALL,
                tone=Tone.MUTED,
            )
        )
        column.addSpacing(4)
        column.addLayout(buttons)
        return holder

    def _connect(self) -> None:
        doing, detail = self._doing, self._detail
        self._export.clicked.connect(doing.save_card)
        self._import.clicked.connect(doing.ask_card)
        self._show.clicked.connect(doing.show_code)
        self._empty.asked.connect(doing.ask_card)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        detail.compare.typed.connect(lambda text: self._set(presenter.typed(self._state, text)))
        detail.compare.verify_wanted.connect(doing.verify)
        detail.revoke_asked.connect(lambda: self._set(presenter.revoking(self._state, asked=True)))
        detail.kept.connect(self.back)
        detail.revoke_wanted.connect(doing.revoke)
        detail.withdraw_wanted.connect(doing.withdraw)
        detail.introduce_wanted.connect(doing.introduce)
        detail.custodian_wanted.connect(doing.set_custodian)
        detail.forks.saved.connect(doing.save_proof)
        self._offer.closed.connect(self.back)
        self._offer.saved.connect(doing.save_page)
        self._offer.taken.connect(doing.take_offer)

    @override
    def refresh(self, changed: Changed) -> None:
        if changed.topics & TOPICS:
            self._reload()

    @override
    def enter(self) -> None:
        self._list.setFocus()

    @override
    def back(self) -> None:
        if self._state.offer:
            self._set(presenter.offered(self._state, ""))
            self._look_closer()
        else:
            self._set(presenter.revoking(self._state, asked=False))

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        entry = current.data(ENTRY_ROLE)
        if isinstance(entry, Contact) and entry.device != self._state.chosen:
            self._set(presenter.chose(self._state, entry.device))
            self._look_closer()
        elif isinstance(entry, MissionEntry) and entry.code != self._state.mission:
            self._set(presenter.chose_mission(self._state, entry.code))

    def bring_in(self, path: str) -> None:
        """Take a card from a file, and look at whose it is."""
        self._doing.bring_in(path)

    def _reload(self) -> None:
        self._desk.ask(
            lambda workspace: workspace.directory.overview(), owner=self, done=self._on_loaded
        )

    def _on_loaded(self, overview: Overview) -> None:
        self._set(presenter.loaded(self._state, overview))
        self.waiting.emit(self._state.unverified)
        self._look_closer()

    def _look_closer(self) -> None:
        """Read what takes a while about the contact in detail."""
        contact = self._state.contact
        if contact is None:
            return
        device = contact.device
        self._desk.ask(
            lambda workspace: workspace.directory.dossier(device),
            owner=self,
            done=lambda dossier: self._set(presenter.described(self._state, dossier)),
        )
        if not self._state.code:
            self._desk.ask(
                lambda workspace: workspace.contacts.code(device.hex()),
                owner=self,
                done=lambda code: self._set(presenter.coded(self._state, device, code)),
            )

    def _mark(self, contact: Contact) -> trust.Mark:
        return trust.mark(contact, self._state.overview.objections.get(contact.device))

    def _set(self, state: DirectoryState) -> None:
        self._state = state
        self._paint()

    def _paint(self) -> None:
        state = self._state
        self._model.show_entries(state.entries)
        row = self._model.row_of(self._is_chosen)
        if row.isValid():
            self._list.selectionModel().setCurrentIndex(
                row, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        is_empty = state.is_loaded and not state.contacts and not state.mission
        self._empty.setVisible(is_empty and not state.offer)
        self._detail.paint(state, self._desk.now_ms())
        self._mission.paint(None if state.offer else state.mission_entry)
        self._offer.paint(state.offer)
        self._paint_news()
        self._paint_revoked()

    def _paint_news(self) -> None:
        state = self._state
        news = ""
        if state.notice:
            name = wording.ltr(Path(state.notice).name)
            news = self.tr("Written: {path}").format(path=name)
        elif state.is_expected:
            news = self.tr(
                "Read. The card itself is not here yet; it counts as verified when it comes."
            )
        self._written.setVisible(bool(news))
        self._written.setText(news)
        if state.problem is not None and not state.is_about_code:
            self._problem.say(wording.said(state.problem))
        else:
            self._problem.clear()

    def _paint_revoked(self) -> None:
        revokers = self._state.overview.revokers
        if not revokers:
            self._revoked.clear()
            return
        said = self.tr("This very device was revoked by {names}.")
        names = listed(map(wording.isolated, revokers), QCoreApplication.translate)
        self._revoked.say(
            wording.Said(
                said.format(names=names),
                self.tr("Nothing is sent here any more. Ask them, or go on as a new device."),
            )
        )

    def _is_chosen(self, entry: MissionEntry | Contact) -> bool:
        if isinstance(entry, MissionEntry):
            return entry.code == self._state.mission
        return not self._state.mission and entry.device == self._state.chosen
