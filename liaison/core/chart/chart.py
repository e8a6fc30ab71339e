"""Asking the vault for what lies in a part of the map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from liaison.core import dtg
from liaison.core.chart import ratings
from liaison.core.chart.dossiers import Dossier, dossiers
from liaison.core.chart.marks import Mark, Movement, mark_of
from liaison.core.chart.ratings import Rating
from liaison.core.desk import Desk
from liaison.core.geo.mercator import Spot, project
from liaison.core.geo.position import Box
from liaison.core.picture.known_events import event_groups
from liaison.core.records import note
from liaison.core.records.fields import FieldKind
from liaison.core.records.note_fields import NOTE_FIELDS
from liaison.core.sheet import position_of
from liaison.core.values import RecordQuery, RecordRow, Value

MOST_MARKS = 20_000
"""More than people can see; the newest are shown, and that there are more is said."""

_MOVED = "displacement"
_STOPS = tuple(
    field.path
    for field in NOTE_FIELDS
    if field.kind is FieldKind.PLACE and field.kinds and _MOVED in field.kinds
)
"""from, via, to: in the order of the form."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What lies in a part of the map.

    Attributes:
        box: which part.
        marks: one for each event, newest first.
        movements: of the notes among them that tell of one.
        ratings: in force on the vault's day.
        dossiers: that are followed, wherever they are.
        whole: whether that is all there is, in time and number.
    """

    box: Box
    marks: tuple[Mark, ...]
    movements: tuple[Movement, ...]
    ratings: tuple[Rating, ...]
    dossiers: tuple[Dossier, ...]
    whole: bool


class Chart:
    """Notes with a position, as marks."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def picture(self, box: Box, *, most: int = MOST_MARKS) -> Picture:
        """All that lies in a box, at most so many marks."""
        query = RecordQuery(types=(note.TYPE.name,), within=box, limit=most + 1)
        rows = self._desk.store.records.find(query)
        kept = rows[:most]
        return Picture(
            box=box,
            marks=tuple(map(mark_of, event_groups(self._desk).gathered(kept))),
            movements=tuple(self._movements(kept)),
            ratings=tuple(self._ratings()),
            dossiers=tuple(dossiers(self._desk)),
            whole=len(rows) <= most,
        )

    def _movements(self, rows: Iterable[RecordRow]) -> Iterable[Movement]:
        for row in rows:
            if row.kind != _MOVED:
                continue
            document = self._desk.shelf.load(row.id)
            if document is None:
                continue
            values = document.shown()
            stops = [spot for path in _STOPS if (spot := _spot(values.get(path))) is not None]
            if len(stops) > 1:
                counts = (values.get("people/min"), values.get("people/max"))
                yield Movement(row.id, row.at_ms, tuple(stops), _people(*counts))

    def _ratings(self) -> list[Rating]:
        day = f"{dtg.utc(self._desk.clock.now_ms()):%Y-%m-%d}"
        query = RecordQuery(types=(ratings.TYPE,), kinds=(ratings.KIND,))
        found = []
        for row in self._desk.store.records.find(query):
            document = self._desk.shelf.load(row.id)
            if document is not None:
                found.append(ratings.rating_of(row.id, document.shown(), day))
        return ratings.in_force(one for one in found if one is not None)


def _spot(value: Value) -> Spot | None:
    position = position_of(value) if isinstance(value, dict) else None
    return project(position) if position is not None else None


def _people(least: Value, most: Value) -> tuple[int, int] | None:
    counts = [count for count in (least, most) if isinstance(count, int)]
    return (min(counts), max(counts)) if counts else None
