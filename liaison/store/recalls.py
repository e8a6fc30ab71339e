"""What each recall says, by the record that it is about."""

from __future__ import annotations

from collections.abc import Iterable

from liaison.core.recalling import Recall
from liaison.store.connection import Connection
from liaison.store.filled import Filled
from liaison.store.rows import pack, unpack
from sync.model.ids import RecordId


class RecallTable:
    """Recalls as they stand; satisfies `core.tables.RecallTable`."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._any = Filled(db, "recalls")

    def is_empty(self) -> bool:
        """Whether nothing was ever recalled."""
        return not self._any

    def put(self, said: Recall) -> None:
        """Keep what a recall says, in place of what it said before."""
        self._any.note()
        self._db.write(
            "INSERT OR REPLACE INTO recalls (recall, record, owner, missions) VALUES (?, ?, ?, ?)",
            (said.recall, said.record, said.owner, pack(sorted(said.missions))),
        )

    def get(self, recall: RecordId) -> Recall | None:
        """One recall, withdrawn or not."""
        if not self._any:
            return None
        row = self._db.one(f"{_SELECT} WHERE recall = ?", (recall,))
        return None if row is None else _recall(*row)

    def among(self, records: Iterable[RecordId]) -> list[Recall]:
        """Those of these records that are recalls, withdrawn or not."""
        return self._among("recall", records)

    def about(self, records: Iterable[RecordId]) -> list[Recall]:
        """Those that are about one of these records, whoever says so, withdrawn or not."""
        return self._among("record", records)

    def _among(self, column: str, records: Iterable[RecordId]) -> list[Recall]:
        if not self._any:
            return []
        return [_recall(*row) for row in self._db.among(f"{_SELECT} WHERE {column}", records)]

    def of(self, record: RecordId) -> list[Recall]:
        """Every recall of a record, whoever says so, withdrawn or not; by id."""
        if not self._any:
            return []
        rows = self._db.all(f"{_SELECT} WHERE record = ? ORDER BY recall", (record,))
        return [_recall(*row) for row in rows]


_SELECT = "SELECT recall, record, owner, missions FROM recalls"


def _recall(recall: bytes, record: bytes, owner: str, missions: bytes) -> Recall:
    said = unpack(missions)
    named = frozenset(map(str, said)) if isinstance(said, list) else frozenset[str]()
    return Recall(RecordId(recall), RecordId(record), owner, named)
