from __future__ import annotations

from dataclasses import replace

import pytest

from sync.codec import Value, decode, encode
from sync.errors import Reason, Refused
from sync.journal.change import MAX_AT_MS, MAX_BODY_BYTES, MAX_DEPS, Change, SignedChange, sign
from sync.model.ids import ChangeId
from tests.support.journal import AT_MS, begin, officer

AUTHOR = officer(0)
FIRST = begin(AUTHOR, {"title": "Convoy"}, {"body": "held up"})
SECOND = replace(
    FIRST.change, seq=2, prev=FIRST.id, deps=(FIRST.id,), writes={"title": "x"}, texts={}
)


def fields(change: Change) -> list[Value]:
    decoded = decode(change.encode(), max_bytes=MAX_BODY_BYTES)
    assert isinstance(decoded, list)
    return decoded


def reason_of(untrusted_body: bytes, signature: bytes = bytes(64)) -> str:
    with pytest.raises(Refused) as refusal:
        SignedChange.parse(untrusted_body, signature)
    return refusal.value.reason.value


def with_field(number: int, value: Value, change: Change = SECOND) -> bytes:
    array = fields(change)
    array[number] = value
    return encode(array)


def test_a_change_is_an_array_that_begins_with_the_suite() -> None:
    array = fields(FIRST.change)
    assert array[:8] == [
        1,
        FIRST.change.record,
        "NOTE",
        AUTHOR.device,
        1,
        None,
        [],
        AT_MS,
    ]
    assert len(array) == 10


def test_a_parsed_change_is_the_one_that_was_signed() -> None:
    for change in (FIRST.change, SECOND):
        signed = sign(change, AUTHOR.keys)
        assert SignedChange.parse(signed.body, signed.signature).change == change


def test_the_signature_is_over_the_id() -> None:
    AUTHOR.card.verify_change(FIRST.id, FIRST.signature)
    with pytest.raises(Refused):
        AUTHOR.card.verify_change(ChangeId(bytes(32)), FIRST.signature)


def test_parents_are_the_heads_seen_and_the_own_last_change() -> None:
    other = ChangeId(b"\xff" * 32)
    assert replace(SECOND, deps=(other,)).parents == {other, FIRST.id}


def test_a_future_suite_is_named_as_such() -> None:
    assert reason_of(with_field(0, 2)) == Reason.CHANGE_SUITE
    assert reason_of(encode([2, "whatever"])) == Reason.CHANGE_SUITE


@pytest.mark.parametrize(
    ("number", "value"),
    [
        (0, True),
        (0, 1.0),
        (1, b"short"),
        (1, "a" * 16),
        (2, "note"),
        (2, ""),
        (2, "NOTE\n"),
        (2, "É"),
        (2, "A" * 33),
        (3, bytes(17)),
        (4, 0),
        (4, -1),
        (4, 1),  # with a prev
        (4, 2**33),
        (4, 2.0),
        (4, True),
        (5, None),  # with seq 2
        (5, bytes(31)),
        (6, []),  # no genesis
        (6, None),
        (6, [bytes(31)]),
        (6, ["a" * 32]),
        (6, [b"\x02" * 32, b"\x01" * 32]),
        (6, [b"\x01" * 32, b"\x01" * 32]),
        (6, [n.to_bytes(32, "big") for n in range(MAX_DEPS + 1)]),
        (7, -1),
        (7, MAX_AT_MS + 1),
        (7, None),
        (8, []),
        (8, {"/a": 1}),
        (8, {"a/": 1}),
        (8, {"a//b": 1}),
        (8, {"a" * 201: 1}),
        (8, {"a\nb": 1}),
        (8, {"a\u202eb": 1}),
        (8, {"e\u0301": 1}),  # not NFC
        (9, {"body": "text"}),
        (9, {"body": None}),
        (9, {"title": b"\0\0"}),  # also in the writes
    ],
)
def test_a_field_out_of_its_bounds_is_malformed(number: int, value: Value) -> None:
    assert reason_of(with_field(number, value)) == Reason.CHANGE_MALFORMED


@pytest.mark.parametrize("path", ["", "title", "release/SIS:UNAMID", "names/Abéché", "a" * 200])
def test_a_path_is_short_text_in_parts(path: str) -> None:
    assert SignedChange.parse(with_field(8, {path: 1}), bytes(64)).change.writes == {path: 1}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("salt", bytes(15)),
        ("salt", b"\x01" * 16),  # another record's
        ("salt", "a" * 16),
        ("salt", None),
        ("owner", None),
        ("owner", 1),
    ],
)
def test_a_genesis_names_its_owner_and_the_salt_of_its_record(path: str, value: Value) -> None:
    altered = with_field(8, {**FIRST.change.writes, path: value}, FIRST.change)
    assert reason_of(altered) == Reason.CHANGE_MALFORMED


def test_a_genesis_without_owner_or_salt_is_malformed() -> None:
    for path in ("owner", "salt"):
        writes = {other: value for other, value in FIRST.change.writes.items() if other != path}
        assert reason_of(with_field(8, writes, FIRST.change)) == Reason.CHANGE_MALFORMED


def test_nobody_can_begin_a_record_under_the_id_of_another() -> None:
    rival = with_field(3, officer(1).device, FIRST.change)
    assert reason_of(rival) == Reason.CHANGE_MALFORMED


def test_an_array_of_another_length_is_malformed() -> None:
    array = fields(SECOND)
    for wrong in (array[:-1], [*array, None], [], [1]):
        assert reason_of(encode(wrong)) == Reason.CHANGE_MALFORMED
    assert reason_of(encode({"suite": 1})) == Reason.CHANGE_MALFORMED


def test_another_encoding_of_a_change_is_refused() -> None:
    body = SECOND.encode()
    assert reason_of(b"\x98\x0a" + body[1:]) == Reason.CODEC_NOT_CANONICAL
    assert reason_of(body + b"\0") == Reason.CODEC_NOT_CANONICAL
    assert reason_of(body[:-1]) == Reason.CODEC_MALFORMED


def test_a_body_beyond_a_mebibyte_is_neither_read_nor_signed() -> None:
    too_large = replace(SECOND, writes={"title": "a" * MAX_BODY_BYTES})
    assert reason_of(too_large.encode()) == Reason.CHANGE_TOO_LARGE
    with pytest.raises(Refused) as refusal:
        sign(too_large, AUTHOR.keys)
    assert refusal.value.reason is Reason.CHANGE_TOO_LARGE


def test_a_signature_of_another_length_is_refused() -> None:
    assert reason_of(FIRST.body, bytes(63)) == Reason.CHANGE_SIGNATURE
