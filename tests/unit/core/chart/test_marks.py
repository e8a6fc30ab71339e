from __future__ import annotations

from datetime import date
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.core.chart.areas import Areas, read_missions
from liaison.core.chart.marks import Mark, Window, shown, tally
from liaison.core.chart.ratings import Rating, disparities, in_force, rating_of
from liaison.core.geo.mercator import Spot
from liaison.core.geo.topology import read
from liaison.core.records import missions
from liaison.core.values import RecordId, Sighting

TIMES = st.integers(0, 1000)
ENDS = st.none() | TIMES


@given(st.lists(st.tuples(TIMES, st.sampled_from(["incident", "log"]))), ENDS, ENDS)
def test_what_is_shown_is_of_the_time_and_of_no_hidden_kind(
    told: list[tuple[int, str]], start: int | None, end: int | None
) -> None:
    marks = [
        Mark(Sighting(RecordId(bytes([at % 90])), kind, "", at_ms, 0.0, 0.0), Spot(0.5, 0.5))
        for at, (at_ms, kind) in enumerate(told)
    ]
    kept = shown(marks, Window(start, end), frozenset({"log"}))
    low, high = (0 if start is None else start), (1001 if end is None else end)
    assert [mark.row.at_ms for mark in kept] == [
        at_ms for at_ms, kind in told if kind == "incident" and low <= at_ms < high
    ]


@given(st.lists(TIMES), st.integers(1, 90))
def test_every_moment_counts_in_one_bar(times: list[int], steps: int) -> None:
    counts = tally(times, 0, 1001, steps)
    assert len(counts) == steps
    assert sum(counts) == len(times)


def rating(mission: str, value: str, since: str = "2009-06-01", segment: str = "BS") -> Rating:
    area = f"side of {mission}"
    return Rating(RecordId(bytes(16)), mission, area, segment, "phases", value, since)


def test_two_missions_on_one_border_differ_within_a_scheme_only() -> None:
    chad, darfur = rating("MINURCAT", "IV"), rating("UNAMID", "III")
    assert disparities([chad, darfur]) == [(chad, darfur)]
    assert disparities([chad, rating("UNAMID", "IV")]) == []
    assert disparities([chad, rating("UNAMID", "III", segment="")]) == []


def test_the_latest_rating_of_an_area_stands_until_it_ends() -> None:
    older, newer = rating("UNAMID", "II"), rating("UNAMID", "III", since="2009-11-03")
    assert in_force([newer, older]) == [newer]
    values = {"value": "IV", "area": "Vakaga", "from": "2009-01-01", "to": "2009-12-01"}
    assert rating_of(RecordId(bytes(16)), values, "2009-12-02") is None
    assert rating_of(RecordId(bytes(16)), {**values, "from": "2010-01-01"}, "2009-12-02") is None
    found = rating_of(RecordId(bytes(16)), {**values, "owner": "BONUCA"}, "2009-12-01")
    assert found is not None
    assert (found.mission, found.value) == ("BONUCA", "IV")


@pytest.fixture(scope="module")
def areas() -> Areas:
    folder = resources.files("resources").joinpath("map")
    base = read(folder.joinpath("region.topojson").read_bytes())
    return Areas(base, read_missions(folder.joinpath("areas.json").read_bytes()))


@pytest.mark.parametrize(
    ("words", "mission", "units"),
    [
        ("Eastern Chad", "MINURCAT", {"Wadi Fira", "Ouaddaï", "Sila"}),
        ("Vakaga", "MINURCAT", {"Vakaga"}),
        ("South Darfur", "UNAMID", {"South Darfur"}),
        ("Haut-Mbomou", "BONUCA", {"Haut-Mbomou"}),
        ("Uele", "MONUC", {"Orientale"}),
        ("Darfur, western side", "UNAMID", {"West Darfur"}),
        ("Western Equatoria", "UNMIS", {"Western Equatoria"}),
        ("the far side of the moon", "UNMIS", set()),
    ],
)
def test_an_area_in_a_missions_words_is_found_on_the_map(
    areas: Areas, words: str, mission: str, units: set[str]
) -> None:
    assert {unit.name for unit in areas.named(words, mission)} == units


def test_every_mission_that_is_known_has_an_area(areas: Areas) -> None:
    for mission in missions.in_force(date(2009, 12, 14)):
        assert areas.of_mission(mission), mission
    assert areas.of_mission("NOBODY") == ()
