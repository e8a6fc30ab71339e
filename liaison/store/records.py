"""The merged view of each record, and the indexes over it.

`doc` is the number of a record in the full-text index, in whose order results come newest first
for nothing: it is the hour in which the thing happened, and a place within that hour. (A finer
number would make the index larger by half: it holds differences of numbers.)
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields

from liaison.core.showing import Hit
from liaison.core.values import RecordQuery, RecordRow, Sighting
from liaison.store.connection import Connection, Row
from liaison.store.folding import beginnings, fold, words
from liaison.store.snippets import looked_for, snippet
from sync.model.ids import RecordId

_NAMES = tuple(field.name for field in fields(RecordRow))
_COLUMNS = ", ".join(_NAMES)
_MARKS = ", ".join("?" * (len(_NAMES) + 1))
_FLAGS = _NAMES.index("deleted")
"""From here on all columns are flags."""
_HIDDEN = _NAMES.index("hidden")
_SELECT = f"SELECT {_COLUMNS} FROM records r"  # noqa: S608  (constant)
_PUT = f"INSERT OR REPLACE INTO records (doc, {_COLUMNS}) VALUES ({_MARKS})"  # noqa: S608  (constant)
_SIGHTED = f"SELECT {', '.join(Sighting._fields)} FROM records r"  # noqa: S608  (constant)
_PLACED = "lat IS NOT NULL"
"""As the index `sighted` says it, which holds all that a map asks for."""
_NUMBER = re.compile(r"[0-9]{2,}")
_HOUR_MS = 3_600_000
_PER_HOUR = 1 << 12
_LAST_HOUR = (1 << 28) - 1
_ID_HEX = 32
_HEX = frozenset("0123456789abcdef")
_MOST_NAMED = 10
_MOST_WORDS = 32
_LONGEST_WORD = 100
_PAGE = 1000


class RecordView:
    """Rows, snapshots and search; satisfies `core.tables.RecordTable`."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._highest: dict[str, int] = {}

    def stored(self, record: RecordId) -> tuple[str, bytes] | None:
        """The record's type, and its merged document as `sync.journal.Document.snapshot` wrote it."""
        row = self._db.one(
            "SELECT r.type, s.snapshot FROM records r JOIN snapshots s ON s.doc = r.doc WHERE r.id = ?",
            (record,),
        )
        return None if row is None else (row[0], bytes(row[1]))

    def save(self, row: RecordRow, snapshot: bytes, words: str) -> None:
        """Insert or replace the view of a record; `words` is what search finds it by.

        Whether an existing row is hidden stays as it was: only `hide` decides that.
        """
        with self._db.joined():
            old = self._db.one("SELECT doc, hidden FROM records WHERE id = ?", (row.id,))
            doc = self._doc(row, old)
            if old is not None and old[0] != doc:
                self._forget(old[0])
            shown = "" if row.deleted or row.held else words
            self._index(doc, shown)
            values = [getattr(row, name) for name in _NAMES]
            if old is not None:
                values[_HIDDEN] = old[1]
            self._db.execute(_PUT, (doc, *values))
            self._db.execute("INSERT OR REPLACE INTO snapshots VALUES (?, ?)", (doc, snapshot))
            self._note_number(row.ref)

    def row(self, record: RecordId) -> RecordRow | None:
        """One row."""
        found = self._db.one(f"{_SELECT} WHERE id = ?", (record,))
        return None if found is None else _row(found)

    def rows(self, records: Iterable[RecordId]) -> dict[RecordId, RecordRow]:
        """Many rows at once; without those that are not here."""
        asked, found = list(records), dict[RecordId, RecordRow]()
        for start in range(0, len(asked), _PAGE):
            part = asked[start : start + _PAGE]
            marks = ", ".join("?" * len(part))
            rows = self._db.all(f"{_SELECT} WHERE id IN ({marks})", part)
            found |= {row.id: row for row in map(_row, rows)}
        return found

    def find(self, query: RecordQuery) -> list[RecordRow]:
        """Rows, newest first; deleted ones are left out, hidden ones unless asked for."""
        return [_row(found) for found in self._found(_SELECT, *_conditions(query), query)]

    def sightings(self, query: RecordQuery) -> list[Sighting]:
        """What `find` finds, without what has no position, and only what a map needs of it."""
        conditions, values = _conditions(query)
        found = self._found(_SIGHTED, [*conditions, _PLACED], values, query)
        return list(map(Sighting._make, found))

    def _found(
        self, select: str, conditions: list[str], values: list[object], query: RecordQuery
    ) -> list[Row]:
        sql = f"{select} WHERE {' AND '.join(conditions)} ORDER BY at_ms DESC, r.doc DESC"
        if query.limit or query.offset:
            sql += " LIMIT ? OFFSET ?"
            values = [*values, query.limit or -1, query.offset]
        return self._db.all(sql, values)

    def page(self, types: Collection[str], *, after: bytes, limit: int) -> list[RecordId]:
        """The next records of these types by id, from beyond one on; see `core.tables`."""
        conditions, values = _conditions(RecordQuery(types=tuple(types)))
        rows = self._db.all(
            "SELECT id FROM records INDEXED BY idx_records_id"  # noqa: S608  (constants)
            f" WHERE {' AND '.join(conditions)} AND id > ? ORDER BY id LIMIT ?",
            [*values, after, limit],
        )
        return [RecordId(one) for (one,) in rows]

    def named(self, name: str) -> list[RecordRow]:
        """Rows whose `ref` is `name` (any case) or whose hex id begins with it; at most 10."""
        name = name.encode(errors="ignore").decode()  # half a surrogate pair is in no ref
        rows = self._db.all(
            f"{_SELECT} WHERE ref = ? COLLATE NOCASE ORDER BY id LIMIT {_MOST_NAMED}", (name,)
        )
        prefix = name.lower()
        if not rows and 0 < len(prefix) <= _ID_HEX and set(prefix) <= _HEX:
            first = bytes.fromhex(prefix.ljust(_ID_HEX, "0"))
            last = bytes.fromhex(prefix.ljust(_ID_HEX, "f"))
            rows = self._db.all(
                f"{_SELECT} WHERE id BETWEEN ? AND ? ORDER BY id LIMIT {_MOST_NAMED}",
                (first, last),
            )
        return [_row(found) for found in rows]

    def search(self, words: str, *, limit: int, ranked: bool) -> list[Hit]:
        """Full-text search, accents and Arabic forms folded; the last word is a prefix."""
        finished, begun = _asked(words)
        if not begun:
            return []
        order = "search.rank" if ranked else "search.rowid DESC"
        rows = self._db.all(
            f"SELECT t.words, {_COLUMNS} FROM search"  # noqa: S608  (constants)
            " CROSS JOIN records r ON r.doc = search.rowid JOIN texts t ON t.doc = r.doc"
            f" WHERE search MATCH ? AND NOT r.hidden ORDER BY {order} LIMIT ?",
            (_match(finished, begun), limit),
        )
        pattern = looked_for(finished, begun)
        hits = [Hit(_row(found[1:]), snippet(found[0], pattern)) for found in rows]
        return hits if ranked else sorted(hits, key=lambda hit: -hit.row.at_ms)

    def highest_number(self, prefix: str) -> int:
        """The highest number of two digits or more that follows `prefix` in a ref; 0 if none does."""
        if prefix not in self._highest:
            found = self._db.one(
                "SELECT substr(ref, ?1) FROM records WHERE ref >= ?2 AND ref < ?3"
                " AND substr(ref, ?1) GLOB '[0-9][0-9]*' AND substr(ref, ?1) NOT GLOB '*[^0-9]*'"
                " ORDER BY length(ref) DESC, ref DESC LIMIT 1",
                (len(prefix) + 1, prefix, prefix + "\U0010ffff"),
            )
            self._highest[prefix] = 0 if found is None else int(found[0])
        return self._highest[prefix]

    def _note_number(self, ref: str) -> None:
        """Keep up with the highest numbers; where a save is undone, a number is left out."""
        before, dash, number = ref.rpartition("-")
        prefix = before + dash
        if prefix in self._highest and _NUMBER.fullmatch(number):
            self._highest[prefix] = max(self._highest[prefix], int(number))

    def every(self) -> Iterator[RecordRow]:
        """Every row, deleted and hidden ones too, by id."""
        last = b""
        page = f"{_SELECT} WHERE id > ? ORDER BY id LIMIT {_PAGE}"
        while rows := [_row(found) for found in self._db.all(page, (last,))]:
            yield from rows
            last = rows[-1].id

    def hide(self, record: RecordId, *, hidden: bool) -> None:
        """Hide locally, or show again."""
        self._db.write("UPDATE records SET hidden = ? WHERE id = ?", (hidden, record))

    def _doc(self, row: RecordRow, old: Row | None) -> int:
        hour = min(max(row.at_ms // _HOUR_MS, 0), _LAST_HOUR)
        if old is not None and old[0] // _PER_HOUR == hour:
            return int(old[0])
        first = hour * _PER_HOUR
        while True:
            found = self._db.one(
                "SELECT max(doc) FROM records WHERE doc BETWEEN ? AND ?",
                (first, first + _PER_HOUR - 1),
            )
            if found is None or found[0] is None:
                return first
            if found[0] < first + _PER_HOUR - 1:
                return int(found[0]) + 1
            first += _PER_HOUR  # a full hour: search then shows it an hour too new

    def _index(self, doc: int, shown: str) -> None:
        """Bring the full-text index up to date, which is most of the work, only if need be."""
        old = self._db.one("SELECT words FROM texts WHERE doc = ?", (doc,))
        if old is not None and old[0] == shown:
            return
        if old is not None and old[0]:
            self._db.execute("DELETE FROM search WHERE rowid = ?", (doc,))
        self._db.execute("INSERT OR REPLACE INTO texts VALUES (?, ?)", (doc, shown))
        if shown:
            self._db.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (doc, fold(shown)))

    def _forget(self, doc: int) -> None:
        for table in ("records", "snapshots", "texts"):
            self._db.execute(f"DELETE FROM {table} WHERE doc = ?", (doc,))  # noqa: S608  (constant)
        self._db.execute("DELETE FROM search WHERE rowid = ?", (doc,))


def _row(found: Row) -> RecordRow:
    return RecordRow(*found[:_FLAGS], *map(bool, found[_FLAGS:]))


def _conditions(query: RecordQuery) -> tuple[list[str], list[object]]:
    conditions = ["NOT deleted", "NOT held", "aside" if query.aside else "NOT aside"]
    conditions += [] if query.hidden else ["NOT hidden"]
    values: list[object] = []
    for column, allowed in (("type", query.types), ("kind", query.kinds)):
        if allowed:
            conditions.append(f"{column} IN ({', '.join('?' * len(allowed))})")
            values += allowed
    for condition, value in (
        ("owner = ?", query.owner or None),
        ("place = ? COLLATE NOCASE", query.place or None),
        ("at_ms >= ?", query.since_ms),
        ("at_ms <= ?", query.until_ms),
        ("id IN (SELECT record FROM log WHERE position > ?)", query.changed_since_position),
        ("for_parent = ?", query.for_parent),
        ("(clashes > 0) = ?", query.clashing),
    ):
        if value is not None:
            conditions.append(condition)
            values.append(value)
    if query.within is not None:
        box = query.within
        conditions += [_PLACED, "lat BETWEEN ? AND ?", "lon BETWEEN ? AND ?"]
        values += [box.south, box.north, box.west, box.east]
    return conditions, values


def _asked(text: str) -> tuple[list[str], tuple[str, ...]]:
    """The folded words of a query, and what its last one may be the beginning of."""
    asked = [word[:_LONGEST_WORD] for word in words(text)[:_MOST_WORDS]]
    return asked[:-1], beginnings(asked[-1]) if asked else ()


def _match(finished: list[str], begun: tuple[str, ...]) -> str:
    """The FTS5 expression: words have letters and digits only, so quoting them is enough."""
    parts = [f'"{word}"' for word in finished]
    parts.append("(" + " OR ".join(f'"{word}"*' for word in begun) + ")")
    return " AND ".join(parts)
