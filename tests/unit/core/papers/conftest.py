from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.vaults import Office, offices


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A secretary at MINURCAT."""
    with offices(tmp_path, "MINURCAT@TCD-NDJ") as (ours,):
        yield ours
