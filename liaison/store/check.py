"""Whether a vault is what it was written to be; finds, and repairs nothing."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass

import zstandard

from liaison.core.errors import Refused
from liaison.store import packing, state
from liaison.store.blobs import BlobStore
from liaison.store.connection import Connection
from liaison.store.log import Entry, Log
from sync.journal.change import SignedChange

Verify = Callable[[SignedChange], None]
"""Raises `Refused` for a change whose signature is not its author's.

Several threads call it at once, and nothing else uses the database meanwhile.
"""

_JUDGES = min(4, os.cpu_count() or 1)
"""Threads that check signatures: eight ninths of that lets others run, the rest is Python, one at a time."""


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
    """Pages that are not as SQLCipher wrote them (page), or do not fit together (structure)."""
    yield from unauthentic(db)
    for (text,) in db.all("PRAGMA integrity_check"):
        if text != "ok":
            yield Finding("structure", text)


def unauthentic(db: Connection) -> Iterator[Finding]:
    """Pages that are not as SQLCipher wrote them.

    This reads the database file alone. A process that died while it moved pages there from the log
    beside it may have left one half moved, which the log makes good; so that is done.
    """
    db.checkpoint()
    for (text,) in db.all("PRAGMA cipher_integrity_check"):
        yield Finding("page", text)


def _entries(db: Connection, log: Log, verify: Verify | None) -> Iterator[Finding]:
    """Log entries that are not what they are named by, are not signed, or do not add up."""
    total = state.Sum()
    with ThreadPoolExecutor(_JUDGES) as judges:
        for page in log.entries():
            for position, change, signed in page:
                total.add(position, change, signed.signature)
                with suppress(Refused):  # `_wrong` finds it again
                    _ = signed.change  # threads that read at once would wait for each other
            share = -(-len(page) // _JUDGES)
            shares = [page[start : start + share] for start in range(0, len(page), share)]
            for found in judges.map(lambda share: list(_wrong(share, verify)), shares):
                yield from found
    kept = state.read(db)
    if (total.counted, total.root) != (kept.counted, kept.log_root):
        yield Finding("log.sum", str(kept.counted))


def _wrong(entries: Sequence[Entry], verify: Verify | None) -> Iterator[Finding]:
    for position, change, signed in entries:
        if signed.id != change:
            yield Finding("log.id", str(position))
        elif verify is not None:
            try:
                verify(signed)
            except Refused as refused:
                yield Finding("log.signature", f"{position} {refused.reason.value}")


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
