"""`keys.cbor`: who can open the vault, and at what cost to somebody who guesses.

Canonical CBOR, at most 4 KiB, written whole or not at all and kept twice; nothing in it is secret:

    { format: 1, vault: 16 bytes, generation, revision, commitment: 32 bytes,
      slots: [ [id, kind, kdf, salt, nonce, proof, wrapped], … ], ? spent: true }  ‖ SHA-256 of that

`kdf` is ["argon2id", KiB, passes, lanes] or ["hkdf-sha256"]. `proof` is HKDF of the slot key, so a
wrong passphrase (proof differs) is told from damage (the file's own hash differs); `commitment` is
HKDF of the vault key. `spent` stands there once the recovery key was used. The slot's header, bound as associated data, is vault, generation, id, kind,
kdf and salt.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, replace
from pathlib import Path

import cbor2
import msgspec

from liaison.core.errors import Reason, Refused
from liaison.store import files, keys, layout
from liaison.store.keys import Cost, VaultKeys
from sync.crypto.random import token

MOST_BYTES = 4096
_FORMAT = 1
_HASH_BYTES = 32
_NONCE_BYTES = 12
_VAULT_BYTES = 16
PASSPHRASE = "passphrase"  # noqa: S105  (a slot's kind)
RECOVERY = "recovery"
_ARGON2ID = "argon2id"
_HKDF = "hkdf-sha256"


class Slot(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """One way to the vault key."""

    id: int
    kind: str
    kdf: tuple[str | int, ...]
    salt: bytes
    nonce: bytes
    proof: bytes
    wrapped: bytes

    @property
    def cost(self) -> Cost:
        """The Argon2id parameters.

        Raises:
            Refused: VAULT_UNSAFE_HEADER for anything else than Argon2id within its bounds.
        """
        match self.kdf:
            case ("argon2id", int(memory), int(passes), int(lanes)):
                cost = Cost(memory, passes, lanes)
            case _:
                raise Refused(Reason.VAULT_UNSAFE_HEADER)
        cost.require_safe()
        return cost


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    format: int
    vault: bytes
    generation: int
    revision: int
    commitment: bytes
    slots: tuple[Slot, ...]
    spent: bool = False


@dataclass(frozen=True, slots=True)
class KeySlots:
    """The contents of `keys.cbor`.

    Attributes:
        vault: the vault's name in its key derivations.
        generation: of the vault key.
        revision: goes up with every new slot.
        commitment: tells the vault key from any other.
        slots: the ways in.
        spent: the recovery key was used, so its words were out of their safe: a new one is due.
    """

    vault: bytes
    generation: int
    revision: int
    commitment: bytes
    slots: tuple[Slot, ...]
    spent: bool = False

    @classmethod
    def make(cls, passphrase: str, *, cost: Cost) -> tuple[KeySlots, VaultKeys]:
        """Slots for a new vault, and its keys."""
        opened = VaultKeys(token(_VAULT_BYTES), 1, token(keys.KEY_BYTES))
        empty = cls(opened.vault, 1, 1, opened.key("commitment"), ())
        return empty.with_passphrase(opened, passphrase, cost=cost), opened

    @classmethod
    def parse(cls, untrusted: bytes) -> KeySlots:
        """Read the file's bytes.

        Raises:
            Refused: VAULT_DAMAGED; VAULT_NEWER for a later format.
        """
        body, found = untrusted[:-_HASH_BYTES], untrusted[-_HASH_BYTES:]
        if len(untrusted) > MOST_BYTES or hashlib.sha256(body).digest() != found:
            raise Refused(Reason.VAULT_DAMAGED)
        try:
            tree = cbor2.loads(body)
            if isinstance(tree, dict) and tree.get("format") != _FORMAT:
                raise Refused(Reason.VAULT_NEWER)
            file = msgspec.convert(tree, _File)
        except (cbor2.CBORDecodeError, msgspec.ValidationError) as error:
            raise Refused(Reason.VAULT_DAMAGED) from error
        return cls(
            file.vault, file.generation, file.revision, file.commitment, file.slots, file.spent
        )

    def encode(self) -> bytes:
        """The file's bytes."""
        tree = msgspec.to_builtins(
            _File(
                _FORMAT,
                self.vault,
                self.generation,
                self.revision,
                self.commitment,
                self.slots,
                self.spent,
            ),
            builtin_types=(bytes,),
        )
        body = cbor2.dumps(tree, canonical=True)
        return body + hashlib.sha256(body).digest()

    def open_with_passphrase(self, passphrase: str) -> VaultKeys:
        """The vault's keys.

        Raises:
            Refused: VAULT_PASSPHRASE, VAULT_UNSAFE_HEADER (before anything is derived),
                VAULT_DAMAGED.
        """
        slots = self._of_kind(PASSPHRASE)
        costs = [slot.cost for slot in slots]
        for slot, cost in zip(slots, costs, strict=True):
            slot_key = keys.from_passphrase(passphrase, salt=slot.salt, cost=cost)
            if hmac.compare_digest(_proof(slot_key), slot.proof):
                return self._unwrap(slot, slot_key)
        raise Refused(Reason.VAULT_PASSPHRASE)

    def open_with_recovery(self, key: bytes) -> VaultKeys:
        """The vault's keys, by the recovery key (`store.recovery` reads it from words).

        Raises:
            Refused: RECOVERY_WRONG, VAULT_DAMAGED.
        """
        for slot in self._of_kind(RECOVERY):
            slot_key = keys.from_recovery(key, salt=slot.salt)
            if hmac.compare_digest(_proof(slot_key), slot.proof):
                return self._unwrap(slot, slot_key)
        raise Refused(Reason.RECOVERY_WRONG)

    def with_passphrase(self, opened: VaultKeys, passphrase: str, *, cost: Cost) -> KeySlots:
        """The slots with this passphrase in place of every other passphrase.

        Raises:
            Refused: PASSPHRASE_WEAK for an empty one, VAULT_UNSAFE_HEADER for too small a cost.
        """
        if not passphrase:
            raise Refused(Reason.PASSPHRASE_WEAK)
        salt = token(keys.SALT_BYTES)
        slot_key = keys.from_passphrase(passphrase, salt=salt, cost=cost)
        kdf = (_ARGON2ID, cost.memory_kib, cost.passes, cost.lanes)
        return self._with(Slot(0, PASSPHRASE, kdf, salt, b"", b"", b""), slot_key, opened)

    def with_recovery(self, opened: VaultKeys, key: bytes) -> KeySlots:
        """The slots with this recovery key, which nobody used yet, in place of any before."""
        salt = token(keys.SALT_BYTES)
        slot_key = keys.from_recovery(key, salt=salt)
        bare = Slot(0, RECOVERY, (_HKDF,), salt, b"", b"", b"")
        return replace(self._with(bare, slot_key, opened), spent=False)

    @property
    def cost(self) -> Cost:
        """What a guess at the passphrase costs; the default where there is none yet."""
        return next((slot.cost for slot in self._of_kind(PASSPHRASE)), Cost())

    @property
    def kinds(self) -> tuple[str, ...]:
        """What the vault can be opened with: "passphrase", "recovery"."""
        return tuple(slot.kind for slot in self.slots)

    def _of_kind(self, kind: str) -> list[Slot]:
        return [slot for slot in self.slots if slot.kind == kind]

    def _with(self, bare: Slot, slot_key: bytes, opened: VaultKeys) -> KeySlots:
        number = max((slot.id for slot in self.slots), default=0) + 1
        slot = msgspec.structs.replace(bare, id=number, nonce=token(_NONCE_BYTES))
        wrapped = keys.wrap(slot_key, opened.master, nonce=slot.nonce, header=_header(opened, slot))
        slot = msgspec.structs.replace(slot, proof=_proof(slot_key), wrapped=wrapped)
        others = tuple(other for other in self.slots if other.kind != bare.kind)
        return replace(self, revision=self.revision + 1, slots=(*others, slot))

    def _unwrap(self, slot: Slot, slot_key: bytes) -> VaultKeys:
        bare = VaultKeys(self.vault, self.generation, b"")
        master = keys.unwrap(slot_key, slot.wrapped, nonce=slot.nonce, header=_header(bare, slot))
        opened = replace(bare, master=master)
        if not hmac.compare_digest(opened.key("commitment"), self.commitment):
            raise Refused(Reason.VAULT_DAMAGED)
        return opened


def _header(opened: VaultKeys, slot: Slot) -> bytes:
    return cbor2.dumps(
        [
            "liaison/slot/v1",
            opened.vault,
            opened.generation,
            slot.id,
            slot.kind,
            list(slot.kdf),
            slot.salt,
        ],
        canonical=True,
    )


def _proof(slot_key: bytes) -> bytes:
    return keys.derive(slot_key, b"liaison/v1/slot-proof")


def read(folder: Path) -> KeySlots:
    """The slots of the vault in a folder: the first file, or its copy if the first is torn.

    Raises:
        Refused: VAULT_MISSING, VAULT_DAMAGED, VAULT_NEWER, FILE_UNREADABLE.
    """
    if not layout.is_vault(folder):
        raise Refused(Reason.VAULT_MISSING)
    damage = Refused(Reason.VAULT_MISSING)
    for name in (layout.KEYS, layout.KEYS_COPY):
        try:
            with (folder / name).open("rb") as file:
                return KeySlots.parse(file.read(MOST_BYTES + 1))
        except FileNotFoundError:
            continue
        except OSError as error:
            why = error.strerror or ""
            raise Refused(Reason.FILE_UNREADABLE, path=str(folder / name), why=why) from error
        except Refused as refused:
            if refused.reason is not Reason.VAULT_DAMAGED:
                raise
            damage = refused
    raise damage


def write(folder: Path, slots: KeySlots) -> None:
    """Write the slots; at every moment one of the two files is whole.

    The copy is written last, so that a passphrase that was changed no longer opens either.
    """
    content = slots.encode()
    for name in (layout.KEYS, layout.KEYS_COPY):
        files.replace_bytes(folder / name, content)
        with (folder / name).open("rb") as file:
            if file.read() != content:
                raise Refused(Reason.VAULT_DAMAGED)
