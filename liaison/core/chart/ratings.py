"""Security ratings in force on a day, and where two missions rate one border differently.

Ratings are shown beside each other, never compared across schemes or computed (domain 2.3).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from liaison.core.values import RecordId, Value

TYPE, KIND = "ASSESSMENT", "rating"


@dataclass(frozen=True, slots=True)
class Rating:
    """One mission's rating of one area.

    Attributes:
        record: where it stands.
        mission: who rates.
        area: in the mission's words.
        segment: the border segment it is a side of; "" for none.
        scheme: phases or levels.
        value: as it is said: "IV", "3".
        since: the day it came into force, ISO; "" where nobody says.
    """

    record: RecordId
    mission: str
    area: str
    segment: str
    scheme: str
    value: str
    since: str


def rating_of(record: RecordId, values: Mapping[str, Value], day: str) -> Rating | None:
    """The rating that a record's values say is in force on a day (ISO); None if it is not."""
    since, until = _text(values, "from"), _text(values, "to")
    value, area = _text(values, "value"), _text(values, "area")
    if not value or not area or since > day or (until and until < day):
        return None
    return Rating(
        record=record,
        mission=_text(values, "set_by") or _text(values, "owner"),
        area=area,
        segment=_text(values, "border_segment"),
        scheme=_text(values, "scheme"),
        value=value,
        since=since,
    )


def in_force(ratings: Iterable[Rating]) -> list[Rating]:
    """The latest of each mission for each area."""
    latest: dict[tuple[str, str], Rating] = {}
    for rating in ratings:
        key = rating.mission, rating.area
        if key not in latest or latest[key].since <= rating.since:
            latest[key] = rating
    return list(latest.values())


def disparities(ratings: Iterable[Rating]) -> list[tuple[Rating, Rating]]:
    """Two sides of one border segment whose ratings differ within one scheme."""
    sides: dict[tuple[str, str], list[Rating]] = defaultdict(list)
    for rating in ratings:
        if rating.segment:
            sides[rating.segment, rating.scheme].append(rating)
    return [
        (one, other)
        for beside in sides.values()
        for at, one in enumerate(beside)
        for other in beside[at + 1 :]
        if one.mission != other.mission and one.value != other.value
    ]


def _text(values: Mapping[str, Value], path: str) -> str:
    value = values.get(path)
    return value if isinstance(value, str) else ""
