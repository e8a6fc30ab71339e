"""Plain values: every write that no other write to its path has seen, and what was removed.

A removal (a null write) at a path buries what its author had seen at and below that path. It does
nothing where somebody wrote there without having seen it: then it is contested, everything shows
again, and a person settles it by writing to the removed path. Nothing is thrown away while buried,
so that a value that takes the removal's place brings the item back whole.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sync.codec import Value, encode
from sync.journal.graph import Seen
from sync.journal.paths import WHOLE_RECORD, above
from sync.model.ids import ChangeId, DeviceId


class Removal(NamedTuple):
    """A null write."""

    path: str
    change: ChangeId


class Entry(NamedTuple):
    """One write to one path."""

    change: ChangeId
    depth: int
    author: DeviceId
    at_ms: int
    value: Value
    buried: frozenset[Removal] = frozenset()
    """The removals above its path that had seen it; some may have been overruled since."""

    @property
    def rank(self) -> tuple[bool, int, ChangeId]:
        """Concurrent writes: the greatest is shown. The same everywhere, and no clock in it."""
        return self.value is not None, self.depth, self.change


@dataclass
class Registers:
    """The writes of one record.

    Attributes:
        values: the entries of each path that no other entry of that path has seen, greatest first.
        removals: those null writes among them, each with whether it is contested.
    """

    values: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    removals: dict[Removal, bool] = field(default_factory=dict)

    def write(self, path: str, entry: Entry, seen: Seen) -> None:
        """Take a write in; what it had seen at the path goes."""
        kept = []
        for old in self.values.get(path, ()):
            if not seen(old.change):
                kept.append(old)
            elif old.value is None:
                self.removals.pop(Removal(path, old.change), None)
        self.values[path] = tuple(kept)
        self.put(path, entry)

    def put(self, path: str, entry: Entry) -> None:
        """Set a write beside those that are at its path."""
        entries = self.values.get(path)
        self.values[path] = (
            tuple(sorted((*entries, entry), key=lambda one: one.rank, reverse=True))
            if entries
            else (entry,)
        )
        if entry.value is None:
            self.removals.setdefault(Removal(path, entry.change), False)

    def remove(self, removed: Collection[str], change: ChangeId, seen: Seen) -> None:
        """Take in what a change's null writes do below their paths."""
        for path, entries in self.values.items():
            over = frozenset(Removal(place, change) for place in above(path) if place in removed)
            if over:
                self.values[path] = tuple(
                    entry._replace(buried=entry.buried | over) if seen(entry.change) else entry
                    for entry in entries
                )

    def contest(self, path: str, change: ChangeId, seen: Seen) -> None:
        """Somebody wrote at `path`: removals of it that they had not seen are contested."""
        if not self.removals:
            return
        for place in (path, *above(path)):
            for entry in self.values.get(place, ()):
                if entry.value is None and entry.change != change and not seen(entry.change):
                    self.removals[Removal(place, entry.change)] = True

    def is_in_force(self, removal: Removal) -> bool:
        """Whether the removal still stands: nobody overruled or contested it."""
        return not self.removals.get(removal, True)

    def is_buried(self, removals: Iterable[Removal]) -> bool:
        """Whether one of these hides an item. That of a whole record does not hide its fields."""
        return any(removal.path and self.is_in_force(removal) for removal in removals)

    @property
    def deleted(self) -> bool:
        """Whether the whole record was removed, uncontested."""
        return any(
            self.is_in_force(Removal(WHOLE_RECORD, entry.change))
            for entry in self.values.get(WHOLE_RECORD, ())
        )

    def visible(self, path: str) -> tuple[Entry, ...]:
        """The entries of a path that are not buried, the shown one first."""
        entries = self.values.get(path, ())
        if not self.removals:
            return entries
        return tuple(entry for entry in entries if not self.is_buried(entry.buried))

    def shown(self) -> Iterator[tuple[str, Value]]:
        """Path and value of all that shows."""
        for path in self.values:
            entries = self.visible(path)
            if entries and entries[0].value is not None:
                yield path, entries[0].value

    def clashes(self) -> Mapping[str, tuple[Entry, ...]]:
        """Paths where different values were written apart, or whose removal is contested."""
        clashes: dict[str, tuple[Entry, ...]] = {}
        if not self.removals and all(len(entries) == 1 for entries in self.values.values()):
            return clashes  # most records, at every save
        for path in self.values:
            entries = self.visible(path)
            differ = len(entries) > 1 and len({encode(entry.value) for entry in entries}) > 1
            if differ or any(
                self.removals.get(Removal(path, entry.change), False) for entry in entries
            ):
                clashes[path] = entries
        return clashes
