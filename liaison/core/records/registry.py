"""The record types there are.

A further type is one module: it defines `TYPE`, a `RecordType` with its kinds, fields, forms, life
cycle and view, and is named in `TYPES` below. Nothing else has to know: lists, search, forms, the
command line, release, exchange and history work from what the type says of itself. A type that
this version lacks is still received, merged, shown by its title, and relayed unharmed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from liaison.core.errors import Reason, Refused
from liaison.core.records import (
    action,
    assessment,
    benchmark,
    lesson,
    meeting,
    note,
    party,
    place,
    position,
    product,
    recall,
    reply,
    resource,
    series,
    subject,
    trust,
)
from liaison.core.records.record_type import RecordType

TYPES: tuple[RecordType, ...] = (
    note.TYPE,
    series.TYPE,
    meeting.TYPE,
    action.TYPE,
    reply.TYPE,
    assessment.TYPE,
    subject.TYPE,
    lesson.TYPE,
    position.TYPE,
    resource.TYPE,
    benchmark.TYPE,
    product.TYPE,
    party.TYPE,
    place.TYPE,
    trust.TYPE,
    recall.TYPE,
)


class Registry:
    """Record types by name."""

    def __init__(self, types: Iterable[RecordType] = TYPES) -> None:
        self._types = {one.name: one for one in types}

    def __iter__(self) -> Iterator[RecordType]:
        return iter(self._types.values())

    def known(self, name: str) -> RecordType | None:
        """The type, or None for one that only a newer version knows."""
        return self._types.get(name)

    def get(self, name: str) -> RecordType:
        """The type of this name.

        Raises:
            Refused: RECORD_TYPE, naming the types there are.
        """
        found = self._types.get(name.upper())
        if found is None:
            raise Refused(Reason.RECORD_TYPE, type=name, allowed=", ".join(self._types))
        return found
