"""Unsigned edits: what somebody typed and has not signed."""

from __future__ import annotations

from typing import cast

from liaison.core.tables import Draft
from liaison.store.connection import Connection, Row
from liaison.store.rows import pack, unpack
from sync.model.ids import RecordId


class Drafts:
    """At most one draft a record; satisfies `core.tables.DraftTable`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put(self, draft: Draft) -> None:
        """Insert or replace."""
        packed = pack(
            [
                draft.type,
                draft.kind,
                draft.salt,
                dict(draft.writes),
                dict(draft.texts),
                draft.begun_ms,
            ]
        )
        self._db.write(
            "INSERT OR REPLACE INTO drafts (record, saved_ms, draft) VALUES (?, ?, ?)",
            (draft.record, draft.saved_ms, packed),
        )

    def get(self, record: RecordId) -> Draft | None:
        """The draft of a record."""
        row = self._db.one("SELECT record, saved_ms, draft FROM drafts WHERE record = ?", (record,))
        return None if row is None else _draft(row)

    def all(self) -> list[Draft]:
        """All drafts, newest first."""
        query = "SELECT record, saved_ms, draft FROM drafts ORDER BY saved_ms DESC, record"
        return [_draft(row) for row in self._db.all(query)]

    def drop(self, record: RecordId) -> None:
        """Forget it."""
        self._db.write("DELETE FROM drafts WHERE record = ?", (record,))


_Packed = tuple[str, str, bytes | None, dict[str, object], dict[str, str], int]


def _draft(row: Row) -> Draft:
    record, saved_ms, packed = row
    # Earlier versions packed no beginning.
    parts = cast("list[object]", unpack(packed))
    type_, kind, salt, writes, texts, begun_ms = cast("_Packed", (*parts, 0)[:6])
    return Draft(
        record=RecordId(record),
        type=type_,
        kind=kind,
        salt=salt,
        writes=writes,
        texts=texts,
        saved_ms=saved_ms,
        begun_ms=begun_ms,
    )
