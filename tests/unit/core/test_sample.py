"""The sample's series, meetings and actions as they are entered."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.bootstrap.door import VaultDoor
from liaison.core.records.registry import Registry
from liaison.core.sample.records import Named, SampleRecord, SampleSite
from liaison.core.sample.region import SECRETARIAT, sites
from liaison.core.values import RecordQuery
from liaison.ui.screens.firstrun.work import enter_sample


@pytest.fixture
def door(tmp_path: Path) -> VaultDoor:
    return VaultDoor(tmp_path / "state")


def secretariat(door: VaultDoor, chapter: int = 1) -> SampleSite:
    region = sites(door.sample(), chapter=chapter)
    return next(one for one in region if one.owner.site == SECRETARIAT)


def record(door: VaultDoor, ref: str, chapter: int = 1) -> SampleRecord:
    return next(one for one in secretariat(door, chapter).records if one.ref == ref)


def test_meetings_are_entered_by_who_prepares_them(door: VaultDoor) -> None:
    assert secretariat(door).owner.role == "Special Assistant to the SRSG"


def test_every_path_of_a_record_is_a_field_unless_it_is_a_note_or_of_the_region(
    door: VaultDoor,
) -> None:
    for one in (one for site in sites(door.sample(), chapter=2) for one in site.records):
        known = Registry().get(one.type)
        if known.name not in {"NOTE", "PARTY", "PLACE"}:
            paths = [*one.writes, *one.names, *one.texts]
            assert [path for path in paths if known.field_at(path) is None] == ["ref"], one.ref
            assert all(known.is_long(path) for path in one.texts)


def test_a_series_has_its_cadences_its_rota_and_its_members(door: VaultDoor) -> None:
    series = record(door, "SER-STRAT")
    agreed = {"from": "2009-06-08", "times": 3, "every": 1, "unit": "year"}
    assert {name: series.writes[f"cadence/c1/{name}"] for name in agreed} == agreed
    assert series.writes["cadence/c2/times"] == 2
    assert "cadence/c2/from" not in series.writes
    assert [series.writes[f"rota/r{no}/party"] for no in (1, 2)] == ["UNMIS", "UNAMID"]
    assert series.names == {"rota/r1/taken": Named("MTG-2009-2")}
    members = {path.split("/")[1] for path in series.writes if path.startswith("members/")}
    assert members == {"MINURCAT", "UNAMID", "UNMIS", "MONUC", "BONUCA"}
    every = record(door, "SER-OPER").writes
    assert (every["cadence/c1/times"], every["cadence/c1/every"]) == (1, 2)
    assert every["cadence/c1/unit"] == "month"


def test_who_was_invited_is_yes_no_or_not_known(door: VaultDoor) -> None:
    june = record(door, "MTG-2009-1").writes
    assert june["invitees/MONUC/invited"] == "yes"
    assert june["invitees/JMT-DARFUR/invited"] == "no"
    assert "invitees/IOT/invited" not in june
    assert june["invitees/BONUCA/lift_from"] == "MINURCAT"


def test_an_agenda_has_its_sorts_of_items_and_what_was_said(door: VaultDoor) -> None:
    december = record(door, "MTG-2009-2")
    kinds = [december.writes.get(f"agenda/i{no}/kind") for no in range(1, 9)]
    assert kinds == ["adoption", "follow_up", "round", None, None, None, None, "next"]
    assert december.writes["lang2"] == "fr"
    assert december.texts["agenda/i5/discussion"] == (
        "MINURCAT: SAMPLE: explains phase IV.\n\n"
        "UNAMID: SAMPLE: explains phase III and the pressure to lower."
    )
    assert december.writes["venue_history/v1/from"] == "Khartoum"


def test_who_has_to_act_may_say_how_it_stands(door: VaultDoor) -> None:
    assert record(door, "ACT-01").writes["editors/UNMIS"] is True
    assert record(door, "ACT-04").writes["editors/UNAMID"] is True
    assert not any(path.startswith("editors/") for path in record(door, "ACT-03").writes)
    assert not any(path.startswith("editors/") for path in record(door, "ACT-09").writes)
    assert record(door, "ACT-10", 1).writes["editors/MONUC"] is True
    assert record(door, "ACT-10", 2).writes["editors/MONUSCO"] is True


def test_the_second_chapter_has_all_of_the_first_and_sites_under_their_new_missions(
    door: VaultDoor,
) -> None:
    first, second = sites(door.sample()), sites(door.sample(), chapter=2)
    refs = [{one.ref for site in region for one in site.records} for region in (first, second)]
    assert refs[0] < refs[1]
    assert "ACT-11" in refs[1] - refs[0]
    missions = {site.owner.site: site.owner.mission for site in second}
    assert (missions["COD-KIN"], missions["CAF-BGI"]) == ("MONUSCO", "BINUCA")
    assert {site.owner.exercise for site in second} == {"2010-10-04T06:00:00Z"}
    hub = next(site for site in second if site.owner.is_hub)
    parents = {one.ref: one.writes.get("parent") for one in hub.records}
    assert (parents["COD-KIN"], parents["ROLE-COD-KIN-JMACANALYST"]) == ("MONUSCO", "COD-KIN")


@pytest.mark.slow
@pytest.mark.parametrize("site", [SECRETARIAT, "TCD-ABE", "UGA-EBB"])
def test_a_vault_that_stands_alone_takes_its_entries_and_names_nothing_it_lacks(
    door: VaultDoor, tmp_path: Path, site: str
) -> None:
    owner = next(one for one in sites(door.sample()) if one.owner.site == site)
    workspace = door.create(str(tmp_path / "alone"), "any words will do here", owner.owner)
    try:
        assert enter_sample(workspace, door) == len(owner.records)
        rows = workspace.records.find(RecordQuery())
        ids = {row.id.hex() for row in rows}
        for row in rows:
            shown = workspace.records.view(row.id).values
            links = {path.split("/")[1] for path in shown if path.startswith("links/")}
            assert all(shown[f"links/{link}/record"] in ids for link in links), row.ref
        if site == SECRETARIAT:
            (series,) = (one for one in workspace.meetings.series() if one.ref == "SER-STRAT")
            taken = series.series.rota["r1"].taken
            assert taken in {meeting.id.hex() for meeting in series.meetings}
    finally:
        workspace.close()
