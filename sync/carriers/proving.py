"""What servers are sent and what they say lies there: compared with what was announced, or bounded."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import BinaryIO

from sync.carriers.base import COPY_BYTES, BlobName, Found, Listing
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


def copy_within(parts: Iterable[bytes], sink: BinaryIO, *, limit: int) -> int:
    """Copy what a server gives; returns how many bytes.

    Raises:
        Refused: BUNDLE_TOO_LARGE once there is more than `limit`.
    """
    copied = 0
    for part in parts:
        copied += len(part)
        if copied > limit:
            raise Refused(Reason.BUNDLE_TOO_LARGE, limit=limit)
        sink.write(part)
    return copied


def ours_among(entries: Mapping[str, int]) -> Listing:
    """The files with our names, of all that lie there, by name and length; servers tell capitals."""
    found = []
    for text, size in entries.items():
        with suppress(Refused):
            name = BlobName.parse(text)
            if name.text == text:
                found.append(Found(name, size))
    return sorted(found)
