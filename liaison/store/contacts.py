"""The cards that we hold."""

from __future__ import annotations

from liaison.core.values import Contact, Trust
from liaison.store.connection import Connection, Row
from sync.model.ids import DeviceId

_COLUMNS = "device, mission, site, role, trust, exercise, heard_ms, sent_ms, acked_ms, is_hub"


class Contacts:
    """Devices by their cards; satisfies `core.ports.ContactTable`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put(self, contact: Contact, card: bytes) -> None:
        """Insert or replace by device."""
        self._db.write(
            f"INSERT OR REPLACE INTO contacts ({_COLUMNS}, card)"  # noqa: S608  (constant)
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                contact.device,
                contact.mission,
                contact.site,
                contact.role,
                contact.trust.value,
                contact.exercise,
                contact.heard_ms,
                contact.sent_ms,
                contact.acked_ms,
                contact.is_hub,
                card,
            ),
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

    def heard(self, device: DeviceId, at_ms: int) -> None:
        """Note that something of theirs arrived."""
        self._db.write("UPDATE contacts SET heard_ms = ? WHERE device = ?", (at_ms, device))


def _contact(row: Row) -> Contact:
    device, mission, site, role, trust, exercise, heard_ms, sent_ms, acked_ms, is_hub = row
    return Contact(
        device=DeviceId(device),
        mission=mission,
        site=site,
        role=role,
        trust=Trust(trust),
        exercise=bool(exercise),
        heard_ms=heard_ms,
        sent_ms=sent_ms,
        acked_ms=acked_ms,
        is_hub=bool(is_hub),
    )
