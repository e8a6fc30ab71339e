"""Vaults under a known key, which need no stretching, and things to put into them."""

from __future__ import annotations

import hashlib
from pathlib import Path

from liaison.core.values import RecordId, RecordRow
from liaison.store import layout
from liaison.store.connection import Connection
from liaison.store.keys import VaultKeys
from liaison.store.vault import Vault
from sync.journal.change import Change, SignedChange, sign
from sync.model.ids import record_id
from tests.support.journal import officer

KEYS = VaultKeys(vault=bytes(16), generation=1, master=b"k" * 32)
AT_MS = 1_260_000_000_000
_HOUR_MS = 3_600_000


def fresh_vault(folder: Path, *, witness_folder: Path | None = None) -> Vault:
    """A new vault without key slots."""
    layout.make(folder)
    Connection(folder / layout.DATABASE, KEYS.key("database"), create=True).close()
    return Vault(folder, KEYS, witness_folder=witness_folder)


def database(folder: Path) -> Connection:
    """The bare database of a closed vault."""
    return Connection(folder / layout.DATABASE, KEYS.key("database"))


def genesis(number: int, *, title: str = "Patrol") -> SignedChange:
    """The first change of a record, really signed; each number gives another record."""
    author = officer(0)
    salt = number.to_bytes(16, "big")
    change = Change(
        record=record_id(author.device, salt),
        type="NOTE",
        author=author.device,
        seq=1,
        prev=None,
        deps=(),
        at_ms=AT_MS,
        writes={"owner": "MINURCAT", "salt": salt, "title": title},
        texts={},
    )
    return sign(change, author.keys)


def row(number: int, **changes: object) -> RecordRow:
    """A row; a higher number happened later, an hour each."""
    values: dict[str, object] = {
        "id": RecordId(hashlib.sha256(number.to_bytes(4, "big")).digest()[:16]),
        "ref": f"ABE-NOT-091205-{number:02}",
        "type": "NOTE",
        "kind": "incident",
        "title": f"Note {number}",
        "state": "open",
        "owner": "MINURCAT",
        "site": "TCD-ABE",
        "author_role": "JOC duty officer",
        "at_ms": AT_MS + number * _HOUR_MS,
        "revised_ms": AT_MS,
    }
    return RecordRow(**{**values, **changes})  # type: ignore[arg-type]  # a test names its fields
