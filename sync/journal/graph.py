"""Who had seen what: the ancestry of one record's changes.

Each author's changes are a chain, so what a change has seen is one number a chain. An author who
forks has several chains; the answers stay exact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from sync.journal.change import SignedChange
from sync.model.ids import ChangeId

Seen = Callable[[ChangeId], bool]
"""Whether a change of the record is in somebody's past."""

_Reach = dict[ChangeId, int]
"""How far along each chain; a chain is named by its first change."""


def everything(_: ChangeId) -> bool:
    """The past of a change that had seen all there is."""
    return True


class Graph:
    """All changes of one record; parents have to be added first."""

    def __init__(self, changes: Iterable[SignedChange] = ()) -> None:
        self._changes: dict[ChangeId, SignedChange] = {}
        self._depths: dict[ChangeId, int] = {}
        self._places: dict[ChangeId, tuple[ChangeId, int]] = {}
        self._reaches: dict[ChangeId, _Reach] = {}
        self._ends: _Reach = {}
        for signed in changes:
            self.add(signed)

    def __contains__(self, change: object) -> bool:
        return change in self._changes

    def __iter__(self) -> Iterator[SignedChange]:
        """In the order in which they were added."""
        return iter(self._changes.values())

    def __getitem__(self, change: ChangeId) -> SignedChange:
        return self._changes[change]

    def add(self, signed: SignedChange) -> None:
        """Add one whose parents are here; idempotent."""
        if signed.id in self._changes:
            return
        change = signed.change
        reach = self._merged(change.parents)
        chain, number = self._next_place(signed)
        reach[chain] = number
        self._changes[signed.id] = signed
        self._depths[signed.id] = self.depth_after(change.parents)
        self._places[signed.id] = chain, number
        self._reaches[signed.id] = reach
        self._ends[chain] = number

    def depth_after(self, parents: Iterable[ChangeId]) -> int:
        """The depth of a change with these parents: one more than the deepest, 1 for none."""
        return 1 + max((self._depths[parent] for parent in parents), default=0)

    def is_ancestor(self, change: ChangeId, later: ChangeId) -> bool:
        """Whether `later` had seen `change`; a change has not seen itself."""
        return change != later and self._reached(self._reaches[later], change)

    def past(self, parents: Iterable[ChangeId]) -> Seen:
        """What a change with these parents has seen, the parents too."""
        reach = self._merged(parents)
        return lambda change: self._reached(reach, change)

    def heads(self, parents: Iterable[ChangeId]) -> frozenset[ChangeId]:
        """Those of `parents` that no other of them has seen."""
        among = frozenset(parents)
        return frozenset(
            one for one in among if not any(self.is_ancestor(one, other) for other in among)
        )

    def _next_place(self, signed: SignedChange) -> tuple[ChangeId, int]:
        prev = signed.change.prev
        if prev is not None:
            chain, number = self._places[prev]
            if self._ends[chain] == number:
                return chain, number + 1
        return signed.id, 1

    def _merged(self, parents: Iterable[ChangeId]) -> _Reach:
        merged: _Reach = {}
        for parent in parents:
            for chain, number in self._reaches[parent].items():
                if number > merged.get(chain, 0):
                    merged[chain] = number
        return merged

    def _reached(self, reach: Mapping[ChangeId, int], change: ChangeId) -> bool:
        chain, number = self._places[change]
        return reach.get(chain, 0) >= number


History = Callable[[], Sequence[SignedChange]]
"""Loads all admitted changes of one record, parents first; called only where changes are concurrent."""
