"""The payload: nothing unauthenticated comes out, and nothing incomplete goes unnoticed."""

from __future__ import annotations

import errno
import io
from collections.abc import Callable
from functools import cache

import pytest

from sync.crypto.age.stream import (
    BATCH,
    CHUNK_BYTES,
    SEALED_CHUNK_BYTES,
    StreamReader,
    StreamWriter,
)
from sync.errors import Reason, Refused

KEY = bytes(range(32))
BATCH_BYTES = BATCH * CHUNK_BYTES
SIZES = [
    0,
    1,
    *(CHUNK_BYTES + step for step in (-1, 0, 1)),
    *(2 * CHUNK_BYTES + step for step in (-1, 0, 1)),
    *(BATCH_BYTES + step for step in (-CHUNK_BYTES, -1, 0, 1, CHUNK_BYTES)),
    2 * BATCH_BYTES,
    2 * BATCH_BYTES + 1,
]


@cache
def pattern(size: int) -> bytes:
    """Bytes of which no two chunks are alike."""
    return b"".join(at.to_bytes(4, "big") for at in range(size // 4 + 1))[:size]


@cache
def sealed(size: int) -> bytes:
    sink = io.BytesIO()
    with StreamWriter(KEY, sink) as writer:
        writer.write(pattern(size))
    return sink.getvalue()


def opened(payload: bytes) -> bytes:
    return StreamReader(KEY, io.BytesIO(payload), b"").read()


class Dribble:
    """A source that gives a few bytes at a time, as sockets do."""

    def __init__(self, payload: bytes) -> None:
        self._payload = io.BytesIO(payload)

    def read(self, size: int, /) -> bytes:
        return self._payload.read(min(size, 4001))


@pytest.mark.parametrize("size", SIZES)
def test_what_is_written_is_read(size: int) -> None:
    payload = sealed(size)
    assert len(payload) == size + 16 * max(1, -(-size // CHUNK_BYTES))
    assert opened(payload) == pattern(size)


@pytest.mark.parametrize("size", SIZES)
def test_the_size_of_writes_and_reads_makes_no_difference(size: int) -> None:
    content = pattern(size)
    sink = io.BytesIO()
    with StreamWriter(KEY, sink) as writer:
        for at in range(0, size, 60_001):
            writer.write(content[at : at + 60_001])
    assert sink.getvalue() == sealed(size)
    reader = StreamReader(KEY, Dribble(sink.getvalue()[5:]), sink.getvalue()[:5])
    parts = iter(lambda: reader.read(70_001), b"")
    assert b"".join(parts) == content
    assert reader.read() == b""


def test_a_read_gives_what_was_asked_for_unless_the_file_ends() -> None:
    reader = StreamReader(KEY, Dribble(sealed(3 * BATCH_BYTES + 5)), b"")
    assert reader.read(0) == b""
    assert len(reader.read(BATCH_BYTES + 7)) == BATCH_BYTES + 7
    assert len(reader.read(10 * BATCH_BYTES)) == 2 * BATCH_BYTES - 2
    assert reader.read(1) == b""


def test_a_buffered_reader_may_stand_before_it() -> None:
    reader = io.BufferedReader(StreamReader(KEY, io.BytesIO(sealed(BATCH_BYTES + 9)), b""))
    assert reader.read(10) == pattern(10)
    assert reader.read() == pattern(BATCH_BYTES + 9)[10:]


def chunks(payload: bytes) -> list[bytes]:
    return [
        payload[at : at + SEALED_CHUNK_BYTES] for at in range(0, len(payload), SEALED_CHUNK_BYTES)
    ]


def dropped(parts: list[bytes]) -> list[bytes]:
    return [*parts[:1], *parts[2:]]


def doubled(parts: list[bytes]) -> list[bytes]:
    return [*parts[:2], *parts[1:]]


def swapped(parts: list[bytes]) -> list[bytes]:
    return [parts[1], parts[0], *parts[2:]]


def without_end(parts: list[bytes]) -> list[bytes]:
    return parts[:-1]


def with_more(parts: list[bytes]) -> list[bytes]:
    return [*parts, b"\0"]


def with_an_empty_end(parts: list[bytes]) -> list[bytes]:
    return [*parts, bytes(16)]


def twice(parts: list[bytes]) -> list[bytes]:
    return parts * 2


def nothing(_: list[bytes]) -> list[bytes]:
    return []


@pytest.mark.parametrize(
    "size", [2 * CHUNK_BYTES, 3 * CHUNK_BYTES + 7, BATCH_BYTES, BATCH_BYTES + 1]
)
@pytest.mark.parametrize(
    "damage",
    [dropped, doubled, swapped, without_end, with_more, with_an_empty_end, twice, nothing],
)
def test_chunks_that_are_not_exactly_those_that_were_written_are_refused(
    damage: Callable[[list[bytes]], list[bytes]], size: int
) -> None:
    payload = b"".join(damage(chunks(sealed(size))))
    with pytest.raises(Refused) as caught:
        opened(payload)
    assert caught.value.reason == Reason.AGE_PAYLOAD


def test_of_a_damaged_file_only_the_chunks_before_the_damage_come_out_and_then_never_more() -> None:
    payload = bytearray(sealed(5 * CHUNK_BYTES))
    payload[3 * SEALED_CHUNK_BYTES + 17] ^= 1
    reader = StreamReader(KEY, io.BytesIO(payload), b"")
    room = bytearray(10 * CHUNK_BYTES)
    assert reader.readinto(room) == 3 * CHUNK_BYTES
    assert room[: 3 * CHUNK_BYTES] == pattern(3 * CHUNK_BYTES)
    assert not any(room[3 * CHUNK_BYTES :])
    for _ in range(2):
        with pytest.raises(Refused):
            reader.readinto(room)
        with pytest.raises(Refused):
            reader.read(1)


def test_a_writer_that_is_left_by_an_error_leaves_a_file_that_is_refused() -> None:
    sink = io.BytesIO()
    writer = StreamWriter(KEY, sink)
    writer.write(pattern(BATCH_BYTES + 1))
    with pytest.raises(KeyError), writer:
        raise KeyError
    writer.close()
    with pytest.raises(Refused):
        opened(sink.getvalue())


def test_closing_twice_writes_one_end() -> None:
    sink = io.BytesIO()
    writer = StreamWriter(KEY, sink)
    writer.close()
    writer.close()
    assert opened(sink.getvalue()) == b""
    with pytest.raises(ValueError, match="closed"):
        writer.write(b"more")


class Full:
    """A sink that takes less than it is given."""

    def write(self, data: bytes | memoryview, /) -> int:
        return len(data) - 1


def test_a_sink_that_takes_less_is_an_error() -> None:
    with pytest.raises(OSError) as caught, StreamWriter(KEY, Full()) as writer:  # noqa: PT011  (the number is looked at)
        writer.write(b"data")
    assert caught.value.errno == errno.EIO
