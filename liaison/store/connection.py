"""One connection to the encrypted database: opened with care, closed for good after a failure.

The key is a raw one (Argon2id did the work before), so SQLCipher derives nothing. Every pragma is
read back, because SQLite ignores what it does not know, and a plain SQLite ignores the key itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from liaison.core.errors import Reason, Refused
from liaison.store import files
from liaison.store.sql_errors import classify, refusal

PLAIN_HEADER = b"SQLite format 3\0"
_KEY_BYTES = 32
_CACHED_STATEMENTS = 256
_AT_ONCE = 1000
"""Values that one statement asks for; SQLite takes 32,766."""

_ALONE = "locking_mode"
"""One process has the vault open, so the index of the write-ahead log can be in memory. As a file
beside the database it would need room on a full disk merely to read."""

_PRAGMAS: tuple[tuple[str, str, object], ...] = (
    # Wiping and pinning every page in memory makes saving nine times slower, and does not reach the
    # copies that Python holds; locking ends the process instead.
    ("cipher_memory_security", "OFF", "0"),
    ("temp_store", "MEMORY", 2),  # a large sort would otherwise lie on disk in plain text
    ("mmap_size", "0", 0),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),
    (_ALONE, "exclusive", "exclusive"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("fullfsync", "1", 1),
    ("checkpoint_fullfsync", "1", 1),
    ("wal_autocheckpoint", "256", 256),
    ("cache_size", "-16384", -16384),
    ("busy_timeout", "2000", 2000),
)

Row = tuple[Any, ...]
Values = Sequence[object]


class Connection:
    """The database of one vault. All calls come from one thread at a time.

    Attributes:
        before_commit: called inside each transaction that wrote something, before it commits.
        after_commit: called when such a transaction is on disk.
    """

    def __init__(self, path: Path, key: bytes, *, create: bool = False) -> None:
        """Open, or make, the database.

        Raises:
            FileExistsError: one that is to be made is there already.
            Refused: VAULT_MISSING, VAULT_DAMAGED (or not under this key), VAULT_FOREIGN,
                VAULT_NOT_ENCRYPTED, VAULT_FULL, VAULT_READ_ONLY, VAULT_IN_USE.
        """
        self.before_commit: Callable[[], None] | None = None
        self.after_commit: Callable[[], None] | None = None
        self._failed: Reason | None = None
        self._folder = path.parent
        self._undoing: list[Callable[[], None]] = []
        if create:
            with files.refusing():
                files.create(path).close()
        else:
            _refuse_foreign(path)
        try:
            self.raw: Any = dbapi2.connect(
                f"{path.absolute().as_uri()}?mode=rw",
                uri=True,
                isolation_level=None,
                check_same_thread=False,
                cached_statements=_CACHED_STATEMENTS,
            )
        except dbapi2.Error as error:
            raise refusal(error, self._folder) from error
        try:
            _prepare(self.raw, key)
        except dbapi2.Error as error:
            self.raw.close()
            raise refusal(error, self._folder) from error
        except BaseException:
            self.raw.close()
            raise

    def execute(self, sql: str, values: Values = ()) -> Any:  # noqa: ANN401  (the driver is untyped)
        """Run one statement; returns the driver's cursor."""
        self._require_sound()
        try:
            return self.raw.execute(sql, values)
        except dbapi2.Error as error:
            raise self._seen(error) from error

    def many(self, sql: str, rows: Iterable[Values]) -> None:
        """Run one statement for many rows, inside a transaction."""
        self._require_sound()
        try:
            self.raw.executemany(sql, rows)
        except dbapi2.Error as error:
            raise self._seen(error) from error

    def all(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows of a query."""
        cursor = self.execute(sql, values)
        try:
            rows: list[Row] = cursor.fetchall()
        except dbapi2.Error as error:
            raise self._seen(error) from error
        return rows

    def among(self, sql: str, values: Iterable[object], *before: object) -> Iterator[Row]:
        """All rows of a query that ends before `IN (…)`; in a few statements, however many are asked for.

        What the query asks for `before` comes first.
        """
        asked = list(values)
        for start in range(0, len(asked), _AT_ONCE):
            part = asked[start : start + _AT_ONCE]
            yield from self.all(f"{sql} IN ({', '.join('?' * len(part))})", (*before, *part))

    def one(self, sql: str, values: Values = ()) -> Row | None:
        """The first row of a query, or None."""
        cursor = self.execute(sql, values)
        try:
            row: Row | None = cursor.fetchone()
        except dbapi2.Error as error:
            raise self._seen(error) from error
        return row

    def write(self, sql: str, values: Values = ()) -> int:
        """Run one writing statement, in the transaction under way or in one of its own.

        Returns:
            The row id of the last row that was inserted.
        """
        if self.inside:
            cursor = self.execute(sql, values)
        else:
            with self.transaction():
                cursor = self.execute(sql, values)
        return int(cursor.lastrowid or 0)

    def joined(self) -> AbstractContextManager[None]:
        """The transaction under way, or one of its own; for several statements of one table.

        Unlike an inner `transaction` it takes nothing back by itself, and so costs nothing.
        """
        return nullcontext() if self.inside else self.transaction()

    def on_undo(self, act: Callable[[], None]) -> None:
        """Have `act` called if the transaction under way is undone: it takes back a file, say."""
        self._undoing.append(act)

    @property
    def inside(self) -> bool:
        """Whether a transaction is under way."""
        return self._failed is None and bool(self.raw.in_transaction)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, on disk when it ends. An inner one joins the outer one.

        An exception undoes what was written since the `with` that it leaves. A failure of the
        database undoes everything and closes the connection for good.
        """
        self._require_sound()
        if self.raw.in_transaction:
            with self._bracket("SAVEPOINT inner_part", "RELEASE inner_part", _UNDO_INNER):
                yield
            return
        written = self.raw.total_changes
        with self._bracket("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",)):
            yield
            wrote = self.raw.total_changes != written
            if wrote and self.before_commit:
                self.before_commit()
        if wrote and self.after_commit:
            self.after_commit()

    @contextmanager
    def _bracket(self, begin: str, end: str, undo: Sequence[str]) -> Iterator[None]:
        self.execute(begin)
        before = len(self._undoing)
        try:
            yield
            self.execute(end)
        except BaseException:
            if self._failed is None and self.raw.in_transaction:
                for statement in undo:
                    self.execute(statement)
            undone, self._undoing[before:] = self._undoing[before:], []
            if self._failed is None:  # else nobody knows what is on disk: the next opening looks
                for act in reversed(undone):
                    act()
            raise
        if not self.raw.in_transaction:
            self._undoing.clear()

    def checkpoint(self) -> None:
        """Bring the write-ahead log into the database and empty it."""
        self.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Checkpoint and close; harmless when already closed or failed."""
        if self._failed is None:
            with suppress(Refused):  # a full disk: all is safe in the write-ahead log
                self.checkpoint()
            self._failed = Reason.VAULT_LOCKED
            self.raw.close()

    def _require_sound(self) -> None:
        if self._failed is not None:
            raise Refused(self._failed)

    def _seen(self, error: dbapi2.Error) -> Exception:
        """Poison the connection if the database failed; what it holds can't be relied on."""
        reason = classify(error, self._folder)
        if reason is None:
            fault: Exception = error  # the driver is untyped
            return fault
        if reason is not Reason.VAULT_IN_USE:
            self._failed = reason
            self.raw.close()
        return Refused(reason)


_UNDO_INNER = ("ROLLBACK TO inner_part", "RELEASE inner_part")


def _refuse_foreign(path: Path) -> None:
    """Refuse what cannot be a vault's database, before it is opened and so made into one.

    SQLite takes an empty file for a new database, and fills it.
    """
    if not path.exists():
        raise Refused(Reason.VAULT_MISSING)
    with path.open("rb") as file:
        start = file.read(len(PLAIN_HEADER))
    if start in {b"", PLAIN_HEADER}:
        raise Refused(Reason.VAULT_FOREIGN, name=path.name)


def _prepare(raw: Any, key: bytes) -> None:  # noqa: ANN401  (the driver is untyped)
    if len(key) != _KEY_BYTES:
        raise ValueError("a raw key has 32 bytes")
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if not raw.execute("PRAGMA cipher_version").fetchone():
        raise Refused(Reason.VAULT_NOT_ENCRYPTED)
    raw.execute(f"PRAGMA {_ALONE} = exclusive")  # before anything is read: see `_ALONE`
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()  # fails unless the key fits
    for name, value, expected in _PRAGMAS:
        raw.execute(f"PRAGMA {name} = {value}").fetchall()
        found = raw.execute(f"PRAGMA {name}").fetchone()
        if found is None or found[0] != expected:
            raise Refused(Reason.VAULT_NOT_ENCRYPTED, pragma=name)
    if raw.execute("PRAGMA cipher_status").fetchone() != ("1",):
        raise Refused(Reason.VAULT_NOT_ENCRYPTED, pragma="cipher_status")
