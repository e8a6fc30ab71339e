"""The highest classification that a reader's carriers may hold, as our own mission has written it.

A PARTY record of kind site or mission says it in `media_ceiling`; it is about whom its ref or its
title names by code (SDN-ELF, UNAMID). What another mission says of a reader does not count: nobody
raises their own ceiling.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from liaison.core.records import handling
from liaison.core.values import Contact, Value

DEFAULT_CEILING = "C"
"""Where nothing is said."""
LOWEST = handling.CLASSIFICATION_ORDER[0]
SITE, MISSION = "site", "mission"

Standing = Mapping[str, Sequence[Value]]
"""All values that stand at each path of a record, several where people wrote apart."""


@dataclass(frozen=True, slots=True)
class Ceilings:
    """What is said of sites and of missions, by their codes."""

    sites: Mapping[str, str]
    missions: Mapping[str, str]

    def of(self, reader: Contact) -> str:
        """What is said of the reader's site, else of the mission, else the default."""
        of_mission = self.missions.get(reader.mission, DEFAULT_CEILING)
        return self.sites.get(reader.site, of_mission)


NOTHING_SAID = Ceilings({}, {})


def ceilings(parties: Iterable[Standing]) -> Ceilings:
    """Read them from our own mission's PARTY records; of several about one code the lowest counts."""
    said: dict[str, dict[str, str]] = {SITE: {}, MISSION: {}}
    for party in parties:
        level = _level(party)
        for kind in said.keys() & _written(party, "kind") if level else ():
            for code in _written(party, "ref") | _written(party, "title"):
                said[kind][code] = lowest(said[kind].get(code, level), level)
    return Ceilings(said[SITE], said[MISSION])


def is_above(level: str, ceiling: str) -> bool:
    """Whether a level is above a ceiling; one that we do not know is above every ceiling."""
    order = handling.CLASSIFICATION_ORDER
    return level not in order or ceiling not in order or order.index(level) > order.index(ceiling)


def lowest(*levels: str) -> str:
    """The lowest of some ceilings; one that we do not know lets nothing through."""
    order = handling.CLASSIFICATION_ORDER
    return min(levels, key=lambda level: order.index(level) if level in order else -1)


def _level(party: Standing) -> str:
    """What a record says; "" if nothing.

    Written apart and not settled, the lower counts; nobody knows what a removal beside it meant,
    nor whom a record is about whose name is in dispute: that is the lowest of all. A record that
    others may edit, and so name anew, lifts nobody above the default.
    """
    written = party.get("media_ceiling", ())
    if all(level is None for level in written):
        return ""
    levels = [LOWEST if level is None else str(level) for level in written]
    if any(len(_written(party, path)) > 1 for path in ("kind", "ref", "title")):
        levels.append(LOWEST)
    if any(path.startswith("editors/") for path in party):
        levels.append(DEFAULT_CEILING)
    return lowest(*levels)


def _written(party: Standing, path: str) -> set[str]:
    """The different values that stand at a path, as codes are compared."""
    return {
        value.strip().upper() if path != "kind" else value
        for value in map(str, party.get(path, ()))
    }
