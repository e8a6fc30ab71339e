"""What lies behind a bundle's signatures: changes, attachments, padding, all as the manifest says.

Apart from `sync.bundle.reader`, because it needs no key: whoever is handed the plaintext can do it.
"""

from __future__ import annotations

from collections.abc import Callable

from sync.bundle import changes
from sync.bundle.frame import Frame
from sync.bundle.limits import Limits
from sync.bundle.manifest import Manifest
from sync.bundle.padding import padded
from sync.bundle.section import Readable, Section, read_exactly
from sync.errors import Reason, Refused

Check = Callable[[Readable, Manifest, int, Limits], None]
"""Proves contents: the plaintext behind the prologue, the manifest, the prologue's length, the limits."""

_READ_BYTES = 1 << 20


def _pass_over(_body: bytes, _signature: bytes) -> None:
    """Nobody wants the changes yet."""


def check_contents(
    stream: Readable,
    manifest: Manifest,
    start: int,
    limits: Limits,
    each: Callable[[bytes, bytes], None] = _pass_over,
) -> None:
    """Read contents to their last byte.

    Args:
        stream: the plaintext behind the prologue.
        manifest: what was signed.
        start: the prologue's length in bytes.
        limits: what is too much.
        each: told body and signature of each change, before it is known whether all are as signed.

    Raises:
        Refused: BUNDLE_MALFORMED, BUNDLE_TOO_LARGE, BUNDLE_SIGNATURE; what `each` refuses.
    """
    section = Section(stream, manifest.changes.packed)
    for body, signature in changes.unpack(section, manifest.changes, limits=limits):
        each(body, signature)
    end = start + manifest.changes.packed
    for described in manifest.attachments:
        Frame(Section(stream, described.packed), described.bytes).finish(described.sha256)
        end += described.packed
    if padded(end) != manifest.length:
        raise Refused(Reason.BUNDLE_MALFORMED)
    _check_padding(stream, manifest.length - end)


def _check_padding(stream: Readable, length: int) -> None:
    while length:
        part = read_exactly(stream, min(length, _READ_BYTES))
        if part.count(0) != len(part):
            raise Refused(Reason.BUNDLE_MALFORMED)
        length -= len(part)
    if stream.readinto(bytearray(1)):
        raise Refused(Reason.BUNDLE_MALFORMED)
