"""Hybrid recipients and identities, ML-KEM-768 with X25519 (c2sp.org/age, "mlkem768x25519").

A file stays closed as long as either of the two holds. The file key is sealed with HPKE (RFC 9180)
in base mode; the one 32-byte seed of an identity gives both private keys.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from sync.crypto import random
from sync.crypto.age import base64, bech32
from sync.crypto.age.stanza import Stanza
from sync.crypto.age.x25519 import is_low_order
from sync.errors import Reason, Refused

TYPE = "mlkem768x25519"
RECIPIENT_BYTES = 1216
SEED_BYTES = 32

_LABEL = b"age-encryption.org/mlkem768x25519"
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
_RECIPIENT_PREFIX = "age1pq"
_IDENTITY_PREFIX = "age-secret-key-pq-"
_MLKEM_KEY_BYTES = 1184
_MLKEM_SEED_BYTES = 64
_MLKEM_CIPHERTEXT_BYTES = 1088
_ENCAPSULATION_BYTES = _MLKEM_CIPHERTEXT_BYTES + 32


class HybridRecipient:
    """A public key: 1184 bytes of ML-KEM-768 followed by 32 of X25519."""

    def __init__(self, key: bytes) -> None:
        """KEY_MALFORMED unless both halves are keys that give a secret."""
        if len(key) != RECIPIENT_BYTES or is_low_order(key[_MLKEM_KEY_BYTES:]):
            raise Refused(Reason.KEY_MALFORMED)
        try:
            self._key = MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(key[:_MLKEM_KEY_BYTES]),
                X25519PublicKey.from_public_bytes(key[_MLKEM_KEY_BYTES:]),
            )
        except ValueError as error:
            raise Refused(Reason.KEY_MALFORMED) from error
        self.key = key

    @classmethod
    def parse(cls, untrusted: str) -> HybridRecipient:
        """From "age1pq1…"; KEY_MALFORMED if it is not one."""
        return cls(bech32.decode(_RECIPIENT_PREFIX, untrusted))

    def text(self) -> str:
        """As "age1pq1…", some 1,960 letters."""
        return bech32.encode(_RECIPIENT_PREFIX, self.key)

    def wrap(self, file_key: bytes) -> Stanza:
        """See `Recipient.wrap`."""
        sealed = _SUITE.encrypt(file_key, self._key, _LABEL)
        share = base64.encode(sealed[:_ENCAPSULATION_BYTES]).decode("ascii")
        return Stanza((TYPE, share), sealed[_ENCAPSULATION_BYTES:])


class HybridIdentity:
    """A private key, made from a 32-byte seed; `seed` and `text` are secrets."""

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_BYTES:
            raise Refused(Reason.KEY_MALFORMED)
        self.seed = seed
        expanded = hashlib.shake_256(seed).digest(_MLKEM_SEED_BYTES + 32)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_BYTES])
        x25519 = X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_BYTES:])
        self._key = MLKEM768X25519PrivateKey(mlkem, x25519)
        self.recipient = HybridRecipient(
            mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        )

    @classmethod
    def generate(cls) -> HybridIdentity:
        """A new one."""
        return cls(random.token(SEED_BYTES))

    @classmethod
    def parse(cls, untrusted: str) -> HybridIdentity:
        """From "AGE-SECRET-KEY-PQ-1…"; KEY_MALFORMED if it is not one."""
        return cls(bech32.decode(_IDENTITY_PREFIX, untrusted))

    def text(self) -> str:
        """As "AGE-SECRET-KEY-PQ-1…", which stock tools take."""
        return bech32.encode(_IDENTITY_PREFIX, self.seed).upper()

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """See `Identity.unwrap`."""
        for stanza in stanzas:
            if stanza.type == TYPE and (file_key := self._open(stanza)) is not None:
                return file_key
        return None

    def _open(self, stanza: Stanza) -> bytes | None:
        share = stanza.share(_ENCAPSULATION_BYTES)
        if is_low_order(share[_MLKEM_CIPHERTEXT_BYTES:]):
            raise Refused(Reason.AGE_HEADER)
        try:
            return _SUITE.decrypt(share + stanza.body, self._key, _LABEL)
        except InvalidTag:
            return None
