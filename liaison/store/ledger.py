"""The ledger of everything that left: rows are added, and the database lets none be changed.

Bundles and papers have a table each. Both are read in the order in which they left, which no clock can
turn: the row of a paper names the row of a bundle that it came `after`.

What a record was called is not told while it is recalled from here (`core.recalls`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import astuple, fields, replace
from operator import itemgetter

from liaison.core.ledger_rows import Entry, LedgerQuery, Released, Sending
from liaison.core.paper_rows import PAPERS, PaperKind, PaperLeft, Way
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
_CARRYING = f"SELECT paper FROM paper_records WHERE record IN ({_CALLED})"  # noqa: S608  (constants)
_RECALLED = "SELECT 1 FROM records a WHERE a.id = l.record AND a.aside"
_OF_THE_RECORD = "LEFT JOIN records r ON r.id = l.record"
_OF_PAPER = tuple(one.name for one in fields(PaperLeft) if one.name != "entry")
_NO_PAPER = 0
"""In place of the entry of a paper: the row is a bundle's. Papers count from 1."""


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

    def enter_paper(self, paper: PaperLeft, records: Collection[RecordId]) -> None:
        """Add the row of a paper, with the records that stand on it."""
        words = fold(f"{paper.kind} {paper.ref} {paper.name}")
        columns = ", ".join(_OF_PAPER)
        with self._db.joined():
            entry = self._db.write(
                f"INSERT INTO papers (after, words, {columns})"  # noqa: S608  (constants)
                " VALUES ((SELECT coalesce(max(entry), 0) FROM ledger),"
                f" {', '.join('?' * (len(_OF_PAPER) + 1))})",
                (words, *astuple(paper)[:-1]),
            )
            self._db.many(
                "INSERT INTO paper_records (record, paper) VALUES (?, ?)",
                [(record, entry) for record in set(records)],
            )

    def carriers(self, contact: DeviceId, records: Iterable[RecordId]) -> dict[RecordId, list[int]]:
        """By record, the numbers of a contact's bundles with it, but for those in which it was refused."""
        rows = self._db.among(
            "SELECT l.record, l.stream FROM ledger l"  # noqa: S608  (constants)
            f" {_OF_THE_BUNDLE} {_IF_REFUSED}"
            " WHERE l.contact = ? AND f.record IS NULL AND l.record",
            records,
            contact,
        )
        found: dict[RecordId, list[int]] = {}
        for record, stream in rows:
            found.setdefault(RecordId(record), []).append(stream)
        return found

    def of_bundle(self, contact: DeviceId, stream: int) -> list[RecordId]:
        """The records of one bundle."""
        rows = self._db.all(
            "SELECT record FROM ledger WHERE contact = ? AND stream = ? ORDER BY entry",
            (contact, stream),
        )
        return [RecordId(record) for (record,) in rows]

    def find(self, query: LedgerQuery) -> list[Entry]:
        """Rows of both sorts, newest first."""
        rows: list[tuple[int, int, Entry]] = [*self._sendings(query), *self._papers(query)]
        return [entry for *_, entry in sorted(rows, key=itemgetter(0, 1), reverse=True)]

    def sendings(self, query: LedgerQuery) -> list[Sending]:
        """Those of bundles alone."""
        asked = replace(query, kinds=(Way.BUNDLE,), audiences=())
        return [sending for *_, sending in self._sendings(asked)]

    def papers(self, query: LedgerQuery) -> list[PaperLeft]:
        """Those of papers alone."""
        asked = replace(query, kinds=query.kinds or PAPERS, contacts=())
        return [paper for *_, paper in self._papers(asked)]

    def count(self, query: LedgerQuery) -> int:
        """How many rows there are."""
        which, values = _which(query)
        row = self._db.one(f"SELECT count(*) FROM ({which})", values)  # noqa: S608  (constants)
        return int(row[0]) if row else 0

    def carried(self, paper: int) -> list[RecordId]:
        """The records on a paper."""
        rows = self._db.all("SELECT record FROM paper_records WHERE paper = ?", (paper,))
        return [RecordId(record) for (record,) in rows]

    def audiences(self) -> list[str]:
        """For whom papers left."""
        rows = self._db.all("SELECT DISTINCT audience FROM papers WHERE audience > '' ORDER BY 1")
        return [audience for (audience,) in rows]

    def _sendings(self, query: LedgerQuery) -> list[tuple[int, int, Sending]]:
        page, values = _page(query)
        rows = self._db.all(
            f"{page} SELECT page.turn, {_COLUMNS} FROM page JOIN ledger l"  # noqa: S608  (constants)
            f" ON page.paper = {_NO_PAPER} AND l.entry = page.turn"
            f" {_OF_THE_BUNDLE} {_IF_REFUSED} {_OF_THE_RECORD} ORDER BY page.turn DESC",
            (*values, REFUSED),
        )
        return [(row[0], _NO_PAPER, _sending(row[1:])) for row in rows]

    def _papers(self, query: LedgerQuery) -> list[tuple[int, int, PaperLeft]]:
        page, values = _page(query)
        columns = ", ".join(f"p.{one}" for one in _OF_PAPER)
        rows = self._db.all(
            f"{page} SELECT page.turn, p.entry, {columns} FROM page JOIN papers p"  # noqa: S608  (constants)
            " ON p.entry = page.paper ORDER BY p.entry DESC",
            values,
        )
        return [(row[0], row[1], _paper(row[1], row[2:])) for row in rows]


def _page(query: LedgerQuery) -> tuple[str, list[object]]:
    """Which rows these are, found before anything else is read of them."""
    which, values = _which(query)
    page = f"WITH page(turn, paper) AS ({which} ORDER BY 1 DESC, 2 DESC LIMIT ? OFFSET ?)"
    return page, [*values, query.limit or -1, query.offset]


def _which(query: LedgerQuery) -> tuple[str, list[object]]:
    """The rows of bundles, of papers, or of both."""
    wants_papers = query.audiences or not query.contacts
    wants_bundles = query.contacts or not query.audiences
    parts, values = [], list[object]()
    if wants_bundles and (not query.kinds or Way.BUNDLE in query.kinds):
        joins, where, given = _conditions(query)
        parts.append(f"SELECT l.entry, {_NO_PAPER} FROM ledger l {joins} {where}")  # noqa: S608  (constants)
        values += given
    if wants_papers and (not query.kinds or {*query.kinds} - {Way.BUNDLE}):
        where, given = _of_papers(query)
        parts.append(f"SELECT p.after, p.entry FROM papers p {where}")  # noqa: S608  (constants)
        values += given
    return " UNION ALL ".join(parts) or "SELECT 0, 0 WHERE 0", values


def _of_papers(query: LedgerQuery) -> tuple[str, list[object]]:
    """The question to papers, and its values."""
    asked, values = [], list[object]()
    for column, wanted in (("audience", query.audiences), ("kind", query.kinds)):
        if wanted:
            asked.append(f"p.{column} IN ({', '.join('?' * len(wanted))})")
            values += wanted
    if query.record is not None:
        asked.append("p.entry IN (SELECT paper FROM paper_records WHERE record = ?)")
        values.append(query.record)
    for sign, moment in ((">=", query.since_ms), ("<", query.before_ms)):
        if moment is not None:
            asked.append(f"p.at_ms {sign} ?")
            values.append(moment)
    for word in fold(query.words).split():
        asked.append(f"(instr(p.words, ?) OR p.entry IN ({_CARRYING}))")
        values += [word, word]
    return f"WHERE {' AND '.join(asked)}" if asked else "", values


def _conditions(query: LedgerQuery) -> tuple[str, str, list[object]]:
    """What has to be joined to ask of bundles, the question, and its values."""
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


def _paper(entry: int, row: Row) -> PaperLeft:
    said = dict(zip(_OF_PAPER, row, strict=True))
    said |= {"kind": PaperKind(said["kind"]), "way": Way(said["way"])}
    said |= {"device": DeviceId(said["device"])}
    return PaperLeft(**said, entry=entry)


def _sending(row: Row) -> Sending:
    contact, stream, record, position, title, *rest = row
    released = Released(DeviceId(contact), stream, RecordId(record), position, title)
    return Sending(released, *rest)
