from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.store import layout
from liaison.store.vault import Vault
from liaison.store.witness import Witness
from sync.journal.ports import Addition
from tests.support.store import KEYS, fresh_vault, genesis

PAGE = 4096


@pytest.fixture
def witnesses(tmp_path: Path) -> Path:
    return tmp_path / "witnesses"


@pytest.fixture
def folder(tmp_path: Path, witnesses: Path) -> Path:
    """A closed vault that a witness knows."""
    vault = fresh_vault(tmp_path / "vault", witness_folder=witnesses)
    vault.settings.put("a", 1)
    vault.close()
    return vault.folder


def written_on(folder: Path, witnesses: Path) -> bytes:
    """Write something more; returns the database as it was before."""
    before = (folder / layout.DATABASE).read_bytes()
    vault = Vault(folder, KEYS, witness_folder=witnesses)
    with vault.transaction():
        for number in range(20):
            vault.log.append([Addition(genesis(number), 1, None)])
    vault.close()
    return before


def test_an_older_database_put_back_is_noticed(folder: Path, witnesses: Path) -> None:
    older = written_on(folder, witnesses)
    (folder / layout.DATABASE).write_bytes(older)
    for _ in range(2):
        with pytest.raises(Refused) as refused:
            Vault(folder, KEYS, witness_folder=witnesses)
        assert refused.value.reason is Reason.VAULT_ROLLED_BACK
    assert (folder / layout.DATABASE).read_bytes() == older


def test_an_older_database_taken_on_purpose_becomes_a_vault_of_its_own(
    folder: Path, witnesses: Path
) -> None:
    (folder / layout.DATABASE).write_bytes(written_on(folder, witnesses))
    accepted = Vault(folder, KEYS, witness_folder=witnesses, renew=True)
    assert accepted.restored
    accepted.settle()
    accepted.close()
    again = Vault(folder, KEYS, witness_folder=witnesses)
    assert not again.restored
    assert again.witnessed
    again.close()


def test_the_write_ahead_log_of_an_earlier_day_is_noticed(
    folder: Path, witnesses: Path, tmp_path: Path
) -> None:
    vault = Vault(folder, KEYS, witness_folder=witnesses)
    vault.settings.put("a", 2)
    shutil.copytree(folder, tmp_path / "then")
    vault.settings.put("a", 3)
    vault.close()
    for name in (layout.DATABASE, f"{layout.DATABASE}-wal"):
        shutil.copy(tmp_path / "then" / name, folder / name)
    with pytest.raises(Refused) as refused:
        Vault(folder, KEYS, witness_folder=witnesses)
    assert refused.value.reason is Reason.VAULT_ROLLED_BACK


def is_noticed(folder: Path, witnesses: Path) -> bool:
    """Whether a vault does not open, or a check finds something or cannot read on."""
    try:
        vault = Vault(folder, KEYS, witness_folder=witnesses)
    except Refused:
        return True
    try:
        return bool(vault.check())
    except Refused as refused:  # of the list of free pages, say
        return refused.reason is Reason.VAULT_DAMAGED
    finally:
        vault.close()


def test_every_older_page_of_the_log_put_back_alone_is_noticed(
    folder: Path, witnesses: Path
) -> None:
    older = written_on(folder, witnesses)
    present = (folder / layout.DATABASE).read_bytes()
    pages = range(PAGE, len(older), PAGE)  # the first page has the file's own counters
    changed = [at for at in pages if older[at : at + PAGE] != present[at : at + PAGE]]
    assert changed
    for at in changed:
        mixed = present[:at] + older[at : at + PAGE] + present[at + PAGE :]
        (folder / layout.DATABASE).write_bytes(mixed)
        assert is_noticed(folder, witnesses), at // PAGE


def test_two_pages_that_were_swapped_are_damage(folder: Path, witnesses: Path) -> None:
    written_on(folder, witnesses)
    content = bytearray((folder / layout.DATABASE).read_bytes())
    content[PAGE : 2 * PAGE], content[2 * PAGE : 3 * PAGE] = (
        content[2 * PAGE : 3 * PAGE],
        content[PAGE : 2 * PAGE],
    )
    (folder / layout.DATABASE).write_bytes(content)
    with pytest.raises(Refused) as refused:
        Vault(folder, KEYS).check()
    assert refused.value.reason is Reason.VAULT_DAMAGED


def test_a_missing_witness_stops_nobody_and_is_known(folder: Path, witnesses: Path) -> None:
    shutil.rmtree(witnesses)
    vault = Vault(folder, KEYS, witness_folder=witnesses)
    assert not vault.witnessed
    vault.close()
    again = Vault(folder, KEYS, witness_folder=witnesses)
    assert again.witnessed
    again.close()


@pytest.mark.parametrize("content", [b"", b"x" * 40, b"x" * 41, bytes([255]) * 8])
def test_a_witness_that_is_not_ours_proves_nothing(
    folder: Path, witnesses: Path, content: bytes
) -> None:
    (file,) = witnesses.iterdir()
    file.write_bytes(content)
    Vault(folder, KEYS, witness_folder=witnesses).close()


def test_a_witness_folder_that_cannot_be_made_stops_nobody(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    vault = Vault(folder, KEYS, witness_folder=tmp_path / "file" / "below")
    vault.settings.put("a", 2)
    assert not vault.witnessed
    vault.close()


def test_a_crash_between_commit_and_witness_is_no_rollback(folder: Path, witnesses: Path) -> None:
    (file,) = witnesses.iterdir()
    earlier = file.read_bytes()
    written_on(folder, witnesses)
    file.write_bytes(earlier)
    Vault(folder, KEYS, witness_folder=witnesses).close()


def test_a_witness_names_nothing_and_is_forged_by_nobody(tmp_path: Path) -> None:
    witness = Witness(tmp_path, key=b"k" * 32, instance=b"i" * 16)
    witness.remember(7)
    assert witness.epoch() == 7
    assert Witness(tmp_path, key=b"x" * 32, instance=b"i" * 16).epoch() is None
    assert Witness(tmp_path, key=b"k" * 32, instance=b"j" * 16).epoch() is None
    (file,) = tmp_path.iterdir()
    content = file.read_bytes()
    file.write_bytes((6).to_bytes(8, "big") + content[8:])
    assert witness.epoch() is None
