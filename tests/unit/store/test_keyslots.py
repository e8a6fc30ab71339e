from __future__ import annotations

import hashlib
from pathlib import Path

import cbor2
import pytest

from liaison.core.errors import Reason, Refused
from liaison.store import keys, keyslots, layout
from liaison.store.keys import CEILING, CHEAPEST, Cost, VaultKeys, new_recovery_key
from liaison.store.keyslots import KeySlots

WORDS = "correct horse battery staple"


@pytest.fixture(scope="module")
def made() -> tuple[KeySlots, VaultKeys]:
    return KeySlots.make(WORDS, cost=CHEAPEST)


def edited(slots: KeySlots, /, **changes: object) -> bytes:
    """The file with other contents and a hash that fits them, as an attacker would write it."""
    tree = cbor2.loads(slots.encode()[:-32])
    for name, value in changes.items():
        if name in tree:
            tree[name] = value
        else:
            tree["slots"][0][int(name.removeprefix("slot_"))] = value
    body = cbor2.dumps(tree, canonical=True)
    return body + hashlib.sha256(body).digest()


def test_the_passphrase_gives_the_keys_again(made: tuple[KeySlots, VaultKeys]) -> None:
    slots, opened = made
    assert KeySlots.parse(slots.encode()).open_with_passphrase(WORDS) == opened


def test_another_passphrase_is_told_from_damage(made: tuple[KeySlots, VaultKeys]) -> None:
    slots, _ = made
    with pytest.raises(Refused) as refused:
        slots.open_with_passphrase(WORDS + " ")
    assert refused.value.reason is Reason.VAULT_PASSPHRASE


def test_a_passphrase_may_be_typed_with_combining_accents() -> None:
    slots, opened = KeySlots.make("Abéché", cost=CHEAPEST)
    assert slots.open_with_passphrase("Abe\u0301che\u0301") == opened


def test_every_flipped_byte_of_the_file_is_damage(made: tuple[KeySlots, VaultKeys]) -> None:
    content = made[0].encode()
    for at in range(len(content)):
        broken = bytearray(content)
        broken[at] ^= 1
        with pytest.raises(Refused) as refused:
            KeySlots.parse(bytes(broken))
        assert refused.value.reason is Reason.VAULT_DAMAGED


@pytest.mark.parametrize("length", [0, 1, 31, 32, 100])
def test_a_file_cut_short_is_damage(made: tuple[KeySlots, VaultKeys], length: int) -> None:
    with pytest.raises(Refused) as refused:
        KeySlots.parse(made[0].encode()[:length])
    assert refused.value.reason is Reason.VAULT_DAMAGED


@pytest.mark.parametrize(
    "kdf",
    [
        ["argon2id", 8, 3, 4],
        ["argon2id", 64 * 1024 - 1, 3, 4],
        ["argon2id", 2048 * 1024 + 1, 3, 4],
        ["argon2id", 64 * 1024, 2, 4],
        ["argon2id", 64 * 1024, 17, 4],
        ["argon2id", 64 * 1024, 3, 0],
        ["argon2id", 64 * 1024, 3, 17],
        ["argon2id", -1, -1, -1],
        ["argon2id", 64 * 1024],
        ["pbkdf2", 1],
        ["hkdf-sha256"],
        [],
    ],
)
def test_a_header_outside_the_bounds_is_refused_before_anything_is_derived(
    made: tuple[KeySlots, VaultKeys], kdf: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    def derive(*_: object, **__: object) -> bytes:
        raise AssertionError("derived")

    monkeypatch.setattr(keys, "Argon2id", derive)
    slots = KeySlots.parse(edited(made[0], slot_2=kdf))
    with pytest.raises(Refused) as refused:
        slots.open_with_passphrase(WORDS)
    assert refused.value.reason is Reason.VAULT_UNSAFE_HEADER


def test_no_vault_is_made_below_the_floor() -> None:
    for cost in (Cost(memory_kib=1024), Cost(passes=1), Cost(memory_kib=CEILING.memory_kib + 1)):
        with pytest.raises(Refused) as refused:
            KeySlots.make(WORDS, cost=cost)
        assert refused.value.reason is Reason.VAULT_UNSAFE_HEADER


def test_an_empty_passphrase_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        KeySlots.make("", cost=CHEAPEST)
    assert refused.value.reason is Reason.PASSPHRASE_WEAK


@pytest.mark.parametrize(
    "changes", [{"vault": b"x" * 16}, {"generation": 2}, {"slot_0": 9}, {"commitment": b"x" * 32}]
)
def test_a_header_edited_by_hand_does_not_open(
    made: tuple[KeySlots, VaultKeys], changes: dict[str, object]
) -> None:
    with pytest.raises(Refused) as refused:
        KeySlots.parse(edited(made[0], **changes)).open_with_passphrase(WORDS)
    assert refused.value.reason is Reason.VAULT_DAMAGED


@pytest.mark.parametrize(
    "changes", [{"vault": 7}, {"slots": "none"}, {"slots": [[1, 2]]}, {"slot_3": 5}]
)
def test_a_file_of_other_shape_is_damage(
    made: tuple[KeySlots, VaultKeys], changes: dict[str, object]
) -> None:
    with pytest.raises(Refused) as refused:
        KeySlots.parse(edited(made[0], **changes))
    assert refused.value.reason is Reason.VAULT_DAMAGED


def test_a_later_format_is_named_as_such(made: tuple[KeySlots, VaultKeys]) -> None:
    with pytest.raises(Refused) as refused:
        KeySlots.parse(edited(made[0], format=2))
    assert refused.value.reason is Reason.VAULT_NEWER


def test_the_recovery_key_opens_and_another_does_not(made: tuple[KeySlots, VaultKeys]) -> None:
    slots, opened = made
    key = new_recovery_key()
    with_recovery = slots.with_recovery(opened, key)
    assert with_recovery.open_with_recovery(key) == opened
    assert with_recovery.open_with_passphrase(WORDS) == opened
    for wrong in (bytes(32), key[::-1]):
        with pytest.raises(Refused) as refused:
            with_recovery.open_with_recovery(wrong)
        assert refused.value.reason is Reason.RECOVERY_WRONG


def test_a_new_recovery_key_replaces_the_older_one(made: tuple[KeySlots, VaultKeys]) -> None:
    slots, opened = made
    key = new_recovery_key()
    older = slots.with_recovery(opened, key)
    newer = older.with_recovery(opened, new_recovery_key())
    assert newer.kinds == ("passphrase", "recovery")
    with pytest.raises(Refused):
        newer.open_with_recovery(key)


def test_a_torn_file_leaves_its_copy(made: tuple[KeySlots, VaultKeys], tmp_path: Path) -> None:
    keyslots.write(tmp_path, made[0])
    file = tmp_path / layout.KEYS
    file.write_bytes(file.read_bytes()[:100])
    assert keyslots.read(tmp_path) == made[0]
    file.unlink()
    assert keyslots.read(tmp_path) == made[0]


def test_a_crash_between_the_two_files_leaves_the_older_slots_as_the_copy(
    made: tuple[KeySlots, VaultKeys], tmp_path: Path
) -> None:
    older, opened = made
    newer = older.with_recovery(opened, new_recovery_key())
    (tmp_path / layout.KEYS).write_bytes(newer.encode())
    (tmp_path / layout.KEYS_COPY).write_bytes(older.encode())
    assert keyslots.read(tmp_path) == newer
    (tmp_path / layout.KEYS).write_bytes(newer.encode()[:-1])
    assert keyslots.read(tmp_path) == older


def test_both_files_torn_is_damage_and_none_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(Refused) as missing:
        keyslots.read(tmp_path)
    assert missing.value.reason is Reason.VAULT_MISSING
    (tmp_path / layout.KEYS).write_bytes(b"")
    (tmp_path / layout.KEYS_COPY).write_bytes(b"x" * 5000)
    with pytest.raises(Refused) as damaged:
        keyslots.read(tmp_path)
    assert damaged.value.reason is Reason.VAULT_DAMAGED


def test_the_file_stays_small_and_private(made: tuple[KeySlots, VaultKeys], tmp_path: Path) -> None:
    slots = made[0].with_recovery(made[1], new_recovery_key())
    keyslots.write(tmp_path, slots)
    for name in (layout.KEYS, layout.KEYS_COPY):
        assert (tmp_path / name).stat().st_size <= keyslots.MOST_BYTES
        assert (tmp_path / name).stat().st_mode & 0o077 == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [layout.KEYS, layout.KEYS_COPY]


def test_each_purpose_and_each_vault_has_another_key() -> None:
    one = VaultKeys(bytes(16), 1, b"m" * 32)
    other = VaultKeys(b"x" * 16, 1, b"m" * 32)
    purposes = ("database", "blob", "witness", "backup", "commitment")
    derived = {vault.key(purpose) for vault in (one, other) for purpose in purposes}
    assert len(derived) == 10
