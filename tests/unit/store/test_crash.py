"""What is left when a process dies, or a disk is full, in the middle of a save."""

from __future__ import annotations

import io
import multiprocessing
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.tables import View
from liaison.store import keyslots, layout
from liaison.store.keys import CHEAPEST, new_recovery_key
from liaison.store.keyslots import KeySlots
from liaison.store.vault import Vault
from sync.journal.ports import Addition
from tests.support.mounts import Stick
from tests.support.store import KEYS, fresh_vault, genesis, row

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no fork here")
SEED = 1905


def save(vault: Vault, number: int) -> None:
    """One save as the product makes it: attachment, log, view and a setting together."""
    with vault.transaction():
        vault.blobs.add(io.BytesIO(b"%d" % number * 3000))
        vault.log.append([Addition(genesis(number), 1, None)])
        vault.records.save([View(row(number), b"s" * 2000, f"word{number} and the like")])
        vault.settings.put("last", number)


def save_for_ever(folder: Path, pipe: Pipe) -> None:
    vault = Vault(folder, KEYS, witness_folder=folder.parent / "witness")
    last = vault.settings.get("last")
    number = last if isinstance(last, int) else 0
    while True:
        number += 1
        save(vault, number)
        pipe.send(number)


def kill_while(work: Callable[[Path, Pipe], None], folder: Path, wait: float) -> int:
    """Start a child, kill it some time after a first acknowledgement; returns the last one."""
    fork = multiprocessing.get_context("fork")
    ours, theirs = fork.Pipe()
    process = fork.Process(target=work, args=(folder, theirs))
    process.start()
    theirs.close()
    acknowledged: int = ours.recv()
    process.join(timeout=wait)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    while ours.poll():
        try:
            acknowledged = ours.recv()
        except EOFError:
            break
    return acknowledged


@pytest.mark.parametrize("kills", [10, pytest.param(200, marks=pytest.mark.slow)])
def test_no_acknowledged_save_is_lost_when_the_process_is_killed(
    tmp_path: Path, kills: int
) -> None:
    chance = random.Random(SEED)  # noqa: S311  (a test's own dice)
    fresh_vault(tmp_path / "vault").close()
    for _ in range(kills):
        acknowledged = kill_while(save_for_ever, tmp_path / "vault", chance.random() * 0.03)
        vault = Vault(tmp_path / "vault", KEYS, witness_folder=tmp_path / "witness")
        last = vault.settings.get("last")
        assert isinstance(last, int)
        assert acknowledged <= last <= acknowledged + 1
        assert vault.log.position() == last
        assert len(list(vault.records.every())) == len(vault.blobs.known()) == last
        vault.close()
    vault = Vault(tmp_path / "vault", KEYS)
    assert vault.check() == []
    assert not list((vault.folder / layout.BLOBS).glob("*.tmp"))
    vault.close()


def rewrite_slots_for_ever(folder: Path, pipe: Pipe) -> None:
    slots = keyslots.read(folder)
    while True:
        slots = slots.with_recovery(KEYS, new_recovery_key())
        keyslots.write(folder, slots)
        pipe.send(slots.revision)


def test_key_slots_open_after_every_kill(tmp_path: Path) -> None:
    chance = random.Random(SEED)  # noqa: S311  (a test's own dice)
    made = KeySlots(KEYS.vault, KEYS.generation, 1, KEYS.key("commitment"), ())
    keyslots.write(tmp_path, made.with_passphrase(KEYS, "x", cost=CHEAPEST))
    for _ in range(20):
        acknowledged = kill_while(rewrite_slots_for_ever, tmp_path, chance.random() * 0.01)
        assert keyslots.read(tmp_path).revision >= acknowledged
    assert keyslots.read(tmp_path).open_with_passphrase("x") == KEYS


def fill(folder: Path, pipe: Pipe) -> None:
    """Save until no more fits; then say what was refused, and what calls say after it."""
    vault = Vault(folder, KEYS)
    reasons: list[StrEnum] = []
    number = 0
    while not reasons:
        try:
            save(vault, number + 1)
            number += 1
        except Refused as refused:
            reasons.append(refused.reason)
    try:
        vault.settings.put("after", 1)
    except Refused as refused:
        reasons.append(refused.reason)
    pipe.send((number, reasons))
    os._exit(0)


def filled(folder: Path, prepare: Callable[[], None]) -> tuple[int, list[StrEnum]]:
    """What a child met that filled the vault, after a preparation of its own."""

    def work(pipe: Pipe) -> None:
        prepare()
        fill(folder, pipe)

    fork = multiprocessing.get_context("fork")
    ours, theirs = fork.Pipe()
    process = fork.Process(target=work, args=(theirs,))
    process.start()
    theirs.close()
    outcome: tuple[int, list[StrEnum]] = ours.recv()
    process.join()
    return outcome


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MiB, where this user may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if mount is None or subprocess.run(command, check=False, capture_output=True).returncode:  # noqa: S603
        pytest.skip("may not mount a small disk")
    yield folder
    subprocess.run([shutil.which("umount") or "umount", str(folder)], check=True)  # noqa: S603


def test_a_full_disk_leaves_the_old_state_intact(small_disk: Path, tmp_path: Path) -> None:
    fresh_vault(small_disk / "vault").close()
    saved, reasons = filled(small_disk / "vault", lambda: None)
    assert saved > 0
    assert set(reasons) == {Reason.VAULT_FULL}
    shutil.copytree(small_disk / "vault", tmp_path / "copy")
    vault = Vault(tmp_path / "copy", KEYS)
    assert vault.settings.get("last") == saved
    assert vault.log.position() == saved
    assert vault.check() == []
    vault.close()


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    """A disk of 2 MiB with a vault on it, in which something was saved."""
    folder = tmp_path / "stick"
    folder.mkdir()
    stick = Stick(folder, size_kib=2048)
    vault = fresh_vault(folder / "vault")
    save(vault, 1)
    vault.close()
    yield stick
    stick.pull()


def test_on_a_full_disk_the_vault_can_be_read_and_a_save_is_refused_as_full(stick: Stick) -> None:
    filler = stick.fill()
    full = Vault(stick.folder / "vault", KEYS)
    assert full.settings.get("last") == 1
    assert full.check() == []
    with pytest.raises(Refused) as refused:
        full.settings.put("last", 2)
    assert refused.value.reason is Reason.VAULT_FULL
    full.close()
    filler.unlink()
    freed = Vault(stick.folder / "vault", KEYS)
    assert freed.settings.get("last") == 1
    freed.settings.put("last", 2)
    freed.close()


@pytest.mark.parametrize("has_lock", [True, False])
def test_a_disk_too_full_to_open_a_vault_on_is_called_full(stick: Stick, *, has_lock: bool) -> None:
    if not has_lock:
        (stick.folder / "vault" / layout.LOCK).unlink()
    stick.take_no_more_files()
    with pytest.raises(Refused) as refused:
        Vault(stick.folder / "vault", KEYS)
    assert refused.value.reason is Reason.VAULT_FULL


@pytest.mark.parametrize("limit", range(150_000, 700_000, 50_003))
def test_a_write_that_fails_anywhere_leaves_the_old_state_intact(
    tmp_path: Path, limit: int
) -> None:
    def prepare() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    folder = tmp_path / "vault"
    fresh_vault(folder).close()
    saved, reasons = filled(folder, prepare)
    assert set(reasons) <= {Reason.VAULT_FULL, Reason.VAULT_DAMAGED}
    vault = Vault(folder, KEYS)
    assert (vault.settings.get("last") or 0) == saved
    assert vault.log.position() == saved
    assert vault.check() == []
    vault.close()
