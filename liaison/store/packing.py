"""Content as one zstd frame (RFC 8878), in raw blocks where compressing would not pay."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

import zstandard
from typing_extensions import Buffer

PIECE = 1 << 20
"""Bytes handled at a time."""
LARGEST_WINDOW = 8 << 20
"""A frame that asks a reader for more memory than this is refused."""

_LEVEL = 3
_THREADS = 2
_PAYS = 0.95
"""Compress if a first piece shrinks below this share of itself."""
_BLOCK = 128 << 10
_RAW_HEADER = bytes.fromhex("28b52ffd 00 58")
"""Magic number, no content size, no checksum, a window of 2 MiB."""
_BLOCK_HEADER = 3


def pack(pieces: Iterator[bytes]) -> Iterator[Buffer]:
    """The pieces of one frame that holds the content."""
    first = next(pieces, b"")
    if len(zstandard.ZstdCompressor(level=1).compress(first)) < len(first) * _PAYS:
        yield from _compressed(first, pieces)
    else:
        yield from _raw(first, pieces)


def _compressed(first: bytes, pieces: Iterator[bytes]) -> Iterator[bytes]:
    threads = _THREADS if len(first) == PIECE else 0
    packer = zstandard.ZstdCompressor(level=_LEVEL, threads=threads).compressobj()
    yield packer.compress(first)
    for piece in pieces:
        yield packer.compress(piece)
    yield packer.flush()


def _raw(first: bytes, pieces: Iterator[bytes]) -> Iterator[Buffer]:
    yield _RAW_HEADER
    for piece in chain((first,), pieces):
        view = memoryview(piece)
        for start in range(0, len(view), _BLOCK):
            block = view[start : start + _BLOCK]
            yield (len(block) << 3).to_bytes(_BLOCK_HEADER, "little")
            yield block
    yield (1).to_bytes(_BLOCK_HEADER, "little")  # a last block, empty


def unpack(packed: BinaryIO) -> BinaryIO:
    """The content of a frame, read as it is asked for; what follows the frame is not looked at.

    Reading raises `zstandard.ZstdError` for what is not a frame, or asks for too much memory.
    """
    return zstandard.ZstdDecompressor(max_window_size=LARGEST_WINDOW).stream_reader(
        packed, read_size=PIECE
    )


def pieces_of(source: BinaryIO, most: int | None = None) -> Iterator[bytes]:
    """A stream in pieces of 1 MiB (the last one shorter), whatever sizes its reads return.

    With `most`, no more than so many bytes are read.
    """
    while True:
        wanted = PIECE if most is None else min(PIECE, most)
        piece = _read(source, wanted)
        if piece:
            yield piece
        if len(piece) < PIECE:
            return
        if most is not None:
            most -= len(piece)


def _read(source: BinaryIO, wanted: int) -> bytes:
    """As many bytes as are wanted, unless the stream ends."""
    part = source.read(wanted)
    if len(part) == wanted or not part:
        return part
    parts = [part]
    while part:
        wanted -= len(part)
        part = source.read(wanted) if wanted else b""
        parts.append(part)
    return b"".join(parts)
