"""People on the move, as notes of displacement tell of them: read once, and kept until they change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from liaison.core.desk import Desk
from liaison.core.geo.mercator import Spot, project
from liaison.core.records.fields import FieldKind
from liaison.core.records.note_fields import NOTE_FIELDS
from liaison.core.sheet import position_of
from liaison.core.values import RecordId, Sighting, Value
from sync.journal.document import Document

_MOVED = "displacement"
_STOPS = tuple(
    field.path
    for field in NOTE_FIELDS
    if field.kind is FieldKind.PLACE and field.kinds and _MOVED in field.kinds
)
"""from, via, to: in the order of the form."""


@dataclass(frozen=True, slots=True)
class Movement:
    """People on the move, from place to place.

    Attributes:
        record: the note that says so.
        at_ms: when it was seen.
        stops: where from, through and to; at least two.
        people: the least and the most, as somebody counted; None where nobody did.
    """

    record: RecordId
    at_ms: int
    stops: tuple[Spot, ...]
    people: tuple[int, int] | None


class Movements:
    """The movements among notes; where from and to stands in the notes alone, not in their rows."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: dict[RecordId, Movement | None] = {}
        desk.shelf.listen(self._forget)

    def among(self, rows: Iterable[Sighting]) -> Iterator[Movement]:
        """Of those that tell of one, in the order of the rows."""
        for row in rows:
            if row.kind != _MOVED:
                continue
            if row.id not in self._kept:
                self._kept[row.id] = self._read(row)
            movement = self._kept[row.id]
            if movement is not None:
                yield movement

    def _read(self, row: Sighting) -> Movement | None:
        document = self._desk.shelf.load(row.id)
        if document is None:
            return None
        values = document.shown()
        stops = tuple(spot for path in _STOPS if (spot := _spot(values.get(path))) is not None)
        return Movement(row.id, row.at_ms, stops, _people(values)) if len(stops) > 1 else None

    def _forget(self, document: Document) -> None:
        self._kept.pop(document.record, None)


def _spot(value: Value) -> Spot | None:
    position = position_of(value) if isinstance(value, dict) else None
    return project(position) if position is not None else None


def _people(values: Mapping[str, Value]) -> tuple[int, int] | None:
    said = (values.get("people/min"), values.get("people/max"))
    counts = [count for count in said if isinstance(count, int)]
    return (min(counts), max(counts)) if counts else None
