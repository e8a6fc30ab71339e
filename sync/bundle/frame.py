"""A zstd frame out of a section, unpacked piece by piece and never beyond what was announced."""

from __future__ import annotations

import io

import zstandard

from sync.bundle.limits import WINDOW_BYTES
from sync.bundle.section import Section
from sync.crypto.hashing import Sha256
from sync.errors import Reason, Refused

_READ_BYTES = 1 << 20


class Frame:
    """What comes out of a frame, hashed on the way; `left` counts the announced bytes down.

    The window is capped and output is asked for piece by piece, so that a bomb costs its sender more
    than its reader: it is refused at the first byte too many.
    """

    def __init__(self, section: Section, length: int) -> None:
        packed = io.BufferedReader(section, _READ_BYTES)
        window = zstandard.ZstdDecompressor(max_window_size=WINDOW_BYTES)
        self._reader = window.stream_reader(packed, read_size=_READ_BYTES)
        self._digest = Sha256()
        self.left = length

    def read(self, length: int) -> bytes:
        """Exactly so many bytes; BUNDLE_MALFORMED if the frame or the announced length ends first."""
        if length > self.left:
            raise Refused(Reason.BUNDLE_MALFORMED)
        data = self._take(length)
        if len(data) != length:
            raise Refused(Reason.BUNDLE_MALFORMED)
        self._digest.update(data)
        self.left -= length
        return data

    def finish(self, sha256: bytes) -> None:
        """Read to the announced end and compare.

        Raises:
            Refused: BUNDLE_TOO_LARGE if more comes than was announced, BUNDLE_MALFORMED if less does
                or something lies behind the frame, BUNDLE_SIGNATURE if it is not what was signed.
        """
        while self.left:
            self.read(min(self.left, _READ_BYTES))
        if self._take(1):
            raise Refused(Reason.BUNDLE_TOO_LARGE)
        if self._digest.digest() != sha256:
            raise Refused(Reason.BUNDLE_SIGNATURE)

    def _take(self, length: int) -> bytes:
        try:
            return self._reader.read(length)
        except zstandard.ZstdError as error:
            raise Refused(Reason.BUNDLE_MALFORMED) from error
