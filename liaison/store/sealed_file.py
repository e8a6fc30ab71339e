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
    cipher = ChaCha20Poly1305(key)
    number = total = 0
    waiting: list[Buffer] = []
    length = 0
    for piece in pieces:
        waiting.append(piece)
        length += len(memoryview(piece))
        if length <= _BATCH:
            continue
        batch = memoryview(b"".join(waiting))
        whole = (length - 1) // CHUNK  # at least one byte waits to be in the last chunk
        for index in range(whole):
            chunk = batch[index * CHUNK : (index + 1) * CHUNK]
            files.write(file, cipher.encrypt(_nonce(number + index, last=False), chunk, context))
        number += whole
        total += whole * CHUNK
        waiting = [bytes(batch[whole * CHUNK :])]
        length -= whole * CHUNK
    for last, rest in _last_chunks(b"".join(waiting)):
        files.write(file, cipher.encrypt(_nonce(number, last=last), rest, context))
        number += 1
    return total + length


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
        self._open = b""
        self._at = 0

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: Buffer, /) -> int:
        if self._at == len(self._open) and not self._next():
            return 0
        view = memoryview(buffer)
        part = self._open[self._at : self._at + len(view)]
        view[: len(part)] = part
        self._at += len(part)
        return len(part)

    def _next(self) -> bool:
        """Open the next chunk; the one after it is read first, to know whether this is the last."""
        if self._number and not self._sealed:
            return False
        sealed, self._sealed = self._sealed, self._file.read(CHUNK + TAG)
        nonce = _nonce(self._number, last=not self._sealed)
        try:
            self._open = self._cipher.decrypt(nonce, sealed, self._context)
        except InvalidTag as error:
            raise Refused(self._reason) from error
        self._at = 0
        self._number += 1
        return bool(self._open)

    @override
    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
