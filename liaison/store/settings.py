"""Small values of this vault."""

from __future__ import annotations

from liaison.store.connection import Connection
from liaison.store.rows import pack, unpack


class SettingTable:
    """Names and values; satisfies `core.ports.Settings`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def get(self, name: str) -> object | None:
        """A setting, or None."""
        row = self._db.one("SELECT value FROM settings WHERE name = ?", (name,))
        return None if row is None else unpack(row[0])

    def put(self, name: str, value: object) -> None:
        """Set it; None removes it."""
        if value is None:
            self._db.write("DELETE FROM settings WHERE name = ?", (name,))
        else:
            self._db.write("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, pack(value)))
