"""Ed25519 and ML-DSA-65 signatures, told apart by domain; verifying raises and never returns a flag.

Implementations of Ed25519 disagree about keys and signatures that no honest signer makes. In a
system where every reader must come to the same verdict that would split them, so such encodings are
refused before the one verifier sees them.
"""

from __future__ import annotations

from enum import Enum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey

from sync.errors import Reason, Refused

ED25519_KEY_BYTES = 32
ED25519_SIGNATURE_BYTES = 64
ML_DSA_KEY_BYTES = 1952
ML_DSA_SIGNATURE_BYTES = 3309

_FIELD = 2**255 - 19
_ORDER = 2**252 + 27742317777372353535851937790883648493
_EIGHTH = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
"""y of two of the points of order 8; the other two have its negation."""
_LOW_ORDER = frozenset({0, 1, _FIELD - 1, _EIGHTH, _FIELD - _EIGHTH})


class Domain(Enum):
    """What a signature is about, so that none can be passed off as another's."""

    CARD = b"liaison/card/v1"
    CHANGE = b"liaison/change/v1"
    BUNDLE = b"liaison/bundle/v1"


_REASONS = {
    Domain.CARD: Reason.CARD_SIGNATURE,
    Domain.CHANGE: Reason.CHANGE_SIGNATURE,
    Domain.BUNDLE: Reason.BUNDLE_SIGNATURE,
}


def sign_ed25519(key: Ed25519PrivateKey, domain: Domain, message: bytes) -> bytes:
    """64 bytes over the domain, a zero byte and the message (RFC 8032)."""
    return key.sign(domain.value + b"\0" + message)


def sign_ml_dsa(key: MLDSA65PrivateKey, domain: Domain, message: bytes) -> bytes:
    """3309 bytes over the message, the domain being the context (FIPS 204)."""
    return key.sign(message, domain.value)


def check_ed25519_key(untrusted: bytes) -> None:
    """KEY_MALFORMED unless it is the canonical encoding of a point that is not of low order."""
    if not _is_strict_point(untrusted):
        raise Refused(Reason.KEY_MALFORMED)


def verify_ed25519(key: bytes, domain: Domain, message: bytes, *, signature: bytes) -> None:
    """Refuse (the domain's reason) what `sign_ed25519` with this key's private half cannot give."""
    scalar = int.from_bytes(signature[ED25519_KEY_BYTES:], "little")
    if (
        len(signature) != ED25519_SIGNATURE_BYTES
        or scalar >= _ORDER
        or not _is_strict_point(key)
        or not _is_strict_point(signature[:ED25519_KEY_BYTES])
    ):
        raise Refused(_REASONS[domain])
    try:
        public = Ed25519PublicKey.from_public_bytes(key)
        public.verify(signature, domain.value + b"\0" + message)
    except InvalidSignature as error:
        raise Refused(_REASONS[domain]) from error


def verify_ml_dsa(key: bytes, domain: Domain, message: bytes, *, signature: bytes) -> None:
    """Refuse (the domain's reason) what `sign_ml_dsa` with this key's private half cannot give."""
    try:
        MLDSA65PublicKey.from_public_bytes(key).verify(signature, message, domain.value)
    except (InvalidSignature, ValueError) as error:
        raise Refused(_REASONS[domain]) from error


def _is_strict_point(encoding: bytes) -> bool:
    """Whether 32 bytes are the one encoding of a coordinate that no low-order point has."""
    y = int.from_bytes(encoding, "little") & (1 << 255) - 1
    return len(encoding) == ED25519_KEY_BYTES and y < _FIELD and y not in _LOW_ORDER
