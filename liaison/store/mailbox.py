"""Outbox and inbox: what was sealed for whom, what came from whom, what is acknowledged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from operator import attrgetter, itemgetter

from liaison.core.mailbox import Arrived, ReceivedBundle, SentBundle, Sha256
from liaison.core.receipts import ACKNOWLEDGED, LEFT, RECEIVED
from liaison.store.connection import Connection, Row
from liaison.store.rows import pack, unpack_ids
from sync.exchange.plan import Load
from sync.model.ids import DeviceId, RecordId

_SENT = tuple(field.name for field in fields(SentBundle))
_RECEIVED = tuple(field.name for field in fields(ReceivedBundle))
_ID_LISTS = ("attachments", "receipts", "announced")

_NONE = pack([])


def _insert(table: str, columns: tuple[str, ...]) -> str:
    """Named columns, so that their order in the database does not matter."""
    marks = ", ".join("?" * len(columns))
    return f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608  (constants)


_PUT_SENT = _insert("sent", _SENT)
_PUT_RECEIVED = _insert("received", _RECEIVED)
_GET_SENT = f"SELECT {', '.join(_SENT)} FROM sent"  # noqa: S608  (constants)
_GET_RECEIVED = f"SELECT {', '.join(_RECEIVED)} FROM received"  # noqa: S608  (constants)


class Mail:
    """The tables behind exchange; satisfies `core.mailbox.Mailbox`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def next_stream(self, contact: DeviceId) -> int:
        """The number of the next bundle for this contact, from 1."""
        row = self._db.one("SELECT max(stream) FROM sent WHERE contact = ?", (contact,))
        return 1 if row is None or row[0] is None else int(row[0]) + 1

    def put_sent(self, sent: SentBundle) -> None:
        """Insert or replace by (contact, stream)."""
        with self._db.joined():
            self._db.execute(_PUT_SENT, _values(sent, _SENT))
            self._db.execute(
                "DELETE FROM enclosed WHERE contact = ? AND stream = ?", (sent.contact, sent.stream)
            )
            self._db.many(
                "INSERT INTO enclosed (contact, sha256, stream) VALUES (?, ?, ?)",
                [(sent.contact, one, sent.stream) for one in sent.attachments],
            )

    def sent(self, contact: DeviceId) -> list[SentBundle]:
        """All bundles for one contact that there ever were, oldest first."""
        rows = self._db.all(f"{_GET_SENT} WHERE contact = ? ORDER BY stream", (contact,))
        return [_sent(row) for row in rows]

    def open_for(self, contact: DeviceId) -> list[SentBundle]:
        """Those of one contact that are not closed, oldest first."""
        query = f"{_GET_SENT} WHERE contact = ? AND NOT closed ORDER BY stream"
        return [_sent(row) for row in self._db.all(query, (contact,))]

    def numbered(self, contact: DeviceId, streams: Iterable[int]) -> list[SentBundle]:
        """Those of one contact that have one of these numbers, oldest first."""
        return self._sent_among("contact = ? AND stream", streams, contact)

    def named(self, names: Iterable[str]) -> list[SentBundle]:
        """Those whose files have one of these names, for whomever they are, oldest first."""
        return self._sent_among("name", names)

    def sealed(self, bundles: Iterable[bytes]) -> list[SentBundle]:
        """Those that have one of these ids, for whomever they are, oldest first."""
        return self._sent_among("bundle", bundles)

    def _sent_among(
        self, which: str, values: Iterable[object], *before: object
    ) -> list[SentBundle]:
        rows = self._db.among(f"{_GET_SENT} WHERE {which}", values, *before)
        return sorted(map(_sent, rows), key=attrgetter("stream"))

    def close(self, contact: DeviceId, streams: Iterable[int]) -> None:
        """See `SentBundle.closed`."""
        with self._db.joined():
            self._db.many(
                "UPDATE sent SET closed = 1 WHERE contact = ? AND stream = ?",
                [(contact, stream) for stream in streams],
            )

    def last_left(self, location: str) -> int | None:
        """When a bundle was last left at a place; None for never."""
        row = self._db.one("SELECT max(at_ms) FROM sent WHERE location = ?", (location,))
        return None if row is None or row[0] is None else int(row[0])

    def brought(self, contact: DeviceId, attachments: Iterable[Sha256]) -> dict[Sha256, int]:
        """The number of the last acknowledged bundle with each of these attachments."""
        rows = self._db.among(
            "SELECT e.sha256, e.stream FROM enclosed e"
            " JOIN sent s ON s.contact = e.contact AND s.stream = e.stream AND s.state = ?"
            " WHERE e.contact = ? AND e.sha256",
            attachments,
            ACKNOWLEDGED,
            contact,
        )
        return dict(sorted(rows, key=itemgetter(1)))

    def put_received(self, received: ReceivedBundle) -> None:
        """Insert or replace by bundle id."""
        self._db.write(_PUT_RECEIVED, _values(received, _RECEIVED))

    def received(self, bundle: bytes) -> ReceivedBundle | None:
        """One received bundle."""
        row = self._db.one(f"{_GET_RECEIVED} WHERE bundle = ?", (bundle,))
        return None if row is None else _received(row)

    def all_received(self) -> list[ReceivedBundle]:
        """All, newest first."""
        rows = self._db.all(f"{_GET_RECEIVED} ORDER BY at_ms DESC, rowid DESC")
        return [_received(row) for row in rows]

    def unanswered(self, sender: DeviceId, *, limit: int) -> list[ReceivedBundle]:
        """Bundles of one sender that need a receipt: those decided on first, then the newest first."""
        rows = self._db.all(  # as the index `unanswered` says it, letter by letter
            f"{_GET_RECEIVED} WHERE sender = ? AND needs_receipt"
            " ORDER BY state = 'waiting', at_ms DESC, rowid DESC LIMIT ?",
            (sender, limit),
        )
        return [_received(row) for row in rows]

    def latest(self, sender: DeviceId, *, limit: int) -> list[ReceivedBundle]:
        """Bundles of one sender, the newest first."""
        rows = self._db.all(
            f"{_GET_RECEIVED} WHERE sender = ? ORDER BY at_ms DESC, rowid DESC LIMIT ?",
            (sender, limit),
        )
        return [_received(row) for row in rows]

    def acknowledged_up_to(self) -> dict[DeviceId, int]:
        """By contact, when the newest whole bundle was sealed that it acknowledged."""
        rows = self._db.all(
            "SELECT contact, stream, follows, position >= upto, at_ms FROM sent"
            " WHERE state = ? AND position > 0 AND NOT closed ORDER BY stream",
            (ACKNOWLEDGED,),
        )
        had: set[tuple[bytes, int]] = set()
        found: dict[DeviceId, int] = {}
        for contact, stream, follows, is_last, at_ms in rows:
            if not follows or (contact, follows) in had:  # see `core.mailbox.complete`
                had.add((contact, stream))
                if is_last:
                    found[DeviceId(contact)] = at_ms
        return found

    def under_way(self) -> dict[DeviceId, int]:
        """By contact, how many bundles with something in them wait for it."""
        rows = self._db.all(
            "SELECT s.contact, count(*) FROM sent s WHERE s.state IN (?, ?)"
            " AND NOT s.closed AND s.load <> ?"
            " AND NOT EXISTS (SELECT 1 FROM sent l WHERE l.contact = s.contact AND l.position > 0"
            " AND l.stream > s.stream AND l.state = ?) GROUP BY s.contact",
            (LEFT, RECEIVED, Load.RECEIPTS, ACKNOWLEDGED),
        )
        return {DeviceId(contact): count for contact, count in rows}

    def streams(self) -> dict[DeviceId, list[Arrived]]:
        """By sender, what came from it."""
        found: dict[DeviceId, list[Arrived]] = {}
        rows = self._db.all("SELECT sender, stream, reader, is_whole FROM received")
        for sender, stream, reader, is_whole in rows:
            device = None if reader is None else DeviceId(reader)
            arrived = Arrived(stream, device, bool(is_whole))
            found.setdefault(DeviceId(sender), []).append(arrived)
        return found

    def has_any_for(self, reader: DeviceId) -> bool:
        """Whether anything came that was sealed for this device of ours."""
        row = self._db.one("SELECT 1 FROM received WHERE reader = ? LIMIT 1", (reader,))
        return row is not None

    def is_repeated(self, received: ReceivedBundle) -> bool:
        """Whether another bundle of its sender came with its number, both for the same device of ours."""
        row = self._db.one(
            "SELECT 1 FROM received WHERE sender = ? AND reader = ? AND stream = ? AND bundle <> ?",
            (received.sender, received.reader, received.stream, received.bundle),
        )
        return row is not None

    def repeated(self, sender: DeviceId) -> int | None:
        """A number that two bundles of one sender have, both for the same device of ours."""
        row = self._db.one(
            "SELECT stream FROM received WHERE sender = ? AND reader IS NOT NULL"
            " GROUP BY reader, stream HAVING count(*) > 1 ORDER BY stream LIMIT 1",
            (sender,),
        )
        return None if row is None else int(row[0])

    def in_state(self, state: str) -> list[ReceivedBundle]:
        """Those received bundles that are in a state."""
        return [
            _received(row) for row in self._db.all(f"{_GET_RECEIVED} WHERE state = ?", (state,))
        ]

    def drop_received(self, bundle: bytes) -> None:
        """Forget that a bundle came."""
        self._db.write("DELETE FROM received WHERE bundle = ?", (bundle,))

    def refuse_records(self, bundle: bytes, records: Iterable[RecordId], reason: str) -> None:
        """Note why records of a bundle, ours or a contact's, were refused by its reader."""
        for record in records:
            self._db.write(
                "INSERT OR REPLACE INTO refused_records (bundle, record, reason) VALUES (?, ?, ?)",
                (bundle, record, reason),
            )

    def refused_records(self, bundle: bytes) -> dict[RecordId, str]:
        """Which records of a bundle its reader refused, and why."""
        rows = self._db.all(
            "SELECT record, reason FROM refused_records WHERE bundle = ?", (bundle,)
        )
        return {RecordId(record): reason for record, reason in rows}

    def refusals(self, contact: DeviceId) -> list[tuple[int, RecordId, str]]:
        """What a contact refused of bundles that it took: their number, the record and why, newest first."""
        rows = self._db.all(
            "SELECT s.stream, f.record, f.reason FROM refused_records f CROSS JOIN sent s"
            " ON s.bundle = f.bundle WHERE s.contact = ? AND s.state = ?"
            " ORDER BY s.stream DESC, f.rowid",
            (contact, ACKNOWLEDGED),
        )
        return [(stream, RecordId(record), reason) for stream, record, reason in rows]

    def note_seen(self, location: str, name: str, size: int, outcome: str) -> None:
        """Remember a carrier file that need not be read again (see `core.visit`)."""
        self._db.write(
            "INSERT OR REPLACE INTO seen (location, name, size, outcome) VALUES (?, ?, ?, ?)",
            (location, name, size, outcome),
        )

    def seen(self, location: str, names: Iterable[str]) -> dict[tuple[str, int], str]:
        """What was remembered of files of these names on one carrier, by name and length."""
        query = "SELECT name, size, outcome FROM seen WHERE location = ? AND name"
        rows = self._db.among(query, names, location)
        return {(name, size): outcome for name, size, outcome in rows}


def _values(of: SentBundle | ReceivedBundle, columns: tuple[str, ...]) -> list[object]:
    values = (getattr(of, name) for name in columns)
    return [pack(list(value)) if isinstance(value, tuple) else value for value in values]


def _sent(row: Row) -> SentBundle:
    values = dict(zip(_SENT, row, strict=True))
    for name in _ID_LISTS:
        values[name] = unpack_ids(values[name] or _NONE)
    values["contact"] = DeviceId(values["contact"])
    values["load"] = Load(values["load"])
    values["closed"] = bool(values["closed"])
    return SentBundle(**values)


def _received(row: Row) -> ReceivedBundle:
    values = dict(zip(_RECEIVED, row, strict=True))
    values["sender"] = DeviceId(values["sender"])
    values["needs_receipt"] = bool(values["needs_receipt"])
    values["is_whole"] = bool(values["is_whole"])
    values["reader"] = None if values["reader"] is None else DeviceId(values["reader"])
    values["at_once"] = tuple(map(RecordId, unpack_ids(values["at_once"] or _NONE)))
    return ReceivedBundle(**values)
