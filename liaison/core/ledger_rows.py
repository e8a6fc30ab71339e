"""The ledger's rows: which records every sealed bundle took to whom, and which papers left beside them.

Rows are added and never changed. A bundle's own row (`core.mailbox.SentBundle`) says when, where and what became of it; a row here says
of one record in it what that row cannot tell: how far its changes went, and what it was called then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from liaison.core.paper_rows import PaperLeft
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


Entry = Sending | PaperLeft
"""One row of the ledger."""


@dataclass(frozen=True, slots=True)
class LedgerQuery:
    """Which rows; every filter that is set must hold. Newest first.

    Attributes:
        contacts: devices, to which bundles went; with them papers show only for `audiences`.
        audiences: those that papers were cut to; with them bundles show only for `contacts`.
        kinds: "bundle" (`paper_rows.Way.BUNDLE`) and kinds of papers; none means all.
        record: one record, in a bundle or on a paper.
        words: in the title of that time or the ref, or in what a paper or its file is called, or in the
            ref of a record on it; accents and case folded.
        since_ms: left then or later.
        before_ms: left earlier than that.
        limit: 0 means all.
        offset: how many to pass over.
    """

    contacts: tuple[DeviceId, ...] = ()
    audiences: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
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

    def enter_paper(self, paper: PaperLeft, records: Collection[RecordId]) -> None:
        """Add the row of a paper, with the records that stand on it."""
        ...

    def carriers(
        self, contact: DeviceId, records: Iterable[RecordId]
    ) -> Mapping[RecordId, Sequence[int]]:
        """By record, the numbers of a contact's bundles with it, but for those in which it was refused."""
        ...

    def of_bundle(self, contact: DeviceId, stream: int) -> list[RecordId]:
        """The records of one bundle."""
        ...

    def find(self, query: LedgerQuery) -> list[Entry]:
        """Rows of both sorts in the order in which they left, newest first."""
        ...

    def sendings(self, query: LedgerQuery) -> list[Sending]:
        """Those of bundles alone."""
        ...

    def papers(self, query: LedgerQuery) -> list[PaperLeft]:
        """Those of papers alone."""
        ...

    def count(self, query: LedgerQuery) -> int:
        """How many there are of both, whatever its limit."""
        ...

    def carried(self, paper: int) -> list[RecordId]:
        """The records on a paper, by its `entry`."""
        ...

    def audiences(self) -> list[str]:
        """For whom papers left, each audience once, in the order of letters."""
        ...
