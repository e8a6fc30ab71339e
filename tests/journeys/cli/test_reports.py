"""A night at the JOC on the command line (story S1): take over, write, flash, report, hand over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.cli.test_meetings import PLAIN
from tests.support.command_line import Terminal, exchange, shown
from tests.support.letterheads import FOOT, altered, parts

PERIOD = ("--from", "2009-01-01", "--until", "2030-01-01")


@pytest.mark.slow
def test_a_night_from_taking_over_to_a_frozen_report_that_the_neighbour_prints(
    abe: Terminal, elf: Terminal, stick: Path, tmp_path: Path
) -> None:
    assert abe.asked("report", "cut-off", "5:30").entry["cut_off"] == "05:30"
    assert abe("report", "cut-off", "noon").reason == "record.form"
    taken = str(abe.asked("report", "take-over").entry["id"])
    assert shown(abe, taken)["took_over"] == "JOC duty officer"

    ambush = str(
        abe.asked(
            "note", "add", "--kind", "incident", "--title", "Convoy fired on", "--set", "code=CRM-1",
            "--set", "grade=B2", "--set", "injured/un=1-2", "--release", "SIS:UNAMID",
        ).entry["id"]
    )  # fmt: skip
    stray = abe.asked("note", "add", "--kind", "log", "--title", "Governor met").entry

    flash = tmp_path / "flash.txt"
    made = abe.asked("report", "flash", ambush, "--to", "SIS:UNAMID", "--freeze", "-o", flash).entry
    assert made["number"].startswith("01/")
    assert "5 CASUALTIES: Injured: United Nations 1-2" in flash.read_text(encoding="utf-8")
    follow = abe.done("report", "flash", ambush, "--to", "SIS:UNAMID", "--final", "--freeze").out
    assert b" FINAL" in follow.splitlines()[1]
    assert abe.refused("report", "flash", ambush, "--to", "SIS:UNAMID") == "product.final"
    assert abe.refused("report", "flash", stray["id"]) == "product.not_about"

    draft = abe.asked("report", "sitrep", *PERIOD, "-o", tmp_path / "draft.md").entry
    assert [one["ref"] for one in draft["unplaced"]] == [stray["ref"]]
    assert "SITREP 1, draft" in (tmp_path / "draft.md").read_text(encoding="utf-8")
    assert f"not placed: {stray['ref']}" in abe("report", "sitrep", *PERIOD).err
    abe.done("record", "set", stray["id"], "sitrep_section=political")

    files = {
        ending: tmp_path / f"sitrep.{ending}" for ending in ("docx", "pdf", "odt", "md", "txt")
    }
    frozen = abe.asked(
        "report", "sitrep", *PERIOD, "--to", "SIS:UNAMID", "--number", "343",
        "--lang", "en,fr", "--cleared-by", "JOC chief", "--freeze", "-o", files["docx"],
    ).entry  # fmt: skip
    assert (frozen["number"], frozen["unplaced"]) == ("343", [])
    assert {"what": "notes", "reason": "release.not_released", "count": 1} in frozen["left_out"]
    told = abe.done("record", "show", frozen["ref"]).text
    assert "notes 1: it was not released to them" in told
    assert "As it stood at" not in told
    for ending, file in list(files.items())[1:]:
        abe.done("report", "print", frozen["ref"], "-o", file)
        assert file.stat().st_size, ending
    text = files["txt"].read_text(encoding="utf-8")
    assert "Governor met" not in text
    assert "Cleared by: JOC chief" in text
    assert abe.refused("report", "sitrep", "--to", "HOST:TD", "-o", "-") == "paper.cleared_copy"

    assert b"Convoy fired on" in abe.done("report", "shift").out
    assert_printed_next_door(abe, elf, stick, tmp_path, frozen["id"], files)


def assert_printed_next_door(
    abe: Terminal, elf: Terminal, stick: Path, folder: Path, product: str, files: dict[str, Path]
) -> None:
    """The neighbour's vault prints the very same files."""
    exchange(stick, abe, elf)
    for ending in ("txt", "odt"):
        theirs = folder / f"theirs.{ending}"
        elf.done("report", "print", product, "-o", theirs)
        assert theirs.read_bytes() == files[ending].read_bytes()
    assert b"SITREP 343" in elf.done("report", "list", "--kind", "sitrep").out


def test_a_product_is_printed_on_a_letterhead_and_an_unfit_one_is_refused_before_it_is_numbered(
    abe: Terminal, tmp_path: Path
) -> None:
    ours, paper = tmp_path / "ours.docx", tmp_path / "sitrep.docx"
    made = ("report", "sitrep", *PERIOD, "--freeze", "-o", paper, "--letterhead", ours)
    ours.write_bytes(altered(PLAIN.read_bytes(), FOOT, "{{ imprint }}", "{{ colour }}"))
    assert abe.refused(*made) == "letterhead.field"
    assert abe.asked("report", "list").rows == []
    ours.write_bytes(altered(PLAIN.read_bytes(), FOOT, "{{ imprint }}", "Abéché {{ imprint }}"))
    abe.done(*made)
    assert "Abéché " in parts(paper.read_bytes())[FOOT].decode()
