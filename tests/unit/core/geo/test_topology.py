from __future__ import annotations

from datetime import date
from importlib import resources

import pytest

from liaison.core.geo.position import Position
from liaison.core.geo.topology import BaseMap, Rank, read
from tests.support.regions import listed_places

UNITS = {  # domain 2.6: which unit a place lies in; NE calls units as they were about 2012
    "ABECHE": "Ouaddaï",
    "GOZBEIDA": "Sila",
    "IRIBA": "Wadi Fira",
    "ELGENEINA": "West Darfur",
    "ELFASHER": "North Darfur",
    "NYALA": "South Darfur",
    "BIRAO": "Vakaga",
    "OBO": "Haut-Mbomou",
    "YAMBIO": "Western Equatoria",
    "DUNGU": "Orientale",
    "NDJAMENA": "N'Djamena",
}


@pytest.fixture(scope="module")
def base() -> BaseMap:
    return read(resources.files("resources").joinpath("map", "region.topojson").read_bytes())


@pytest.mark.parametrize(("place", "unit"), UNITS.items())
def test_places_lie_in_their_units(base: BaseMap, place: str, unit: str) -> None:
    entry = next(one for one in listed_places() if one.id == place)
    assert entry.lat is not None
    assert entry.lon is not None
    found = base.unit_at(Position(entry.lat, entry.lon))
    assert found is not None
    assert found.name == unit


def test_the_border_of_south_sudan_is_drawn_from_its_first_day(base: BaseMap) -> None:
    late = [line for line in base.boundaries if line.since == date(2011, 7, 9)]
    assert late
    assert {line.rank_on(date(2011, 7, 8)) for line in late} == {Rank.UNIT}
    assert {line.rank_on(date(2011, 7, 9)) for line in late} == {Rank.BORDER}


def test_darfur_has_three_states_until_2012(base: BaseMap) -> None:
    late = [line for line in base.boundaries if line.since == date(2012, 1, 10)]
    assert {line.rank_on(date(2009, 12, 14)) for line in late} == {None}
    assert {line.rank_on(date(2012, 1, 10)) for line in late} == {Rank.UNIT}


def test_the_map_is_small(base: BaseMap) -> None:
    files = list(resources.files("resources").joinpath("map").iterdir())
    assert sum(len(one.read_bytes()) for one in files) < 1_000_000
    assert {country.name for country in base.countries} >= {"TCD", "SDN", "SSD", "CAF", "COD"}
