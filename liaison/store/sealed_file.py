"""Files sealed chunk by chunk with ChaCha20-Poly1305 (RFC 8439), after age's STREAM.

Each file has a key of its own that is used once; the nonce is the chunk's number and whether it is
the last, so that nothing can be cut off, moved or repeated unseen. The associated data say what
kind of file it is and in which vault. A file that ends without its last chunk is damaged.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from typing_extensions import Buffer, override

from liaison.core.errors import Reason, Refused
from liaison.store import files

CHUNK = 256 << 10
TAG = 16
_BATCH = 1 << 20
KEY_BYTES = 32


def seal(pieces: Iterable[Buffer], file: BinaryIO, *, key: bytes, context: bytes) -> int:
    """Write the sealed form of the pieces; returns how many bytes they were."""
    sealing = Sealing(file, key=key, context=context)
    for piece in pieces:
        sealing.write(piece)
    return sealing.finish()


class Sealing:
    """Writes the sealed form of what is written to it."""

    def __init__(self, file: BinaryIO, *, key: bytes, context: bytes) -> None:
        self._file = file
        self._cipher = ChaCha20Poly1305(key)
        self._context = context
        self._number = 0
        self._waiting: list[Buffer] = []
        self._length = 0

    def write(self, piece: Buffer) -> None:
        """One piece more."""
        self._waiting.append(piece)
        self._length += len(memoryview(piece))
        if self._length <= _BATCH:
            return
        batch = memoryview(b"".join(self._waiting))
        whole = (self._length - 1) // CHUNK  # at least one byte waits to be in the last chunk
        for index in range(whole):
            self._chunk(batch[index * CHUNK : (index + 1) * CHUNK], last=False)
        self._waiting = [bytes(batch[whole * CHUNK :])]
        self._length -= whole * CHUNK

    def finish(self) -> int:
        """Nothing more comes; returns how many bytes there were."""
        total = self._number * CHUNK + self._length
        for last, rest in _last_chunks(b"".join(self._waiting)):
            self._chunk(rest, last=last)
        return total

    def _chunk(self, chunk: bytes | memoryview, *, last: bool) -> None:
        nonce = _nonce(self._number, last=last)
        files.write(self._file, self._cipher.encrypt(nonce, chunk, self._context))
        self._number += 1


def _last_chunks(rest: bytes) -> Iterator[tuple[bool, bytes]]:
    """What is left in chunks, the last one marked; an empty file is one empty chunk."""
    for start in range(0, max(len(rest), 1), CHUNK):
        yield start + CHUNK >= len(rest), rest[start : start + CHUNK]


class SealedReader(io.RawIOBase):
    """The content of a sealed file; closes the file with itself.

    Reading raises VAULT_DAMAGED where a chunk is not what was written.
    """

    def __init__(
        self, file: BinaryIO, *, key: bytes, context: bytes, reason: Reason = Reason.VAULT_DAMAGED
    ) -> None:
        self._file = file
        self._cipher = ChaCha20Poly1305(key)
        self._context = context
        self._reason = reason
        self._number = 0
        self._sealed = file.read(CHUNK + TAG)
        self._room = memoryview(bytearray(CHUNK))
        self._open = self._room[:0]

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: Buffer, /) -> int:
        if not self._open and not self._next():
            return 0
        view = memoryview(buffer)
        count = min(len(view), len(self._open))
        view[:count] = self._open[:count]
        self._open = self._open[count:]
        return count

    def _next(self) -> bool:
        """Open the next chunk; the one after it is read first, to know whether this is the last."""
        if self._number and not self._sealed:
            return False
        sealed, self._sealed = self._sealed, self._file.read(CHUNK + TAG)
        nonce = _nonce(self._number, last=not self._sealed)
        room = self._room[: max(len(sealed) - TAG, 0)]
        try:
            self._cipher.decrypt_into(nonce, sealed, self._context, room)
        except InvalidTag as error:
            raise Refused(self._reason) from error
        self._open = room
        self._number += 1
        return bool(self._open)

    @override
    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
