"""The process's top: a bug becomes one line with a code, and never a traceback for the user."""

from __future__ import annotations

import hashlib
import sys
import traceback
from collections.abc import Callable
from types import TracebackType


def code_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """A short code from what failed and where: the same bug has the same code on every laptop.

    It is made of names in our own program only; nothing the user wrote can be in it.
    """
    frames = traceback.extract_tb(trace)
    where = ";".join(f"{frame.name}:{frame.lineno}" for frame in frames)
    digest = hashlib.sha256(f"{kind.__name__};{where}".encode()).hexdigest().upper()
    return f"{digest[:4]}-{digest[4:8]}"


def install(show: Callable[[str], None]) -> None:
    """Send every exception that nobody caught to `show`, as its code."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        show(code_of(kind, trace))

    sys.excepthook = hook
