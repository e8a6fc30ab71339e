"""The contacts as rows of two lines: mission and site, then role and trust."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from liaison.core.values import Contact

Index = QModelIndex | QPersistentModelIndex
CONTACT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()


class ContactModel(QAbstractListModel):
    """Rows in the order given."""

    def __init__(self, name: Callable[[Contact], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._contacts: Sequence[Contact] = ()

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """Replace what is shown, where it differs."""
        if tuple(contacts) == tuple(self._contacts):
            return
        self.beginResetModel()
        self._contacts = contacts
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._contacts)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        contact = self._contacts[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(contact)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._name(contact)}, {contact.role}"
        return contact if role == CONTACT_ROLE else None
