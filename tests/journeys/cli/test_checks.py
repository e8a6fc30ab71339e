"""What the vault's own checks find in the sample region, at the clock of each chapter."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import Terminal

EXPECTED = {
    1: {
        ("rating_disparity", "BS-TD-SD"),
        ("action_overdue", "ACT-01"),
        ("cadence_missed", "SER-STRAT"),
        ("never_invited", "JMT-DARFUR"),
        ("warning_partly_unacknowledged", "NOTE-05"),
        ("merge_candidates", "NOTE-10 NOTE-11"),
        ("merge_candidates", "NOTE-08 NOTE-09"),
        ("assessment_inputs_missing", "ASM-RSTA-2009Q4"),
        ("dossier_without_owner", "SUB-BANDITS"),
        ("dossier_without_owner", "SUB-UPDF"),
        ("dossier_without_owner", "SUB-DAKAR"),
        ("dossier_without_owner", "SUB-OCT09"),
        ("position_clearance_incomplete", "POS-LINE-1"),
        ("package_guard", "NOTE-07"),
        ("package_guard", "NOTE-16"),
        ("package_guard", "NOTE-17"),
        ("package_guard", "POS-CBM-1"),
        ("humanitarian_guard", "NOTE-02"),
        ("humanitarian_guard", "NOTE-14"),
        ("cooperation_mandate_missing", "all missions"),
        ("calendar_clash", "MTG-2009-2"),
        ("deployment_delay", "RES-UNIT-1"),
        ("dependency_not_agreed", "BEN-04"),
    },
    2: {
        ("orphan", "ACT-03"),
        ("orphan", "SUB-LRA"),
        ("name_by_date", "COD-KIN"),
        ("name_by_date", "CAF-BGI"),
        ("handover_open", "ACT-11"),
        ("handover_open", "ACT-12"),
    },
}
"""As the sample's source lists them: its sixteen of the first clock, and its three of the second."""

ALSO_SILENT = {
    1: {
        "orphan",
        "handover_open",
        "name_by_date",
        "meeting_due",
        "displacement_unwarned",
        "contact_missed",
        "focal_point_vacant",
        "line_expired",
        "quarter_unopened",
        "withheld_unexplained",
    },
    2: {"warning_partly_unacknowledged", "merge_candidates", "quarter_unopened"},
}
"""Checks of which the source lists nothing at that clock, and that must find nothing."""

UNKNOWN_AT: dict[str, set[str]] = {
    "TCD-NDJ": {"NOTE-07", "NOTE-08 NOTE-09"},
    "SDN-ELF": {"NOTE-02", "NOTE-14", "NOTE-08 NOTE-09"},
    "UGA-EBB": {"NOTE-02", "NOTE-05", "NOTE-07", "NOTE-14", "NOTE-17"},
}
"""What is not released there, or (NOTE-05) whose answers others do not know."""

SAID = {
    "BS-TD-SD": ["MINURCAT IV", "UNAMID III", "ASM-CMP-1"],
    "ACT-01": ["2009-09-30", "UNMIS"],
    "SER-STRAT": ["2009-10-08"],
    "NOTE-05": ["TCD-NDJ", "040600ZDEC09", "noted by TCD-ABE"],
    "NOTE-10 NOTE-11": ["one event", "0 min", "27 km"],
    "NOTE-08 NOTE-09": ["one group", "SUB-UNID", "different days"],
    "ASM-RSTA-2009Q4": ["2 of 5", "SDN-KRT", "COD-KIN", "CAF-BGI"],
    "POS-LINE-1": ["2 of 4", "UNMIS", "MONUC"],
    "POS-CBM-1": ["HOST:SD"],
    "NOTE-02": ["until its originator agrees"],
    "MTG-2009-2": ["2009-12-11", "UNAMID", "UNMIS"],
    "RES-UNIT-1": ["2009-06-01", "196", "still not there"],
    "BEN-04": ["MINURCAT", "not been agreed"],
    "all missions": ["COD-KIN"],
    "ACT-03": ["MINURCAT", "2010-12-31"],
    "SUB-LRA": ["MINURCAT", "2010-12-31"],
    "COD-KIN": ["shown as MONUSCO", "before as MONUC"],
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
    everywhere = set()
    for site, unknown in UNKNOWN_AT.items():
        person = terminal.at(demo / site, passphrase=made["passphrase"])
        found = person.asked("checks").rows
        assert {tuple(one) for one in found} == {("check", "on", "why")}
        seen = {(one["check"], one["on"]) for one in found if one["check"] in of_interest}
        assert seen == {one for one in EXPECTED[chapter] if one[1] not in unknown}, site
        everywhere |= seen
        for one in found:
            if (one["check"], one["on"]) in EXPECTED[chapter]:
                assert all(word in one["why"] for word in SAID.get(one["on"], [])), one
    assert everywhere == EXPECTED[chapter]


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
