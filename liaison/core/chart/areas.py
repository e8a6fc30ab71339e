"""Which part of the map words mean: the area of a mission, the side of a border, a unit by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from liaison.core.folding import fold
from liaison.core.geo.topology import Area, BaseMap

_SPELLED = {
    "northern": "north",
    "southern": "south",
    "western": "west",
    "eastern": "east",
    "uele": "orientale",
    "ituri": "orientale",
}
"""One word for each direction; and parts of units that were one when the base map was drawn."""


class Areas:
    """The base map's units, by mission and by name.

    Args:
        base: the map.
        missions: the units that each mission works in, by country; none named means all of it.
    """

    def __init__(self, base: BaseMap, missions: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        self._base = base
        self._missions = missions
        self._countries = {
            fold(name): country.name
            for country in base.countries
            for name in country.names.values()
        }

    def of_mission(self, mission: str) -> tuple[Area, ...]:
        """Where a mission works; nothing for one that we do not know."""
        named = self._missions.get(mission, {})
        return tuple(
            unit
            for unit in self._base.units
            if unit.country in named
            and (not named[unit.country] or unit.name in named[unit.country])
        )

    def named(self, words: str, mission: str) -> tuple[Area, ...]:
        """What a mission means by an area's name: units by name, else its units in that country.

        "South Darfur" is that unit, "Darfur, western side" is West Darfur, "Eastern Chad" are the
        mission's units in Chad, and "Darfur" alone is all of its units with that word.
        """
        asked = _words(words)
        named = [unit for unit in self._base.units if _words(unit.name) <= asked]
        # "Haut-Mbomou" is not Mbomou too.
        exact = [
            unit for unit in named if not any(_words(unit.name) < _words(one.name) for one in named)
        ]
        if exact:
            return tuple(exact)
        own = self.of_mission(mission)
        return tuple(unit for unit in own if _words(unit.name) & asked) or tuple(
            unit for unit in own if unit.country in self._countries_in(words)
        )

    def _countries_in(self, words: str) -> set[str]:
        said = f" {fold(words)} "
        return {code for name, code in self._countries.items() if f" {name} " in said}


def _words(name: str) -> set[str]:
    """The words of a name, as units are called."""
    return {_SPELLED.get(word, word) for word in fold(name).split()}


def read_missions(json: bytes) -> dict[str, dict[str, list[str]]]:
    """`resources/map/areas.json`, checked."""
    return msgspec.json.decode(json, type=dict[str, dict[str, list[str]]])
