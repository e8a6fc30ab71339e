"""What core asks of the log: signed changes in order of arrival, and those that do not count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Protocol

from sync.journal.change import SignedChange
from sync.journal.ports import Addition
from sync.model.ids import ChangeId, DeviceId, RecordId


@dataclass(frozen=True, slots=True)
class Logged:
    """An admitted change with its place in this vault's own order of arrival."""

    position: int
    depth: int
    source: DeviceId | None
    """The contact whose bundle brought it; None if it was written here."""
    signed: SignedChange


@dataclass(frozen=True, slots=True)
class LogLine:
    """What the log says of an admitted change, without the change: of all there are, many are asked for.

    Attributes:
        position: its place in this vault's own order of arrival.
        record: which record it is to.
        author: who wrote it.
        depth: 1 for a record's beginning.
        source: the contact whose bundle brought it; None if it was written here.
        bytes: the length of its body.
    """

    position: int
    record: RecordId
    author: DeviceId
    depth: int
    source: DeviceId | None
    bytes: int

    def is_from(self, device: DeviceId) -> bool:
        """Whether a device wrote it, or sent it here."""
        return device in (self.source, self.author)


@dataclass(frozen=True, slots=True)
class Held:
    """A change that does not count (yet): its parents or its author are unknown, or it broke a rule."""

    signed: SignedChange
    reason: str
    missing: tuple[ChangeId, ...]
    source: DeviceId | None


class ChangeLog(Protocol):
    """The signed changes: the only truth; all else can be rebuilt from it."""

    def position(self) -> int:
        """The position of the newest admitted change, 0 when there is none."""
        ...

    def known(self, changes: Iterable[ChangeId]) -> AbstractSet[ChangeId]:
        """Those of these changes that were admitted."""
        ...

    def of_record(self, record: RecordId) -> list[Logged]:
        """All admitted changes of one record, in order of arrival (parents always first)."""
        ...

    def lines_after(self, position: int) -> Iterator[LogLine]:
        """The lines of admitted changes beyond a position, in order."""
        ...

    def lines_of(self, record: RecordId) -> list[LogLine]:
        """The lines of one record's changes, in order."""
        ...

    def at(self, positions: Iterable[int]) -> list[Logged]:
        """The changes at these positions, in order."""
        ...

    def records_after(self, position: int) -> list[RecordId]:
        """The records that have changes beyond a position."""
        ...

    def records_by(self, author: DeviceId) -> list[RecordId]:
        """The records that have changes of an author."""
        ...

    def origins(self, record: RecordId) -> AbstractSet[tuple[DeviceId, DeviceId | None]]:
        """Author and source of each of a record's changes; no source for what was written here."""
        ...

    def append(self, additions: Sequence[Addition]) -> None:
        """Add admitted changes, in this order."""
        ...

    def note_bearer(self, contact: DeviceId, changes: Sequence[ChangeId]) -> None:
        """Note that a contact, too, sent changes that were admitted before. Idempotent."""
        ...

    def borne_by(self, contact: DeviceId, *, after: int) -> AbstractSet[int]:
        """Positions beyond `after` of changes that `note_bearer` was told of."""
        ...

    def hold(
        self,
        signed: SignedChange,
        *,
        reason: str,
        missing: Sequence[ChangeId],
        source: DeviceId | None,
    ) -> None:
        """Set a change aside, visible in lists of what is held but in no record. Idempotent."""
        ...

    def held(self) -> list[Held]:
        """Everything set aside."""
        ...

    def set_aside(self, changes: Iterable[ChangeId]) -> AbstractSet[ChangeId]:
        """Those of these changes that are held."""
        ...

    def held_of(self, record: RecordId) -> list[Held]:
        """What was set aside of this record."""
        ...

    def held_for(self, change: ChangeId) -> list[Held]:
        """What waits for this change as a parent."""
        ...

    def held_by(self, author: DeviceId) -> list[Held]:
        """What was set aside of this author's."""
        ...

    def unhold(self, change: ChangeId) -> None:
        """Forget that a change was set aside (it was admitted now)."""
        ...

    def add_fork(self, one: SignedChange, other: SignedChange) -> None:
        """Keep the proof that an author wrote two different changes with one number. Idempotent."""
        ...

    def forks(self) -> list[tuple[SignedChange, SignedChange]]:
        """All proofs."""
        ...
