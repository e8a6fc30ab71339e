from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.vaults import Office, offices


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[list[Office]]:
    """Abéché and El Fasher, who know each other."""
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as made:
        yield made


@pytest.fixture
def trio(tmp_path: Path) -> Iterator[list[Office]]:
    """Abéché, El Fasher and Juba, who all know each other."""
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", "UNMIS@SDN-JUB") as made:
        yield made
