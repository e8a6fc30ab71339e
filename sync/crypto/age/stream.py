"""The payload: 64 KiB chunks, each authenticated, the last one marked (c2sp.org/age, "Payload").

Plaintext of a chunk is given out only after that chunk authenticated. Whether the file is whole is
known only at its end: nothing that was read may be acted upon before `read` has returned nothing.
"""

from __future__ import annotations

import errno
import io
from types import TracebackType
from typing import Protocol, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from typing_extensions import override

from sync.crypto.age.stanza import TAG_BYTES
from sync.errors import Reason, Refused

CHUNK_BYTES = 64 * 1024
SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES
BATCH = 16
"""Chunks read, worked on and written in one go: enough that the calls between do not count."""


class Source(Protocol):
    """What a sealed file is read from."""

    def read(self, size: int, /) -> bytes:
        """Up to `size` bytes, and none only at the end."""
        ...


class Sink(Protocol):
    """What a sealed file is written to."""

    def write(self, data: bytes | memoryview, /) -> int:
        """Take all of the data, which will stay as they are; returns their length, as buffered files do."""
        ...


def put(sink: Sink, data: bytes | memoryview) -> None:
    """Write all of it; OSError (EIO) for a sink that took less, so that nothing goes missing."""
    if sink.write(data) != len(data):
        raise OSError(errno.EIO, "short write")


class StreamWriter:
    """Encrypts what is written; leaving the `with` block, or `close`, writes the last chunk.

    Left by an exception, it writes no last chunk: the file stays one that everybody refuses.
    """

    def __init__(self, key: bytes, sink: Sink) -> None:
        self._aead = ChaCha20Poly1305(key)
        self._sink = sink
        self._counter = 0
        self._plain = memoryview(bytearray(BATCH * CHUNK_BYTES))
        self._held = 0
        self._closed = False

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Take all of the data; returns its length in bytes."""
        if self._closed:
            raise ValueError("write to a closed file")
        view = memoryview(data).cast("B")
        length = len(view)
        while view:
            # Only when more follows is it certain that what is held is not the last chunk.
            if self._held == len(self._plain):
                self._seal(is_end=False)
            part = view[: len(self._plain) - self._held]
            self._plain[self._held : self._held + len(part)] = part
            self._held += len(part)
            view = view[len(part) :]
        return length

    def close(self) -> None:
        """Write the last chunk; the sink stays open. Further calls do nothing."""
        if not self._closed:
            self._closed = True
            self._seal(is_end=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.close()
        self._closed = True

    def _seal(self, *, is_end: bool) -> None:
        """Encrypt and write all that is held; what a sink was given before stays as it is."""
        chunks = max(1, -(-self._held // CHUNK_BYTES))
        sealed = memoryview(bytearray(self._held + chunks * TAG_BYTES))
        filled = 0
        for start in range(0, max(self._held, 1), CHUNK_BYTES):
            end = min(start + CHUNK_BYTES, self._held)
            room = sealed[filled : filled + end - start + TAG_BYTES]
            nonce = _nonce(self._counter, is_last=is_end and end == self._held)
            self._aead.encrypt_into(nonce, self._plain[start:end], None, room)
            self._counter += 1
            filled += len(room)
        self._held = 0
        put(self._sink, sealed)


class StreamReader(io.RawIOBase):
    """Decrypts what is read. `read(n)` gives n bytes unless the file ends; `readinto` may give fewer.

    Either raises Refused (AGE_PAYLOAD) where a chunk is damaged, missing, out of place, or where
    anything follows the last one; and again on every later call. Closing it leaves the source open.
    Reads of up to a mebibyte are the fastest.
    """

    def __init__(self, key: bytes, source: Source, ahead: bytes) -> None:
        """Read the payload from `ahead`, which was read of the source before, and the source."""
        super().__init__()
        self._aead = ChaCha20Poly1305(key)
        self._source = source
        self._counter = 0
        self._next = self._take(ahead)
        self._room = memoryview(bytearray(len(self._next)))  # no later batch is larger
        self._plain = self._room[:0]
        self._is_ended = False
        self._is_refused = False

    @override
    def readable(self) -> bool:
        return True

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        wanted = -1 if size is None else size
        parts: list[bytes] = []
        while wanted and self._has_plain():
            parts.append(bytes(self._plain if wanted < 0 else self._plain[:wanted]))
            self._plain = self._plain[len(parts[-1]) :]
            wanted = wanted if wanted < 0 else wanted - len(parts[-1])
        return parts[0] if len(parts) == 1 else b"".join(parts)

    @override
    def readall(self) -> bytes:
        return self.read()

    @override
    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]  # the base names a 3.12 type
        room = memoryview(buffer).cast("B")
        if not room or not self._has_plain():
            return 0
        count = min(len(room), len(self._plain))
        room[:count] = self._plain[:count]
        self._plain = self._plain[count:]
        return count

    def _has_plain(self) -> bool:
        """Whether there is plaintext to give; decrypts the next batch if all was given."""
        if not self._plain and not self._is_ended:
            if self._is_refused:
                raise Refused(Reason.AGE_PAYLOAD)
            self._open()
        return bool(self._plain)

    def _open(self) -> None:
        """Decrypt the next batch; of a damaged one, what comes before the damage."""
        batch, self._next = memoryview(self._next), self._take()
        is_end = not self._next
        filled = 0
        for start in range(0, max(len(batch), 1), SEALED_CHUNK_BYTES):
            sealed = batch[start : start + SEALED_CHUNK_BYTES]
            is_last = is_end and start + SEALED_CHUNK_BYTES >= len(batch)
            filled += self._open_chunk(sealed, self._room[filled:], is_last=is_last)
            if self._is_refused:
                break
        if self._is_refused and not filled:
            raise Refused(Reason.AGE_PAYLOAD)
        self._plain = self._room[:filled]
        self._is_ended = is_end and not self._is_refused

    def _open_chunk(self, sealed: memoryview, room: memoryview, *, is_last: bool) -> int:
        """Decrypt one chunk into the beginning of `room`; returns its length.

        A whole chunk that is authentic, but marked as the last where it is not or the other way
        round, is still given out before the refusal, as the format's test vectors have it.
        """
        length = len(sealed) - TAG_BYTES
        # Only a file of nothing has an empty chunk.
        is_possible = length > 0 or (length == 0 and self._counter == 0)
        if is_possible and self._opens(sealed, room[:length], is_last=is_last):
            return length
        self._is_refused = True
        if length == CHUNK_BYTES and self._opens(sealed, room[:length], is_last=not is_last):
            return length
        return 0

    def _opens(self, sealed: memoryview, room: memoryview, *, is_last: bool) -> bool:
        """Whether the next chunk decrypts with this mark, into `room` if so."""
        try:
            self._aead.decrypt_into(_nonce(self._counter, is_last=is_last), sealed, None, room)
        except InvalidTag:
            return False
        self._counter += 1
        return True

    def _take(self, ahead: bytes = b"") -> bytes:
        """The next sealed batch, whole unless the source ends."""
        blocks = [ahead]
        wanted = BATCH * SEALED_CHUNK_BYTES - len(ahead)
        while wanted > 0 and (block := self._source.read(wanted)):
            blocks.append(block)
            wanted -= len(block)
        return b"".join(block for block in blocks if block)


def _nonce(counter: int, *, is_last: bool) -> bytes:
    return (counter << 8 | is_last).to_bytes(12, "big")
