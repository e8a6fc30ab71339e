"""A device's private keys. They are made on the device and stored nowhere but in its vault."""

from __future__ import annotations

from collections.abc import Mapping

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey

from sync.crypto import claims as claim_list
from sync.crypto import random
from sync.crypto.age import HybridIdentity
from sync.crypto.card import SUITE, Card
from sync.crypto.signatures import Domain, sign_ed25519, sign_ml_dsa
from sync.errors import Reason, Refused
from sync.model.ids import ChangeId

_SEED_BYTES = 32
_ENCODED_BYTES = 1 + 3 * _SEED_BYTES


class DeviceKeys:
    """Signs as one device and reads what is encrypted to it; each key comes of a seed of its own."""

    def __init__(self, *, ed25519: bytes, ml_dsa: bytes, hybrid: bytes) -> None:
        self._seeds = (ed25519, ml_dsa, hybrid)
        self._ed25519 = Ed25519PrivateKey.from_private_bytes(ed25519)
        self._ml_dsa = MLDSA65PrivateKey.from_seed_bytes(ml_dsa)
        self._identity = HybridIdentity(hybrid)

    @classmethod
    def generate(cls) -> DeviceKeys:
        """New ones."""
        return cls(
            ed25519=random.token(_SEED_BYTES),
            ml_dsa=random.token(_SEED_BYTES),
            hybrid=random.token(_SEED_BYTES),
        )

    @classmethod
    def decode(cls, encoded: bytes) -> DeviceKeys:
        """What `encode` gave; KEY_MALFORMED for anything else."""
        if len(encoded) != _ENCODED_BYTES or encoded[0] != SUITE:
            raise Refused(Reason.KEY_MALFORMED)
        ed25519, ml_dsa, hybrid = (
            encoded[at : at + _SEED_BYTES] for at in range(1, _ENCODED_BYTES, _SEED_BYTES)
        )
        return cls(ed25519=ed25519, ml_dsa=ml_dsa, hybrid=hybrid)

    def encode(self) -> bytes:
        """97 secret bytes: the suite and the three seeds."""
        return bytes([SUITE]) + b"".join(self._seeds)

    @property
    def identity(self) -> HybridIdentity:
        """What opens the bundles for this device."""
        return self._identity

    def make_card(self, claims: Mapping[str, str]) -> Card:
        """A card that claims this; CARD_MALFORMED for a claim that no card may carry."""
        body = b"".join(
            [
                bytes([SUITE]),
                self._ed25519.public_key().public_bytes_raw(),
                self._ml_dsa.public_key().public_bytes_raw(),
                self._identity.recipient.key,
                claim_list.encode(claims),
            ]
        )
        return Card.parse(body + b"".join(self._sign(Domain.CARD, body)))

    def sign_change(self, change: ChangeId) -> bytes:
        """64 bytes that `Card.verify_change` takes."""
        return sign_ed25519(self._ed25519, Domain.CHANGE, change)

    def sign_bundle(self, manifest: bytes) -> tuple[bytes, bytes]:
        """64 and 3309 bytes that `Card.verify_bundle` takes."""
        return self._sign(Domain.BUNDLE, manifest)

    def _sign(self, domain: Domain, message: bytes) -> tuple[bytes, bytes]:
        return (
            sign_ed25519(self._ed25519, domain, message),
            sign_ml_dsa(self._ml_dsa, domain, message),
        )
