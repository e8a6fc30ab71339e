"""Which notes tell of one event and which do not, by the record that says so."""

from __future__ import annotations

from collections.abc import Iterable

from liaison.core.judging import Judgement
from liaison.store.connection import Connection
from sync.model.ids import RecordId


class JudgementTable:
    """Judgements as they stand; satisfies `core.tables.JudgementTable`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put(self, holder: RecordId, said: Iterable[Judgement]) -> None:
        """Keep what one record says, in place of what it said before."""
        with self._db.joined():
            self._db.execute("DELETE FROM judgements WHERE holder = ?", (holder,))
            for one in said:
                self._db.execute(
                    "INSERT OR REPLACE INTO judgements (holder, one, other, mission, same)"
                    " VALUES (?, ?, ?, ?, ?)",
                    (one.holder, one.one, one.other, one.mission, one.same),
                )

    def all(self) -> list[Judgement]:
        """Everything that is said."""
        rows = self._db.all("SELECT holder, one, other, mission, same FROM judgements")
        return [
            Judgement(RecordId(holder), RecordId(one), RecordId(other), mission, bool(same))
            for holder, one, other, mission, same in rows
        ]
