"""Looks in the vault for records that may tell of the same event as one that arrives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from liaison.core.desk import Desk
from liaison.core.twins import EVENTS, WINDOW_MS, Events, Sighting, is_event, may_be_same
from liaison.core.values import Arrival, ArrivalKind, RecordQuery, RecordRow


class TwinFinder:
    """Compares what arrives with what is here."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def found(self, arrivals: Sequence[Arrival]) -> list[Arrival]:
        """The arrivals, each new one with its candidates; to be asked while they are in place."""
        new = [one.row for one in arrivals if one.kind is ArrivalKind.NEW and one.row is not None]
        times = [row.at_ms for row in new if is_event(row)]
        if not times:
            return list(arrivals)
        query = RecordQuery(
            types=("NOTE",),
            kinds=tuple(EVENTS),
            since_ms=min(times) - WINDOW_MS,
            until_ms=max(times) + WINDOW_MS,
        )
        here = Events(self._desk.store.records.find(query))
        near = {row.id: here.near(row) for row in new}
        return [
            self._with_twins(one, one.row, near[one.record])
            if one.row is not None and near.get(one.record)
            else one
            for one in arrivals
        ]

    def _with_twins(self, arrival: Arrival, row: RecordRow, near: Sequence[RecordRow]) -> Arrival:
        this = self._sighting(row)
        found = [may_be_same(this, self._sighting(other)) for other in near]
        twins = sorted(
            (twin for twin in found if twin is not None),
            key=lambda twin: (twin.clock_slip, twin.km or 0.0),
        )
        return replace(arrival, tz=this.tz, twins=tuple(twins))

    def _sighting(self, row: RecordRow) -> Sighting:
        document = self._desk.shelf.load(row.id)
        shown = document.shown() if document else {}
        place, precision = shown.get("place") or shown.get("from"), shown.get("when_prec")
        zone = place.get("tz") if isinstance(place, Mapping) else ""
        return Sighting(
            row,
            tz=zone if isinstance(zone, str) else "",
            precision=precision if isinstance(precision, str) else "",
        )
