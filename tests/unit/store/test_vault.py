from __future__ import annotations

import hashlib
import io
import multiprocessing
import os
import shutil
import signal
import sys
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

import pytest
from filelock import FileLock

from liaison.core.errors import Reason, Refused
from liaison.core.tables import View
from liaison.store import keyslots, layout, outside
from liaison.store.keys import CHEAPEST, new_recovery_key
from liaison.store.vault import Vault
from sync.journal.ports import Addition
from tests.support.rights import held_to_permissions
from tests.support.store import KEYS, fresh_vault, genesis, row

WORDS = "correct horse battery staple"
forking = pytest.mark.skipif(sys.platform == "win32", reason="no fork here")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with its key slots, made once."""
    folder = tmp_path_factory.mktemp("made") / "vault"
    created = Vault.create(folder, WORDS, cost=CHEAPEST)
    created.settings.put("a", 1)
    created.close()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / "vault")
    return tmp_path / "vault"


def contents(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file's hash and mode."""
    return {
        path.relative_to(folder).as_posix(): (
            hashlib.sha256(path.read_bytes()).digest(),
            path.stat().st_mode,
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_vault_opens_with_its_passphrase(folder: Path) -> None:
    opened = Vault.open(folder, WORDS)
    assert opened.settings.get("a") == 1
    assert not opened.restored
    opened.close()


def test_a_wrong_passphrase_leaves_every_byte_as_it_was(folder: Path) -> None:
    before = contents(folder)
    with pytest.raises(Refused) as refused:
        Vault.open(folder, WORDS.upper())
    assert refused.value.reason is Reason.VAULT_PASSPHRASE
    assert contents(folder) == before
    Vault.open(folder, WORDS).close()


def test_a_closed_vault_has_no_write_ahead_log(folder: Path) -> None:
    names = {path.name for path in folder.iterdir() if path.is_file()}
    assert names == {layout.DATABASE, layout.KEYS, layout.KEYS_COPY, layout.LOCK}


def test_all_of_a_vault_is_private(folder: Path) -> None:
    assert all(path.stat().st_mode & 0o077 == 0 for path in [folder, *folder.rglob("*")])


def test_a_vault_is_not_made_over_another(folder: Path) -> None:
    before = contents(folder)
    with pytest.raises(Refused) as refused:
        Vault.create(folder, "another", cost=CHEAPEST)
    assert refused.value.reason is Reason.VAULT_EXISTS
    assert contents(folder) == before


def test_no_vault_is_opened_where_none_is(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        Vault.open(tmp_path / "nowhere", WORDS)
    assert refused.value.reason is Reason.VAULT_MISSING
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["file/vault", "file", "n" * 300])
def test_a_place_where_no_folder_can_be_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert not outside.see(tmp_path / name).exists
    with pytest.raises(Refused) as missing:
        Vault.open(tmp_path / name, WORDS)
    assert missing.value.reason is Reason.VAULT_MISSING
    with pytest.raises(Refused) as refused:
        Vault.create(tmp_path / name, WORDS, cost=CHEAPEST)
    assert refused.value.reason is Reason.FILE_UNWRITABLE


def test_a_database_that_lost_its_slots_is_not_written_over(folder: Path) -> None:
    for name in (layout.KEYS, layout.KEYS_COPY):
        (folder / name).unlink()
    before = contents(folder)
    with pytest.raises(Refused) as refused:
        Vault.create(folder, WORDS, cost=CHEAPEST)
    assert refused.value.reason is Reason.VAULT_EXISTS
    assert contents(folder) == before


def test_what_can_be_seen_without_a_key(folder: Path, tmp_path: Path) -> None:
    assert not outside.see(tmp_path / "nowhere").exists
    seen = outside.see(folder)
    assert (seen.exists, seen.slots, seen.in_use) == (True, ("passphrase",), False)
    opened = Vault.open(folder, WORDS)
    assert outside.see(folder).in_use
    opened.close()
    assert not outside.see(folder).in_use


def test_whoever_only_looks_whether_a_vault_is_in_use_keeps_nobody_from_opening_it(
    folder: Path,
) -> None:
    look = FileLock(folder / layout.LOCK, thread_local=False)
    look.acquire()
    over = threading.Timer(0.05, look.release)
    over.start()
    Vault.open(folder, WORDS).close()
    over.join()


def test_a_changed_passphrase_replaces_the_one_before(folder: Path) -> None:
    opened = Vault.open(folder, WORDS)
    opened.change_passphrase("another one")
    opened.close()
    assert keyslots.read(folder).cost == CHEAPEST
    with pytest.raises(Refused) as refused:
        Vault.open(folder, WORDS)
    assert refused.value.reason is Reason.VAULT_PASSPHRASE
    (folder / layout.KEYS).write_bytes(b"torn")
    with pytest.raises(Refused):
        Vault.open(folder, WORDS)
    Vault.open(folder, "another one").close()


def test_the_recovery_key_sets_a_new_passphrase_and_is_spent_until_there_is_another(
    folder: Path,
) -> None:
    key = new_recovery_key()
    opened = Vault.open(folder, WORDS)
    opened.set_recovery_key(key)
    assert not opened.is_kit_spent()
    opened.close()
    Vault.recover(folder, key, "another one")
    with pytest.raises(Refused) as refused:
        Vault.open(folder, WORDS)
    assert refused.value.reason is Reason.VAULT_PASSPHRASE
    recovered = Vault.open(folder, "another one")
    assert recovered.settings.get("a") == 1
    assert recovered.is_kit_spent()
    assert outside.see(folder).kit_spent
    recovered.change_passphrase("a third one")
    assert recovered.is_kit_spent()
    Vault.rehearse_recovery(folder, key)  # it still opens: there is no other yet
    recovered.set_recovery_key(new_recovery_key())
    assert not recovered.is_kit_spent()
    recovered.close()
    with pytest.raises(Refused) as spent:
        Vault.rehearse_recovery(folder, key)
    assert spent.value.reason is Reason.RECOVERY_WRONG


def test_slots_of_another_vault_do_not_open_this_one(folder: Path, tmp_path: Path) -> None:
    Vault.create(tmp_path / "other", WORDS, cost=CHEAPEST).close()
    for name in (layout.KEYS, layout.KEYS_COPY):
        shutil.copy(tmp_path / "other" / name, folder / name)
    before = (folder / layout.DATABASE).read_bytes()
    with pytest.raises(Refused) as refused:
        Vault.open(folder, WORDS)
    assert refused.value.reason is Reason.VAULT_DAMAGED
    assert (folder / layout.DATABASE).read_bytes() == before


def test_scratch_names_are_of_our_own_making(vault: Vault) -> None:
    assert Path(vault.scratch("ab12.age")).parent == vault.folder / layout.SCRATCH
    for name in ("", ".", "..", "../x", "/etc/passwd", "a/b", "a\\b", "a\x00", ".hidden", "é" * 5):
        with pytest.raises(ValueError, match="scratch"):
            vault.scratch(name)


@pytest.mark.skipif(sys.platform != "linux", reason="root writes everywhere elsewhere")
def test_a_folder_that_cannot_be_written_is_named(folder: Path) -> None:
    folder.chmod(0o500)
    with held_to_permissions(), pytest.raises(Refused) as refused:
        Vault.open(folder, WORDS)
    assert refused.value.reason is Reason.VAULT_READ_ONLY
    folder.chmod(0o700)


def hold_open(folder: Path, pipe: Pipe) -> None:
    opened = Vault(folder, KEYS)
    opened.settings.put("held", 1)
    pipe.send("open")
    pipe.recv()


@pytest.fixture
def holder(vault: Vault) -> Iterator[multiprocessing.process.BaseProcess]:
    """Another process that has the vault open."""
    vault.close()
    fork = multiprocessing.get_context("fork")
    ours, theirs = fork.Pipe()
    process = fork.Process(target=hold_open, args=(vault.folder, theirs))
    process.start()
    assert ours.recv() == "open"
    yield process
    process.kill()
    process.join()


@forking
def test_a_second_process_is_refused_and_the_lock_dies_with_the_first(
    vault: Vault, holder: multiprocessing.process.BaseProcess
) -> None:
    with pytest.raises(Refused) as refused:
        Vault(vault.folder, KEYS)
    assert refused.value.reason is Reason.VAULT_IN_USE
    assert holder.pid is not None
    os.kill(holder.pid, signal.SIGKILL)
    holder.join()
    again = Vault(vault.folder, KEYS)
    assert again.settings.get("held") == 1
    assert again.check() == []
    again.close()


def test_two_openings_in_one_process_are_refused_too(vault: Vault) -> None:
    with pytest.raises(Refused) as refused:
        Vault(vault.folder, KEYS)
    assert refused.value.reason is Reason.VAULT_IN_USE


def encodings(text: str) -> list[bytes]:
    forms = [text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be")]
    return [*forms, text.encode().hex().encode(), text[:20].encode()]


def test_nothing_that_was_written_lies_readable_in_any_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    canary = "canary-Zx81-Abeche-massalit-9137"
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    vault = fresh_vault(tmp_path / "vault", witness_folder=tmp_path / "witness")
    for number in range(50):
        with vault.transaction():
            vault.records.save(
                [View(row(number, title=canary), canary.encode(), f"{canary} {number}")]
            )
            vault.log.append([Addition(genesis(number, title=canary), 1, None)])
            vault.settings.put(f"{canary}{number}", canary)
        vault.blobs.add(io.BytesIO(f"{number} {canary}".encode() * 500))
    assert len(vault.records.search(canary[:12], limit=100, ranked=True)) == 50
    keyslots.write(vault.folder, keyslots.KeySlots.make(WORDS, cost=CHEAPEST)[0])
    vault.backup(tmp_path / "backup")
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.name.endswith("-wal") for path in written)
    vault.close()
    written += [path for path in tmp_path.rglob("*") if path.is_file()]
    for path in written:
        if path.exists():
            content = path.read_bytes()
            assert not [form for form in encodings(canary) if form in content], path
            assert KEYS.master not in content
            assert WORDS.encode() not in content
