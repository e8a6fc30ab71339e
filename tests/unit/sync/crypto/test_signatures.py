"""Signatures: one verdict everywhere, and none good for two purposes."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey

from sync.crypto.signatures import (
    _EIGHTH,
    _FIELD,
    _LOW_ORDER,
    _ORDER,
    Domain,
    check_ed25519_key,
    sign_ed25519,
    sign_ml_dsa,
    verify_ed25519,
    verify_ml_dsa,
)
from sync.errors import Reason, Refused

MESSAGE = b"message"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
PUBLIC = KEY.public_key().public_bytes_raw()
SIGNATURE = sign_ed25519(KEY, Domain.CHANGE, MESSAGE)
PQ_KEY = MLDSA65PrivateKey.from_seed_bytes(bytes(32))
PQ_PUBLIC = PQ_KEY.public_key().public_bytes_raw()
IDENTITY_POINT = b"\x01" + bytes(31)
SIGN_BIT = 1 << 255


def encoded(y: int) -> bytes:
    return y.to_bytes(32, "little")


LOW_ORDER_ENCODINGS = [encoded(y | sign) for y in sorted(_LOW_ORDER) for sign in (0, SIGN_BIT)]
NOT_CANONICAL = [encoded(y | sign) for y in range(_FIELD, 1 << 255) for sign in (0, SIGN_BIT)]


def verify(key: bytes = PUBLIC, signature: bytes = SIGNATURE) -> None:
    verify_ed25519(key, Domain.CHANGE, MESSAGE, signature=signature)


def assert_is_refused(key: bytes, signature: bytes) -> None:
    with pytest.raises(Refused) as caught:
        verify(key, signature)
    assert caught.value.reason == Reason.CHANGE_SIGNATURE


def test_a_signature_of_the_key_is_good() -> None:
    verify()
    check_ed25519_key(PUBLIC)


@pytest.mark.parametrize("point", [*LOW_ORDER_ENCODINGS, *NOT_CANONICAL], ids=bytes.hex)
def test_a_point_that_honest_signers_never_make_is_refused(point: bytes) -> None:
    assert_is_refused(point, SIGNATURE)
    assert_is_refused(PUBLIC, point + SIGNATURE[32:])
    with pytest.raises(Refused) as caught:
        check_ed25519_key(point)
    assert caught.value.reason == Reason.KEY_MALFORMED


def test_a_signature_by_everybody_is_refused_which_the_verifier_alone_takes() -> None:
    everybodys = IDENTITY_POINT + bytes(32)
    Ed25519PublicKey.from_public_bytes(IDENTITY_POINT).verify(everybodys, b"any message")
    assert_is_refused(IDENTITY_POINT, everybodys)


def test_a_signature_with_another_form_of_the_same_scalar_is_refused() -> None:
    scalar = int.from_bytes(SIGNATURE[32:], "little") + _ORDER
    assert_is_refused(PUBLIC, SIGNATURE[:32] + encoded(scalar))


@pytest.mark.parametrize("length", [0, 31, 32, 63, 65, 128])
def test_a_signature_of_another_length_is_refused(length: int) -> None:
    assert_is_refused(PUBLIC, (SIGNATURE * 2)[:length])


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    assert_is_refused((PUBLIC * 2)[:length], SIGNATURE)


def test_every_flipped_bit_of_a_signature_is_noticed() -> None:
    number = int.from_bytes(SIGNATURE, "big")
    for bit in range(512):
        assert_is_refused(PUBLIC, (number ^ 1 << bit).to_bytes(64, "big"))


@pytest.mark.parametrize("domain", [Domain.CARD, Domain.BUNDLE])
def test_a_signature_for_one_purpose_is_no_good_for_another(domain: Domain) -> None:
    with pytest.raises(Refused):
        verify_ed25519(PUBLIC, domain, MESSAGE, signature=SIGNATURE)
    signature = sign_ml_dsa(PQ_KEY, Domain.CHANGE, MESSAGE)
    verify_ml_dsa(PQ_PUBLIC, Domain.CHANGE, MESSAGE, signature=signature)
    with pytest.raises(Refused):
        verify_ml_dsa(PQ_PUBLIC, domain, MESSAGE, signature=signature)


@pytest.mark.parametrize(
    ("key", "message", "end"),
    [
        (PQ_PUBLIC, b"another", 3309),
        (PQ_PUBLIC, MESSAGE, 3308),
        (PQ_PUBLIC, MESSAGE, 0),
        (PQ_PUBLIC[:-1], MESSAGE, 3309),
        (bytes(1952), MESSAGE, 3309),
    ],
)
def test_what_ml_dsa_did_not_sign_is_refused(key: bytes, message: bytes, end: int) -> None:
    signature = sign_ml_dsa(PQ_KEY, Domain.BUNDLE, MESSAGE)[:end]
    with pytest.raises(Refused) as caught:
        verify_ml_dsa(key, Domain.BUNDLE, message, signature=signature)
    assert caught.value.reason == Reason.BUNDLE_SIGNATURE


def doubled(x: int, y: int) -> tuple[int, int]:
    """Twice a point of the twisted Edwards curve of RFC 8032 section 5.1."""
    d = -121665 * pow(121666, -1, _FIELD)
    bend = d * x * x * y * y
    return (
        2 * x * y * pow(1 + bend, -1, _FIELD) % _FIELD,
        (y * y + x * x) * pow(1 - bend, -1, _FIELD) % _FIELD,
    )


def square_root(square: int) -> int:
    root = pow(square, (_FIELD + 3) // 8, _FIELD)
    if root * root % _FIELD != square % _FIELD:
        root = root * pow(2, (_FIELD - 1) // 4, _FIELD) % _FIELD
    assert root * root % _FIELD == square % _FIELD
    return root


@pytest.mark.parametrize("y", [_EIGHTH, _FIELD - _EIGHTH])
def test_the_constant_is_a_coordinate_of_the_points_of_order_eight(y: int) -> None:
    d = -121665 * pow(121666, -1, _FIELD)
    x = square_root((y * y - 1) * pow(d * y * y + 1, -1, _FIELD))
    point = (x, y)
    for _ in range(2):
        point = doubled(*point)
        assert point != (0, 1)
    assert doubled(*point) == (0, 1)
