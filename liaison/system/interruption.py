"""What Ctrl-C does at each stage of the program, so that nobody ever sees a traceback.

While modules are still being imported nothing is under way that could be lost, but an exception
could come up anywhere, also where no code of ours can catch it: so the process says that it was
stopped and ends at once. While a command works, the first Ctrl-C is a KeyboardInterrupt, and later
ones do nothing, so that what it unwinds is unwound whole. Imports only what Python has loaded anyway.
"""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from types import FrameType

STOPPED = 1
"""The exit status of a command that was stopped; as of any other refusal."""
SAID = "work.cancelled: Stopped, as you asked.\nStart again when you like; finished parts stay.\n"
"""As the command line words `Reason.CANCELLED`, for when it is not loaded yet."""


def end_at_once() -> None:
    """From now on Ctrl-C ends the process, with a sentence and the status of a refusal."""
    _handle(_end)


def interrupt() -> None:
    """From now on Ctrl-C is a KeyboardInterrupt, once."""
    _handle(_interrupt)


def ignore() -> None:
    """From now on Ctrl-C does nothing: all is done, and the process is about to end."""
    _handle(signal.SIG_IGN)


def say() -> int:
    """Say that the work was stopped; returns the exit status."""
    with suppress(OSError):  # there may be nobody to tell
        os.write(2, SAID.encode())
    return STOPPED


def _handle(handler: signal.Handlers | signal._HANDLER) -> None:
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:  # as `nohup` and `&` have it
        signal.signal(signal.SIGINT, handler)


def _end(_number: int, _frame: FrameType | None) -> None:
    os._exit(say())


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    ignore()
    raise KeyboardInterrupt
