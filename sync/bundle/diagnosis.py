"""Why a sealed file could not be read: cut short, appended to, damaged, not ours, or no bundle at all.

age says only that something is wrong; people need to know whether to copy the stick again, to ask for
the bundle again, or to leave the file alone. Most of this is told from outside the encryption; the
manifest names the length, and in a file too small for that a last chunk shows where it was to end.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from sync.bundle.limits import Limits
from sync.bundle.padding import padded, padded_lengths
from sync.bundle.prologue import prologue_length
from sync.crypto.age import HEADER_LIMIT, Identity, StreamReader, open_header
from sync.crypto.age.header import read_header
from sync.crypto.age.hybrid import TYPE as HYBRID
from sync.crypto.age.stanza import TAG_BYTES
from sync.crypto.age.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES
from sync.errors import Reason, Refused

VERSION_LINE = b"age-encryption.org/v1\n"
_AGE = b"age-encryption.org/"
_MAC_LINE_BYTES = len(b" \n") + 43
_NONCE_BYTES = 16
_LEAST_BYTES = prologue_length(0)


class Diagnosis:
    """What is known of a sealed file from outside.

    Attributes:
        expected: the plaintext's length, once the manifest named it.
    """

    def __init__(
        self, source: BinaryIO, limits: Limits, identity: Identity, *, size: int | None
    ) -> None:
        """Look at the header.

        Args:
            source: the file, or as much of its beginning as is here.
            limits: what is too much.
            identity: what might open it.
            size: the whole file's length in bytes; None if nobody knows it yet.

        Raises:
            Refused: BUNDLE_NOT_ONE, BUNDLE_FUTURE, BUNDLE_TOO_LARGE, BUNDLE_TRUNCATED,
                BUNDLE_DAMAGED; BUNDLE_MALFORMED for a reader of another kind beside ours.
        """
        self.expected: int | None = None
        self._source, self._identity, self._size = source, identity, size
        if size is not None and size > limits.sealed_bytes:
            raise Refused(Reason.BUNDLE_TOO_LARGE, limit=limits.sealed_bytes)
        source.seek(0)
        _check_magic(source.read(len(VERSION_LINE)))
        source.seek(0)
        try:
            header, _ = read_header(source, HEADER_LIMIT)
        except Refused as refusal:
            raise Refused(_header_fault(refusal, source)) from refusal
        _check_readers({stanza.type for stanza in header.stanzas})
        self._payload = len(header.covered) + _MAC_LINE_BYTES + _NONCE_BYTES

    def refusal(self, fault: Reason) -> Refused:
        """What age refused, by our name for it."""
        if fault is Reason.AGE_NO_MATCH:
            return Refused(Reason.BUNDLE_NOT_FOR_US)
        extra = self._extra() if fault is Reason.AGE_PAYLOAD else 0
        if extra > 0:
            return Refused(Reason.BUNDLE_TRAILING, extra=extra)
        if fault in (Reason.AGE_PAYLOAD, Reason.AGE_HEADER) and self._is_cut():
            return Refused(Reason.BUNDLE_TRUNCATED)
        return Refused(Reason.BUNDLE_DAMAGED)

    def require_length(self) -> int:
        """The length that the sealed file must have, now that the manifest was read.

        Raises:
            Refused: BUNDLE_TRAILING, BUNDLE_TRUNCATED, if it is known to have another.
        """
        if self.expected is None:
            raise LookupError("the manifest was not read")
        end = self._sealed(self.expected)
        if self._size is not None and self._size != end:
            raise self.refusal(Reason.AGE_PAYLOAD)
        return end

    def _is_cut(self) -> bool:
        """Whether the file ends too early: by the manifest if it was read, else by its odd length."""
        if self._size is None:
            return False
        payload = self._size - self._payload
        chunks, tail = divmod(max(payload, 0), SEALED_CHUNK_BYTES)
        if payload <= 0 or 0 < tail <= TAG_BYTES:
            return True
        length = payload - (chunks + (tail > 0)) * TAG_BYTES
        return padded(length) != length if self.expected is None else length < self.expected

    def _extra(self) -> int:
        """How many bytes follow behind the end, as far as that can be told; 0 if none do."""
        end = self._end()
        return 0 if end is None or self._size is None else self._size - end

    def _end(self) -> int | None:
        """Where the sealed file ends: by the manifest, or where a last chunk authenticates."""
        if self.expected is not None:
            return self._sealed(self.expected)
        self._source.seek(0)
        key, _ = open_header([self._identity], self._source)
        self._source.seek(self._payload)
        chunk = self._source.read(SEALED_CHUNK_BYTES)
        for length in padded_lengths(
            least=_LEAST_BYTES, most=min(CHUNK_BYTES, len(chunk) - TAG_BYTES)
        ):
            if _is_last(chunk[: length + TAG_BYTES], key):
                return self._sealed(length)
        return None

    def _sealed(self, length: int) -> int:
        """How long the file with so much plaintext is."""
        chunks = -(-length // CHUNK_BYTES)
        return self._payload + length + chunks * TAG_BYTES


def _is_last(chunk: bytes, key: bytes) -> bool:
    try:
        StreamReader(key, io.BytesIO(chunk), b"").read()
    except Refused:
        return False
    return True


@contextmanager
def diagnosing(diagnosis: Diagnosis) -> Iterator[None]:
    """Give age's refusals our names."""
    try:
        yield
    except Refused as refusal:
        if isinstance(refusal.reason, Reason) and refusal.reason.value.startswith("age."):
            raise diagnosis.refusal(refusal.reason) from refusal
        raise


def _check_magic(start: bytes) -> None:
    if start == VERSION_LINE:
        return
    if start and VERSION_LINE.startswith(start):
        raise Refused(Reason.BUNDLE_TRUNCATED)
    if start.startswith(_AGE):
        raise Refused(Reason.BUNDLE_FUTURE)
    # Zeros are told apart: whoever copies a file may make room for all of it first.
    zeros = {"zeros": len(start)} if start and not any(start) else {}
    raise Refused(Reason.BUNDLE_NOT_ONE, **zeros)


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
