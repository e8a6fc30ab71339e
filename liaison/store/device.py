"""The device's own keys and card: they lie in the encrypted database and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.store.connection import Connection, Row


@dataclass(frozen=True, slots=True)
class Incarnation:
    """One device that this vault was: `keys` as `DeviceKeys.encode` gave them, and its card."""

    number: int
    keys: bytes
    card: bytes


class DeviceTable:
    """The devices that this vault is and was; earlier ones can still open late bundles."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def current(self) -> Incarnation | None:
        """The device that this vault is; None in a vault that has none yet."""
        row = self._db.one(
            "SELECT incarnation, keys, card FROM device ORDER BY incarnation DESC LIMIT 1"
        )
        return None if row is None else _incarnation(row)

    def all(self) -> list[Incarnation]:
        """All, oldest first."""
        rows = self._db.all("SELECT incarnation, keys, card FROM device ORDER BY incarnation")
        return [_incarnation(row) for row in rows]

    def become(self, keys: bytes, card: bytes) -> Incarnation:
        """Begin a new device."""
        number = self._db.write("INSERT INTO device (keys, card) VALUES (?, ?)", (keys, card))
        return Incarnation(number, keys, card)


def _incarnation(row: Row) -> Incarnation:
    number, keys, card = row
    return Incarnation(number, keys, card)
