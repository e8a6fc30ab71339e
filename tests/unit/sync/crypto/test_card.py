"""Cards: what a device says of itself, bound to its keys."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.crypto.card import Card, short_code
from sync.crypto.device import DeviceKeys
from sync.crypto.signatures import Domain
from sync.errors import Reason, Refused
from sync.model.ids import ChangeId

KEYS = DeviceKeys.generate()
CLAIMS = {"mission": "MINURCAT", "site": "Abéché", "role": "JOC duty officer"}
CARD = KEYS.make_card(CLAIMS)
OTHER_KEYS = DeviceKeys.generate()
OTHER = OTHER_KEYS.make_card(CLAIMS)
CHANGE = ChangeId(bytes(range(32)))
BODY_WITHOUT_CLAIMS = CARD.body[: 1 + 32 + 1952 + 1216]


def signed(body: bytes) -> bytes:
    """Any body, with good signatures."""
    return body + b"".join(KEYS._sign(Domain.CARD, body))


def assert_is_refused(untrusted: bytes, reason: Reason) -> None:
    with pytest.raises(Refused) as caught:
        Card.parse(untrusted)
    assert caught.value.reason == reason


def test_a_card_survives_its_encoding() -> None:
    card = Card.parse(CARD.encode())
    assert card == CARD
    assert dict(card.claims) == CLAIMS
    assert card.device == CARD.device == CARD.hash[:16]
    assert card.recipient.key == KEYS.identity.recipient.key


def test_the_id_stands_for_claims_and_keys_and_not_for_the_signatures() -> None:
    assert KEYS.make_card(dict(reversed(CLAIMS.items()))).hash == CARD.hash
    assert KEYS.make_card({**CLAIMS, "role": "MLO"}).device != CARD.device
    assert OTHER.device != CARD.device


def test_a_byte_changed_anywhere_in_a_card_is_refused() -> None:
    encoded = bytearray(CARD.encode())
    claims = range(len(BODY_WITHOUT_CLAIMS), len(CARD.body))
    for at in [0, *range(1, len(encoded), 11), *claims]:
        encoded[at] ^= 1
        with pytest.raises(Refused):
            Card.parse(bytes(encoded))
        encoded[at] ^= 1


@pytest.mark.parametrize("length", [0, 1, 64, 3373, 6574, 6575, 20_000])
def test_a_card_of_an_impossible_length_is_refused(length: int) -> None:
    assert_is_refused((CARD.encode() * 4)[:length], Reason.CARD_MALFORMED)


def test_a_card_of_a_later_suite_is_refused() -> None:
    assert_is_refused(signed(b"\x02" + CARD.body[1:]), Reason.CARD_MALFORMED)


def test_a_card_with_a_key_of_low_order_is_refused() -> None:
    ed25519 = CARD.body[:1] + bytes(32) + CARD.body[33:]
    assert_is_refused(signed(ed25519), Reason.CARD_MALFORMED)
    end = len(BODY_WITHOUT_CLAIMS)
    x25519 = CARD.body[: end - 32] + bytes(32) + CARD.body[end:]
    assert_is_refused(signed(x25519), Reason.CARD_MALFORMED)


def test_a_card_that_somebody_else_signed_is_refused() -> None:
    assert_is_refused(CARD.body + OTHER.signatures, Reason.CARD_SIGNATURE)
    half = CARD.signatures[:64] + OTHER.signatures[64:]
    assert_is_refused(CARD.body + half, Reason.CARD_SIGNATURE)


@pytest.mark.parametrize(
    "claims",
    [
        pytest.param(b"", id="no count"),
        pytest.param(b"\x01", id="missing claim"),
        pytest.param(b"\x00\x01a\x01x", id="one too many"),
        pytest.param(b"\x01\x01a\x02x", id="cut"),
        pytest.param(b"\x01\x01a", id="no value"),
        pytest.param(b"\x01\x01a\x00", id="empty value"),
        pytest.param(b"\x01\x00\x01x", id="empty name"),
        pytest.param(b"\x02\x01b\x01x\x01a\x01x", id="not sorted"),
        pytest.param(b"\x02\x01a\x01x\x01a\x01x", id="twice"),
        pytest.param(b"\x01\x01A\x01x", id="capital name"),
        pytest.param(b"\x01\x01a\x01\xff", id="not UTF-8"),
        pytest.param(b"\x01\x01a\x03e\xcc\x81", id="not NFC"),
        pytest.param(b"\x01\x01a\x03\xe2\x80\xae", id="direction mark"),
        pytest.param(b"\x01\x01a\x01x\x00", id="bytes behind"),
    ],
)
def test_claims_in_any_other_form_are_refused(claims: bytes) -> None:
    assert_is_refused(signed(BODY_WITHOUT_CLAIMS + claims), Reason.CARD_MALFORMED)


@pytest.mark.parametrize(
    "claims",
    [
        {"Site": "x"},
        {"": "x"},
        {"a" * 33: "x"},
        {"site": ""},
        {"site": "x" * 201},
        {"site": " x"},
        {"site": "a\nb"},
        {"site": "e\u0301"},
        {"site": "\u202eevil"},
        {"site": "\ud800"},
        {"site": "zero\u200bwidth"},
        {chr(97 + number): "x" for number in range(17)},
    ],
)
def test_no_card_is_made_with_a_claim_that_could_mislead(claims: dict[str, str]) -> None:
    with pytest.raises(Refused) as caught:
        KEYS.make_card(claims)
    assert caught.value.reason == Reason.CARD_MALFORMED


def test_claims_may_be_in_any_script_and_at_their_limits() -> None:
    claims = {"mission": "بعثة", "site": "x" * 200, "a" * 32: "é" * 100}
    assert dict(KEYS.make_card(claims).claims) == claims
    assert not KEYS.make_card({}).claims


@given(st.binary(max_size=120))
def test_noise_for_claims_is_refused(noise: bytes) -> None:
    untrusted = BODY_WITHOUT_CLAIMS + noise + CARD.signatures
    with pytest.raises(Refused):
        Card.parse(untrusted)


def test_a_change_is_taken_from_its_signer_only() -> None:
    signature = KEYS.sign_change(CHANGE)
    CARD.verify_change(CHANGE, signature)
    for card, change, untrusted in [
        (OTHER, CHANGE, signature),
        (CARD, ChangeId(bytes(32)), signature),
        (CARD, CHANGE, OTHER_KEYS.sign_change(CHANGE)),
    ]:
        with pytest.raises(Refused) as caught:
            card.verify_change(change, untrusted)
        assert caught.value.reason == Reason.CHANGE_SIGNATURE


def test_a_bundle_needs_both_signatures_of_its_sender() -> None:
    ed25519, ml_dsa = KEYS.sign_bundle(b"manifest")
    other_ed25519, other_ml_dsa = OTHER_KEYS.sign_bundle(b"manifest")
    CARD.verify_bundle(b"manifest", ed25519, ml_dsa)
    for manifest, one, two in [
        (b"another", ed25519, ml_dsa),
        (b"manifest", other_ed25519, ml_dsa),
        (b"manifest", ed25519, other_ml_dsa),
        (b"manifest", ed25519, b""),
        (b"manifest", b"", ml_dsa),
        (b"manifest", b"", ed25519 + ml_dsa),
        (b"manifest", ed25519 + ml_dsa[:1], ml_dsa[1:]),
    ]:
        with pytest.raises(Refused) as caught:
            CARD.verify_bundle(manifest, one, two)
        assert caught.value.reason == Reason.BUNDLE_SIGNATURE


def test_a_code_is_the_same_from_both_sides_and_different_for_every_pair() -> None:
    code = short_code(CARD, OTHER)
    assert re.fullmatch(r"\d{5}( \d{5}){5}", code)
    assert short_code(OTHER, CARD) == code
    assert short_code(CARD, OTHER_KEYS.make_card({"mission": "UNAMID"})) != code
    assert short_code(CARD, CARD) != code
