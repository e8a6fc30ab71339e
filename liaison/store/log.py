"""The signed changes of this vault: the only truth, append-only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter

from liaison.core.change_log import Held, Logged, LogLine
from liaison.store.connection import Connection, Row
from liaison.store.filled import Filled
from liaison.store.rows import pack, unpack_ids
from sync.journal.change import SignedChange
from sync.journal.ports import Addition
from sync.model.ids import ChangeId, DeviceId, RecordId

_LOGGED = "SELECT position, depth, source, body, signature FROM log"
_ENTRY = "SELECT position, change, body, signature FROM log"
_LINE = "SELECT position, record, author, depth, source, length(body) FROM log"
_HELD = "SELECT h.body, h.signature, h.reason, h.missing, h.source FROM held h"
_PAGE = 1000

Entry = tuple[int, bytes, SignedChange]
"""A position, the id that the log has there, and the change."""


class Log:
    """Admitted, held and forked changes; satisfies `core.ports.ChangeLog`."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._any_held = Filled(db, "held")

    def position(self) -> int:
        """The position of the newest admitted change, 0 when there is none."""
        row = self._db.one("SELECT max(position) FROM log")
        return 0 if row is None or row[0] is None else int(row[0])

    def known(self, changes: Iterable[ChangeId]) -> set[ChangeId]:
        """Those of these changes that were admitted."""
        rows = self._db.among("SELECT change FROM log WHERE change", changes)
        return {ChangeId(change) for (change,) in rows}

    def of_record(self, record: RecordId) -> list[Logged]:
        """All admitted changes of one record, in order of arrival (parents always first)."""
        rows = self._db.all(f"{_LOGGED} WHERE record = ? ORDER BY position", (record,))
        return [_logged(row) for row in rows]

    def after(self, position: int) -> Iterator[Logged]:
        """Admitted changes beyond a position, in order; read in pages, so writing meanwhile is safe."""
        page = f"{_LOGGED} WHERE position > ? ORDER BY position LIMIT {_PAGE}"
        while rows := self._db.all(page, (position,)):
            yield from map(_logged, rows)
            position = rows[-1][0]

    def entries(self) -> Iterator[list[Entry]]:
        """All admitted changes as they are kept, in order and in pages: for whoever checks them."""
        page = f"{_ENTRY} WHERE position > ? ORDER BY position LIMIT {_PAGE}"
        last = 0
        while rows := self._db.all(page, (last,)):
            yield [(position, change, SignedChange(*kept)) for position, change, *kept in rows]
            last = rows[-1][0]

    def lines_after(self, position: int) -> Iterator[LogLine]:
        """The lines of admitted changes beyond a position, in order; read in pages likewise."""
        page = f"{_LINE} WHERE position > ? ORDER BY position LIMIT {_PAGE}"
        while rows := self._db.all(page, (position,)):
            yield from map(_line, rows)
            position = rows[-1][0]

    def lines_of(self, record: RecordId) -> list[LogLine]:
        """The lines of one record's changes, in order."""
        rows = self._db.all(f"{_LINE} WHERE record = ? ORDER BY position", (record,))
        return [_line(row) for row in rows]

    def at(self, positions: Iterable[int]) -> list[Logged]:
        """The changes at these positions, in order."""
        rows = self._db.among(f"{_LOGGED} WHERE position", positions)
        return sorted(map(_logged, rows), key=attrgetter("position"))

    def records_after(self, position: int) -> list[RecordId]:
        """The records that have changes beyond a position."""
        rows = self._db.all("SELECT DISTINCT record FROM log WHERE position > ?", (position,))
        return [RecordId(record) for (record,) in rows]

    def records_by(self, author: DeviceId) -> list[RecordId]:
        """The records that have changes of an author."""
        rows = self._db.all("SELECT DISTINCT record FROM log WHERE author = ?", (author,))
        return [RecordId(record) for (record,) in rows]

    def origins(self, record: RecordId) -> set[tuple[DeviceId, DeviceId | None]]:
        """Author and source of each of a record's changes."""
        query = "SELECT DISTINCT author, source FROM log WHERE record = ?"
        return {
            (DeviceId(author), None if source is None else DeviceId(source))
            for author, source in self._db.all(query, (record,))
        }

    def append(self, additions: Sequence[Addition]) -> None:
        """Add admitted changes, in this order."""
        rows = (
            (
                one.signed.id,
                one.signed.change.record,
                one.signed.change.author,
                one.depth,
                one.source,
                one.signed.body,
                one.signed.signature,
            )
            for one in additions
        )
        with self._db.joined():
            self._db.many(
                "INSERT INTO log (change, record, author, depth, source, body, signature)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows,
            )

    def note_bearer(self, contact: DeviceId, changes: Sequence[ChangeId]) -> None:
        """Note that a contact, too, sent changes that were admitted before. Idempotent."""
        with self._db.joined():
            self._db.many(
                "INSERT OR IGNORE INTO bearers SELECT ?, position FROM log"
                " WHERE change = ? AND source IS NOT ?",
                [(contact, change, contact) for change in changes],
            )

    def borne_by(self, contact: DeviceId, *, after: int) -> AbstractSet[int]:
        """Positions beyond `after` of changes that `note_bearer` was told of."""
        query = "SELECT position FROM bearers WHERE contact = ? AND position > ?"
        return {position for (position,) in self._db.all(query, (contact, after))}

    def hold(
        self,
        signed: SignedChange,
        *,
        reason: str,
        missing: Sequence[ChangeId],
        source: DeviceId | None,
    ) -> None:
        """Set a change aside, visible in lists of what is held but in no record. Idempotent."""
        self._any_held.note()
        with self._db.joined():
            self._db.execute("DELETE FROM waits WHERE change = ?", (signed.id,))
            self._db.execute(
                "INSERT OR REPLACE INTO held (change, record, author, reason, missing, source,"
                " body, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    signed.id,
                    signed.change.record,
                    signed.change.author,
                    reason,
                    pack(list(missing)),
                    source,
                    signed.body,
                    signed.signature,
                ),
            )
            self._db.many(
                "INSERT OR IGNORE INTO waits VALUES (?, ?)",
                [(parent, signed.id) for parent in missing],
            )

    def held(self) -> list[Held]:
        """Everything set aside, in the order it came."""
        return [_held(row) for row in self._db.all(f"{_HELD} ORDER BY h.rowid")]

    def set_aside(self, changes: Iterable[ChangeId]) -> set[ChangeId]:
        """Those of these changes that are held."""
        if not self._any_held:
            return set()
        rows = self._db.among("SELECT change FROM held WHERE change", changes)
        return {ChangeId(change) for (change,) in rows}

    def held_of(self, record: RecordId) -> list[Held]:
        """What was set aside of this record."""
        if not self._any_held:
            return []
        rows = self._db.all(f"{_HELD} WHERE h.record = ? ORDER BY h.rowid", (record,))
        return [_held(row) for row in rows]

    def held_for(self, change: ChangeId) -> list[Held]:
        """What waits for this change as a parent."""
        if not self._any_held:
            return []
        query = f"{_HELD} JOIN waits w ON w.change = h.change WHERE w.parent = ? ORDER BY h.rowid"
        return [_held(row) for row in self._db.all(query, (change,))]

    def held_by(self, author: DeviceId) -> list[Held]:
        """What was set aside of this author's."""
        rows = self._db.all(f"{_HELD} WHERE h.author = ? ORDER BY h.rowid", (author,))
        return [_held(row) for row in rows]

    def unhold(self, change: ChangeId) -> None:
        """Forget that a change was set aside (it was admitted now)."""
        if not self._any_held:
            return
        with self._db.joined():
            if self._db.execute("DELETE FROM held WHERE change = ?", (change,)).rowcount:
                self._db.execute("DELETE FROM waits WHERE change = ?", (change,))

    def add_fork(self, one: SignedChange, other: SignedChange) -> None:
        """Keep the proof that an author wrote two different changes with one number. Idempotent."""
        first, second = sorted((one, other), key=lambda signed: signed.id)
        self._db.write(
            "INSERT OR IGNORE INTO forks VALUES (?, ?, ?, ?, ?, ?)",
            (
                first.id,
                second.id,
                first.body,
                first.signature,
                second.body,
                second.signature,
            ),
        )

    def forks(self) -> list[tuple[SignedChange, SignedChange]]:
        """All proofs, in the order they were found."""
        rows = self._db.all(
            "SELECT one_body, one_signature, other_body, other_signature FROM forks ORDER BY rowid"
        )
        return [(SignedChange(a, b), SignedChange(c, d)) for a, b, c, d in rows]


def _line(row: Row) -> LogLine:
    position, record, author, depth, source, length = row
    return LogLine(
        position,
        RecordId(record),
        DeviceId(author),
        depth,
        None if source is None else DeviceId(source),
        length,
    )


def _logged(row: Row) -> Logged:
    position, depth, source, body, signature = row
    return Logged(
        position=position,
        depth=depth,
        source=None if source is None else DeviceId(source),
        signed=SignedChange(body, signature),
    )


def _held(row: Row) -> Held:
    body, signature, reason, missing, source = row
    return Held(
        signed=SignedChange(body, signature),
        reason=reason,
        missing=tuple(map(ChangeId, unpack_ids(missing))),
        source=None if source is None else DeviceId(source),
    )
