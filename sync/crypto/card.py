"""A device's card: what it claims to be, its public keys, and its own signatures over both.

The device's id is a hash of all that, so neither a claim nor a key can change without the id
changing too. A card proves that its maker holds the keys; whether the claims are true is for two
people to settle by comparing `short_code`. Layout: FORMAT.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from sync.crypto import claims as claim_list
from sync.crypto.age import HybridRecipient
from sync.crypto.age.hybrid import RECIPIENT_BYTES
from sync.crypto.signatures import (
    ED25519_KEY_BYTES,
    ED25519_SIGNATURE_BYTES,
    ML_DSA_KEY_BYTES,
    ML_DSA_SIGNATURE_BYTES,
    Domain,
    check_ed25519_key,
    verify_ed25519,
    verify_ml_dsa,
)
from sync.errors import Reason, Refused
from sync.model.ids import SHORT_ID_BYTES, ChangeId, DeviceId, domain_hash

SUITE = 1
_ED25519 = slice(1, 1 + ED25519_KEY_BYTES)
_ML_DSA = slice(_ED25519.stop, _ED25519.stop + ML_DSA_KEY_BYTES)
_HYBRID = slice(_ML_DSA.stop, _ML_DSA.stop + RECIPIENT_BYTES)
_SIGNATURES_BYTES = ED25519_SIGNATURE_BYTES + ML_DSA_SIGNATURE_BYTES
_LEAST_BYTES = _HYBRID.stop + 1 + _SIGNATURES_BYTES

_CODE_GROUPS = 6
_GROUP_BYTES = 5
_GROUP_VALUES = 100_000
_STRETCH = 2**14
"""scrypt's N: makes the search for two false cards with one code cost years, and a look at it 50 ms."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card whose own signatures were checked; make one with `DeviceKeys.make_card` or `parse`.

    Attributes:
        body: what is signed and hashed.
        signatures: Ed25519 (64 bytes) and ML-DSA-65 (3309 bytes), over the body.
        claims: what the device says of itself.
        recipient: what bundles for it are encrypted to.
        hash: 32 bytes that name this card in manifests.
    """

    body: bytes = field(repr=False)
    signatures: bytes = field(compare=False, repr=False)
    claims: Mapping[str, str] = field(compare=False)
    recipient: HybridRecipient = field(compare=False, repr=False)
    hash: bytes = field(compare=False)

    @classmethod
    def parse(cls, untrusted: bytes) -> Card:
        """Read a card and check its signatures.

        Raises:
            Refused: CARD_MALFORMED or CARD_SIGNATURE.
        """
        if not _LEAST_BYTES <= len(untrusted) <= _LEAST_BYTES + claim_list.LIMIT_BYTES:
            raise Refused(Reason.CARD_MALFORMED)
        body, signatures = untrusted[:-_SIGNATURES_BYTES], untrusted[-_SIGNATURES_BYTES:]
        if body[0] != SUITE:
            raise Refused(Reason.CARD_MALFORMED)
        try:
            check_ed25519_key(body[_ED25519])
            recipient = HybridRecipient(body[_HYBRID])
        except Refused as refusal:
            raise Refused(Reason.CARD_MALFORMED) from refusal
        claims = MappingProxyType(claim_list.decode(body[_HYBRID.stop :]))
        card = cls(
            body, signatures, claims, recipient, domain_hash(Domain.CARD.value.decode(), body)
        )
        ed25519, ml_dsa = signatures[:ED25519_SIGNATURE_BYTES], signatures[ED25519_SIGNATURE_BYTES:]
        card._verify(Domain.CARD, body, ed25519=ed25519, ml_dsa=ml_dsa)
        return card

    @property
    def device(self) -> DeviceId:
        """The first 16 bytes of the hash."""
        return DeviceId(self.hash[:SHORT_ID_BYTES])

    def encode(self) -> bytes:
        """What `parse` reads."""
        return self.body + self.signatures

    def verify_change(self, change: ChangeId, signature: bytes) -> None:
        """Refuse (CHANGE_SIGNATURE) a signature that is not this device's over this change."""
        verify_ed25519(self.body[_ED25519], Domain.CHANGE, change, signature=signature)

    def verify_bundle(self, manifest: bytes, ed25519: bytes, ml_dsa: bytes) -> None:
        """Refuse (BUNDLE_SIGNATURE) unless both signatures are this device's over the manifest."""
        self._verify(Domain.BUNDLE, manifest, ed25519=ed25519, ml_dsa=ml_dsa)

    def _verify(self, domain: Domain, message: bytes, *, ed25519: bytes, ml_dsa: bytes) -> None:
        verify_ed25519(self.body[_ED25519], domain, message, signature=ed25519)
        verify_ml_dsa(self.body[_ML_DSA], domain, message, signature=ml_dsa)


def short_code(one: Card, other: Card) -> str:
    """What two people read to each other to know that each holds the other's true card.

    Six groups of five digits, the same whichever card comes first. Takes some 50 ms, once a pair:
    for the one contact that is looked at, not for a list.
    """
    first, second = sorted((one.hash, other.hash))
    return _short_code(first, second)


@lru_cache(maxsize=256)
def _short_code(first: bytes, second: bytes) -> str:
    stretch = Scrypt(
        salt=b"liaison/short-code/v1", length=_CODE_GROUPS * _GROUP_BYTES, n=_STRETCH, r=8, p=1
    )
    digits = stretch.derive(first + second)
    groups = (digits[at : at + _GROUP_BYTES] for at in range(0, len(digits), _GROUP_BYTES))
    return " ".join(f"{int.from_bytes(group, 'big') % _GROUP_VALUES:05}" for group in groups)
