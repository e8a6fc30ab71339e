"""Replacing this process by a new one: the only way to clear what it holds in memory."""

from __future__ import annotations

import os
import sys
from typing import NoReturn


def relaunch(arguments: list[str]) -> NoReturn:
    """Begin the program anew with these arguments, in place of this process."""
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "liaison"]
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(sys.executable, [*program, *arguments])  # noqa: S606  (our own program, no shell)
