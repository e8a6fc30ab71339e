"""The way in for a sealed file: nothing of it is kept before its beginning is proven.

Anybody can put a gigabyte under a bundle's name. So its first bytes are held in memory, never more
than `BEGINNING_BYTES`, until they show that the file is sealed for us, that a verified sender signed
it, and how long it must be. Only then does anything reach the disk, and never more than that length.
The contents are proven afterwards, by `sync.bundle.reader.verify`.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass

from sync.bundle.diagnosis import VERSION_LINE, Diagnosis, diagnosing
from sync.bundle.limits import LIMITS, Limits
from sync.bundle.manifest import Manifest
from sync.bundle.prologue import prologue_length
from sync.bundle.reader import Senders, read_beginning
from sync.crypto.age import HEADER_LIMIT, HybridIdentity, Sink, StreamReader, decrypt
from sync.crypto.age.stream import CHUNK_BYTES, SEALED_CHUNK_BYTES
from sync.crypto.card import Card
from sync.errors import Reason, Refused

_HEADER_END = re.compile(rb"\n--- [^\n]*\n.{16}", re.DOTALL)
"""The line of the MAC, and the nonce behind it."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: as the arguments of `sync.bundle.reader.verify`."""

    identity: HybridIdentity
    own: Card
    senders: Senders
    limits: Limits = LIMITS

    @property
    def beginning_bytes(self) -> int:
        """No header and manifest that are within bounds need more of a file than this."""
        chunks = prologue_length(self.limits.manifest_bytes) // CHUNK_BYTES + 2
        return HEADER_LIMIT + chunks * SEALED_CHUNK_BYTES


class Gate:
    """Passes a sealed file on to a sink, once its beginning is proven; refuses it as `verify` does.

    Args:
        sink: where the file goes.
        reader: who reads.
        size: the file's length in bytes, as the place says where it lies; None if nobody knows.
    """

    def __init__(self, sink: Sink, reader: Reader, *, size: int | None) -> None:
        self._sink = sink
        self._reader = reader
        self._size = size
        self._held = bytearray()
        self._passed = 0
        self._has_header = False
        self._end: int | None = None
        self._manifest: Manifest | None = None

    def write(self, data: bytes, /) -> int:
        """Take the next part of the file."""
        if self._end is None:
            self._hold(data)
        else:
            self._pass(data)
        return len(data)

    def finish(self) -> Manifest:
        """The file ended: one that is shorter than a beginning may be is looked at now.

        Returns:
            What its sender signed.
        """
        if self._manifest is None:
            self._size = len(self._held)
            self._manifest = self._prove()[1]
            self._let_through(self._size)
        return self._manifest

    def _hold(self, data: bytes) -> None:
        self._held += data
        if not self._has_header and self._shows_header():
            self._open()
            self._has_header = True
        if len(self._held) >= self._reader.beginning_bytes:
            diagnosis, self._manifest = self._prove()
            self._let_through(diagnosis.require_length())

    def _shows_header(self) -> bool:
        """Whether enough is here to tell whose the file is, or that it is nobody's."""
        is_age = VERSION_LINE.startswith(self._held[: len(VERSION_LINE)])
        return not is_age or len(self._held) > HEADER_LIMIT or bool(_HEADER_END.search(self._held))

    def _open(self) -> tuple[Diagnosis, StreamReader]:
        source, reader = io.BytesIO(self._held), self._reader
        diagnosis = Diagnosis(source, reader.limits, reader.identity, size=self._size)
        with diagnosing(diagnosis):
            source.seek(0)
            return diagnosis, decrypt([reader.identity], source)

    def _prove(self) -> tuple[Diagnosis, Manifest]:
        diagnosis, stream = self._open()
        reader = self._reader
        with diagnosing(diagnosis):
            beginning = read_beginning(
                stream, diagnosis, own=reader.own, senders=reader.senders, limits=reader.limits
            )
        return diagnosis, beginning.manifest

    def _let_through(self, end: int) -> None:
        self._end = end
        held, self._held = bytes(self._held), bytearray()
        self._pass(held)

    def _pass(self, data: bytes) -> None:
        self._passed += len(data)
        if self._end is not None and self._passed > self._end:
            raise Refused(Reason.BUNDLE_TRAILING)
        self._sink.write(data)
