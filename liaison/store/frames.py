"""Whether bytes are one zstd frame and nothing else, told by the framing alone (RFC 8878, 3.1.1).

A decompressor stops quietly at the end of a frame and at the end of its input; what a peer sends
must neither have something hidden behind the frame nor lack its end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_MAGIC = bytes.fromhex("28b52ffd")
_MAGIC_AND_DESCRIPTOR = 5
_BLOCK_HEADER = 3
_CHECKSUM = 4
_CONTENT_SIZE = (0, 2, 4, 8)
_RLE = 1
_RESERVED_TYPE = 3


def one_frame(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same pieces, checked as they pass.

    Raises:
        ValueError: they are not one whole frame. What the blocks hold is for the decompressor.
    """
    walk = _Walk()
    for piece in pieces:
        walk.over(piece)
        yield piece
    if not walk.ended:
        raise ValueError("the frame is cut short")


class _Walk:
    def __init__(self) -> None:
        self._head = bytearray()
        self._wanted = _MAGIC_AND_DESCRIPTOR
        self._skip = 0
        self._last = False
        self._trailer = 0

    @property
    def ended(self) -> bool:
        return self._last and not self._skip

    def over(self, piece: bytes) -> None:
        at = 0
        while at < len(piece):
            if self.ended:
                raise ValueError("something follows the frame")
            if self._skip:
                step = min(self._skip, len(piece) - at)
                self._skip -= step
            else:
                step = min(self._wanted - len(self._head), len(piece) - at)
                self._head += piece[at : at + step]
                self._read_head()
            at += step

    def _read_head(self) -> None:
        if len(self._head) < self._wanted:
            return
        if self._wanted == _MAGIC_AND_DESCRIPTOR:
            self._frame(self._head[-1])
        else:
            self._block(int.from_bytes(self._head, "little"))
        self._head.clear()
        self._wanted = _BLOCK_HEADER

    def _frame(self, descriptor: int) -> None:
        size_flag, single, dictionary = descriptor >> 6, descriptor >> 5 & 1, descriptor & 3
        if not self._head.startswith(_MAGIC) or dictionary or descriptor & 8:
            raise ValueError("not a frame that we read")
        self._trailer = _CHECKSUM if descriptor & 4 else 0
        self._skip = (_CONTENT_SIZE[size_flag] or single) + (1 - single)

    def _block(self, header: int) -> None:
        self._last = bool(header & 1)
        kind = header >> 1 & 3
        if kind == _RESERVED_TYPE:
            raise ValueError("not a block that we read")
        self._skip = 1 if kind == _RLE else header >> 3
        if self._last:
            self._skip += self._trailer
