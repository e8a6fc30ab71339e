"""Ratings on the command line: what is refused, what the board shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.bootstrap.door import VaultDoor
from tests.support.command_line import PASSPHRASE, Terminal

SIDES = {
    "sides/1/mission": "MINURCAT",
    "sides/1/area": "Eastern Chad",
    "sides/2/mission": "UNAMID",
    "sides/2/area": "Darfur, western side",
}


@pytest.mark.slow
def test_a_rating_is_entered_listed_pressed_and_set_beside_the_other_side(
    abe: Terminal, tmp_path: Path
) -> None:
    workspace = VaultDoor(tmp_path / "state").open(abe.vault, PASSPHRASE)
    border = {"ref": "BS-TD-SD", "title": "Eastern Chad / Darfur", **SIDES}
    workspace.records.add("PLACE", "border_segment", writes=border, texts={})
    workspace.close()

    for words, allowed in (
        (("BS-NOWHERE", "3"), "BS-TD-SD"),
        (("BS-TD-SD", "VII"), "I, II, III, IV, V, 1, 2"),
        (("BS-TD-SD", "IV", "--from", "2011-01-01"), "phases end on 31 Dec 2010"),
        (("BS-TD-SD", "4", "--from", "2010-12-31"), "levels begin on 1 Jan 2011"),
    ):
        said = abe("rating", "add", *words)
        assert (said.status, allowed in said.err) == (2, True), said
    made = abe.asked(
        "rating", "add", "bs-td-sd", "iv", "--from", "2009-11-03", "--rationale", "Robberies."
    ).entry
    assert (made["scheme"], made["value"], made["area"]) == ("PHASE", "IV", "Eastern Chad")
    told = abe.asked("rating", "pressure", made["ref"], "Host asks for phase III").entry
    assert told["pressure"] == ["Host asks for phase III"]
    assert [one["ref"] for one in abe.asked("rating", "list").rows] == [made["ref"]]
    (found,) = abe.asked("rating", "board").rows
    assert (found["differs"], [side["mission"] for side in found["sides"]]) == (
        False,
        ["MINURCAT", "UNAMID"],
    )
    assert "Robberies." in abe.done("rating", "board").text


@pytest.mark.parametrize(
    ("lang", "scheme"), [("fr", "Phase de sécurité IV"), ("ar", "مرحلة الأمن IV")]
)
def test_a_paper_names_the_scheme_of_a_rating_in_its_language(
    abe: Terminal, tmp_path: Path, lang: str, scheme: str
) -> None:
    workspace = VaultDoor(tmp_path / "state").open(abe.vault, PASSPHRASE)
    rated = {"scheme": "PHASE", "value": "IV", "from": "2009-11-03", "area": "Abéché"}
    workspace.records.add("ASSESSMENT", "rating", writes=rated, texts={})
    workspace.close()
    text = abe.done("report", "sitrep", "--lang", lang, "--format", "md", "-o", "-").text
    assert scheme in text
    assert "Security phase" not in text
