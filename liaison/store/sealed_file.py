"""Files sealed chunk by chunk with ChaCha20-Poly1305 (RFC 8439), after age's STREAM.

Each file has a key of its own that is used once; the nonce is the chunk's number and whether it is
the last, so that nothing can be cut off, moved or repeated unseen. The associated data say what
kind of file it is and in which vault. A file that ends without its last chunk is damaged.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from typing_extensions import Buffer, override

from liaison.core.errors import Reason, Refused
from liaison.store import files

CHUNK = 256 << 10
TAG = 16
KEY_BYTES = 32


def seal(pieces: Iterable[bytes], file: BinaryIO, *, key: bytes, context: bytes) -> int:
    """Write the sealed form of the pieces; returns how many bytes they were."""
    cipher = ChaCha20Poly1305(key)
    waiting = bytearray()
    number = total = 0
    for piece in pieces:
        waiting += piece
        total += len(piece)
        whole = (len(waiting) - 1) // CHUNK  # at least one byte waits to be the last chunk
        view = memoryview(bytes(waiting)) if whole > 0 else memoryview(b"")
        for index in range(max(whole, 0)):
            chunk = view[index * CHUNK : (index + 1) * CHUNK]
            files.write(file, cipher.encrypt(_nonce(number, last=False), chunk, context))
            number += 1
        del waiting[: max(whole, 0) * CHUNK]
    files.write(file, cipher.encrypt(_nonce(number, last=True), bytes(waiting), context))
    return total


def sealed_length(length: int) -> int:
    """How many bytes a sealed file has."""
    return length + TAG * max(1, -(-length // CHUNK))


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
