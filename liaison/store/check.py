"""Whether a vault is what it was written to be; finds, and repairs nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import zstandard

from liaison.core.errors import Refused
from liaison.store import packing, state
from liaison.store.blobs import BlobStore
from liaison.store.connection import Connection
from liaison.store.log import Log
from sync.journal.change import SignedChange

Verify = Callable[[SignedChange], None]
"""Raises `Refused` for a change whose signature is not its author's."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong: `what` is a code, `where` a position, a hash or a page."""

    what: str
    where: str


def findings(
    db: Connection, log: Log, blobs: BlobStore, *, verify: Verify | None
) -> Iterator[Finding]:
    """All that is wrong, from the pages up."""
    yield from pages(db)
    yield from _entries(db, log, verify)
    yield from _attachments(blobs)


def pages(db: Connection) -> Iterator[Finding]:
    """Pages that are not as SQLCipher wrote them (page), or do not fit together (structure).

    The first check reads the database file alone. A process that died while it moved pages there
    from the log beside it may have left one half moved, which the log makes good; so that is done.
    """
    db.all("PRAGMA wal_checkpoint(TRUNCATE)")
    for (text,) in db.all("PRAGMA cipher_integrity_check"):
        yield Finding("page", text)
    for (text,) in db.all("PRAGMA integrity_check"):
        if text != "ok":
            yield Finding("structure", text)


def _entries(db: Connection, log: Log, verify: Verify | None) -> Iterator[Finding]:
    """Log entries that are not what they are named by, are not signed, or do not add up."""
    ids: dict[int, bytes] = dict(db.all("SELECT position, change FROM log NOT INDEXED"))
    for logged in log.after(0):
        if logged.signed.id != ids[logged.position]:
            yield Finding("log.id", str(logged.position))
        elif verify is not None:
            try:
                verify(logged.signed)
            except Refused as refused:
                yield Finding("log.signature", f"{logged.position} {refused.reason.value}")
    found = state.read(db)
    if state.add_up(db, 0, bytes(32)) != (found.counted, found.log_root):
        yield Finding("log.sum", str(found.counted))


def _attachments(blobs: BlobStore) -> Iterator[Finding]:
    for sha256 in blobs.known():
        content = hashlib.sha256()
        try:
            with blobs.open(sha256) as file:
                for piece in packing.pieces_of(file):
                    content.update(piece)
        except (Refused, zstandard.ZstdError) as error:
            reason = error.reason.value if isinstance(error, Refused) else "frame"
            yield Finding("blob", f"{sha256.hex()} {reason}")
        else:
            if content.digest() != sha256:
                yield Finding("blob", f"{sha256.hex()} content")
