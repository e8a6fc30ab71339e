"""Which records every sealed bundle took to whom: rows that are added and never changed.

A bundle's own row (`core.mailbox.SentBundle`) says when, where and what became of it; a row here says
of one record in it what that row cannot tell: how far its changes went, and what it was called then.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from sync.model.ids import DeviceId, RecordId


@dataclass(frozen=True, slots=True)
class Released:
    """One record in one bundle.

    Attributes:
        contact: whom the bundle was sealed for.
        stream: its number among theirs.
        record: which record.
        position: its newest change in the bundle, as a position in our log; 0 where that is not
            known, of a flash bundle from before the ledger was kept.
        title: what it was called then; "" while its owner recalls it from here.
    """

    contact: DeviceId
    stream: int
    record: RecordId
    position: int
    title: str


@dataclass(frozen=True, slots=True)
class Sending:
    """The same with what its bundle's row says of it.

    Attributes:
        revision: how many changes of the record the reader had with it.
        ref: what people call the record; "" if it is not here any more.
        type: of the record.
        kind: within the type.
        state: of the bundle (see `core.receipts`); refused, too, if its reader took the rest without this.
        why: what its reader said with it, such as the reason of a refusal.
        sealed_ms: when it was sealed, and left.
        answered_ms: when the reader's latest word came.
        location: the carrier that it was left on; "" if it was not.
        name: of the sealed file.
        sha256: of the sealed file.
        bytes: of the sealed file.
    """

    released: Released
    revision: int
    ref: str
    type: str
    kind: str
    state: str
    why: str
    sealed_ms: int
    answered_ms: int | None
    location: str
    name: str
    sha256: bytes
    bytes: int


@dataclass(frozen=True, slots=True)
class LedgerQuery:
    """Which rows; every filter that is set must hold. Newest first.

    Attributes:
        contacts: devices; none means all.
        record: one record.
        words: in the title of that time or the ref, accents and case folded.
        since_ms: sealed then or later.
        before_ms: sealed earlier than that.
        limit: 0 means all.
        offset: how many to pass over.
    """

    contacts: tuple[DeviceId, ...] = ()
    record: RecordId | None = None
    words: str = ""
    since_ms: int | None = None
    before_ms: int | None = None
    limit: int = 0
    offset: int = 0


class LedgerTable(Protocol):
    """Append-only: there is no way to change or remove a row, and the database refuses both."""

    def enter(self, rows: Iterable[Released]) -> None:
        """Add rows."""
        ...

    def find(self, query: LedgerQuery) -> list[Sending]:
        """Rows, newest first."""
        ...

    def count(self, query: LedgerQuery) -> int:
        """How many there are, whatever its limit."""
        ...
