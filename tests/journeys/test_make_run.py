"""What `make run` does without a display, the first time and the second."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from liaison.bootstrap.door import VaultDoor
from tests.support.command_line import PASSPHRASE, ROOT, Said, Terminal

MAKE = ROOT / "tests" / "pictures" / "make.py"


def take_pictures(terminal: Terminal, folder: Path, vault: Path) -> Said:
    done = subprocess.run(  # noqa: S603  (our own script)
        [sys.executable, MAKE, folder, "--vault", vault, "--look", "light"],
        capture_output=True,
        check=False,
        env=terminal.environment(),
    )
    return Said(done.returncode, done.stdout, done.stderr.decode())


def test_an_open_vault_gives_no_pictures_and_the_reason(
    region: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = shutil.copytree(region / "abe", tmp_path / "abe")
    workspace = VaultDoor(tmp_path / "state").open(str(vault), PASSPHRASE)
    try:
        said = take_pictures(Terminal(monkeypatch, tmp_path), tmp_path / "pictures", vault)
    finally:
        workspace.close()
    assert said.status == 1
    assert "vault.in_use: " in said.err
    assert "Traceback" not in said.err


@pytest.mark.slow
def test_the_region_is_made_once_and_then_said_to_be_older_and_pictures_add_nothing_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal, demo = Terminal(monkeypatch, tmp_path), tmp_path / "demo"
    first = terminal.done("demo", demo, "--no-app").text
    again = terminal.done("demo", demo, "--no-app").text
    head, _, rest = again.partition("\n")
    assert head.startswith("Made before, ")
    assert rest == first
    here = {entry.name for entry in demo.iterdir()}
    for _ in range(2):
        said = take_pictures(terminal, tmp_path / "pictures", demo / "TCD-ABE")
        assert said.status == 0, said
    assert {entry.name for entry in demo.iterdir()} == here
    assert {file.stem.rpartition("-")[2] for file in (tmp_path / "pictures").iterdir()} == {"light"}
