"""Asking the vault for what lies in a part of the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from liaison.core import dtg
from liaison.core.chart import ratings
from liaison.core.chart.dossiers import Dossier, dossiers
from liaison.core.chart.marks import Mark, mark_of
from liaison.core.chart.movements import Movement, Movements
from liaison.core.chart.ratings import Rating
from liaison.core.desk import Desk
from liaison.core.geo.position import Box
from liaison.core.picture.known_events import event_groups
from liaison.core.records import note
from liaison.core.values import RecordQuery, RecordRow

MOST_MARKS = 20_000
"""More than people can see; the newest are shown, and that there are more is said."""


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
        self._movements = Movements(desk)

    def picture(self, box: Box, *, most: int = MOST_MARKS) -> Picture:
        """All that lies in a box, at most so many marks."""
        query = RecordQuery(types=(note.TYPE.name,), within=box, limit=most + 1)
        rows = self._desk.store.records.sightings(query)
        kept = rows[:most]
        return Picture(
            box=box,
            marks=tuple(map(mark_of, event_groups(self._desk).gathered(kept))),
            movements=tuple(self._movements.among(kept)),
            ratings=tuple(self._ratings()),
            dossiers=tuple(dossiers(self._desk)),
            whole=len(rows) <= most,
        )

    def told(self, marks: Sequence[Mark]) -> list[tuple[RecordRow, ...]]:
        """The records of each event as lists show them, the one that stands for it first.

        An event of which no record is here any more is left out.
        """
        events = [[one.id for one in (mark.row, *mark.others)] for mark in marks]
        known = self._desk.store.records.rows(record for event in events for record in event)
        found = (tuple(known[one] for one in event if one in known) for event in events)
        return [rows for rows in found if rows]

    def _ratings(self) -> list[Rating]:
        day = f"{dtg.utc(self._desk.clock.now_ms()):%Y-%m-%d}"
        query = RecordQuery(types=(ratings.TYPE,), kinds=(ratings.KIND,))
        found = []
        for row in self._desk.store.records.find(query):
            document = self._desk.shelf.load(row.id)
            if document is not None:
                found.append(ratings.rating_of(row.id, document.shown(), day))
        return ratings.in_force(one for one in found if one is not None)
