"""What the log shows: the chips over the list, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, replace

from liaison.core.values import RecordQuery


@dataclass(frozen=True, slots=True)
class Filters:
    """The chips that are on. Every one of them must hold.

    Attributes:
        since_position: place in the log of the last bundle that left, or None for any time.
    """

    since_position: int | None = None
    kinds: tuple[str, ...] = ()
    place: str = ""
    mission: str = ""
    for_parent: bool = False
    aside: bool = False
    """True: what owners recalled and was put aside here, of every type, and nothing else."""

    @property
    def is_any(self) -> bool:
        """Whether a chip is on, so that an empty list may be the filters' doing."""
        return self != Filters()

    def with_kind(self, kind: str, *, on: bool) -> Filters:
        """With one kind more, or one less."""
        kept = tuple(one for one in self.kinds if one != kind)
        return replace(self, kinds=(*kept, kind) if on else kept)

    def query(self, types: tuple[str, ...], *, offset: int, limit: int) -> RecordQuery:
        """The page of rows to ask for."""
        return RecordQuery(
            types=() if self.aside else types,
            aside=self.aside,
            kinds=self.kinds,
            owner=self.mission,
            place=self.place,
            changed_since_position=self.since_position,
            for_parent=True if self.for_parent else None,
            offset=offset,
            limit=limit,
        )
