"""Sites by code, as the sample region names them: what people call them, and their clock."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_CODE = re.compile(r"[A-Z]{3}(-[A-Z0-9]{2,6}){1,2}")
"""Country and place, perhaps a part of it: TCD-ABE, SDN-ELF-LOG."""

_OF_TWO_CLOCKS = frozenset({"COD"})
"""Kinshasa is an hour behind the east (domain 2.6)."""


def code_of(text: str) -> str | None:
    """A site's code in capitals; None for what is none. It stands in every reference."""
    code = text.strip().upper()
    return code if _CODE.fullmatch(code) else None


@dataclass(frozen=True, slots=True)
class Site:
    """A place with an office of missions.

    Attributes:
        code: as on cards and in references, such as TCD-ABE.
        name: what people say, such as Abéché.
        tz: its zone in the tz database.
        missions: codes of the missions that have run it, oldest first.
    """

    code: str
    name: str
    tz: str
    missions: tuple[str, ...]


def zone_of(code: str, sites: Mapping[str, Site]) -> str:
    """The clock of a site: as the list has it, else that of its country's sites, if they keep one.

    "" where nobody can tell: a zone belongs to a place, and some countries have two (domain 2.6).
    """
    own = sites.get(code)
    if own is not None:
        return own.tz
    country = code.partition("-")[0]
    if country in _OF_TWO_CLOCKS:
        return ""
    clocks = {site.tz for site in sites.values() if site.code.partition("-")[0] == country}
    return clocks.pop() if len(clocks) == 1 else ""


def known_sites(region: Mapping[str, object]) -> dict[str, Site]:
    """The sites of a region's data by their code."""
    names = {str(place["id"]): str(place["name"]) for place in _items(region, "places")}
    return {
        str(one["id"]): Site(
            code=str(one["id"]),
            name=names.get(str(one["place"]), str(one["name"])),
            tz=str(one["tz"]),
            missions=tuple(str(term["mission"]) for term in _items(one, "missions")),
        )
        for one in _items(region, "sites")
    }


def _items(parent: Mapping[str, object], name: str) -> Iterable[Mapping[str, object]]:
    found = parent.get(name, ())
    return found if isinstance(found, list | tuple) else ()
