"""A carrier whose long copies can be watched, and stopped between two pieces."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, cast

from sync.carriers.base import BlobName, Carrier, Listing

Watch = Callable[[int], None]
"""Told how many bytes of the present file have passed; what it raises ends the copy."""


class WatchedCarrier:
    """Passes everything on to another carrier."""

    def __init__(self, carrier: Carrier, watch: Watch) -> None:
        self._carrier = carrier
        self._watch = watch

    def list(self) -> Listing:
        """See `Carrier.list`."""
        return self._carrier.list()

    def fetch(self, name: BlobName, sink: BinaryIO, *, limit: int) -> int:
        """See `Carrier.fetch`."""
        return self._carrier.fetch(name, _Stream(sink, self._watch).as_file(), limit=limit)

    def put_new(self, name: BlobName, source: BinaryIO, *, sha256: bytes, length: int) -> None:
        """See `Carrier.put_new`."""
        watched = _Stream(source, self._watch).as_file()
        self._carrier.put_new(name, watched, sha256=sha256, length=length)

    def delete(self, name: BlobName) -> None:
        """See `Carrier.delete`."""
        self._carrier.delete(name)

    def discard_unfinished(self, is_ours: Callable[[BlobName], bool]) -> None:
        """See `Carrier.discard_unfinished`."""
        self._carrier.discard_unfinished(is_ours)

    def close(self) -> None:
        """See `Carrier.close`."""
        self._carrier.close()


class _Stream:
    """Counts what passes."""

    def __init__(self, stream: BinaryIO, watch: Watch) -> None:
        self._stream = stream
        self._watch = watch
        self._passed = 0

    def as_file(self) -> BinaryIO:
        """Carriers read or write, and do nothing else with a file."""
        return cast("BinaryIO", self)

    def read(self, size: int = -1, /) -> bytes:
        """See `BinaryIO.read`."""
        data = self._stream.read(size)
        self._pass(len(data))
        return data

    def write(self, data: bytes, /) -> int:
        """See `BinaryIO.write`."""
        self._pass(len(data))
        return self._stream.write(data)

    def _pass(self, count: int) -> None:
        self._passed += count
        self._watch(self._passed)
