"""Identifiers: fixed-length bytes, told apart by type.

None of them is assigned by an authority. A device's id is the hash of its card, a change's id the
hash of its encoding, a record's id the hash of who began it and a salt, so that an id cannot be
claimed by somebody else.
"""

from __future__ import annotations

import hashlib
from typing import NewType

DeviceId = NewType("DeviceId", bytes)
"""16 bytes: the first half of the SHA-256 of a card's signed body."""

RecordId = NewType("RecordId", bytes)
"""16 bytes: see `record_id`."""

ChangeId = NewType("ChangeId", bytes)
"""32 bytes: the SHA-256 of a change's canonical encoding."""

BundleId = NewType("BundleId", bytes)
"""16 random bytes, in the signed manifest only; never in a file name."""

SHORT_ID_BYTES = 16
HASH_BYTES = 32


def domain_hash(domain: str, *parts: bytes) -> bytes:
    """SHA-256 over a domain tag, a zero byte, and parts of known length."""
    return hashlib.sha256(domain.encode("ascii") + b"\0" + b"".join(parts)).digest()


def record_id(author: DeviceId, salt: bytes) -> RecordId:
    """The id of the record that `author` begins with `salt` (16 random bytes).

    Binding the id to the beginner means that nobody else can put a rival first change under it;
    the beginner itself could only do so by a fork, which is proof of its fault.
    """
    return RecordId(domain_hash("liaison/record/v1", author, salt)[:SHORT_ID_BYTES])
