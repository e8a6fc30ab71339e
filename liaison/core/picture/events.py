"""Which records tell of one event: the one rule by which lists, maps, reports and counts go.

Each mission keeps its own record; what is made of them all counts the event once (story S8). Two
records are one event where somebody says so and nobody says that they are not: a dispute is not
settled by whose word came last. What belongs together follows from all pairs, whatever arrived first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from liaison.core.judging import Judgement
from liaison.core.values import RecordId

_UNGRADED = "Z"


class Telling(Protocol):
    """As much of a record as says which of several stands for an event: a row, or a sighting."""

    @property
    def id(self) -> RecordId:
        """The record."""
        ...

    @property
    def grade(self) -> str:
        """Of its source; "" for none."""
        ...

    @property
    def at_ms(self) -> int:
        """When it happened."""
        ...


T = TypeVar("T", bound=Telling)


class EventGroups:
    """Records by the event that they tell of.

    Args:
        said: every word on two records, of all missions.
    """

    def __init__(self, said: Iterable[Judgement] = ()) -> None:
        self.said = tuple(said)
        same = {one.pair for one in self.said if one.same}
        self._apart = {one.pair for one in self.said if not one.same}
        groups = _joined(same - self._apart)
        self._torn = frozenset(one for group in groups if self._is_torn(group) for one in group)
        self._groups: Mapping[RecordId, frozenset[RecordId]] = {
            one: group for group in groups if not group & self._torn for one in group
        }

    def of(self, record: RecordId) -> frozenset[RecordId]:
        """All records of the event that a record tells of, itself among them."""
        return self._groups.get(record, frozenset({record}))

    def is_torn(self, record: RecordId) -> bool:
        """Whether a record is linked, over others, with one that somebody keeps apart from it.

        Then all of them stand alone until somebody unlinks a pair: counted too often rather than
        too seldom.
        """
        return record in self._torn

    def is_settled(self, one: RecordId, other: RecordId) -> bool:
        """Whether nobody need look at two records again: somebody did, or they are one by others."""
        return other in self.of(one) or any(each.pair == {one, other} for each in self.words(one))

    def words(self, record: RecordId) -> list[Judgement]:
        """What anybody said of a record and another one."""
        return [one for one in self.said if record in one.pair]

    def gathered(self, rows: Iterable[T]) -> list[list[T]]:
        """Rows with those of one event together, where the first of them stood.

        Only what is among the rows counts: a reader who may not have one of two records has the other.
        """
        found: dict[frozenset[RecordId] | RecordId, list[T]] = {}
        for row in rows:
            found.setdefault(self._groups.get(row.id, row.id), []).append(row)
        return list(found.values())

    def once(self, rows: Iterable[T]) -> list[T]:
        """Rows with each event once, by the record that stands for it: what counts go by."""
        return [lead(of_event) for of_event in self.gathered(rows)]

    def _is_torn(self, group: frozenset[RecordId]) -> bool:
        return any(pair <= group for pair in self._apart)


def lead(rows: Iterable[T]) -> T:
    """The record that stands for an event: the best grade, then the earliest, then the least id."""
    return min(rows, key=lambda row: (row.grade or _UNGRADED, row.at_ms, row.id))


def _joined(pairs: Iterable[frozenset[RecordId]]) -> set[frozenset[RecordId]]:
    """The closure of pairs: what is one with one is one with all of its."""
    groups: dict[RecordId, frozenset[RecordId]] = {}
    for pair in pairs:
        whole = frozenset[RecordId]().union(*(groups.get(one, frozenset({one})) for one in pair))
        groups.update(dict.fromkeys(whole, whole))
    return set(groups.values())
