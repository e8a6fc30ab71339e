"""What is done from the directory: cards and codes in and out, and what is said of a contact."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liaison.core.contacts import digits
from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.values import Contact
from liaison.ui import cards
from liaison.ui.desk import Desk
from liaison.ui.screens.directory import page, presenter
from liaison.ui.screens.directory.presenter import DirectoryState
from liaison.ui.widgets.ask_path import ask_file, ask_new_file

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

T = TypeVar("T")
TOPICS = frozenset({"contacts"})


class Doing(QObject):
    """Serves the directory's buttons; every change of what is shown goes through `put`.

    Args:
        desk: the way to the vault.
        screen: where dialogs belong.
        state: what is shown now.
        put: shows something else.
        told: a colleague's code was taken.
    """

    def __init__(
        self,
        desk: Desk,
        screen: QWidget,
        *,
        state: Callable[[], DirectoryState],
        put: Callable[[DirectoryState], None],
        told: Callable[[], None],
    ) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._state, self._put, self._told = state, put, told

    def save_card(self) -> None:
        """Write one's own card."""
        self._save(self.tr("Save my card"), f"{self._desk.identity.site}.card", cards.write)

    def save_page(self) -> None:
        """Write a page with one's own code, to print."""
        own, offer = self._desk.identity, self._state().offer
        title, name = self.tr("Save a page to print"), f"{own.site}-code.pdf"
        self._save(title, name, lambda _, path: page.write(path, offer, own))

    def save_proof(self) -> None:
        """Write what shows that the contact in detail wrote two histories."""
        contact = self._state().contact
        if contact is None:
            return
        device = contact.device.hex()

        def save(workspace: Workspace, path: str) -> str:
            workspace.forks.save(device, path)
            return path

        self._save(self.tr("Save the proof"), f"{contact.site}.proof", save)

    def ask_card(self) -> None:
        """Have a colleague's card chosen, and take it."""
        ask_file(self._screen, self.tr("Choose a colleague's card"), self.bring_in)

    def bring_in(self, path: str) -> None:
        """Take a card from a file, and look at whose it is."""

        def taken(contact: Contact) -> None:
            self._put(presenter.imported(self._state(), contact))
            self._desk.changed.emit(Changed(topics=TOPICS))

        self._ask(lambda workspace: cards.take(workspace, path), taken)

    def show_code(self) -> None:
        """Show one's own QR code."""
        self._ask(
            lambda workspace: workspace.contacts.own_offer(),
            lambda text: self._put(presenter.offered(self._state(), text)),
        )

    def take_offer(self, text: str) -> None:
        """Take the text of a colleague's QR code."""

        def taken(contact: Contact | None) -> None:
            self._told()
            self._put(presenter.taken(self._state(), contact))
            self._desk.changed.emit(Changed(topics=TOPICS))

        self._ask(lambda workspace: workspace.contacts.take_offer(text), taken)

    def verify(self) -> None:
        """Compare what was typed with the code of the contact in detail."""
        contact, typed = self._state().contact, digits(self._state().typed)
        if contact is None:
            return
        name = contact.device.hex()

        def agreed(_: Contact) -> None:
            self._put(presenter.verified(self._state()))
            self._desk.changed.emit(Changed(topics=TOPICS))

        self._ask(lambda workspace: workspace.contacts.verify(name, typed), agreed)

    def revoke(self) -> None:
        """Revoke the contact in detail."""
        self._do(lambda workspace, name: workspace.statements.revoke(name))

    def withdraw(self) -> None:
        """Take its revocation back."""
        self._do(lambda workspace, name: workspace.statements.withdraw(name))

    def introduce(self) -> None:
        """Introduce it to everybody."""

        def introduced(workspace: Workspace, name: str) -> Changed:
            return Changed(frozenset({workspace.statements.introduce(name)}), TOPICS)

        self._do(introduced)

    def set_custodian(self, custodian: bool) -> None:  # noqa: FBT001  (what a signal carries)
        """Let it introduce its colleagues, or no longer."""
        self._do(
            lambda workspace, name: workspace.statements.set_custodian(name, custodian=custodian)
        )

    def _do(self, command: Callable[[Workspace, str], Changed]) -> None:
        """Do something to the contact in detail."""
        contact = self._state().contact
        if contact is None:
            return
        name = contact.device.hex()
        self._put(presenter.revoking(self._state(), asked=False))
        self._desk.do(lambda workspace: command(workspace, name), owner=self, failed=self._refused)

    def _save(self, title: str, name: str, writing: Callable[[Workspace, str], str]) -> None:
        def chosen(path: str) -> None:
            self._ask(
                lambda workspace: writing(workspace, path),
                lambda written: self._put(presenter.exported(self._state(), written)),
            )

        ask_new_file(self._screen, title, chosen, name=name.lower())

    def _ask(self, query: Callable[[Workspace], T], done: Callable[[T], None]) -> None:
        self._desk.ask(query, owner=self, done=done, failed=self._refused)

    def _refused(self, refused: Refused) -> None:
        self._put(presenter.refused(self._state(), refused))
