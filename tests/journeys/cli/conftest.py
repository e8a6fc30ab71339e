from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.command_line import Terminal


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Somebody who never used the program before."""
    home = tmp_path / "home"
    home.mkdir()
    return Terminal(monkeypatch, home)


@pytest.fixture
def abe(terminal: Terminal, region: Path, tmp_path: Path) -> Terminal:
    """MINURCAT in Abéché, who knows El Fasher."""
    return terminal.at(shutil.copytree(region / "abe", tmp_path / "abe"))


@pytest.fixture
def elf(terminal: Terminal, region: Path, tmp_path: Path) -> Terminal:
    """UNAMID in El Fasher, who knows Abéché."""
    return terminal.at(shutil.copytree(region / "elf", tmp_path / "elf"))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
