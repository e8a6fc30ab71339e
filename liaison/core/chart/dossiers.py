"""Where the groups, authorities and forces are that dossiers are kept on: the places named in each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from liaison.core.desk import Desk
from liaison.core.geo.mercator import Spot, project
from liaison.core.geo.position import Position
from liaison.core.records import subject
from liaison.core.sheet import position_of
from liaison.core.values import RecordId, RecordQuery, Value

QUERY = RecordQuery(types=(subject.TYPE.name,))
_PLACES, _CLOSED = "places/", "closed"


@dataclass(frozen=True, slots=True)
class Dossier:
    """One that is followed.

    Attributes:
        record: it.
        kind: of what: an armed group, an authority.
        title: what it is on.
        spots: its places, one at least.
    """

    record: RecordId
    kind: str
    title: str
    spots: tuple[Spot, ...]


def dossiers(desk: Desk) -> Iterator[Dossier]:
    """Those that name a place whose position is known, the newest first."""
    for row in desk.store.records.find(QUERY):
        document = desk.shelf.load(row.id)
        if document is None or row.state == _CLOSED:
            continue
        values = document.shown()
        found = (_position(values[path], desk) for path in values if path.startswith(_PLACES))
        spots = tuple(project(one) for one in found if one is not None)
        if spots:
            yield Dossier(row.id, row.kind, row.title, spots)


def _position(place: Value, desk: Desk) -> Position | None:
    """As the record says it, else as the gazetteer knows the place."""
    if not isinstance(place, dict):
        return None
    said = position_of(place)
    known = desk.places.find(str(place.get("id") or place.get("name") or ""))
    if said is not None or known is None or known.lat is None or known.lon is None:
        return said
    return Position(known.lat, known.lon)
