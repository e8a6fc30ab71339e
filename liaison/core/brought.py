"""What a bundle brings, noted while its changes go by, so that they need not all be held at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from liaison.core.ports import Store
from liaison.core.records.envelope import attachments_named
from liaison.core.records.trust import NAME as TRUST
from liaison.core.values import ChangeId, RecordId, RecordRow
from sync.journal.admission import batches
from sync.journal.change import SignedChange


@dataclass(frozen=True, slots=True)
class Choice:
    """Which records of a bundle are meant.

    Attributes:
        only: these; None for all.
        without: and none of these.
    """

    only: frozenset[RecordId] | None = None
    without: frozenset[RecordId] = frozenset()

    def __contains__(self, record: object) -> bool:
        return record not in self.without and (self.only is None or record in self.only)


EVERYTHING = Choice()

AtOnce = Callable[[Iterable[SignedChange]], frozenset[RecordId]]
"""Which records among changes do not wait for anybody; see `core.at_once`."""


@dataclass(slots=True)
class Brought:
    """The chosen changes, once, and how the vault stood before the first of each record counted.

    Attributes:
        ids: of the changes that went by.
        types: their records, each with its type.
        titles: what changes call their records, the last one counting.
        before: of those records the ones that were here.
        at_once: those that do not wait for anybody.
        held: before the first statement on a device, the records of which nothing counted; None while
            there is none.
    """

    changes: Iterable[SignedChange]
    choice: Choice
    _store: Store
    _at_once: AtOnce
    _held: Callable[[], frozenset[RecordId]]
    ids: list[ChangeId] = field(default_factory=list)
    types: dict[RecordId, str] = field(default_factory=dict)
    titles: dict[RecordId, str] = field(default_factory=dict)
    before: dict[RecordId, RecordRow] = field(default_factory=dict)
    at_once: set[RecordId] = field(default_factory=set)
    held: frozenset[RecordId] | None = None
    _attached: set[bytes] = field(default_factory=set)
    _left: set[bytes] = field(default_factory=set)

    def __iter__(self) -> Iterator[SignedChange]:
        for batch in batches(self.changes):
            chosen = [signed for signed in batch if signed.change.record in self.choice]
            self._note(chosen)
            self._left |= _attachments(one for one in batch if one.change.record not in self.choice)
            yield from chosen

    @property
    def unwanted(self) -> set[bytes]:
        """The attachments that only changes name which were not chosen."""
        return self._left - self._attached

    def _note(self, chosen: Sequence[SignedChange]) -> None:
        new = {one.change.record for one in chosen} - self.types.keys()
        self.before |= self._store.records.rows(new)
        self.ids += [one.id for one in chosen]
        self.types |= {one.change.record: one.change.type for one in chosen}
        self.titles |= dict(_titles(chosen))
        self.at_once |= self._at_once(one for one in chosen if self._may_be_at_once(one))
        self._attached |= _attachments(chosen)
        if self.held is None and any(one.change.type == TRUST for one in chosen):
            self.held = self._held()

    def _may_be_at_once(self, signed: SignedChange) -> bool:
        """What came with this bundle can be narrowed by nothing in it."""
        return signed.change.is_genesis or signed.change.record in self.before


def _titles(changes: Iterable[SignedChange]) -> Iterator[tuple[RecordId, str]]:
    for signed in changes:
        title = signed.change.writes.get("title")
        if isinstance(title, str):
            yield signed.change.record, title


def _attachments(changes: Iterable[SignedChange]) -> set[bytes]:
    return {sha256 for signed in changes for sha256 in attachments_named(signed.change.writes)}
