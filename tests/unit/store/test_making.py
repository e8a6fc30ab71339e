"""A vault is made whole or not at all, whenever the process dies and whatever the disk does."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from types import FrameType

import pytest

from liaison.core.errors import Reason, Refused
from liaison.store import layout, outside
from liaison.store.keys import CHEAPEST
from liaison.store.vault import Vault
from tests.support.mounts import Stick

WORDS = "correct horse battery staple"
LEAST_CALLS = 500
"""How many calls the making of a vault takes at least."""


def furnish(vault: Vault) -> None:
    vault.device.become(b"keys", b"card")


def make(folder: Path) -> None:
    Vault.create(folder, WORDS, cost=CHEAPEST, furnish=furnish).close()


def require_whole(folder: Path) -> None:
    """It opens with the passphrase and lacks nothing."""
    vault = Vault.open(folder, WORDS)
    assert vault.device.current() is not None
    assert vault.check() == []
    vault.close()
    assert not (folder / layout.BEGUN).exists()


def make_and_die(folder: Path, last_call: int) -> None:
    """Make a vault, and be killed at a call of our own code or of what it calls."""
    calls = count(1)

    def tick(frame: FrameType, event: str, called: object) -> None:
        del called
        is_ours = event in {"call", "c_call"} and "/liaison/store/" in frame.f_code.co_filename
        if is_ours and next(calls) == last_call:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(tick)
    make(folder)
    os._exit(0)  # it took fewer calls


def survives(folder: Path, last_call: int) -> bool:
    """Whether a child made the vault before that call."""
    child = multiprocessing.get_context("fork").Process(
        target=make_and_die, args=(folder, last_call)
    )
    child.start()
    child.join()
    assert child.exitcode in {0, -signal.SIGKILL}
    return child.exitcode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="no fork here")
@pytest.mark.parametrize(
    "step",
    [
        pytest.param(101, marks=pytest.mark.slow),
        pytest.param(17, marks=[pytest.mark.slow, pytest.mark.timeout(600)]),
    ],
)
def test_a_vault_whose_making_was_killed_is_there_whole_or_is_made_anew(
    tmp_path: Path, step: int
) -> None:
    outcomes: list[bool] = []
    for last_call in count(1, step):
        folder = tmp_path / str(last_call)
        survived = survives(folder, last_call)
        outcomes.append(outside.see(folder).exists)
        if not outcomes[-1]:
            with pytest.raises(Refused) as refused:
                Vault.open(folder, WORDS)
            assert refused.value.reason is Reason.VAULT_MISSING
            make(folder)
        require_whole(folder)
        if survived:
            break
    assert len(outcomes) * step > LEAST_CALLS
    assert not outcomes[0]
    assert outcomes[-1]


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    stick = Stick(tmp_path, size_kib=4096)
    yield stick
    stick.pull()


@pytest.mark.parametrize("left_kib", [0, 4, 16, 48, 64, 128, 192, 256])
def test_a_disk_without_room_for_a_vault_is_left_as_it_was(stick: Stick, left_kib: int) -> None:
    filler = stick.fill()
    os.truncate(filler, filler.stat().st_size - left_kib * 1024)
    with pytest.raises(Refused) as refused:
        make(stick.folder / "below" / "vault")
    assert refused.value.reason is Reason.VAULT_FULL
    assert [path.name for path in stick.folder.iterdir()] == ["filler"]
    filler.unlink()
    make(stick.folder / "below" / "vault")
    require_whole(stick.folder / "below" / "vault")


def test_a_folder_keeps_what_was_in_it_when_the_making_fails(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear colleague")

    def fail(_: Vault) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Vault.create(tmp_path, WORDS, cost=CHEAPEST, furnish=fail)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
    make(tmp_path)
    assert (tmp_path / "letter.txt").read_text() == "Dear colleague"
    require_whole(tmp_path)
