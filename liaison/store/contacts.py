"""The cards that we hold."""

from __future__ import annotations

from dataclasses import fields, replace

from liaison.core.values import Contact, Trust, Vouched
from liaison.store.connection import Connection, Row
from sync.model.ids import DeviceId

_NAMES = tuple(field.name for field in fields(Contact))
_COLUMNS = ", ".join(_NAMES)
_MARKS = ", ".join("?" * (len(_NAMES) + 1))


class Contacts:
    """Devices by their cards; satisfies `core.tables.ContactTable`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put(self, contact: Contact, card: bytes) -> None:
        """Insert or replace by device."""
        self._db.write(
            f"INSERT OR REPLACE INTO contacts ({_COLUMNS}, card) VALUES ({_MARKS})",  # noqa: S608  (constant)
            (*(getattr(contact, name) for name in _NAMES), card),
        )

    def get(self, device: DeviceId) -> Contact | None:
        """One contact."""
        row = self._db.one(f"SELECT {_COLUMNS} FROM contacts WHERE device = ?", (device,))  # noqa: S608  (constant)
        return None if row is None else _contact(row)

    def card(self, device: DeviceId) -> bytes | None:
        """Its encoded card."""
        row = self._db.one("SELECT card FROM contacts WHERE device = ?", (device,))
        return None if row is None else bytes(row[0])

    def all(self) -> list[Contact]:
        """All, by mission, site, role."""
        query = f"SELECT {_COLUMNS} FROM contacts ORDER BY mission, site, role, device"  # noqa: S608  (constant)
        return [_contact(row) for row in self._db.all(query)]

    def set_trust(self, device: DeviceId, trust: Trust) -> None:
        """Change how far it is trusted."""
        self._db.write("UPDATE contacts SET trust = ? WHERE device = ?", (trust.value, device))

    def vouch(
        self,
        device: DeviceId,
        *,
        by: Vouched,
        at_ms: int | None,
        introducer: DeviceId | None = None,
    ) -> None:
        """Note what its verification rests on, and since when."""
        self._db.write(
            "UPDATE contacts SET verified_by = ?, verified_ms = ?, introducer = ? WHERE device = ?",
            (by.value, at_ms, introducer, device),
        )

    def set_custodian(self, device: DeviceId, *, custodian: bool) -> None:
        """Whether it introduces colleagues."""
        self._db.write("UPDATE contacts SET is_custodian = ? WHERE device = ?", (custodian, device))

    def count_wrong_code(self, device: DeviceId) -> None:
        """One more code that did not agree."""
        self._db.write(
            "UPDATE contacts SET wrong_codes = wrong_codes + 1 WHERE device = ?", (device,)
        )

    def heard(self, device: DeviceId, at_ms: int) -> None:
        """Note that something of theirs arrived."""
        self._db.write("UPDATE contacts SET heard_ms = ? WHERE device = ?", (at_ms, device))


def _contact(row: Row) -> Contact:
    found = Contact(*row)
    return replace(
        found,
        trust=Trust(found.trust),
        verified_by=Vouched(found.verified_by),
        exercise=bool(found.exercise),
        is_hub=bool(found.is_hub),
        is_custodian=bool(found.is_custodian),
    )
