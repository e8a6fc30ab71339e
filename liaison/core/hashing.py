"""A sink that hashes and counts what goes through it, so that nothing is read a second time for that."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, cast

from sync.crypto.hashing import Sha256


def _nothing() -> None:
    """Nobody asks anything first."""


class Hashing:
    """Passes everything on.

    Attributes:
        digest: of what passed so far.
        bytes: how much that was.

    Args:
        sink: where it goes.
        before: called once, before the first byte goes there; what it raises is the caller's.
    """

    def __init__(self, sink: BinaryIO, *, before: Callable[[], None] = _nothing) -> None:
        self._sink = sink
        self._before: Callable[[], None] | None = before
        self.digest = Sha256()
        self.bytes = 0

    def as_file(self) -> BinaryIO:
        """For who writes, and does nothing else with a file."""
        return cast("BinaryIO", self)

    def write(self, data: bytes | memoryview, /) -> int:
        """See `BinaryIO.write`."""
        if self._before is not None:
            self._before()
            self._before = None
        self.digest.update(data)
        self.bytes += len(data)
        return self._sink.write(data)
