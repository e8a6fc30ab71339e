"""From the start of the program to its first screen, and the memory that it then has.

The program runs in a process of its own, offscreen; that process says when its screens were painted.
The first screen is Today with all that the vault knows without looking further: warnings, actions,
meetings, who was heard; its checks run on, and say so. The passphrase comes once all is loaded that
can be while it is typed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from statistics import median

from benchmarks import grounds
from benchmarks.figures import Figure

SIZES = (1_000, 10_000, 100_000)
_RUNS = 5


def measure(size: int) -> Iterator[Figure]:
    """Medians of some starts."""
    with grounds.scratch() as folder:
        vault, state = grounds.copy_of(size, folder), folder / "state"
        with grounds.opened(vault, state):
            pass  # the list of vaults knows it from now on
        runs = [_run(str(state)) for _ in range(_RUNS)]
    told = {name: median(run[name] for run in runs) for name in runs[0]}
    yield Figure("start to the unlock screen", size, told["unlock"], "s", 1.0)
    yield Figure("start to all of the program loaded", size, told["loaded"], "s")
    yield Figure("unlock to the first screen painted, less Argon2id", size, told["first"], "s", 0.5)
    yield Figure("unlock to Today's checks finished, less Argon2id", size, told["checked"], "s")
    yield Figure("Argon2id", size, told["stretch"], "s")
    yield Figure("memory of the app, first screen", size, told["memory"], "MB", 300)


def _run(state: str) -> dict[str, float]:
    begun = str(time.monotonic())
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.program", state, grounds.PASSPHRASE, begun],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told
