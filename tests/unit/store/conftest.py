"""An open vault for each test, copied from one that was made once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.store.vault import Vault
from tests.support.store import KEYS, fresh_vault


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "vault"
    fresh_vault(folder).close()
    return folder


@pytest.fixture
def vault(template: Path, tmp_path: Path) -> Iterator[Vault]:
    folder = tmp_path / "vault"
    shutil.copytree(template, folder)
    opened = Vault(folder, KEYS)
    yield opened
    opened.close()
