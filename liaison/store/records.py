"""The merged view of each record, and the indexes over it; for `doc` see `store.numbering`.

Snapshots and words, most of the bytes, lie in the order in which records came (`arrival`) and not in
that of `doc`: what comes in thousands is written behind what is there, page by page, whenever it happened.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import NamedTuple

from liaison.core.showing import Hit
from liaison.core.tables import View
from liaison.core.values import RecordQuery, RecordRow, Sighting
from liaison.store.connection import Connection, Row
from liaison.store.folding import beginnings, fold, words
from liaison.store.numbering import Numbering
from liaison.store.snippets import looked_for, snippet
from sync.model.ids import RecordId

_NAMES = RecordRow.__struct_fields__
_COLUMNS = ", ".join(_NAMES)
_MARKS = ", ".join("?" * (len(_NAMES) + 2))
_FLAGS = _NAMES.index("deleted")
"""From here on all columns are flags."""
_HIDDEN = _NAMES.index("hidden")
_STORED = (
    "SELECT r.id, r.type, s.snapshot FROM records r"
    " JOIN snapshots s ON s.arrival = r.arrival WHERE r.id"
)
_NUMBERED = "SELECT id, doc, arrival, hidden FROM records WHERE id"
_SELECT = f"SELECT {_COLUMNS} FROM records r"  # noqa: S608  (constant)
_PUT = f"INSERT OR REPLACE INTO records (doc, arrival, {_COLUMNS}) VALUES ({_MARKS})"  # noqa: S608  (constant)
_SIGHTED = f"SELECT {', '.join(Sighting._fields)} FROM records r"  # noqa: S608  (constant)
_PLACED = "lat IS NOT NULL"
"""As the index `sighted` says it, which holds all that a map asks for."""
_NUMBER = re.compile(r"[0-9]{2,}")
_ID_HEX = 32
_HEX = frozenset("0123456789abcdef")
_MOST_NAMED = 10
_MOST_WORDS = 32
_LONGEST_WORD = 100
_PAGE = 1000


class _Place(NamedTuple):
    """Where a record lies."""

    doc: int
    arrival: int
    hidden: int


class RecordView:
    """Rows, snapshots and search; satisfies `core.tables.RecordTable`."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._numbering = Numbering(db)
        self._highest: dict[str, int] = {}

    def stored(self, records: Collection[RecordId]) -> dict[RecordId, tuple[str, bytes]]:
        """Each record's type and snapshot; without those that are not here."""
        found = self._db.among(_STORED, records)
        return {RecordId(record): (type_, bytes(snapshot)) for record, type_, snapshot in found}

    def save(self, views: Sequence[View]) -> None:
        """Insert or replace the views of records, one for each.

        They are written in the order of their numbers, so that every tree grows at one place after
        the other, and the full-text index writes its words once for all of them.
        """
        with self._db.joined():
            before = self._db.among(_NUMBERED, (view.row.id for view in views))
            old = {RecordId(record): _Place(*place) for record, *place in before}
            docs = self._numbering.of(
                [view.row for view in views], {record: place.doc for record, place in old.items()}
            )
            arrivals = self._arrivals(views, old)
            moved = [(place.doc,) for record, place in old.items() if docs[record] != place.doc]
            self._db.many("DELETE FROM records WHERE doc = ?", moved)
            self._db.many(
                _PUT,
                (
                    (docs[view.row.id], arrivals[view.row.id], *_values(view.row, old))
                    for view in sorted(views, key=lambda view: docs[view.row.id])
                ),
            )
            self._db.many(
                "INSERT OR REPLACE INTO snapshots VALUES (?, ?)",
                sorted((arrivals[view.row.id], view.snapshot) for view in views),
            )
            self._index(
                [(docs[view.row.id], arrivals[view.row.id], _shown(view)) for view in views],
                {place.arrival: place.doc for place in old.values()},
            )
        for view in views:
            self._note_number(view.row.ref)

    def row(self, record: RecordId) -> RecordRow | None:
        """One row."""
        found = self._db.one(f"{_SELECT} WHERE id = ?", (record,))
        return None if found is None else _row(found)

    def rows(self, records: Iterable[RecordId]) -> dict[RecordId, RecordRow]:
        """Many rows at once; without those that are not here."""
        found = map(_row, self._db.among(f"{_SELECT} WHERE id", records))
        return {row.id: row for row in found}

    def clashes(self, records: Iterable[RecordId]) -> int:
        """How many clashes there are in these records."""
        found = self._db.among("SELECT clashes FROM records WHERE clashes AND id", records)
        return sum(clashes for (clashes,) in found)

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

    def search(self, words: str, *, limit: int | None, ranked: bool) -> list[Hit]:
        """Full-text search, accents and Arabic forms folded; the last word is a prefix."""
        finished, begun = _asked(words)
        if not begun:
            return []
        order = "search.rank" if ranked else "search.rowid DESC"
        rows = self._db.all(
            f"SELECT t.words, {_COLUMNS} FROM search"  # noqa: S608  (constants)
            " CROSS JOIN records r ON r.doc = search.rowid JOIN texts t ON t.arrival = r.arrival"
            f" WHERE search MATCH ? AND NOT r.hidden ORDER BY {order} LIMIT ?",
            (_match(finished, begun), -1 if limit is None else limit),
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

    def _arrivals(
        self, views: Sequence[View], old: Mapping[RecordId, _Place]
    ) -> dict[RecordId, int]:
        """Where the snapshot and the words of each lie: where they did, or behind all others."""
        (last,) = self._db.one("SELECT max(arrival) FROM snapshots") or (None,)
        new = count((last or 0) + 1)
        return {
            view.row.id: old[view.row.id].arrival if view.row.id in old else next(new)
            for view in views
        }

    def _index(self, shown: Sequence[tuple[int, int, str]], docs: Mapping[int, int]) -> None:
        """Bring the full-text index up to date, which is most of the work, only where need be.

        Args:
            shown: of each record `doc`, arrival and words.
            docs: under which `doc` it was indexed before, by arrival.
        """
        found = self._db.among("SELECT arrival, words FROM texts WHERE arrival", docs)
        old: dict[int, str] = dict(found)
        respelt = sorted((at, words) for _, at, words in shown if old.get(at) != words)
        self._db.many("INSERT OR REPLACE INTO texts VALUES (?, ?)", respelt)
        new = [
            (doc, at, words)
            for doc, at, words in sorted(shown)
            if old.get(at) != words or docs[at] != doc
        ]
        gone = sorted((docs[at],) for _, at, _ in new if old.get(at))
        self._db.many("DELETE FROM search WHERE rowid = ?", gone)
        folded = ((doc, fold(words)) for doc, _, words in new if words)
        self._db.many("INSERT INTO search (rowid, words) VALUES (?, ?)", folded)


def _values(row: RecordRow, old: Mapping[RecordId, _Place]) -> list[object]:
    """The columns; whether a record is hidden, only `hide` decides."""
    values = [getattr(row, name) for name in _NAMES]
    if row.id in old:
        values[_HIDDEN] = old[row.id].hidden
    return values


def _shown(view: View) -> str:
    return "" if view.row.deleted or view.row.held else view.words


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
