"""A carrier in memory, for demonstrations and tests: it can also lie the way real ones do."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO

from sync.carriers.base import BlobName, Found, Listing
from sync.errors import Reason, Refused


@dataclass(slots=True, kw_only=True)
class MemoryCarrier:
    """A place that several devices of one process share. Honest unless told otherwise.

    Attributes:
        capacity: bytes that fit.
        read_only: refuse whatever writes.
        missing: there is no such place.
        truncate_after: give at most so many bytes of any file, without a word.
        reorder: list backwards; nobody promised an order.
        hide: names that a stale listing does not show.
        vanish_after: be gone after so many calls; None never.
        corrupt: keep something other than what was given, as a stick of false capacity does.
    """

    capacity: int | None = None
    read_only: bool = False
    missing: bool = False
    truncate_after: int | None = None
    reorder: bool = False
    hide: frozenset[BlobName] = frozenset()
    vanish_after: int | None = None
    corrupt: bool = False
    files: dict[BlobName, bytes] = field(default_factory=dict)

    def list(self) -> Listing:
        """See `Carrier.list`."""
        self._reach()
        shown = sorted(self.files.items(), reverse=self.reorder)
        return [Found(name, len(data)) for name, data in shown if name not in self.hide]

    def fetch(self, name: BlobName, sink: BinaryIO, *, limit: int) -> int:
        """See `Carrier.fetch`."""
        self._reach()
        if name not in self.files:
            raise Refused(Reason.CARRIER_VANISHED, name=name.text)
        data = self.files[name][: self.truncate_after]
        if len(data) > limit:
            raise Refused(Reason.BUNDLE_TOO_LARGE, limit=limit)
        sink.write(data)
        return len(data)

    def put_new(self, name: BlobName, source: BinaryIO, *, sha256: bytes, length: int) -> None:
        """See `Carrier.put_new`."""
        self._reach_for_writing()
        if name in self.files:
            raise Refused(Reason.CARRIER_EXISTS, name=name.text)
        if self.capacity is not None:
            free = self.capacity - sum(map(len, self.files.values()))
            if free < length:
                raise Refused(Reason.CARRIER_FULL, needed=length, free=free)
        data = source.read()
        kept = bytes(len(data)) if self.corrupt else data
        if len(kept) != length or hashlib.sha256(kept).digest() != sha256:
            raise Refused(Reason.CARRIER_READ_BACK)
        self.files[name] = kept

    def delete(self, name: BlobName) -> None:
        """See `Carrier.delete`."""
        self._reach_for_writing()
        self.files.pop(name, None)

    def discard_unfinished(self, is_ours: Callable[[BlobName], bool]) -> None:
        """See `Carrier.discard_unfinished`; here nothing is ever unfinished."""
        del is_ours
        self._reach()

    def close(self) -> None:
        """See `Carrier.close`."""

    def _reach(self) -> None:
        if self.missing:
            raise Refused(Reason.CARRIER_MISSING)
        if self.vanish_after is not None:
            if self.vanish_after == 0:
                raise Refused(Reason.CARRIER_VANISHED)
            self.vanish_after -= 1

    def _reach_for_writing(self) -> None:
        self._reach()
        if self.read_only:
            raise Refused(Reason.CARRIER_READ_ONLY)
