"""What a vault knows of itself: how often it was written, and the sum of its log.

The sum is a multiset hash (the hashes of all entries, added modulo 2^256), so it costs one addition
an entry. An old page of the log that somebody put back passes SQLCipher's own checks; it does not
pass this one.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from liaison.store.connection import Connection
from sync.crypto.random import token

_INSTANCE_BYTES = 16
_ROOT_BYTES = 32
_MODULUS = 1 << 256


@dataclass(frozen=True, slots=True)
class State:
    """One row.

    Attributes:
        epoch: goes up with every transaction that wrote.
        instance: 16 bytes, new for every restored copy.
        counted: the log position up to which `log_root` adds up.
        restored: whether this came from a backup and has no device of its own yet.
    """

    epoch: int
    instance: bytes
    counted: int
    log_root: bytes
    restored: bool


class Sum:
    """The sum of a log's entries, as they are added in order.

    Attributes:
        counted: the position of the last one.
    """

    def __init__(self, counted: int = 0, root: bytes = bytes(_ROOT_BYTES)) -> None:
        self.counted = counted
        self._total = int.from_bytes(root, "big")

    def add(self, position: int, change: bytes, signature: bytes) -> None:
        """One entry more."""
        entry = position.to_bytes(8, "big") + change + signature
        self._total += int.from_bytes(hashlib.sha256(entry).digest(), "big")
        self.counted = position

    @property
    def root(self) -> bytes:
        """The sum, 32 bytes."""
        return (self._total % _MODULUS).to_bytes(_ROOT_BYTES, "big")


def begin(db: Connection) -> None:
    """Make the row of a new vault."""
    db.write(
        "INSERT OR IGNORE INTO state (id, epoch, instance, counted, log_root, restored)"
        " VALUES (1, 0, ?, 0, ?, 0)",
        (token(_INSTANCE_BYTES), bytes(_ROOT_BYTES)),
    )


def read(db: Connection) -> State:
    """The row."""
    row = db.one("SELECT epoch, instance, counted, log_root, restored FROM state")
    if row is None:
        begin(db)
        return read(db)
    epoch, instance, counted, log_root, restored = row
    return State(epoch, instance, counted, log_root, bool(restored))


def advance(db: Connection) -> None:
    """One more transaction; called inside it, as its last act."""
    state = read(db)
    total = Sum(state.counted, state.log_root)
    query = "SELECT position, change, signature FROM log WHERE position > ? ORDER BY position"
    for position, change, signature in db.execute(query, (state.counted,)):
        total.add(position, change, signature)
    db.execute(
        "UPDATE state SET epoch = epoch + 1, counted = ?, log_root = ?",
        (total.counted, total.root),
    )


def renew(db: Connection) -> None:
    """Make this copy a vault of its own, apart from the one it is a copy of."""
    db.write("UPDATE state SET instance = ?, restored = 1", (token(_INSTANCE_BYTES),))


def settle(db: Connection) -> None:
    """The restored vault has a device of its own now."""
    db.write("UPDATE state SET restored = 0")
