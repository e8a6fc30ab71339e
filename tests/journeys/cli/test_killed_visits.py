"""Programs that end in the middle of a visit, and what the next visit finds of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.support.command_line import PASSPHRASE, Terminal, add_note, dump

_DIE_WHILE_LEAVING = """
import os, sys
from pathlib import Path
from liaison.bootstrap.door import VaultDoor

state, vault, passphrase, stick = sys.argv[1:]

def die(progress):
    if progress.doing == "leaving" and progress.done > 2 << 20:
        os._exit(9)

VaultDoor(Path(state)).open(vault, passphrase).exchange.run(stick, report=die)
"""


def test_what_a_killed_visit_left_unfinished_is_cleared_by_the_next(
    abe: Terminal, elf: Terminal, stick: Path, tmp_path: Path
) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(os.urandom(5 << 20))
    add_note(abe, "Ambush", "--release", "SIS:UNAMID", "--attach", film)
    theirs = stick / "ABCDEFGH.TMP"
    theirs.write_bytes(b"another device is at work here")
    words = [str(tmp_path / "state"), abe.vault, PASSPHRASE, str(stick)]
    killed = subprocess.run(  # noqa: S603  (our own program)
        [sys.executable, "-c", _DIE_WHILE_LEAVING, *words], capture_output=True, check=False
    )
    assert killed.returncode == 9, killed.stderr.decode()
    assert len(list(stick.glob("*.TMP"))) == 2
    abe.done("exchange", stick)
    assert list(stick.glob("*.TMP")) == [theirs]
    elf.done("exchange", stick, "--accept")
    assert dump(elf) == dump(abe)
