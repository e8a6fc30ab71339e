"""What the map fetches, on other threads than the window's. No Qt here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

from liaison.core.chart.areas import Areas, read_missions
from liaison.core.chart.chart import Picture
from liaison.core.gazetteer import Entry, Gazetteer
from liaison.core.geo.mercator import project
from liaison.core.geo.position import Box, Position
from liaison.core.geo.topology import BaseMap, read
from liaison.core.values import Contact
from liaison.ui.widgets.map.scene import Town

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_PEOPLE = (1_000_000, 300_000, 100_000, 30_000)
"""From how many people on a town has each rank."""
_LISTED_RANK = 1
"""The places of the gazetteer are what the missions talk about, however small."""


@dataclass(frozen=True, slots=True)
class Base:
    """The base map with its names."""

    map: BaseMap
    areas: Areas
    towns: tuple[Town, ...]
    public_towns: tuple[Town, ...]
    """Those that no record of the vault told of, for pictures that are handed on."""
    places: Gazetteer
    """The vault's."""
    gazetteer: Gazetteer
    """The towns of the base map, to be searched after the missions' own places."""


def load_base(places: Gazetteer) -> Base:
    """Read the base map; the places of the vault's own gazetteer are written first."""
    folder = resources.files("resources").joinpath("map")
    base = read(folder.joinpath("region.topojson").read_bytes())
    areas = Areas(base, read_missions(folder.joinpath("areas.json").read_bytes()))
    rows = json.loads(folder.joinpath("towns.json").read_bytes())
    known = [
        Town(entry.name, project(Position(entry.lat, entry.lon)), _LISTED_RANK)
        for entry in places.entries()
        if entry.lat is not None and entry.lon is not None
    ]
    towns = [
        Town(name, project(Position(lat, lon)), _rank(people)) for name, lat, lon, people in rows
    ]
    entries = [
        Entry(f"{at}", name, lat=lat, lon=lon) for at, (name, lat, lon, _) in enumerate(rows)
    ]
    return Base(base, areas, (*known, *towns), tuple(towns), places, Gazetteer(entries))


@dataclass(frozen=True, slots=True)
class Fetched:
    """What lies in the part of the map looked at, and who was heard when."""

    picture: Picture
    contacts: tuple[Contact, ...]


def fetch(workspace: Workspace, box: Box) -> Fetched:
    """Ask the vault."""
    return Fetched(workspace.chart.picture(box), tuple(workspace.contacts.all()))


def _rank(people: int) -> int:
    return next((at for at, least in enumerate(_PEOPLE) if people >= least), len(_PEOPLE))
