"""Whole age files: any of them comes back, and no change of any of them goes unnoticed."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.crypto.age import (
    HybridIdentity,
    Identity,
    Recipient,
    X25519Identity,
    decrypt,
    encrypt,
)
from sync.errors import Refused

CHUNK = 65536
HYBRID = HybridIdentity.generate()
X25519 = X25519Identity.generate()
BOUNDARIES = st.sampled_from([0, 1, 2, 15, 16, 17]).flatmap(
    lambda count: st.sampled_from([max(0, count * CHUNK + step) for step in (-17, -1, 0, 1, 16)])
)


def seal(recipient: Recipient, content: bytes, *, step: int) -> bytes:
    sink = io.BytesIO()
    with encrypt([recipient], sink) as writer:
        for at in range(0, len(content), step):
            writer.write(content[at : at + step])
    return sink.getvalue()


def is_refused(identity: Identity, file: bytes) -> bool:
    try:
        decrypt([identity], io.BytesIO(file)).read()
    except Refused:
        return True
    return False


@settings(max_examples=60)
@given(size=BOUNDARIES, step=st.integers(1000, 200_000), wanted=st.integers(1000, 200_000))
def test_a_file_comes_back_however_it_is_written_and_read(
    size: int, step: int, wanted: int
) -> None:
    content = bytes(range(251)) * (size // 251) + bytes(range(size % 251))
    reader = decrypt([HYBRID], io.BytesIO(seal(HYBRID.recipient, content, step=step)))
    assert b"".join(iter(lambda: reader.read(wanted), b"")) == content


def every_flip(file: bytes) -> list[bytes]:
    number = int.from_bytes(file, "big")
    return [(number ^ 1 << bit).to_bytes(len(file), "big") for bit in range(8 * len(file))]


def every_cut(file: bytes) -> list[bytes]:
    return [file[:length] for length in range(len(file))]


@pytest.mark.parametrize("damage", [every_flip, every_cut])
def test_a_small_file_that_was_damaged_anywhere_is_refused(
    damage: Callable[[bytes], list[bytes]],
) -> None:
    file = seal(X25519.recipient, b"something small", step=100)
    assert not is_refused(X25519, file)
    assert all(is_refused(X25519, damaged) for damaged in damage(file))


@pytest.mark.slow
@pytest.mark.parametrize("damage", [every_flip, every_cut])
def test_a_small_hybrid_file_that_was_damaged_anywhere_is_refused(
    damage: Callable[[bytes], list[bytes]],
) -> None:
    file = seal(HYBRID.recipient, b"something small", step=100)
    assert not is_refused(HYBRID, file)
    assert all(is_refused(HYBRID, damaged) for damaged in damage(file))


@settings(max_examples=200)
@given(st.data())
def test_a_larger_file_that_was_damaged_is_refused(data: st.DataObject) -> None:
    file = bytearray(seal(HYBRID.recipient, bytes(2 * CHUNK + 9), step=CHUNK))
    at = data.draw(st.integers(0, len(file) - 1))
    match data.draw(st.sampled_from(["flip", "cut", "drop", "double", "insert"])):
        case "flip":
            file[at] ^= data.draw(st.integers(1, 255))
        case "cut":
            del file[at:]
        case "drop":
            del file[at : at + data.draw(st.integers(1, CHUNK))]
        case "double":
            file[at:at] = file[at : at + data.draw(st.integers(1, CHUNK))]
        case _:
            file[at:at] = data.draw(st.binary(min_size=1, max_size=40))
    assert is_refused(HYBRID, bytes(file))


@settings(max_examples=300)
@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> "]),
)
def test_noise_is_refused(noise: bytes, begin: bytes) -> None:
    assert is_refused(HYBRID, begin + noise)
