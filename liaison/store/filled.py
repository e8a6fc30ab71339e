"""Tables that are nearly always empty, and are asked for every record that is saved."""

from __future__ import annotations

from liaison.store.connection import Connection


class Filled:
    """Whether a table may hold a row: looked up once, and noted whenever one is written.

    The vault is open in one process with one connection, so nobody else fills it meanwhile.
    """

    def __init__(self, db: Connection, table: str) -> None:
        self._db = db
        self._query = f"SELECT 1 FROM {table} LIMIT 1"  # noqa: S608  (constants)
        self._known: bool | None = None

    def __bool__(self) -> bool:
        if self._known is None:
            self._known = self._db.one(self._query) is not None
        return self._known

    def note(self) -> None:
        """A row is about to be written."""
        self._known = True
