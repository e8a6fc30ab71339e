"""Outbox and inbox: what was sealed for whom, what came from whom, what is acknowledged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from liaison.core.exchanged import InboxState
from liaison.core.mailbox import Arrived, ReceivedBundle, SentBundle
from liaison.core.receipts import ACKNOWLEDGED, LEFT, RECEIVED
from liaison.store.connection import Connection, Row
from liaison.store.rows import pack, unpack_ids
from sync.model.ids import DeviceId, RecordId

_SENT = tuple(field.name for field in fields(SentBundle))
_RECEIVED = tuple(field.name for field in fields(ReceivedBundle))
_ID_LISTS = ("attachments", "records", "receipts", "announced")

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
        self._db.write(_PUT_SENT, _values(sent, _SENT))

    def sent(self, contact: DeviceId) -> list[SentBundle]:
        """All bundles for one contact, oldest first."""
        rows = self._db.all(f"{_GET_SENT} WHERE contact = ? ORDER BY stream", (contact,))
        return [_sent(row) for row in rows]

    def has_sealed(self, bundle: bytes) -> bool:
        """Whether a bundle of this id was sealed here, for whomever."""
        return self._db.one("SELECT 1 FROM sent WHERE bundle = ?", (bundle,)) is not None

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
        rows = self._db.all(
            f"{_GET_RECEIVED} WHERE sender = ? AND needs_receipt"
            " ORDER BY state = ?, at_ms DESC, rowid DESC LIMIT ?",
            (sender, InboxState.WAITING.value, limit),
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
            " WHERE state = ? AND position > 0 ORDER BY stream",
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
            " AND (s.position > 0 OR s.records <> ? OR s.attachments <> ?)"
            " AND NOT EXISTS (SELECT 1 FROM sent l WHERE l.contact = s.contact AND l.position > 0"
            " AND l.stream > s.stream AND l.state = ?) GROUP BY s.contact",
            (LEFT, RECEIVED, _NONE, _NONE, ACKNOWLEDGED),
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

    def note_seen(self, location: str, name: str, size: int, outcome: str) -> None:
        """Remember a carrier file that need not be read again (see `core.visit`)."""
        self._db.write(
            "INSERT OR REPLACE INTO seen (location, name, size, outcome) VALUES (?, ?, ?, ?)",
            (location, name, size, outcome),
        )

    def seen(self, location: str) -> dict[tuple[str, int], str]:
        """What was remembered of one carrier."""
        rows = self._db.all("SELECT name, size, outcome FROM seen WHERE location = ?", (location,))
        return {(name, size): outcome for name, size, outcome in rows}


def _values(of: SentBundle | ReceivedBundle, columns: tuple[str, ...]) -> list[object]:
    values = (getattr(of, name) for name in columns)
    return [pack(list(value)) if isinstance(value, tuple) else value for value in values]


def _sent(row: Row) -> SentBundle:
    values = dict(zip(_SENT, row, strict=True))
    for name in _ID_LISTS:
        values[name] = unpack_ids(values[name] or _NONE)
    values["contact"] = DeviceId(values["contact"])
    values["records"] = tuple(map(RecordId, values["records"]))
    return SentBundle(**values)


def _received(row: Row) -> ReceivedBundle:
    values = dict(zip(_RECEIVED, row, strict=True))
    values["sender"] = DeviceId(values["sender"])
    values["needs_receipt"] = bool(values["needs_receipt"])
    values["is_whole"] = bool(values["is_whole"])
    values["reader"] = None if values["reader"] is None else DeviceId(values["reader"])
    values["at_once"] = tuple(map(RecordId, unpack_ids(values["at_once"] or _NONE)))
    return ReceivedBundle(**values)
