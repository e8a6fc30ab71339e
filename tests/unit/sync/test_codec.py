from __future__ import annotations

import math

import pytest

from sync.codec import INT_MAX, INT_MIN, MAX_DEPTH, Value, decode, encode
from sync.errors import Reason, Refused


def reason_of(untrusted: bytes, max_bytes: int = 1000) -> Reason:
    with pytest.raises(Refused) as refusal:
        decode(untrusted, max_bytes=max_bytes)
    assert isinstance(refusal.value.reason, Reason)
    return refusal.value.reason


def nested(depth: int) -> Value:
    value: Value = 0
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        # RFC 8949, appendix A
        (0, "00"),
        (24, "1818"),
        (1000000000000, "1b000000e8d4a51000"),
        (-1000, "3903e7"),
        (0.0, "f90000"),
        (-0.0, "f98000"),
        (1.1, "fb3ff199999999999a"),
        (65504.0, "f97bff"),
        (100000.0, "fa47c35000"),
        (1.0e300, "fb7e37e43c8800759c"),
        (5.960464477539063e-08, "f90001"),
        (False, "f4"),
        (None, "f6"),
        (b"\x01\x02\x03\x04", "4401020304"),
        ("ü", "62c3bc"),
        ("𐅑", "64f0908591"),
        ([1, [2, 3], [4, 5]], "8301820203820405"),
        ({"a": 1, "b": [2, 3]}, "a26161016162820203"),
        # section 4.2.1: keys in the order of their encodings, so the shorter first
        ({"aa": 1, "b": 2, "": 3}, "a360036162026261 6101"),
    ],
)
def test_a_value_has_the_encoding_of_the_standard(value: Value, expected: str) -> None:
    assert encode(value).hex() == expected.replace(" ", "")
    assert decode(encode(value), max_bytes=100) == value


@pytest.mark.parametrize(
    "other",
    [
        "1800",  # 0 in two bytes
        "190018",
        "1a0000ffff",
        "1b00000000ffffffff",
        "3800",
        "fa3f800000",  # 1.0 in four bytes
        "fb3ff0000000000000",
        "580100",
        "780161",
        "9801f6",
        "b801616100",
        "a2616201616102",  # keys out of order
        "a262616101616202",
        "0000",  # two items
    ],
)
def test_another_encoding_of_a_value_is_not_canonical(other: str) -> None:
    assert reason_of(bytes.fromhex(other)) is Reason.CODEC_NOT_CANONICAL


@pytest.mark.parametrize(
    "malformed",
    [
        "",
        "18",
        "9f00ff",  # indefinite lengths
        "bf616100ff",
        "5f4100ff",
        "7f6161ff",
        "ff",
        "f7",  # undefined
        "f0",
        "f8ff",
        "f97e00",  # not a number
        "f97c00",
        "fb7ff0000000000000",
        "a10001",  # a key that is no text
        "a1f500",
        "a1410000",
        "a2616100616101",  # a key twice
        "c001",  # tags
        "c11a514b67b0",
        "c249010000000000000000",
        "c48202c34101",
        "c5821b7fffffffffffffff01",
        "d81c80",
        "d81d00",
        "d8236128",
        "d9010280",
        "d9d9f700",
        "dbffffffffffffffff00",
        "62c328",  # not UTF-8
        "63eda080",
        "1b8000000000000000",  # beyond 64 bits with sign
        "3b8000000000000000",
        "1c",
        "9bffffffffffffffff",  # lengths that are not there
        "bbffffffffffffffff",
        "5bffffffffffffffff",
        "7b7fffffffffffffff",
        "5a7fffffff00",
    ],
)
def test_bytes_outside_the_format_are_malformed(malformed: str) -> None:
    assert reason_of(bytes.fromhex(malformed)) is Reason.CODEC_MALFORMED


def test_more_bytes_than_allowed_are_not_even_looked_at() -> None:
    assert reason_of(b"\xff" * 11, max_bytes=10) is Reason.CODEC_TOO_LARGE


def test_sixteen_containers_inside_each_other_are_allowed_and_no_more() -> None:
    assert decode(encode(nested(MAX_DEPTH)), max_bytes=100) == nested(MAX_DEPTH)
    with pytest.raises(Refused):
        encode(nested(MAX_DEPTH + 1))
    assert reason_of(b"\x81" * (MAX_DEPTH + 1) + b"\0") is Reason.CODEC_MALFORMED
    assert reason_of(b"\x81" * 100_000 + b"\0", 200_000) is Reason.CODEC_MALFORMED


def test_integers_end_at_64_bits_with_sign() -> None:
    for value in (INT_MIN, INT_MAX):
        assert decode(encode(value), max_bytes=9) == value
    for value in (INT_MIN - 1, INT_MAX + 1):
        with pytest.raises(Refused):
            encode(value)


@pytest.mark.parametrize(
    "value",
    [math.nan, math.inf, -math.inf, "\ud800", {"\udfff": 1}, object(), {1: 2}, {1, 2}, [set()]],
)
def test_a_value_outside_the_format_has_no_encoding(value: Value) -> None:
    with pytest.raises(Refused) as refusal:
        encode(value)
    assert refusal.value.reason is Reason.CODEC_MALFORMED


def test_a_number_and_a_truth_value_stay_apart() -> None:
    assert decode(encode([True, 1, 1.0]), max_bytes=10) == [True, 1, 1.0]
    assert len(set(map(encode, (True, 1, 1.0)))) == 3
