"""Under which release terms each record stands, so that what stays is counted and not searched for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from liaison.core.tables import Alike
from liaison.store.connection import Connection
from liaison.store.rows import pack, unpack_ids
from sync.model.ids import DeviceId, RecordId


class TermsTable:
    """Records grouped by their terms; satisfies `core.tables.TermsTable`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put(self, record: RecordId, terms: bytes, holders: Iterable[DeviceId]) -> None:
        """Put a record among those of the same terms and holders."""
        group = terms, pack(sorted(holders))
        with self._db.joined():
            self._db.execute("INSERT OR IGNORE INTO terms (terms, holders) VALUES (?, ?)", group)
            self._db.execute(
                "INSERT OR REPLACE INTO standing (record, number)"
                " SELECT ?, number FROM terms WHERE terms = ? AND holders = ?",
                (record, *group),
            )

    def drop(self, record: RecordId) -> None:
        """The record stands under no terms any more."""
        self._db.write("DELETE FROM standing WHERE record = ?", (record,))

    def clear(self) -> None:
        """Forget all of it."""
        with self._db.joined():
            self._db.execute("DELETE FROM standing")
            self._db.execute("DELETE FROM terms")

    def alike(self) -> list[Alike]:
        """All groups that have records."""
        rows = self._db.all(
            "SELECT t.number, t.terms, t.holders, s.records FROM terms t JOIN"
            " (SELECT number, count(*) AS records FROM standing GROUP BY number) s"
            " ON s.number = t.number ORDER BY t.number"
        )
        return [
            Alike(number, bytes(terms), frozenset(map(DeviceId, unpack_ids(holders))), records)
            for number, terms, holders, records in rows
        ]

    def members(self, numbers: Sequence[int]) -> Iterator[RecordId]:
        """The records of these groups."""
        for number in numbers:
            rows = self._db.all("SELECT record FROM standing WHERE number = ?", (number,))
            yield from (RecordId(record) for (record,) in rows)
