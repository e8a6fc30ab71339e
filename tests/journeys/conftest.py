"""Two vaults of a region, made once in a run; journeys work on copies of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command_line import Terminal, introduce, make_vault

ABE, ELF = ("MINURCAT", "TCD-ABE", "JOC duty officer"), ("UNAMID", "SDN-ELF", "JMAC chief")


@pytest.fixture(scope="session")
def region(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Abéché in `abe` and El Fasher in `elf`, who know each other."""
    folder = tmp_path_factory.mktemp("region")
    with pytest.MonkeyPatch.context() as patch:
        home = folder / "home"
        home.mkdir()
        terminal = Terminal(patch, home)
        abe = make_vault(terminal, folder / "abe", *ABE)
        elf = make_vault(terminal, folder / "elf", *ELF)
        introduce(folder, abe, elf)
        yield folder
