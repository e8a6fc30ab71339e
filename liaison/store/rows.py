"""Values as CBOR in a column. Only what we wrote ourselves is read so."""

from __future__ import annotations

from collections.abc import Sequence

import cbor2


def pack(value: object) -> bytes:
    """Canonical CBOR of a value."""
    return cbor2.dumps(value, canonical=True)


def unpack(packed: bytes) -> object:
    """The value again; sequences come back as lists."""
    found: object = cbor2.loads(packed)
    return found


def unpack_ids(packed: bytes) -> tuple[bytes, ...]:
    """A column of ids."""
    found: Sequence[bytes] = cbor2.loads(packed)
    return tuple(found)
