"""What looks as if it told of a person: few false alarms, and nothing is held back for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.cli.release import describe_reach
from liaison.core.gazetteer import Gazetteer
from liaison.core.personal import persons
from tests.support.vaults import Places, offices

PLACES = Gazetteer(())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The witness, Mr Idriss Adoum, saw two lorries.", ["Mr Idriss Adoum"]),
        ("Lt Col Mahamat of the patrol", ["Col Mahamat"]),
        ("Victim named Fatima, 30 years old", ["Victim named Fatima"]),
        ("Reach him on +235 66 29 12 34.", ["+235 66 29 12 34"]),
        ("Thuraya: 88216 5550123", ["Thuraya: 88216 5550123"]),
        ("Write to desk.officer@example.org", ["desk.officer@example.org"]),
        ("قال الشيخ موسى", ["الشيخ موسى"]),
        ("A village named Kouroukoun; the Sultan of Dar Sila; Governor of Ouaddai.", []),
        ("080630ZDEC09 34PEA8603 13.83, 20.83 2009-12-08 TCD-ABE-NOTE-091214-01", []),
        ("UNAMID and MINURCAT met the Sheikh of the camp; 300-800 people, M1 convoy.", []),
        ("Major incident. Phone lines down since 20091208. Dr of the hospital absent.", []),
    ],
)
def test_names_numbers_and_addresses_are_seen_and_places_and_missions_are_not(
    text: str, found: list[str]
) -> None:
    assert list(persons(text, PLACES)) == found


def test_a_note_that_names_somebody_is_remarked_once_it_is_to_leave_and_is_not_held(
    tmp_path: Path,
) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", places=Places()) as (abe, _):
        records = abe.workspace.records
        note = abe.note("Robbery", body="Seen by Mr Idriss Adoum.")
        assert records.reach(note).named == ()
        records.set(note, {"release/SIS:UNAMID": True})
        reach = records.reach(note)
        assert (reach.named, len(reach.goes_to)) == (("Mr Idriss Adoum",), 1)


def test_what_a_marking_holds_back_is_said_with_its_reason(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", places=Places()) as (abe, _):
        note = abe.note("Robbery", "SIS:UNAMID", writes={"tlp": "TLP:RED"})
        reach = abe.workspace.records.reach(note)
        nobody, why = describe_reach(abe.workspace, note, reach)[-2:]
    assert nobody.endswith("nobody yet.")
    assert why.startswith("Not to ")
    assert "TLP:RED stays with TCD-ABE" in why
