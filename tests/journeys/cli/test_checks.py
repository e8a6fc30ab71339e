"""What the vault's own checks find in the sample region, at the clock of each chapter."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import Terminal

EXPECTED = {
    1: {
        ("action_overdue", "ACT-01"),
        ("cadence_missed", "SER-STRAT"),
        ("never_invited", "JMT-DARFUR"),
        ("cooperation_mandate_missing", "all missions"),
        ("calendar_clash", "MTG-2009-2"),
    },
    2: {
        ("orphan", "ACT-03"),
        ("handover_open", "ACT-11"),
        ("handover_open", "ACT-12"),
    },
}
"""As the sample's source lists them, of the checks that there are."""

ALSO_SILENT = {1: {"orphan", "handover_open", "meeting_due"}, 2: set[str]()}
"""Checks of which the source lists nothing at that clock, and that must find nothing."""

DRAFT = "MTG-2009-2"
"""Its minutes are a draft, which stays with the mission that writes it: others do not know of it."""

SAID = {
    "ACT-01": ["2009-09-30", "UNMIS"],
    "SER-STRAT": ["2009-10-08"],
    "MTG-2009-2": ["2009-12-11", "UNAMID", "UNMIS"],
    "all missions": ["COD-KIN"],
    "ACT-03": ["MINURCAT", "2010-12-31"],
    "ACT-11": ["MONUSCO"],
}


@pytest.mark.slow
@pytest.mark.parametrize("chapter", EXPECTED)
def test_the_checks_find_what_the_sample_is_known_for_and_nothing_else_of_it(
    terminal: Terminal, tmp_path: Path, chapter: int
) -> None:
    demo = tmp_path / "demo"
    made = terminal.asked("demo", demo, "--no-app", "--chapter", chapter).entry
    of_interest = {check for check, _ in EXPECTED[chapter]} | ALSO_SILENT[chapter]
    for site in ("TCD-NDJ", "TCD-ABE", "SDN-KRT", "UGA-EBB"):
        person = terminal.at(demo / site, passphrase=made["passphrase"])
        found = person.asked("checks").rows
        assert {tuple(one) for one in found} == {("check", "on", "why")}
        seen = {(one["check"], one["on"]) for one in found if one["check"] in of_interest}
        if site.startswith("TCD"):
            assert seen == EXPECTED[chapter], site
        else:
            assert seen >= {one for one in EXPECTED[chapter] if one[1] != DRAFT}, site
        for one in found:
            if (one["check"], one["on"]) in EXPECTED[chapter]:
                assert all(word in one["why"] for word in SAID.get(one["on"], [])), one


def test_an_empty_vault_has_nothing_to_look_at(abe: Terminal) -> None:
    assert abe.asked("checks").rows == []
    assert abe.done("checks").text == "Nothing was found that needs a look.\n"


def test_a_chapter_that_the_sample_does_not_have_is_refused(
    terminal: Terminal, tmp_path: Path
) -> None:
    said = terminal("demo", tmp_path / "demo", "--no-app", "--chapter", 3)
    assert said.status == 2
    assert "--chapter" in said.err
    assert not (tmp_path / "demo").exists()
