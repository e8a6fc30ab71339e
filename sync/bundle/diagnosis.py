"""Why a sealed file could not be read: cut short, damaged, not ours, or no bundle at all.

age says only that something is wrong; people need to know whether to copy the stick again, to ask for
the bundle again, or to leave the file alone. All of this is told from outside the encryption, except
for the length that the manifest names.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from sync.bundle.limits import Limits
from sync.bundle.padding import padded
from sync.crypto.age import HEADER_LIMIT
from sync.crypto.age.header import read_header
from sync.crypto.age.hybrid import TYPE as HYBRID
from sync.crypto.age.stanza import TAG_BYTES
from sync.crypto.age.stream import SEALED_CHUNK_BYTES
from sync.errors import Reason, Refused

_AGE = b"age-encryption.org/"
_VERSION = b"v1\n"
_MAC_LINE_BYTES = len(b" \n") + 43
_NONCE_BYTES = 16


class Diagnosis:
    """What is known of a sealed file from outside."""

    def __init__(self, source: BinaryIO, limits: Limits) -> None:
        """Look at the header.

        Raises:
            Refused: BUNDLE_NOT_ONE, BUNDLE_FUTURE, BUNDLE_TOO_LARGE, BUNDLE_TRUNCATED,
                BUNDLE_DAMAGED; BUNDLE_MALFORMED for a reader of another kind beside ours.
        """
        self.expected: int | None = None
        """The plaintext's length, once the manifest named it."""
        self._size = source.seek(0, io.SEEK_END)
        if self._size > limits.sealed_bytes:
            raise Refused(Reason.BUNDLE_TOO_LARGE, limit=limits.sealed_bytes)
        source.seek(0)
        _check_magic(source.read(len(_AGE + _VERSION)))
        source.seek(0)
        try:
            header, _ = read_header(source, HEADER_LIMIT)
        except Refused as refusal:
            raise Refused(_header_fault(refusal, source)) from refusal
        _check_readers({stanza.type for stanza in header.stanzas})
        self._payload = len(header.covered) + _MAC_LINE_BYTES + _NONCE_BYTES

    def name(self, fault: Reason) -> Reason:
        """Our name for what age refused."""
        if fault is Reason.AGE_NO_MATCH:
            return Reason.BUNDLE_NOT_FOR_US
        if fault in (Reason.AGE_PAYLOAD, Reason.AGE_HEADER) and self._is_cut():
            return Reason.BUNDLE_TRUNCATED
        return Reason.BUNDLE_DAMAGED

    def _is_cut(self) -> bool:
        """Whether the file ends too early: by the manifest if it was read, else by its odd length."""
        payload = self._size - self._payload
        chunks, tail = divmod(max(payload, 0), SEALED_CHUNK_BYTES)
        if payload <= 0 or 0 < tail <= TAG_BYTES:
            return True
        length = payload - (chunks + (tail > 0)) * TAG_BYTES
        return padded(length) != length if self.expected is None else length < self.expected


@contextmanager
def diagnosing(diagnosis: Diagnosis) -> Iterator[None]:
    """Give age's refusals our names."""
    try:
        yield
    except Refused as refusal:
        if isinstance(refusal.reason, Reason) and refusal.reason.value.startswith("age."):
            raise Refused(diagnosis.name(refusal.reason)) from refusal
        raise


def _check_magic(start: bytes) -> None:
    whole = _AGE + _VERSION
    if start == whole:
        return
    if start and whole.startswith(start):
        raise Refused(Reason.BUNDLE_TRUNCATED)
    raise Refused(Reason.BUNDLE_FUTURE if start.startswith(_AGE) else Reason.BUNDLE_NOT_ONE)


def _header_fault(refusal: Refused, source: BinaryIO) -> Reason:
    """A header is ASCII, what follows is not: a file of ASCII alone ended inside its header."""
    if refusal.reason is Reason.AGE_HEADER_TOO_LARGE:
        return Reason.BUNDLE_TOO_LARGE
    source.seek(0)
    is_cut = source.read(HEADER_LIMIT).isascii()
    return Reason.BUNDLE_TRUNCATED if is_cut else Reason.BUNDLE_DAMAGED


def _check_readers(kinds: set[str]) -> None:
    """A bundle has hybrid readers only: one weaker reader beside them would void what they promise."""
    if HYBRID not in kinds:
        raise Refused(Reason.BUNDLE_NOT_ONE)
    if kinds != {HYBRID}:
        raise Refused(Reason.BUNDLE_MALFORMED)
