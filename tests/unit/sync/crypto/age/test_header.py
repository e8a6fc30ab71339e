"""Headers: bounded before they are believed."""

from __future__ import annotations

import io
import itertools

import pytest

from sync.crypto.age import HybridIdentity, X25519Identity, decrypt, encrypt
from sync.crypto.age.header import format_header, read_header
from sync.crypto.age.stanza import Stanza
from sync.errors import Reason, Refused

FILE_KEY = bytes(range(16))


class Endless:
    """A source that never ends and counts what was taken of it."""

    def __init__(self, begin: bytes, then: bytes) -> None:
        self._bytes = itertools.chain(begin, itertools.cycle(then))
        self.taken = 0

    def read(self, size: int, /) -> bytes:
        self.taken += size
        return bytes(itertools.islice(self._bytes, size))


@pytest.mark.parametrize("length", [0, 1, 47, 48, 49, 95, 96, 97, 1000])
def test_what_is_formatted_is_read(length: int) -> None:
    stanza = Stanza(("some.example/type", "argument", "~!#"), bytes(length))
    source = io.BytesIO(format_header([stanza, stanza], FILE_KEY) + b"payload")
    header, ahead = read_header(source, 10_000)
    header.authenticate(FILE_KEY)
    assert header.stanzas == (stanza, stanza)
    assert ahead == b"payload"


@pytest.mark.parametrize(
    ("begin", "then"),
    [
        pytest.param(b"", b"x", id="one line without an end"),
        pytest.param(b"age-encryption.org/v1\n", b"-> grease\n\n", id="stanzas without an end"),
        pytest.param(
            b"age-encryption.org/v1\n-> grease\n", b"A" * 64 + b"\n", id="a body without an end"
        ),
    ],
)
def test_a_header_above_the_limit_is_refused_before_it_is_held(begin: bytes, then: bytes) -> None:
    source = Endless(begin, then)
    with pytest.raises(Refused) as caught:
        decrypt([HybridIdentity.generate()], source, header_limit=100_000)
    assert caught.value.reason == Reason.AGE_HEADER_TOO_LARGE
    assert source.taken < 150_000


def test_a_header_of_exactly_the_limit_is_read() -> None:
    identity = X25519Identity.generate()
    sink = io.BytesIO()
    encrypt([identity.recipient], sink).close()
    length = sink.getvalue().index(b"\n--- ") + 49
    source = io.BytesIO(sink.getvalue())
    assert decrypt([identity], source, header_limit=length).read() == b""
    source.seek(0)
    with pytest.raises(Refused) as caught:
        decrypt([identity], source, header_limit=length - 1)
    assert caught.value.reason == Reason.AGE_HEADER_TOO_LARGE


def test_a_file_is_for_each_of_its_recipients_and_nobody_else() -> None:
    identities = [HybridIdentity.generate() for _ in range(3)]
    sink = io.BytesIO()
    with encrypt([identity.recipient for identity in identities[:2]], sink) as writer:
        writer.write(b"to two")
    for identity in identities[:2]:
        assert decrypt([identity], io.BytesIO(sink.getvalue())).read() == b"to two"
    with pytest.raises(Refused) as caught:
        decrypt(identities[2:], io.BytesIO(sink.getvalue()))
    assert caught.value.reason == Reason.AGE_NO_MATCH


class OneByOne:
    """A source that gives one byte a time."""

    def __init__(self, file: bytes) -> None:
        self._file = io.BytesIO(file)

    def read(self, size: int, /) -> bytes:
        return self._file.read(min(size, 1))


def test_a_file_that_comes_byte_by_byte_is_read() -> None:
    identity = HybridIdentity.generate()
    sink = io.BytesIO()
    with encrypt([identity.recipient], sink) as writer:
        writer.write(b"slowly")
    assert decrypt([identity], OneByOne(sink.getvalue())).read() == b"slowly"


def test_a_file_for_nobody_is_not_begun() -> None:
    sink = io.BytesIO()
    with pytest.raises(ValueError, match="nobody"):
        encrypt([], sink)
    assert sink.getvalue() == b""


def test_a_stanza_cannot_be_taken_out() -> None:
    identities = [HybridIdentity.generate() for _ in range(2)]
    sink = io.BytesIO()
    encrypt([identity.recipient for identity in identities], sink).close()
    before, first, rest = sink.getvalue().split(b"-> ", 2)
    assert first
    with pytest.raises(Refused) as caught:
        decrypt(identities, io.BytesIO(before + b"-> " + rest))
    assert caught.value.reason == Reason.AGE_MAC
