"""What the two sides say to each other: canonical CBOR, each message behind its length.

1. The child says `["ready"]` when it is confined.
2. It is given `["bundle", manifest, start]`, then the contents in pieces, and an empty piece.
3. It may ask `["records", [[record, [change ids]]]]`, answered by a list with one entry for each
   record: null for one whose changes are all known, else `[type, snapshot, [ids that are known],
   [bodies that were held]]`, with a null snapshot for a new one; and `["history", record]`, answered by the bodies of the record's
   changes, parents first.
4. Before it merges changes it says `["signed", [[author, id, signature]]]` of them, which is not answered.
5. It ends with `["passed"]`, or with `["refused", reason, {parameters}]`.
"""

from __future__ import annotations

import io
import struct
from typing import IO, cast

from typing_extensions import override

from sync import codec
from sync.bundle.section import Readable
from sync.codec import Value

READY, BUNDLE, RECORDS, HISTORY, SIGNED, PASSED, REFUSED = (
    "ready",
    "bundle",
    "records",
    "history",
    "signed",
    "passed",
    "refused",
)
MOST_BYTES = 64 << 20
"""Of a message from the child: the ids of a million changes of one record, and more."""
TRUSTED_BYTES = 2**31
"""Of a message to the child."""

_LENGTH = struct.Struct(">I")


def send(sink: IO[bytes], message: Value) -> None:
    """Write one message."""
    encoded = codec.encode(message)
    sink.write(_LENGTH.pack(len(encoded)))
    sink.write(encoded)
    sink.flush()


def receive(source: IO[bytes], *, max_bytes: int) -> Value:
    """Read one message.

    Raises:
        EOFError: the other side is gone.
        Refused: CODEC_… for what is no message.
    """
    (length,) = _LENGTH.unpack(_exactly(source, _LENGTH.size))
    if length > max_bytes:
        raise EOFError
    return codec.decode(_exactly(source, length), max_bytes=max_bytes)


def send_piece(sink: IO[bytes], piece: bytes | memoryview) -> None:
    """Write a piece of the contents; an empty one ends them."""
    sink.write(_LENGTH.pack(len(piece)))
    sink.write(piece)


def pieces(source: IO[bytes]) -> io.RawIOBase:
    """The contents as a stream that ends behind the empty piece."""
    return _Pieces(source)


class _Pieces(io.RawIOBase):
    def __init__(self, source: IO[bytes]) -> None:
        super().__init__()
        self._source = source
        self._contents = cast("Readable", source)  # every buffered reader fills buffers, too
        self._left = 0
        self._is_ended = False

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]  # the base names a 3.12 type
        if not self._left and not self._is_ended:
            (self._left,) = _LENGTH.unpack(_exactly(self._source, _LENGTH.size))
            self._is_ended = not self._left
        room = memoryview(buffer).cast("B")[: self._left]
        if room:
            count = self._contents.readinto(room)
            if not count:
                raise EOFError
            self._left -= count
            return count
        return 0


def _exactly(source: IO[bytes], length: int) -> bytes:
    data = source.read(length)
    if len(data) != length:
        raise EOFError
    return data
