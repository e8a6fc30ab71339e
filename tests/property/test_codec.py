from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from enum import StrEnum

from hypothesis import given, settings
from hypothesis import strategies as st

from sync.codec import INT_MAX, INT_MIN, Value, decode, encode
from sync.errors import Reason, Refused

LIMIT = 1_000_000
CODEC = {Reason.CODEC_MALFORMED, Reason.CODEC_NOT_CANONICAL, Reason.CODEC_TOO_LARGE}

PLAIN = (
    st.none()
    | st.booleans()
    | st.integers(INT_MIN, INT_MAX)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.binary()
)
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
).filter(lambda value: depth(value) <= 16)


def depth(value: Value) -> int:
    if isinstance(value, Mapping):
        return 1 + max(map(depth, value.values()), default=0)
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return 1 + max(map(depth, value), default=0)
    return 0


def head(major: int, argument: int, width: int) -> bytes:
    """A CBOR head whose argument takes `width` bytes (0: inside the first)."""
    if width == 0:
        return bytes([major << 5 | argument])
    return bytes([major << 5 | {1: 24, 2: 25, 4: 26, 8: 27}[width]]) + argument.to_bytes(width)


def least_width(argument: int) -> int:
    return next(
        w for w, most in ((0, 24), (1, 2**8), (2, 2**16), (4, 2**32), (8, 2**64)) if argument < most
    )


@given(VALUES)
def test_what_was_encoded_decodes_to_itself(value: Value) -> None:
    encoded = encode(value)
    assert encode(decode(encoded, max_bytes=LIMIT)) == encoded


@given(st.integers(0, INT_MAX), st.sampled_from([1, 2, 4, 8]), st.sampled_from([0, 1]))
def test_every_longer_form_of_an_integer_is_refused(number: int, width: int, major: int) -> None:
    if width <= least_width(number):
        return
    check_refused(head(major, number, width))


@given(st.binary(max_size=300), st.sampled_from([1, 2, 4, 8]), st.sampled_from([2, 3, 4, 5]))
def test_every_longer_form_of_a_length_is_refused(content: bytes, width: int, major: int) -> None:
    count = {2: len(content), 3: len(content), 4: len(content), 5: 0}[major]
    if width <= least_width(count):
        return
    body = {2: content, 3: b"a" * len(content), 4: b"\0" * len(content), 5: b""}[major]
    assert decode(head(major, count, least_width(count)) + body, max_bytes=LIMIT) is not None
    check_refused(head(major, count, width) + body)


@given(st.lists(st.text(max_size=30), min_size=2, max_size=5, unique=True))
def test_every_other_order_of_keys_is_refused(keys: list[str]) -> None:
    canonical = encode(dict.fromkeys(keys, 0))
    parts = [encode(key) + b"\0" for key in keys]
    shuffled = head(5, len(keys), 0) + b"".join(parts)
    if shuffled != canonical:
        check_refused(shuffled)


@given(st.floats(width=16, allow_nan=False, allow_infinity=False))
def test_every_longer_form_of_a_float_is_refused(number: float) -> None:
    assert encode(number) == b"\xf9" + struct.pack(">e", number)
    check_refused(b"\xfa" + struct.pack(">f", number))
    check_refused(b"\xfb" + struct.pack(">d", number))


@settings(max_examples=500)
@given(st.binary(max_size=200))
def test_hostile_bytes_are_decoded_canonically_or_refused(untrusted: bytes) -> None:
    check_hostile(untrusted)


@settings(max_examples=500)
@given(VALUES, st.data())
def test_damaged_encodings_are_decoded_canonically_or_refused(
    value: Value, data: st.DataObject
) -> None:
    damaged = bytearray(encode(value))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(damaged)))
        damaged[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=9))
    check_hostile(bytes(damaged))


def check_refused(untrusted: bytes) -> None:
    assert decoded(untrusted) in CODEC


def check_hostile(untrusted: bytes) -> None:
    outcome = decoded(untrusted)
    assert outcome in CODEC or outcome == untrusted


def decoded(untrusted: bytes) -> bytes | StrEnum:
    """The value encoded again, or why it was refused; anything else comes through."""
    try:
        return encode(decode(untrusted, max_bytes=LIMIT))
    except Refused as refusal:
        return refusal.reason
