"""X25519 recipients and identities (c2sp.org/age, "The X25519 recipient type").

No bundle is ever encrypted to one: what is recorded today could be read with tomorrow's computers.
They are here so that other implementations can be asked for a second opinion.
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from sync.crypto import random
from sync.crypto.age import base64, bech32
from sync.crypto.age.header import derive
from sync.crypto.age.stanza import Stanza
from sync.errors import Reason, Refused

TYPE = "X25519"
_LABEL = b"age-encryption.org/v1/X25519"
_RECIPIENT_PREFIX = "age"
_IDENTITY_PREFIX = "age-secret-key-"
_KEY_BYTES = 32
_NONCE = bytes(12)


_ANY_KEY = X25519PrivateKey.from_private_bytes(bytes(_KEY_BYTES))


def is_low_order(key: bytes) -> bool:
    """Whether 32 bytes are a public key that gives everybody the same secret (RFC 7748 6.1).

    Private keys are multiples of 8, and such points have an order that divides 8: one private key
    shows it as well as any other.
    """
    try:
        _ANY_KEY.exchange(X25519PublicKey.from_public_bytes(key))
    except ValueError:
        return True
    return False


class X25519Recipient:
    """A 32-byte public key; KEY_MALFORMED for one of low order."""

    def __init__(self, key: bytes) -> None:
        if len(key) != _KEY_BYTES or is_low_order(key):
            raise Refused(Reason.KEY_MALFORMED)
        self.key = key

    @classmethod
    def parse(cls, untrusted: str) -> X25519Recipient:
        """From "age1…"; KEY_MALFORMED if it is not one."""
        return cls(bech32.decode(_RECIPIENT_PREFIX, untrusted))

    def text(self) -> str:
        """As "age1…"."""
        return bech32.encode(_RECIPIENT_PREFIX, self.key)

    def wrap(self, file_key: bytes) -> Stanza:
        """See `Recipient.wrap`."""
        ephemeral = X25519PrivateKey.from_private_bytes(random.token(_KEY_BYTES))
        share = ephemeral.public_key().public_bytes_raw()
        secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(self.key))
        key = derive(secret, salt=share + self.key, label=_LABEL)
        body = ChaCha20Poly1305(key).encrypt(_NONCE, file_key, None)
        return Stanza((TYPE, base64.encode(share).decode("ascii")), body)


class X25519Identity:
    """A 32-byte private key; its text form is for the vectors and tests only."""

    def __init__(self, key: bytes) -> None:
        if len(key) != _KEY_BYTES:
            raise Refused(Reason.KEY_MALFORMED)
        self._key = X25519PrivateKey.from_private_bytes(key)
        self.recipient = X25519Recipient(self._key.public_key().public_bytes_raw())

    @classmethod
    def generate(cls) -> X25519Identity:
        """A new one."""
        return cls(random.token(_KEY_BYTES))

    @classmethod
    def parse(cls, untrusted: str) -> X25519Identity:
        """From "AGE-SECRET-KEY-1…"; KEY_MALFORMED if it is not one."""
        return cls(bech32.decode(_IDENTITY_PREFIX, untrusted))

    def text(self) -> str:
        """As "AGE-SECRET-KEY-1…"."""
        return bech32.encode(_IDENTITY_PREFIX, self._key.private_bytes_raw()).upper()

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """See `Identity.unwrap`."""
        for stanza in stanzas:
            if stanza.type == TYPE and (file_key := self._open(stanza)) is not None:
                return file_key
        return None

    def _open(self, stanza: Stanza) -> bytes | None:
        share = stanza.share(_KEY_BYTES)
        if is_low_order(share):
            raise Refused(Reason.AGE_HEADER)
        secret = self._key.exchange(X25519PublicKey.from_public_bytes(share))
        key = derive(secret, salt=share + self.recipient.key, label=_LABEL)
        try:
            return ChaCha20Poly1305(key).decrypt(_NONCE, stanza.body, None)
        except InvalidTag:
            return None
