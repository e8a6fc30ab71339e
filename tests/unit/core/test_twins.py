"""Which records may tell of one event: near in place, and in time or but for the clocks."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from importlib import resources

import pytest
from msgspec import structs

from liaison.core.twins import Events, Sighting, may_be_same
from liaison.core.values import RecordId, RecordRow

AT = 1_260_191_400_000
HOUR = 3_600_000
ADRE = Sighting(
    RecordRow(
        RecordId(b"a" * 16), "A", "NOTE", "incident", "Truck", "", "MINURCAT", "TCD-ABE", "JOC",
        AT, AT, place="Adré", code="ARM-6", lat=13.467, lon=22.2,
    ),
    tz="Africa/Ndjamena",
)  # fmt: skip
GENEINA = Sighting(
    structs.replace(
        ADRE.row, id=RecordId(b"g" * 16), owner="UNAMID", site="SDN-ELF", place="El Geneina",
        code="ARM-7", lat=13.45, lon=22.447,
    ),
    tz="Africa/Khartoum",
)  # fmt: skip


def seen(one: Sighting, **other: object) -> Sighting:
    return replace(one, row=structs.replace(one.row, **other))


def test_two_offices_near_each_other_at_one_time_may_have_seen_the_same() -> None:
    twin = may_be_same(ADRE, GENEINA)
    assert twin is not None
    assert twin.km == pytest.approx(26.8, abs=0.5)
    assert not twin.clock_slip


def test_a_time_that_is_wrong_by_the_difference_of_the_clocks_is_told_apart() -> None:
    slipped = may_be_same(ADRE, seen(GENEINA, at_ms=AT + 2 * HOUR))
    assert slipped is not None
    assert slipped.clock_slip
    assert may_be_same(ADRE, seen(GENEINA, at_ms=AT + 3 * HOUR)) is None
    later = 10 * 365 * 24 * HOUR  # by then the clocks were one hour apart
    ours, theirs = seen(ADRE, at_ms=AT + later), seen(GENEINA, at_ms=AT + later + 2 * HOUR)
    assert may_be_same(ours, theirs) is None


@pytest.mark.parametrize(
    "other",
    [
        seen(GENEINA, lat=14.5),
        seen(GENEINA, code="CRM-1"),
        seen(GENEINA, owner="MINURCAT", site="TCD-ABE"),
        seen(GENEINA, lat=None, lon=None),
        replace(GENEINA, precision="3"),
    ],
)
def test_what_is_far_or_of_another_sort_or_from_one_office_is_another_event(
    other: Sighting,
) -> None:
    assert may_be_same(ADRE, other) is None


def test_the_sample_region_has_one_event_seen_twice_and_no_false_one() -> None:
    region = json.loads(
        resources.files("resources").joinpath("sample/region.json").read_text(encoding="utf-8")
    )
    places = {one["id"]: one for one in region["places"]}
    owners = {site["id"]: site["missions"][0]["mission"] for site in region["sites"]}
    sightings = {}
    for number, item in enumerate(region["notes"]):
        place = places[item["place"]]
        when = datetime.fromisoformat(item["when"]).timestamp() * 1000 if item["when"] else AT
        row = structs.replace(
            ADRE.row, id=RecordId(bytes([number]) * 16), ref=item["id"], kind=item["kind"],
            code=item.get("code") or "", owner=owners[item["site"]], site=item["site"],
            at_ms=round(when), place=place["name"], lat=place["lat"], lon=place["lon"],
        )  # fmt: skip
        sightings[row.id] = Sighting(row, place["tz"], str(item["when_prec"]))
    events = Events(one.row for one in sightings.values())
    pairs = {
        frozenset((one.row.ref, near.ref))
        for one in sightings.values()
        for near in events.near(one.row)
        if may_be_same(one, sightings[near.id])
    }
    assert pairs == {frozenset(("NOTE-10", "NOTE-11"))}
