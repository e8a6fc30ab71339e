"""Ratings along a border, side by side: the same border was phase IV here and III there (domain R9).

Pure. Ratings are compared within their scheme and never converted (domain 2.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from liaison.core import dtg
from liaison.core.parties import Parties
from liaison.core.reader import Read
from liaison.core.records.assessment import COMPARISON, RATING
from liaison.core.records.missions import name_on
from liaison.core.records.picture_views import Assessment
from liaison.core.records.ratings import last_day
from liaison.core.records.views import Place

BORDER_SEGMENT = "border_segment"
_SETTLED = frozenset({"cleared", "frozen"})
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a border segment.

    Attributes:
        mission: who is there, as it is called today.
        area: what they call their side.
        rating: the one in force; None where none is known.
    """

    mission: str
    area: str
    rating: Read[Assessment] | None


@dataclass(frozen=True, slots=True)
class Segment:
    """A border segment with both sides.

    Attributes:
        place: the segment.
        sides: by who is there.
        differs: whether two sides give different values of one scheme.
        since: the first day on which they differed without a break; None if they do not, or if a
            rating does not say from when it is in force.
        comparison: the newest comparison of this segment.
        is_reconciled: whether that one has every side's answer, is cleared, and is no older than
            the ratings.
    """

    place: Read[Place]
    sides: tuple[Side, ...]
    differs: bool
    since: date | None
    comparison: Read[Assessment] | None
    is_reconciled: bool


def board(
    places: Iterable[Read[Place]],
    assessments: Sequence[Read[Assessment]],
    parties: Parties,
    today: date,
) -> list[Segment]:
    """Every border segment, those that differ first."""
    segments = [
        _segment(place, assessments, parties, today)
        for place in places
        if place.it.kind == BORDER_SEGMENT
    ]
    return sorted(segments, key=lambda one: (not one.differs, one.place.row.ref))


def in_force(ratings: Iterable[Read[Assessment]], day: date) -> Read[Assessment] | None:
    """The rating of one side that counts on a day: of several, the one that came in force last."""
    counting = [one for one in ratings if _first(one) <= day <= _last(one)]
    return max(counting, key=lambda one: (_first(one), one.it.created), default=None)


def _segment(
    place: Read[Place], assessments: Sequence[Read[Assessment]], parties: Parties, today: date
) -> Segment:
    here = [one for one in assessments if one.it.border_segment == place.row.ref]
    ratings = [one for one in here if one.it.kind == RATING]
    by_mission: dict[str, list[Read[Assessment]]] = {}
    for one in ratings:
        mission = parties.mission_of(one.it.set_by or one.owned_by, today)
        by_mission.setdefault(mission, []).append(one)
    sides = tuple(
        Side(mission, side.area, in_force(by_mission.get(mission, ()), today))
        for side in place.it.sides.values()
        if (mission := name_on(side.mission, today))
    )
    histories = [by_mission.get(side.mission, []) for side in sides]
    differs = _differ(histories, today)
    compared = [one for one in here if one.it.kind == COMPARISON]
    comparison = max(compared, key=lambda one: one.it.created, default=None)
    return Segment(
        place=place,
        sides=sides,
        differs=differs,
        since=_since(histories, today) if differs else None,
        comparison=comparison,
        is_reconciled=comparison is not None and _reconciles(comparison, sides, today),
    )


def _differ(histories: Iterable[Iterable[Read[Assessment]]], day: date) -> bool:
    """Whether on a day two sides had different values of one scheme."""
    values: dict[str, set[str]] = {}
    for history in histories:
        rating = in_force(history, day)
        if rating is not None:
            values.setdefault(rating.it.scheme, set()).add(rating.it.value)
    return any(len(given) > 1 for given in values.values())


def _since(histories: Sequence[Sequence[Read[Assessment]]], today: date) -> date | None:
    """Back from today over the days on which a rating changed, as long as they differed."""
    every = [one for history in histories for one in history]
    turns = {_first(one) for one in every} | {
        _last(one) + _ONE_DAY for one in every if _last(one) < date.max
    }
    since = None
    for day in sorted((turn for turn in turns if turn <= today), reverse=True):
        if not _differ(histories, day):
            break
        since = day
    return None if since == date.min else since


def _reconciles(comparison: Read[Assessment], sides: Iterable[Side], today: date) -> bool:
    rated = [(side.mission, side.rating) for side in sides if side.rating is not None]
    answered = {name_on(mission, today) for mission, text in comparison.it.answers.items() if text}
    written = dtg.day_of(comparison.row.revised_ms)
    return (
        comparison.it.state in _SETTLED
        and all(mission in answered for mission, _ in rated)
        and all(_first(rating) <= written for _, rating in rated)
    )


def _first(rating: Read[Assessment]) -> date:
    return dtg.day(rating.it.from_) or date.min


def _last(rating: Read[Assessment]) -> date:
    ends = (dtg.day(rating.it.to), last_day(rating.it.scheme))
    return min((day for day in ends if day is not None), default=date.max)
