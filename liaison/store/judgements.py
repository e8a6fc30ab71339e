"""Which notes tell of one event and which do not, by the record that says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from liaison.core.judging import Judgement
from liaison.store.connection import Connection
from liaison.store.filled import Filled
from sync.model.ids import RecordId


class JudgementTable:
    """Judgements as they stand; satisfies `core.tables.JudgementTable`."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._any = Filled(db, "judgements")

    def put(self, said: Mapping[RecordId, Iterable[Judgement]]) -> None:
        """Keep what records say, each in place of what it said before."""
        rows = [
            (one.holder, one.one, one.other, one.mission, one.same)
            for judgements in said.values()
            for one in judgements
        ]
        if rows:
            self._any.note()
        if not self._any:
            return
        with self._db.joined():
            self._db.many("DELETE FROM judgements WHERE holder = ?", [(one,) for one in said])
            self._db.many(
                "INSERT OR REPLACE INTO judgements (holder, one, other, mission, same)"
                " VALUES (?, ?, ?, ?, ?)",
                rows,
            )

    def all(self) -> list[Judgement]:
        """Everything that is said."""
        rows = self._db.all("SELECT holder, one, other, mission, same FROM judgements")
        return [
            Judgement(RecordId(holder), RecordId(one), RecordId(other), mission, bool(same))
            for holder, one, other, mission, same in rows
        ]
