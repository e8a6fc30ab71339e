"""The ledger of everything released: rows are added, and the database lets none be changed.

What a record was called is not told while it is recalled from here (`core.recalls`).
"""

from __future__ import annotations

from collections.abc import Iterable

from liaison.core.ledger_rows import LedgerQuery, Released, Sending
from liaison.core.receipts import REFUSED
from liaison.store.connection import Connection, Row
from liaison.store.folding import fold
from sync.model.ids import DeviceId, RecordId

_COLUMNS = (
    "l.contact, l.stream, l.record, l.position, iif(r.aside, '', l.title),"
    " (SELECT count(*) FROM log g WHERE g.record = l.record AND g.position <= l.position),"
    " coalesce(r.ref, ''), coalesce(r.type, ''), coalesce(r.kind, ''),"
    " iif(f.record IS NULL, s.state, ?), coalesce(f.reason, s.refusal), s.at_ms, s.answered_ms, s.location, s.name, s.sha256, s.bytes"
)
_OF_THE_BUNDLE = "JOIN sent s ON s.contact = l.contact AND s.stream = l.stream"
_IF_REFUSED = "LEFT JOIN refused_records f ON f.bundle = s.bundle AND f.record = l.record"
_CALLED = "SELECT id FROM records WHERE instr(lower(ref), ?)"
_RECALLED = "SELECT 1 FROM records a WHERE a.id = l.record AND a.aside"
_OF_THE_RECORD = "LEFT JOIN records r ON r.id = l.record"


class Ledger:
    """Satisfies `core.ledger_rows.LedgerTable`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def enter(self, rows: Iterable[Released]) -> None:
        """Add rows."""
        with self._db.joined():
            self._db.many(
                "INSERT INTO ledger (contact, stream, record, position, title, words)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (one.contact, one.stream, one.record, one.position, one.title, fold(one.title))
                    for one in rows
                ],
            )

    def find(self, query: LedgerQuery) -> list[Sending]:
        """Rows, newest first. Which they are is found before anything else is read of them."""
        joins, where, values = _conditions(query)
        which = f"SELECT l.entry FROM ledger l {joins} {where}"  # noqa: S608  (constants)
        rows = self._db.all(
            f"SELECT {_COLUMNS} FROM ledger l {_OF_THE_BUNDLE} {_IF_REFUSED} {_OF_THE_RECORD}"  # noqa: S608  (constants)
            f" WHERE l.entry IN ({which} ORDER BY l.entry DESC LIMIT ? OFFSET ?)"
            " ORDER BY l.entry DESC",
            (REFUSED, *values, query.limit or -1, query.offset),
        )
        return [_sending(row) for row in rows]

    def count(self, query: LedgerQuery) -> int:
        """How many rows there are."""
        joins, where, values = _conditions(query)
        row = self._db.one(f"SELECT count(*) FROM ledger l {joins} {where}", values)  # noqa: S608  (constants)
        return int(row[0]) if row else 0


def _conditions(query: LedgerQuery) -> tuple[str, str, list[object]]:
    """What has to be joined to ask, the question, and its values."""
    joins, asked, values = [], [], list[object]()
    if query.contacts:
        asked.append(f"l.contact IN ({', '.join('?' * len(query.contacts))})")
        values += query.contacts
    if query.record is not None:
        asked.append("l.record = ?")
        values.append(query.record)
    if query.since_ms is not None or query.before_ms is not None:
        joins.append(_OF_THE_BUNDLE)
    if query.since_ms is not None:
        asked.append("s.at_ms >= ?")
        values.append(query.since_ms)
    if query.before_ms is not None:
        asked.append("s.at_ms < ?")
        values.append(query.before_ms)
    for word in fold(query.words).split():
        titled = f"instr(l.words, ?) AND NOT EXISTS ({_RECALLED})"
        asked.append(f"({titled} OR l.record IN ({_CALLED}))")
        values += [word, word]
    return " ".join(joins), f"WHERE {' AND '.join(asked)}" if asked else "", values


def _sending(row: Row) -> Sending:
    contact, stream, record, position, title, *rest = row
    released = Released(DeviceId(contact), stream, RecordId(record), position, title)
    return Sending(released, *rest)
