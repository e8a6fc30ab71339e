"""What stays is named, with its reason, however long ago it was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.core import rehearsal
from liaison.core.values import RecordId
from tests.support.vaults import Office, exchange


def stays(office: Office, reader: Office) -> dict[RecordId, str]:
    plan = office.workspace.exchange.rehearse(office.contact(reader))
    assert plan.unlisted == 0
    return {row.id: why.reason for row, why in plan.stays}


def test_what_stays_is_still_named_after_everything_was_acknowledged(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    own = abe.note("Our own")
    red = abe.note("For El Fasher's eyes", "SIS:UNAMID", writes={"tlp": "TLP:RED"})
    expected = {own: "release.not_released", red: "release.tlp_red"}
    assert stays(abe, elf) == expected
    exchange(stick, abe, elf, abe)
    assert stays(abe, elf) == expected
    abe.workspace.records.set(own, {"release/SIS:UNAMID": True})
    assert stays(abe, elf) == {red: "release.tlp_red"}
    abe.workspace.records.delete(red)
    assert stays(abe, elf) == {}


def test_what_came_from_a_contact_does_not_stay_from_it(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    theirs = elf.note("From El Fasher", "SIS:MINURCAT", writes={"editors/MINURCAT": True})
    exchange(stick, elf, abe)
    assert stays(abe, elf) == {}
    abe.workspace.records.set(theirs, {"title": "Corrected at Abéché"})
    assert stays(abe, elf) == {}  # at home it goes to its owner
    assert stays(elf, abe) == {}


def test_beyond_a_thousand_reasons_are_counted_and_what_changed_lately_is_named(
    pair: list[Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    abe, elf = pair
    monkeypatch.setattr(rehearsal, "MOST_LISTED", 3)
    for number in range(5):
        abe.note(f"Our own {number}")
    abe.note("Ambush", "SIS:UNAMID")
    exchange(stick, abe, elf, abe)
    lately = abe.note("Our own again")
    reader = abe.contact(elf)
    plan = abe.workspace.exchange.rehearse(reader)
    assert [row.id for row, _ in plan.stays] == [lately]
    assert [(one.reason, one.records) for one in plan.kept] == [("release.not_released", 6)]
    assert plan.unlisted == 5
    whole = abe.workspace.exchange.rehearse(reader, everything=True)
    assert (len(whole.stays), whole.unlisted) == (6, 0)


def test_a_deletion_leaves_as_one(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    note = abe.note("Ambush", "SIS:UNAMID")
    exchange(stick, abe, elf, abe)
    abe.workspace.records.delete(note)
    (leaving,) = abe.workspace.exchange.rehearse(abe.contact(elf)).leaves
    assert leaving.row.deleted
