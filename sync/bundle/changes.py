"""The section of changes: one zstd frame over groups of changes (FORMAT.md, "Changes").

A group puts the lengths first, then the signatures, which do not compress, then the bodies, which
do so better without signatures between them.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Sequence

import zstandard

from sync.bundle.frame import Frame
from sync.bundle.limits import LIMITS, Limits
from sync.bundle.manifest import ChangesSection
from sync.bundle.section import Section
from sync.errors import Reason, Refused
from sync.journal.change import SIGNATURE_BYTES, SignedChange

_COUNT = struct.Struct(">I")
_GROUP_CHANGES = 256
_GROUP_BYTES = 512 * 1024
_SMALL_BYTES = 512 * 1024
_SMALL_LEVEL, _LEVEL = 19, 12
"""What takes under half a second is packed as tightly as can be: it may cross a thin line."""


def pack(changes: Sequence[SignedChange]) -> tuple[ChangesSection, bytes]:
    """The section and its description. No changes make no frame: an empty section.

    Raises:
        Refused: BUNDLE_TOO_LARGE if they belong into more than one bundle.
    """
    groups = list(_groups(changes))
    size = sum(_COUNT.size * (1 + len(group)) for group in groups)
    size += sum(len(change.body) + SIGNATURE_BYTES for change in changes)
    if size > LIMITS.changes_bytes or len(changes) > LIMITS.changes:
        raise Refused(Reason.BUNDLE_TOO_LARGE, limit=LIMITS.changes_bytes)
    digest, parts = hashlib.sha256(), []
    level = _SMALL_LEVEL if size <= _SMALL_BYTES else _LEVEL
    packer = zstandard.ZstdCompressor(level=level).compressobj(size)
    for plain in map(_encode, groups):
        digest.update(plain)
        parts.append(packer.compress(plain))
    packed = b"".join([*parts, packer.flush()]) if size else b""
    return ChangesSection(digest.digest(), size, len(packed), len(changes)), packed


def unpack(
    section: Section, described: ChangesSection, *, limits: Limits = LIMITS
) -> Iterator[tuple[bytes, bytes]]:
    """Body and signature of each change, in order; the last ones come only if all is as described.

    Raises:
        Refused: BUNDLE_TOO_LARGE, BUNDLE_MALFORMED, or BUNDLE_SIGNATURE if the hash is another than
            the signed one.
    """
    if described.count == 0:
        return
    frame, count = Frame(section, described.bytes), 0
    while frame.left:
        group = _decode(frame, limits)
        count += len(group)
        if not frame.left:
            frame.finish(described.sha256)
            if count != described.count:
                raise Refused(Reason.BUNDLE_MALFORMED)
        yield from group


def _groups(changes: Sequence[SignedChange]) -> Iterator[list[SignedChange]]:
    group: list[SignedChange] = []
    size = 0
    for change in changes:
        if group and (len(group) == _GROUP_CHANGES or size + len(change.body) > _GROUP_BYTES):
            yield group
            group, size = [], 0
        group.append(change)
        size += len(change.body)
    if group:
        yield group


def _encode(group: Sequence[SignedChange]) -> bytes:
    return b"".join(
        [
            _COUNT.pack(len(group)),
            *(_COUNT.pack(len(change.body)) for change in group),
            *(change.signature for change in group),
            *(change.body for change in group),
        ]
    )


def _decode(frame: Frame, limits: Limits) -> list[tuple[bytes, bytes]]:
    (count,) = _COUNT.unpack(frame.read(_COUNT.size))
    if not 0 < count <= limits.group_changes:
        raise Refused(Reason.BUNDLE_TOO_LARGE if count else Reason.BUNDLE_MALFORMED)
    lengths = struct.unpack(f">{count}I", frame.read(count * _COUNT.size))
    if sum(lengths) > limits.group_bytes:
        raise Refused(Reason.BUNDLE_TOO_LARGE, limit=limits.group_bytes)
    signatures = frame.read(count * SIGNATURE_BYTES)
    bodies = (frame.read(length) for length in lengths)
    starts = range(0, len(signatures), SIGNATURE_BYTES)
    return [
        (body, signatures[start : start + SIGNATURE_BYTES])
        for body, start in zip(bodies, starts, strict=True)
    ]
