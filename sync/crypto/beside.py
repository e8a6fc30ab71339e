"""Work on pieces of something large, done on another core while the next piece is got ready."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from types import TracebackType
from typing import Self, TypeVar

Piece = TypeVar("Piece")

_THREADS = 2


class Beside:
    """Calls made in their order, one at a time; each is waited for before the next is made.

    What a piece of work raises is raised by the next call, or when it is waited for; leaving the `with` block
    by an exception waits, and passes over it.
    """

    def __init__(self) -> None:
        self._running: Future[object] | None = None

    def call(self, work: Callable[[Piece], object], piece: Piece) -> None:
        """Begin this; the piece has to stay as it is until the next call."""
        self.wait()
        self._running = _threads().submit(work, piece)

    def wait(self) -> None:
        """Return when all is done."""
        running, self._running = self._running, None
        if running is not None:
            running.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.wait()
        elif self._running is not None:
            self._running.exception()


def prepare() -> None:
    """Start the threads now, in a process that will not be allowed to start any."""
    for _ in range(_THREADS):
        _threads().submit(int).result()


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_THREADS, thread_name_prefix="beside")
