"""Outbox and inbox: what was sealed for whom, what came from whom, what is acknowledged."""

from __future__ import annotations

from dataclasses import fields

from liaison.core.mailbox import ReceivedBundle, SentBundle
from liaison.core.values import InboxState
from liaison.store.connection import Connection, Row
from liaison.store.rows import pack, unpack_ids
from sync.model.ids import DeviceId, RecordId

_SENT = tuple(field.name for field in fields(SentBundle))
_RECEIVED = tuple(field.name for field in fields(ReceivedBundle))
_ID_LISTS = frozenset({"attachments", "records", "receipts"})


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
        values = [
            pack(list(getattr(sent, name))) if name in _ID_LISTS else getattr(sent, name)
            for name in _SENT
        ]
        self._db.write(_PUT_SENT, values)

    def sent(self, contact: DeviceId) -> list[SentBundle]:
        """All bundles for one contact, oldest first."""
        rows = self._db.all(f"{_GET_SENT} WHERE contact = ? ORDER BY stream", (contact,))
        return [_sent(row) for row in rows]

    def put_received(self, received: ReceivedBundle) -> None:
        """Insert or replace by bundle id."""
        self._db.write(_PUT_RECEIVED, [getattr(received, name) for name in _RECEIVED])

    def received(self, bundle: bytes) -> ReceivedBundle | None:
        """One received bundle."""
        row = self._db.one(f"{_GET_RECEIVED} WHERE bundle = ?", (bundle,))
        return None if row is None else _received(row)

    def all_received(self) -> list[ReceivedBundle]:
        """All, newest first."""
        rows = self._db.all(f"{_GET_RECEIVED} ORDER BY at_ms DESC, rowid DESC")
        return [_received(row) for row in rows]

    def unanswered(self, sender: DeviceId, *, limit: int) -> list[ReceivedBundle]:
        """Bundles of one sender that were decided on and need a receipt, the newest first."""
        rows = self._db.all(
            f"{_GET_RECEIVED} WHERE sender = ? AND needs_receipt AND state <> ?"
            " ORDER BY at_ms DESC, rowid DESC LIMIT ?",
            (sender, InboxState.WAITING.value, limit),
        )
        return [_received(row) for row in rows]

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


def _sent(row: Row) -> SentBundle:
    values = dict(zip(_SENT, row, strict=True))
    for name in _ID_LISTS:
        values[name] = unpack_ids(values[name])
    values["contact"] = DeviceId(values["contact"])
    values["records"] = tuple(map(RecordId, values["records"]))
    return SentBundle(**values)


def _received(row: Row) -> ReceivedBundle:
    values = dict(zip(_RECEIVED, row, strict=True))
    values["sender"] = DeviceId(values["sender"])
    values["needs_receipt"] = bool(values["needs_receipt"])
    return ReceivedBundle(**values)
