from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


def kill(folder: Path, times: int, *, seed: int) -> None:
    """Raises with what was said if anything promised was lost."""
    program = [sys.executable, "-m", "tests.support.crash_loop", str(folder), str(times), str(seed)]
    done = subprocess.run(program, capture_output=True, check=False)  # noqa: S603  (our own)
    assert done.returncode == 0, done.stderr.decode()[-3000:]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_vault_that_is_killed_keeps_what_it_acknowledged(tmp_path: Path) -> None:
    kill(tmp_path, 8, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_two_hundred_kills_lose_nothing(tmp_path: Path) -> None:
    kill(tmp_path, 200, seed=2)
