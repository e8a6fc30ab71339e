from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.tables import View
from liaison.store import keyslots, layout
from liaison.store.connection import Connection
from liaison.store.keys import CHEAPEST, VaultKeys
from liaison.store.keyslots import KeySlots
from liaison.store.vault import Vault
from sync.crypto.random import token
from sync.journal.ports import Addition
from tests.support.store import genesis, row

WORDS = "correct horse battery staple"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, VaultKeys, Path]:
    """A vault, its keys, and a backup that was written while it was open."""
    folder = tmp_path_factory.mktemp("made")
    slots, keys = KeySlots.make(WORDS, cost=CHEAPEST)
    created = Vault.create(folder / "vault", WORDS, cost=CHEAPEST)
    created.close()
    shutil.rmtree(folder / "vault")
    layout.make(folder / "vault")
    Connection(folder / "vault" / layout.DATABASE, keys.key("database"), create=True).close()
    keyslots.write(folder / "vault", slots)
    vault = Vault(folder / "vault", keys)
    vault.device.become(b"keys", b"card")
    for number in range(10):
        with vault.transaction():
            vault.records.save([View(row(number), b"snapshot", f"word{number}")])
            vault.log.append([Addition(genesis(number), 1, None)])
        vault.blobs.add(io.BytesIO(token(number * 50_000)))
    length = vault.backup(folder / "file.backup")
    assert length == (folder / "file.backup").stat().st_size
    vault.close()
    return folder / "vault", keys, folder / "file.backup"


def keys_of(made: tuple[Path, VaultKeys, Path]) -> Callable[[KeySlots], VaultKeys]:
    """Unlocks without stretching."""
    return lambda _: made[1]


def test_a_backup_restores_to_the_same_contents_as_a_vault_of_its_own(
    made: tuple[Path, VaultKeys, Path], tmp_path: Path
) -> None:
    Vault.restore(made[2], tmp_path / "again", lambda slots: slots.open_with_passphrase(WORDS))
    vault, again = Vault(made[0], made[1]), Vault(tmp_path / "again", made[1])
    assert list(again.records.every()) == list(vault.records.every())
    assert list(again.log.after(0)) == list(vault.log.after(0))
    for sha256 in vault.blobs.known():
        assert again.blobs.open(sha256).read() == vault.blobs.open(sha256).read()
    assert again.check() == []
    assert (again.restored, vault.restored) == (True, False)
    again.settle()
    assert not again.restored
    again.close()
    vault.close()
    Vault.open(tmp_path / "again", WORDS).close()


def test_a_backup_is_not_written_over_anything(
    made: tuple[Path, VaultKeys, Path], tmp_path: Path
) -> None:
    (tmp_path / "there").write_bytes(b"precious")
    vault = Vault(made[0], made[1])
    with pytest.raises(Refused) as refused:
        vault.backup(tmp_path / "there")
    assert refused.value.reason is Reason.FILE_EXISTS
    with pytest.raises(Refused) as missing:
        vault.backup(tmp_path / "no" / "folder")
    assert missing.value.reason is Reason.FILE_UNWRITABLE
    vault.close()
    assert (tmp_path / "there").read_bytes() == b"precious"
    assert [path.name for path in tmp_path.iterdir()] == ["there"]
    assert not list((made[0] / layout.SCRATCH).iterdir())


def damaged(content: bytes) -> dict[str, bytes]:
    """Backups that are not whole, by what is wrong."""
    middle = len(content) // 2
    return {
        "nothing": b"",
        "another file": token(5000),
        "cut in the head": content[:50],
        "cut": content[:middle],
        "cut by a byte": content[:-1],
        "longer by a byte": content + b"x",
        "a flipped bit in the magic": bytes([content[0] ^ 1]) + content[1:],
        "a flipped bit in the slots": content[:60] + bytes([content[60] ^ 1]) + content[61:],
        "a flipped bit": content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :],
        "a flipped last bit": content[:-1] + bytes([content[-1] ^ 1]),
    }


@pytest.mark.parametrize("wrong", damaged(bytes(100)))
def test_a_damaged_backup_is_refused_and_nothing_is_put_into_place(
    made: tuple[Path, VaultKeys, Path], tmp_path: Path, wrong: str
) -> None:
    file = tmp_path / "file"
    file.write_bytes(damaged(made[2].read_bytes())[wrong])
    with pytest.raises(Refused) as refused:
        Vault.restore(file, tmp_path / "again", keys_of(made))
    assert refused.value.reason is Reason.BACKUP_MALFORMED
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_wrong_passphrase_puts_nothing_into_place(
    made: tuple[Path, VaultKeys, Path], tmp_path: Path
) -> None:
    with pytest.raises(Refused) as refused:
        Vault.restore(made[2], tmp_path / "again", lambda slots: slots.open_with_passphrase("x"))
    assert refused.value.reason is Reason.VAULT_PASSPHRASE
    assert not list(tmp_path.iterdir())


def test_nothing_is_restored_over_a_vault_or_another_folder(
    made: tuple[Path, VaultKeys, Path], tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "letter").write_bytes(b"precious")
    for target in (made[0], tmp_path / "folder", tmp_path / "folder" / "letter"):
        with pytest.raises(Refused) as refused:
            Vault.restore(made[2], target, keys_of(made))
        assert refused.value.reason is Reason.VAULT_EXISTS
    (tmp_path / "empty").mkdir()
    Vault.restore(made[2], tmp_path / "empty", keys_of(made))
    assert layout.is_vault(tmp_path / "empty")


def test_a_missing_backup_is_unreadable(made: tuple[Path, VaultKeys, Path], tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        Vault.restore(tmp_path / "none", tmp_path / "again", keys_of(made))
    assert refused.value.reason is Reason.FILE_UNREADABLE


def test_a_backup_without_an_attachment_that_it_should_have_is_refused(
    made: tuple[Path, VaultKeys, Path], tmp_path: Path
) -> None:
    shutil.copytree(made[0], tmp_path / "vault")
    vault = Vault(tmp_path / "vault", made[1])
    for path in vault.blobs.paths()[:1]:
        path.unlink()
    with pytest.raises(Refused):
        vault.backup(tmp_path / "file")
    assert not (tmp_path / "file").exists()
    vault.close()
