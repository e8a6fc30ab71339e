"""The directory: contacts on the left, one of them on the right, one's own card above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core.contacts import digits
from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.values import Contact
from liaison.ui import cards, icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.directory import presenter
from liaison.ui.screens.directory.delegate import ContactDelegate
from liaison.ui.screens.directory.detail import ContactDetail
from liaison.ui.screens.directory.model import CONTACT_ROLE, ContactModel
from liaison.ui.screens.directory.presenter import DirectoryState
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.theme import GRID, LIST_WIDTH
from liaison.ui.widgets.ask_path import ask_file, ask_new_file
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_TOPICS = frozenset({"contacts"})


class DirectoryScreen(ScreenWidget):
    """Brings cards in, hands one's own out, and compares codes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._state = DirectoryState(identity=desk.identity)
        self._model = ContactModel(desk.contact_name, self)
        self._list = QListView()
        self._list.setObjectName("contactList")
        self._list.setAccessibleName(self.tr("Contacts"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(ContactDelegate(self))
        self._detail = ContactDetail(desk.contact_name)
        self._problem = ProblemLine()
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
        self._lay_out()
        self._connect()
        self._paint()
        self._reload()

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("side")
        side.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._own_card())
        column.addWidget(self._list, 1)
        main = QVBoxLayout()
        main.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        main.addWidget(self._problem)
        main.addWidget(self._detail, 1)
        main.addWidget(self._empty, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(main, 1)

    def _own_card(self) -> QWidget:
        own = self._desk.identity
        holder = QFrame()
        holder.setObjectName("sideHead")
        self._export = Button(self.tr("Save my card…"), icon=icons.EXPORT)
        self._export.setObjectName("exportCardButton")
        self._import = Button(self.tr("Bring in a card…"), icon=icons.IMPORT)
        self._import.setObjectName("importCardButton")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._export)
        buttons.addWidget(self._import)
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
        column.addWidget(self._written)
        return holder

    def _connect(self) -> None:
        self._export.clicked.connect(self._on_export_clicked)
        self._import.clicked.connect(self._on_import_clicked)
        self._empty.asked.connect(self._on_import_clicked)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        detail = self._detail
        detail.typed.connect(lambda text: self._set(presenter.typed(self._state, text)))
        detail.verify_wanted.connect(self._on_verify_wanted)
        detail.revoke_asked.connect(lambda: self._set(presenter.revoking(self._state, asked=True)))
        detail.kept.connect(self.back)
        detail.revoke_wanted.connect(self._on_revoke_wanted)

    @override
    def refresh(self, changed: Changed) -> None:
        if changed.topics & _TOPICS:
            self._reload()

    @override
    def enter(self) -> None:
        self._list.setFocus()

    @override
    def back(self) -> None:
        self._set(presenter.revoking(self._state, asked=False))

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        contact = current.data(CONTACT_ROLE)
        if isinstance(contact, Contact) and contact.device != self._state.chosen:
            self._set(presenter.chose(self._state, contact.device))
            self._load_code()

    def _on_export_clicked(self) -> None:
        own = self._desk.identity
        ask_new_file(
            self, self.tr("Save my card"), self._export_to, name=f"{own.site}.card".lower()
        )

    def _export_to(self, path: str) -> None:
        self._desk.ask(
            lambda workspace: cards.write(workspace, path),
            owner=self,
            done=lambda written: self._set(presenter.exported(self._state, written)),
            failed=self._on_refused,
        )

    def _on_import_clicked(self) -> None:
        ask_file(self, self.tr("Choose a colleague's card"), self.bring_in)

    def bring_in(self, path: str) -> None:
        """Take a card from a file, and look at whose it is."""

        def taken(contact: Contact) -> None:
            self._set(presenter.imported(self._state, contact))
            self._desk.changed.emit(Changed(topics=_TOPICS))

        self._desk.ask(
            lambda workspace: cards.take(workspace, path),
            owner=self,
            done=taken,
            failed=self._on_refused,
        )

    def _on_verify_wanted(self) -> None:
        contact, typed = self._state.contact, digits(self._state.typed)
        if contact is None:
            return
        name = contact.device.hex()

        def agreed(verified: Contact) -> None:
            self._set(presenter.verified(self._state, verified))
            self._desk.changed.emit(Changed(topics=_TOPICS))

        self._desk.ask(
            lambda workspace: workspace.contacts.verify(name, typed),
            owner=self,
            done=agreed,
            failed=self._on_refused,
        )

    def _on_revoke_wanted(self) -> None:
        contact = self._state.contact
        if contact is not None:
            name = contact.device.hex()
            self._set(presenter.revoking(self._state, asked=False))
            self._desk.do(
                lambda workspace: workspace.contacts.revoke(name),
                owner=self,
                failed=self._on_refused,
            )

    def _on_refused(self, refused: Refused) -> None:
        self._set(presenter.refused(self._state, refused))

    def _reload(self) -> None:
        def contacts(workspace: Workspace) -> list[Contact]:
            return list(workspace.contacts.all())

        self._desk.ask(contacts, owner=self, done=self._on_loaded)

    def _on_loaded(self, contacts: list[Contact]) -> None:
        self._set(presenter.loaded(self._state, contacts))
        self.waiting.emit(self._state.unverified)
        self._load_code()

    def _load_code(self) -> None:
        contact = self._state.contact
        if contact is None or self._state.code:
            return
        device = contact.device
        self._desk.ask(
            lambda workspace: workspace.contacts.code(device.hex()),
            owner=self,
            done=lambda code: self._set(presenter.coded(self._state, device, code)),
        )

    def _set(self, state: DirectoryState) -> None:
        self._state = state
        self._paint()

    def _paint(self) -> None:
        state = self._state
        self._model.show_contacts(state.contacts)
        devices = [contact.device for contact in state.contacts]
        if state.chosen in devices:
            row = self._model.index(devices.index(state.chosen))
            self._list.selectionModel().setCurrentIndex(
                row, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._empty.setVisible(state.is_loaded and not state.contacts)
        self._detail.paint(state, self._desk.now_ms())
        self._written.setVisible(bool(state.notice))
        self._written.setText(
            self.tr("Written: {path}").format(path=wording.ltr(state.notice))
            if state.notice
            else ""
        )
        if state.problem is not None and not state.is_about_code:
            self._problem.say(wording.said(state.problem))
        else:
            self._problem.clear()
