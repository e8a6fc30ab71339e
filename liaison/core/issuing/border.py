"""Who is on the far side of the border from what a note tells of, and at which of their sites."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from liaison.core.geo.position import Position, course
from liaison.core.parties import Parties
from liaison.core.picture.board import BORDER_SEGMENT
from liaison.core.reader import Read
from liaison.core.records.missions import name_on
from liaison.core.records.views import Note, Place, Spot
from liaison.core.values import Contact, Trust


@dataclass(frozen=True, slots=True)
class FarSide:
    """A mission across the border, as it is called on the day.

    Attributes:
        mission: its short name.
        sites: those that a warning is addressed to.
    """

    mission: str
    sites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Border:
    """What is known of the region on one day.

    Attributes:
        own: our mission.
        segments: PLACE records; those of other kinds are passed over.
        parties: missions and their sites.
        contacts: who has a laptop where.
        day: names and sites hang on it.
    """

    own: str
    segments: Sequence[Read[Place]]
    parties: Parties
    contacts: Sequence[Contact]
    day: date

    def facing(self, note: Note, mission: str = "") -> FarSide | None:
        """Whom a note concerns on the far side.

        In this order: who is asked for, whom the note says to warn, the other side of the border
        segment that the note names, and else the neighbour across one of our own segments: the only
        one, or the one that has a site closest to where people go. None where none of it says so: nobody
        warns their own mission.
        """
        named = mission or note.warn
        neighbours = [name_on(named, self.day)] if named else self._across(note)
        spot = _heading(note)
        if len(neighbours) > 1 and spot is not None:
            found = [(self._nearest(one, spot), one) for one in neighbours]
            near = sorted((at, one) for at, one in found if at is not None)
            neighbours = [one for _, one in near[:1]]
        if len(neighbours) != 1 or neighbours[0] == self.own:
            return None
        return FarSide(neighbours[0], self._sites(neighbours[0], spot))

    def _across(self, note: Note) -> list[str]:
        """The missions across the segment that the note names, or across all that we stand at."""
        borders = [one for one in self.segments if one.it.kind == BORDER_SEGMENT]
        named = [one for one in borders if one.row.ref == note.border_segment]
        found: dict[str, None] = {}
        for segment in named or borders:
            sides = [name_on(one.mission, self.day) for one in segment.it.sides.values()]
            if self.own in sides:
                found |= dict.fromkeys(side for side in sides if side not in {"", self.own})
        return list(found)

    def _sites(self, mission: str, spot: Spot | None) -> tuple[str, ...]:
        """Where somebody of the mission has a laptop; where nobody has, its site closest by."""
        known = sorted({one.site for one in self.contacts if self._is_of(one, mission)})
        if known:
            return tuple(known)
        nearest = self._nearest(mission, spot) if spot is not None else None
        return (nearest[1],) if nearest else tuple(self._run_by(mission))[:1]

    def _is_of(self, contact: Contact, mission: str) -> bool:
        return name_on(contact.mission, self.day) == mission and contact.trust is not Trust.REVOKED

    def _nearest(self, mission: str, spot: Spot) -> tuple[float, str] | None:
        """Metres to the mission's closest site, and its code; None where none has a position."""
        here = _position(spot)
        if here is None:
            return None
        found = []
        for site in self._run_by(mission):
            place = self.parties.by_ref[site].it.place
            there = _position(place) if place else None
            if there is not None:
                found.append((course(here, there).metres, site))
        return min(found, default=None)

    def _run_by(self, mission: str) -> Iterable[str]:
        for ref, one in sorted(self.parties.by_ref.items()):
            if one.it.kind == "site" and self.parties.mission_of(ref, self.day) == mission:
                yield ref


def _heading(note: Note) -> Spot | None:
    """Where it goes, or where it is."""
    return next((one for one in (note.to, note.via, note.place) if one is not None), None)


def _position(spot: Spot) -> Position | None:
    if spot.lat is None or spot.lon is None:
        return None
    return Position(spot.lat, spot.lon)
