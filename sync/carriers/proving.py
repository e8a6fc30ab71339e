"""What is sent and what lies there are compared with what was announced."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from sync.carriers.base import COPY_BYTES
from sync.errors import Reason, Refused


def announced(source: BinaryIO, *, sha256: bytes, length: int) -> Iterator[bytes]:
    """The source in pieces; the last is given only when all of it is what was announced.

    So no server ever holds the whole of something else under a name of ours.

    Raises:
        Refused: CARRIER_READ_BACK. What `source` raises is the caller's and comes through as it is.
    """
    digest, count, held = hashlib.sha256(), 0, b""
    while part := source.read(COPY_BYTES):
        digest.update(part)
        count += len(part)
        if count > length:
            raise Refused(Reason.CARRIER_READ_BACK)
        if held:
            yield held
        held = part
    if count != length or digest.digest() != sha256:
        raise Refused(Reason.CARRIER_READ_BACK)
    if held:
        yield held


def require_same(parts: Iterable[bytes], *, sha256: bytes, length: int) -> None:
    """Read back what lies there.

    Raises:
        Refused: CARRIER_READ_BACK.
    """
    digest, count = hashlib.sha256(), 0
    for part in parts:
        digest.update(part)
        count += len(part)
        if count > length:
            break
    if count != length or digest.digest() != sha256:
        raise Refused(Reason.CARRIER_READ_BACK)
