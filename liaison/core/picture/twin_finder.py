"""Looks in the vault for records that may tell of the same event as one that is here, or that arrives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from liaison.core.desk import Desk
from liaison.core.exchanged import Arrival, ArrivalKind, Twin
from liaison.core.picture.known_events import event_groups
from liaison.core.twins import EVENTS, WINDOW_MS, Events, Sighting, is_event, may_be_same
from liaison.core.values import RecordQuery, RecordRow


class TwinFinder:
    """Compares records with what is here."""

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

    def twins(self, row: RecordRow) -> list[Twin]:
        """Records here that may tell of the same event as one of them, the likeliest first."""
        if not is_event(row):
            return []
        query = RecordQuery(
            types=("NOTE",),
            kinds=tuple(EVENTS),
            since_ms=row.at_ms - WINDOW_MS,
            until_ms=row.at_ms + WINDOW_MS,
        )
        near = Events(self._desk.store.records.find(query)).near(row)
        return self.among(self._sighting(row), near) if near else []

    def pairs(self, rows: Sequence[RecordRow]) -> list[tuple[Sighting, Twin]]:
        """Pairs among rows, each once, by the ref of the first."""
        events = Events(rows)
        found = []
        for row in sorted(filter(is_event, rows), key=lambda row: row.ref):
            near = [other for other in events.near(row) if other.ref > row.ref]
            if near:
                this = self._sighting(row)
                found += [(this, twin) for twin in self.among(this, near)]
        return found

    def among(self, this: Sighting, near: Sequence[RecordRow]) -> list[Twin]:
        """Those of some rows that may be a record's twins, the likeliest first."""
        found = [may_be_same(this, self._sighting(other)) for other in near]
        return sorted(
            (twin for twin in found if twin is not None),
            key=lambda twin: (twin.clock_slip, twin.km or 0.0),
        )

    def _with_twins(self, arrival: Arrival, row: RecordRow, near: Sequence[RecordRow]) -> Arrival:
        this, groups = self._sighting(row), event_groups(self._desk)
        twins = [
            twin for twin in self.among(this, near) if not groups.is_settled(row.id, twin.row.id)
        ]
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
