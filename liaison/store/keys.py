"""From a passphrase or a recovery key to the keys of a vault (security parameters: RFC 9106).

passphrase    ─ Argon2id ─→ slot key ─ AES-256-GCM-SIV (RFC 8452) ─→ vault key
recovery key ─ HKDF ─────→ slot key ─ AES-256-GCM-SIV ────────────→ vault key
vault key ─ HKDF-SHA256 (RFC 5869) ─→ database, blob, witness, backup keys
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from liaison.core.errors import Reason, Refused
from sync.crypto.random import token

KEY_BYTES = 32
SALT_BYTES = 16
_MIB = 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a passphrase costs: Argon2id's memory, passes and lanes."""

    memory_kib: int = 256 * _MIB
    passes: int = 3
    lanes: int = 4

    def require_safe(self) -> None:
        """Refuse what would make guessing cheap, or opening impossible, before deriving anything.

        Raises:
            Refused: VAULT_UNSAFE_HEADER.
        """
        safe = (
            FLOOR.memory_kib <= self.memory_kib <= CEILING.memory_kib
            and FLOOR.passes <= self.passes <= CEILING.passes
            and FLOOR.lanes <= self.lanes <= CEILING.lanes
        )
        if not safe:
            raise Refused(Reason.VAULT_UNSAFE_HEADER)


FLOOR = Cost(memory_kib=64 * _MIB, passes=3, lanes=1)
CEILING = Cost(memory_kib=2048 * _MIB, passes=16, lanes=16)
CHEAPEST = Cost(memory_kib=64 * _MIB, passes=3, lanes=4)
"""For weak laptops, Exercise vaults and tests."""


@dataclass(frozen=True, slots=True)
class VaultKeys:
    """The keys of an open vault."""

    vault: bytes
    generation: int
    master: bytes

    def key(self, purpose: str) -> bytes:
        """The key for one purpose: "database", "blob", "witness", "backup" or "commitment"."""
        context = self.vault + self.generation.to_bytes(4, "big")
        return derive(self.master, f"liaison/v1/{purpose}".encode() + context)


def derive(key: bytes, context: bytes, *, salt: bytes | None = None) -> bytes:
    """HKDF-SHA256 to 32 bytes."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=context).derive(key)


def from_passphrase(passphrase: str, *, salt: bytes, cost: Cost) -> bytes:
    """The slot key of a passphrase: NFC, UTF-8, nothing trimmed.

    Raises:
        Refused: VAULT_UNSAFE_HEADER.
    """
    cost.require_safe()
    stretch = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return stretch.derive(unicodedata.normalize("NFC", passphrase).encode())


def from_recovery(key: bytes, *, salt: bytes) -> bytes:
    """The slot key of a recovery key, which needs no stretching: it has 256 bits."""
    return derive(key, b"liaison/v1/recovery", salt=salt)


def new_recovery_key() -> bytes:
    """A random key for a recovery kit."""
    return token(KEY_BYTES)


def wrap(slot_key: bytes, master: bytes, *, nonce: bytes, header: bytes) -> bytes:
    """The vault key under a slot key, bound to the slot's header."""
    return AESGCMSIV(slot_key).encrypt(nonce, master, header)


def unwrap(slot_key: bytes, wrapped: bytes, *, nonce: bytes, header: bytes) -> bytes:
    """The vault key again.

    Raises:
        Refused: VAULT_DAMAGED; whether the slot key is right is known before.
    """
    try:
        return AESGCMSIV(slot_key).decrypt(nonce, wrapped, header)
    except InvalidTag as error:
        raise Refused(Reason.VAULT_DAMAGED) from error
