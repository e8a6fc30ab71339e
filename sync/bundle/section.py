"""A known number of bytes out of a stream, as a stream of their own."""

from __future__ import annotations

import io
from typing import Protocol

from typing_extensions import override

from sync.errors import Reason, Refused

_SKIP_BYTES = 1 << 20


class Readable(Protocol):
    """What a section is cut from: blocks until the bytes are there, gives none only at the end."""

    def readinto(self, buffer: bytearray | memoryview, /) -> int | None:
        """Fill as much of the buffer as there is; returns how many bytes."""
        ...


class Section(io.RawIOBase):
    """The next `length` bytes of a stream. The stream ending before that is BUNDLE_MALFORMED."""

    def __init__(self, stream: Readable, length: int) -> None:
        super().__init__()
        self._stream = stream
        self.left = length

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]  # the base names a 3.12 type
        room = memoryview(buffer).cast("B")[: self.left]
        if not room:
            return 0
        count = self._stream.readinto(room) or 0
        if count == 0:
            raise Refused(Reason.BUNDLE_MALFORMED)
        self.left -= count
        return count

    def skip(self) -> None:
        """Pass over what is left."""
        room = memoryview(bytearray(min(self.left, _SKIP_BYTES)))
        while self.left:
            self.readinto(room)


def read_exactly(stream: Readable, length: int) -> bytes:
    """`length` bytes of a stream, or BUNDLE_MALFORMED if it ends before."""
    section, data = Section(stream, length), bytearray(length)
    room = memoryview(data)
    while section.left:
        section.readinto(room[length - section.left :])
    return bytes(data)
