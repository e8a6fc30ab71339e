"""Unsigned edits: what somebody typed and has not signed.

A long draft is written whole once, and then, at each rest in typing, only what differs from that: a
letter in sixty pages costs a letter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple, cast

from liaison.core.tables import Draft
from liaison.store.connection import Connection, Row
from liaison.store.rows import pack, unpack
from sync.model.ids import RecordId

_LONG = 8_192
"""Letters of text from which on a draft is long: two pages of the database."""
_MOST = 4_096
"""Letters that may differ before it is written whole again."""
_SELECT = (
    "SELECT d.record, d.saved_ms, d.draft, e.edits"
    " FROM drafts d LEFT JOIN draft_edits e ON e.record = d.record"
)


class Drafts:
    """At most one draft a record; satisfies `core.tables.DraftTable`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put(self, draft: Draft) -> None:
        """Insert or replace."""
        is_long = sum(map(len, draft.texts.values())) >= _LONG
        edits = self._edits(draft) if is_long else None
        if edits is None:
            self._db.write(
                "INSERT OR REPLACE INTO drafts (record, saved_ms, draft) VALUES (?, ?, ?)",
                (draft.record, draft.saved_ms, _packed(draft)),
            )
            return
        with self._db.joined():
            self._db.write(
                "UPDATE drafts SET saved_ms = ? WHERE record = ?", (draft.saved_ms, draft.record)
            )
            self._db.write(
                "INSERT OR REPLACE INTO draft_edits (record, edits) VALUES (?, ?)",
                (draft.record, pack([dict(draft.writes), edits])),
            )

    def get(self, record: RecordId) -> Draft | None:
        """The draft of a record."""
        row = self._db.one(f"{_SELECT} WHERE d.record = ?", (record,))
        return None if row is None else _draft(row)

    def records(self) -> list[RecordId]:
        """The records that have one, the newest draft first."""
        found = self._db.all("SELECT record FROM drafts ORDER BY saved_ms DESC, record")
        return [RecordId(record) for (record,) in found]

    def drop(self, record: RecordId) -> None:
        """Forget it."""
        self._db.write("DELETE FROM drafts WHERE record = ?", (record,))

    def _edits(self, draft: Draft) -> dict[str, _Edit] | None:
        """What differs from the draft as it was written whole; None where that is no less."""
        row = self._db.one(
            "SELECT record, saved_ms, draft, NULL FROM drafts WHERE record = ?", (draft.record,)
        )
        whole = None if row is None else _draft(row)
        if whole is None or _beside(whole) != _beside(draft):
            return None
        edits = {
            path: _edit(whole.texts[path], text)
            for path, text in draft.texts.items()
            if text != whole.texts[path]
        }
        return edits if sum(len(edit.inserted) for edit in edits.values()) <= _MOST else None


def _beside(draft: Draft) -> tuple[object, ...]:
    """What no edit changes."""
    return draft.type, draft.kind, draft.salt, draft.begun_ms, draft.texts.keys()


class _Edit(NamedTuple):
    """At character `at` of the text as it was, so many go, and `inserted` comes."""

    at: int
    gone: int
    inserted: str


def _edit(old: str, new: str) -> _Edit:
    """The one step that leads from one text to the other."""
    head = _alike(old, new)
    tail = _alike(old[head:], new[head:], at_end=True)
    return _Edit(head, len(old) - head - tail, new[head : len(new) - tail])


def _alike(old: str, new: str, *, at_end: bool = False) -> int:
    """With how many letters both begin, or end; by halves, so that no letter is looked at by itself."""
    least, most = 0, min(len(old), len(new))
    while least < most:
        half = (least + most + 1) // 2
        part = slice(-half, -least or None) if at_end else slice(least, half)
        least, most = (half, most) if old[part] == new[part] else (least, half - 1)
    return least


def _packed(draft: Draft) -> bytes:
    writes, texts = dict(draft.writes), dict(draft.texts)
    return pack([draft.type, draft.kind, draft.salt, writes, texts, draft.begun_ms])


_Packed = tuple[str, str, bytes | None, dict[str, object], dict[str, str], int]
_PackedEdits = tuple[dict[str, object], Mapping[str, tuple[int, int, str]]]


def _draft(row: Row) -> Draft:
    record, saved_ms, packed, packed_edits = row
    # Earlier versions packed no beginning.
    parts = cast("list[object]", unpack(packed))
    type_, kind, salt, writes, texts, begun_ms = cast("_Packed", (*parts, 0)[:6])
    draft = Draft(
        record=RecordId(record),
        type=type_,
        kind=kind,
        salt=salt,
        writes=writes,
        texts=texts,
        saved_ms=saved_ms,
        begun_ms=begun_ms,
    )
    if packed_edits is None:
        return draft
    writes, edits = cast("_PackedEdits", unpack(packed_edits))
    typed = {
        path: texts[path][:at] + inserted + texts[path][at + gone :]
        for path, (at, gone, inserted) in edits.items()
    }
    return replace(draft, writes=writes, texts={**texts, **typed})
