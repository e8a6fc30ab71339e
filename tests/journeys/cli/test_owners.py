"""Whose vault it is: a name that others can release to, or a question."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import BEGINS, Said, Terminal, add_note, introduce


def create(terminal: Terminal, vault: Path, mission: str, site: str, *more: str) -> Said:
    return terminal.at(vault)(
        "--json", "vault", "create", "--mission", mission, "--site", site,
        "--role", "JOC duty officer", "--exercise", BEGINS, *more,
    )  # fmt: skip


@pytest.mark.parametrize("mission", ["UNAMIS", "NOSUCH"])
def test_a_mission_that_is_not_known_is_asked_about_and_nothing_is_made(
    terminal: Terminal, tmp_path: Path, mission: str
) -> None:
    said = create(terminal, tmp_path / "vault", mission, "SDN-ELF")
    assert (said.status, said.reason) == (2, "mission.unknown")
    assert "UNAMID, UNMIS" in said.err
    assert "--new-mission" in said.err
    assert not (tmp_path / "vault").exists()


def test_a_mission_that_has_just_opened_is_an_audience_for_whoever_has_its_card(
    terminal: Terminal, abe: Terminal, tmp_path: Path
) -> None:
    made = create(terminal, tmp_path / "vault", "UNISFA", "SDN-ABY", "--new-mission")
    assert made.entry["mission"] == "UNISFA"
    assert (
        abe("note", "add", "--kind", "log", "--title", "T", "--release", "SIS:UNISFA").status == 2
    )
    newcomer = terminal.at(tmp_path / "vault")
    introduce(tmp_path, abe, newcomer)
    add_note(abe, "For the new ones", "--release", "SIS:UNISFA")
    add_note(newcomer, "For ourselves", "--release", "SIS:UNISFA")


def test_codes_may_be_typed_small(terminal: Terminal, tmp_path: Path) -> None:
    made = create(terminal, tmp_path / "vault", "unamid", "sdn-elf").entry
    assert (made["mission"], made["site"]) == ("UNAMID", "SDN-ELF")


@pytest.mark.parametrize("site", ["ZZZ", "El Fasher", "SDN_ELF", "SDN-", "S-1", "SDN-ELF/1"])
def test_a_site_that_is_no_code_is_answered_with_one(
    terminal: Terminal, tmp_path: Path, site: str
) -> None:
    said = create(terminal, tmp_path / "vault", "UNAMID", site)
    assert said.status == 2
    assert "TCD-ABE" in said.err
    assert not (tmp_path / "vault").exists()


def test_a_vault_is_made_for_a_site_whose_clock_is_known_or_named(
    terminal: Terminal, tmp_path: Path
) -> None:
    refused = create(terminal, tmp_path / "nbo", "UNMIS", "KEN-NBO")
    assert (refused.status, refused.reason) == (1, "site.zone")
    assert "Africa/Nairobi" in refused.err
    assert not (tmp_path / "nbo").exists()
    assert create(terminal, tmp_path / "x", "UNMIS", "KEN-NBO", "--time-zone", "Nairobi").status
    named = create(terminal, tmp_path / "nbo", "UNMIS", "KEN-NBO", "--time-zone", "Africa/Nairobi")
    assert named.status == 0
    zone = "CDEC09"  # as the other sites of the country have it, and as it was named
    for folder in ("nbo", "jub"):
        if folder == "jub":
            create(terminal, tmp_path / "jub", "UNMIS", "SDN-JUB")
        sheet = terminal.at(tmp_path / folder).done("report", "sitrep")
        assert zone in sheet.text
