"""What a quarter already knows of a threat, for the site that is about to say its own (story S5, step 2).

Evidence beside the question and no answer to it: nothing is filled in, and no level follows. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from liaison.core.picture.quarter import Quarter
from liaison.core.records.picture_views import Threat
from liaison.core.records.quarterly_fields import CATEGORIES
from liaison.core.values import RecordRow

FAMILIES: Mapping[str, frozenset[str]] = {
    "armed_conflict": frozenset({"ARM"}),
    "crime": frozenset({"CRM"}),
    "unrest": frozenset({"COM"}),
    "hazard": frozenset({"HAZ", "AVN"}),
}
"""Families of the shared codes (domain 2.2) whose incidents are of one category by what they are called.

POC, UNP, OBS, DIS and POL say who was hit or hindered and not by what, and no family is of terrorism.
"""


@dataclass(frozen=True, slots=True)
class Heard:
    """Of one category.

    Attributes:
        families: of codes that are counted; none where no family is of this category alone.
        incidents: events under them in the quarter.
        before: and in the quarter before it.
        said: what other sites returned, by site.
        last: what this site returned for the quarter before.
    """

    families: frozenset[str] = frozenset()
    incidents: int = 0
    before: int = 0
    said: Mapping[str, Threat] = field(default_factory=dict)
    last: Threat | None = None


def heard(
    now: Quarter,
    before: Quarter | None,
    site: str,
    incidents: Iterable[RecordRow],
    begins_ms: int,
) -> dict[str, Heard]:
    """By category.

    Args:
        now: the work file.
        before: that of the quarter before, where there is one.
        site: whose return is filled.
        incidents: of both quarters, each event once.
        begins_ms: when the quarter begins.
    """
    rows = list(incidents)
    last = _returned(before, site) if before else {}
    compared = {one.category: one.said for one in now.compared}
    found = {}
    for category in (one.value for one in CATEGORIES):
        families = FAMILIES.get(category, frozenset())
        ours = [one.at_ms >= begins_ms for one in rows if one.code.partition("-")[0] in families]
        found[category] = Heard(
            families=families,
            incidents=sum(ours),
            before=len(ours) - sum(ours),
            said={at: one for at, one in compared[category].items() if at != site},
            last=last.get(category),
        )
    return found


def _returned(of: Quarter, site: str) -> Mapping[str, Threat]:
    returns = (one.returned for one in of.inputs if one.site == site)
    return next((one.it.threats for one in returns if one), {})
