"""What core asks of the vault's tables: records, drafts, contacts, and what follows from the log.

The log, the books on bundles and the ledger have modules of their own: `core.change_log`,
`core.mailbox`, `core.ledger_rows`. `core.ports` puts all of them together as `Store`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Protocol

from liaison.core.judging import Judgement
from liaison.core.recalling import Recall
from liaison.core.showing import Hit
from liaison.core.standing import Accepted, Standing
from liaison.core.values import Contact, RecordQuery, RecordRow, Sighting, Trust, Vouched
from sync.model.ids import DeviceId, RecordId

END_OF_PROSE = "\x1e"
"""Between what people read in a record and the other words that it is found by."""


@dataclass(frozen=True, slots=True)
class View:
    """One record as it is merged.

    Attributes:
        row: as lists show it. Whether one that is here is hidden stays as it was: only `hide` decides that.
        snapshot: its merged document as `sync.journal.Document.snapshot` wrote it.
        words: what search finds it by: what people read, `END_OF_PROSE`, then codes and names.
    """

    row: RecordRow
    snapshot: bytes
    words: str


class RecordTable(Protocol):
    """The merged view of each record, and the indexes over it; rebuildable from the log."""

    def stored(self, records: Collection[RecordId]) -> Mapping[RecordId, tuple[str, bytes]]:
        """Each record's type and snapshot; without those that are not here."""
        ...

    def save(self, views: Sequence[View]) -> None:
        """Insert or replace the views of records."""
        ...

    def row(self, record: RecordId) -> RecordRow | None:
        """One row."""
        ...

    def rows(self, records: Iterable[RecordId]) -> Mapping[RecordId, RecordRow]:
        """Many rows at once; without those that are not here."""
        ...

    def clashes(self, records: Iterable[RecordId]) -> int:
        """How many clashes there are in these records."""
        ...

    def page(self, types: Collection[str], *, after: bytes, limit: int) -> Sequence[RecordId]:
        """The next records of these types by id, from beyond one on, or the first for none.

        Deleted, held, hidden and recalled ones are left out.
        """

    def find(self, query: RecordQuery) -> list[RecordRow]:
        """Rows, newest first; deleted ones are left out, hidden ones unless asked for."""
        ...

    def sightings(self, query: RecordQuery) -> list[Sighting]:
        """What `find` finds, without what has no position, and only what a map needs of it."""
        ...

    def named(self, name: str) -> list[RecordRow]:
        """Rows whose `ref` is `name` (any case) or whose hex id begins with it; at most 10."""
        ...

    def search(self, words: str, *, limit: int | None, ranked: bool) -> list[Hit]:
        """Full-text search, accents and Arabic forms folded; the last word is a prefix."""
        ...

    def highest_number(self, prefix: str) -> int:
        """The highest number of two digits or more that follows `prefix` in a ref; 0 if none does."""
        ...

    def every(self) -> Iterator[RecordRow]:
        """Every row, deleted and hidden ones too, by id."""
        ...

    def hide(self, record: RecordId, *, hidden: bool) -> None:
        """Hide locally, or show again."""
        ...


@dataclass(frozen=True, slots=True)
class Alike:
    """Records of which the same is true for every reader.

    Attributes:
        number: names the group.
        terms: what its records say about their release, encoded.
        holders: contacts who have the records whole, for all came from them.
        records: how many there are.
    """

    number: int
    terms: bytes
    holders: AbstractSet[DeviceId]
    records: int


class TermsTable(Protocol):
    """Under which release terms each record stands; made from the log, and may be made anew."""

    def put(self, record: RecordId, terms: bytes, holders: Iterable[DeviceId]) -> None:
        """Put a record among those of the same terms and holders."""
        ...

    def drop(self, record: RecordId) -> None:
        """The record stands under no terms any more."""
        ...

    def clear(self) -> None:
        """Forget all of it."""
        ...

    def alike(self) -> list[Alike]:
        """All groups that have records."""
        ...

    def members(self, numbers: Sequence[int]) -> Iterator[RecordId]:
        """The records of these groups."""
        ...


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody typed and has not yet signed; kept in the vault within a second."""

    record: RecordId
    type: str
    kind: str
    salt: bytes | None
    """Set when the record does not exist yet: what its id is made from."""
    writes: Mapping[str, object]
    texts: Mapping[str, str]
    saved_ms: int
    begun_ms: int = 0
    """When a new record was begun; 0 where an earlier version kept it, or it is none."""


class DraftTable(Protocol):
    """Unsigned edits."""

    def put(self, draft: Draft) -> None:
        """Insert or replace."""
        ...

    def get(self, record: RecordId) -> Draft | None:
        """The draft of a record."""
        ...

    def records(self) -> list[RecordId]:
        """The records that have one, the newest draft first."""
        ...

    def drop(self, record: RecordId) -> None:
        """Forget it."""
        ...


class ContactTable(Protocol):
    """Cards that we hold."""

    def put(self, contact: Contact, card: bytes) -> None:
        """Insert or replace by device."""
        ...

    def get(self, device: DeviceId) -> Contact | None:
        """One contact."""
        ...

    def card(self, device: DeviceId) -> bytes | None:
        """Its encoded card."""
        ...

    def all(self) -> list[Contact]:
        """All, by mission, site, role."""
        ...

    def set_trust(self, device: DeviceId, trust: Trust) -> None:
        """Change how far it is trusted."""
        ...

    def vouch(
        self,
        device: DeviceId,
        *,
        by: Vouched,
        at_ms: int | None,
        introducer: DeviceId | None = None,
    ) -> None:
        """Note what its verification rests on, and since when."""
        ...

    def set_custodian(self, device: DeviceId, *, custodian: bool) -> None:
        """Whether it introduces colleagues."""
        ...

    def count_wrong_code(self, device: DeviceId) -> None:
        """One more code that did not agree."""
        ...

    def heard(self, device: DeviceId, at_ms: int) -> None:
        """Note that something of theirs arrived."""
        ...


class StandingTable(Protocol):
    """The verdict on devices as `core.standing` reached it last."""

    def put(self, standing: Standing) -> None:
        """Keep a verdict in place of the one before."""
        ...

    def is_stopped(self, device: DeviceId) -> bool:
        """Whether a device is stopped."""
        ...

    def get(self) -> Standing:
        """The verdict that was kept."""
        ...

    def cut(self) -> AbstractSet[DeviceId]:
        """The devices whose history is cut."""
        ...

    def cuts(self, record: RecordId) -> Mapping[DeviceId, Accepted]:
        """For each device that is cut, what of its writing to one record counts."""
        ...


class RecallTable(Protocol):
    """What each recall says; follows from the RECALL records that are here (`core.shelf`)."""

    def is_empty(self) -> bool:
        """Whether nothing was ever recalled, as in most vaults: then nothing need be looked for."""
        ...

    def put(self, said: Recall) -> None:
        """Keep what a recall says, in place of what it said before."""
        ...

    def get(self, recall: RecordId) -> Recall | None:
        """One recall, withdrawn or not."""
        ...

    def among(self, records: Iterable[RecordId]) -> Sequence[Recall]:
        """Those of these records that are recalls, withdrawn or not."""
        ...

    def about(self, records: Iterable[RecordId]) -> Sequence[Recall]:
        """Those that are about one of these records, whoever says so, withdrawn or not."""
        ...

    def of(self, record: RecordId) -> Sequence[Recall]:
        """Every recall of a record, whoever says so, withdrawn or not."""
        ...


class JudgementTable(Protocol):
    """Which notes tell of one event, and which do not; follows from the records (`core.shelf`)."""

    def put(self, said: Mapping[RecordId, Iterable[Judgement]]) -> None:
        """Keep what records say, each in place of what it said before."""
        ...

    def all(self) -> Sequence[Judgement]:
        """Everything that is said."""
        ...
