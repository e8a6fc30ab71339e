from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.core.directory import MissionEntry
from liaison.core.values import Value
from tests.support.vaults import Office, make_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path / "abe", "MINURCAT", "TCD-ABE")
    yield made
    made.workspace.close()


def entry(office: Office, code: str) -> MissionEntry:
    return next(one for one in office.workspace.directory.overview().missions if one.code == code)


def test_a_mission_tells_the_names_before_it_and_ours_comes_first(
    office: Office, tmp_path: Path
) -> None:
    other = make_office(tmp_path / "elf", "UNAMID", "SDN-ELF")
    old = make_office(tmp_path / "old", "AMIS", "SDN-ELF", role="Liaison officer")
    for one in (other, old):
        office.know(one)
    codes = [one.code for one in office.workspace.directory.overview().missions]
    assert codes == ["MINURCAT", "UNAMID"]
    unamid = entry(office, "UNAMID")
    assert unamid.before == (("AMIS", "2007-12-31"),)
    assert {one.mission for one in unamid.contacts} == {"UNAMID", "AMIS"}
    assert entry(office, "MINURCAT").before == (("EUFOR", "2009-03-15"),)
    for one in (other, old):
        one.workspace.close()


def test_a_post_is_held_vacant_or_without_a_card(office: Office) -> None:
    site: dict[str, Value] = {"ref": "TCD-ABE", "title": "Abéché", "parent": "MINURCAT"}
    office.workspace.records.add("PARTY", "site", writes=site, texts={})
    for title, more in (
        ("JOC duty officer", {}),
        ("Civil Affairs officer", {"focal_for_cooperation": True}),
        ("Police adviser", {"state": "ended"}),
    ):
        writes: dict[str, Value] = {
            "ref": f"R-{title}",
            "title": title,
            "parent": "TCD-ABE",
            **more,
        }
        office.workspace.records.add("PARTY", "role", writes=writes, texts={})
    (place,) = entry(office, "MINURCAT").sites
    assert [(one.title, one.devices, one.is_vacant) for one in place.posts] == [
        ("Civil Affairs officer", 0, False),
        ("JOC duty officer", 1, False),
        ("Police adviser", 0, True),
    ]
    assert entry(office, "MINURCAT").vacant == 1


def test_a_dossier_names_who_vouches_and_the_other_card_of_an_office(
    office: Office, tmp_path: Path
) -> None:
    known = make_office(tmp_path / "elf", "UNAMID", "SDN-ELF")
    renewed = make_office(tmp_path / "renewed", "UNAMID", "SDN-ELF")
    like = make_office(tmp_path / "like", "UNAMlD", "SDN-ELF")
    office.know(known)
    office.know(renewed, verified=False)
    office.know(like, verified=False)
    dossier = office.workspace.directory.dossier(known.device.card.device)
    assert dossier.objection == "contact.changed"
    assert [one.device for one in dossier.rivals] == [renewed.device.card.device]
    assert office.workspace.directory.dossier(like.device.card.device).like == "UNAMID"
    assert entry(office, "UNAMlD").like == "UNAMID"
    for one in (known, renewed, like):
        one.workspace.close()
