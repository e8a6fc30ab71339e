"""What left as paper, as a terminal tells it: in the ledger, under its record, and where a recall comes."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.support import letterheads
from tests.support.command_line import Terminal, exchange

pytestmark = pytest.mark.slow  # a dozen commands
PLAIN = Path(__file__).parents[3] / "resources" / "templates" / "letterhead.docx"


def test_a_recall_names_the_papers_that_carry_the_record_to_its_owner_and_to_its_reader(
    abe: Terminal, elf: Terminal, stick: Path, tmp_path: Path
) -> None:
    note = abe.asked(
        "note", "add", "--kind", "incident", "--title", "Informant", "--release", "SIS:UNAMID"
    ).entry["ref"]
    exchange(stick, abe, elf)
    abe.done("export", "incidents", "-o", tmp_path / "ours.csv")
    elf.done("export", "incidents", "-o", tmp_path / "theirs.geojson")
    assert "on paper: Data of entries" in abe.done("record", "who", note).text
    said = abe.done("record", "recall", note, "--reason", "Released by mistake").text
    assert "ask its readers for it back" in said
    assert "saved as ours.csv, for Own mission; records: 1" in said
    exchange(stick, abe, elf)
    (aside,) = elf.asked("record", "list", "--aside").rows
    assert [(one["file"], one["for"]) for one in aside["papers"]] == [("theirs.geojson", "MSN")]
    told = elf.done("record", "list", "--aside").text
    assert "saved as theirs.geojson" in told
    assert "Informant" not in told


def test_the_ledger_has_bundles_and_papers_in_one_list_by_kind_reader_and_record(
    abe: Terminal, elf: Terminal, stick: Path, tmp_path: Path
) -> None:
    made = abe.asked("note", "add", "--kind", "warning", "--title", "Column near Tissi",
        "--release", "SIS:UNAMID").entry  # fmt: skip
    warning = made["ref"]
    exchange(stick, abe, elf)
    abe.done("warning", "print", warning, "-o", tmp_path / "page.pdf")
    abe.done("warning", "text", warning, "--for", "SIS:UNAMID")
    text, page, bundle = abe.asked("ledger").rows
    assert [one["way"] for one in (text, page, bundle)] == ["output", "file", "bundle"]
    assert (page["file"], page["kind"], page["for"], page["format"]) == (
        "page.pdf", "warning", "MSN", "pdf",
    )  # fmt: skip
    assert page["records"] == text["records"] == [bundle["record"]] == [made["id"]]
    for words, found in (
        (("--kind", "bundle"), [bundle]),
        (("--kind", "paper"), [text, page]),
        (("--kind", "warning", "--for", "msn"), [page]),
        (("--for", "SIS:UNAMID"), [text]),
        (("--to", "SDN-ELF"), [bundle]),
        (("--record", warning), [text, page, bundle]),
        (("--words", "page"), [page]),
    ):
        assert abe.asked("ledger", *words).rows == found, words
    assert abe("ledger", "--kind", "letter").status == 2
    assert "saved as page.pdf, for Own mission" in abe.done("ledger").text
    written = abe.done("ledger", "-o", "-").out
    rows = list(csv.DictReader(io.StringIO(written.decode("utf-8-sig"), newline="")))
    assert [(one["way"], one["audience"], one["records"]) for one in rows] == [
        ("output", "SIS:UNAMID", "1"),
        ("file", "MSN", "1"),
        ("bundle", "", ""),
    ]
    assert abe.asked("ledger").rows[0]["kind"] == "ledger"


def test_a_letterhead_is_set_shown_refused_and_dropped(abe: Terminal, tmp_path: Path) -> None:
    good, bad = tmp_path / "our paper.docx", tmp_path / "bad.docx"
    good.write_bytes(PLAIN.read_bytes())
    bad.write_bytes(letterheads.altered(PLAIN.read_bytes(), letterheads.FOOT, "imprint", "nothing"))
    assert abe.asked("letterhead").entry["name"] is None
    assert abe.refused("letterhead", bad).startswith("letterhead.")
    assert abe.refused("letterhead", tmp_path / "missing.docx") == "file.unreadable"
    kept = abe.asked("letterhead", good).entry
    assert (kept["name"], kept["bytes"]) == ("our paper.docx", good.stat().st_size)
    assert abe.asked("letterhead").entry == kept
    assert abe("letterhead", good, "--plain").status == 2
    assert abe.asked("letterhead", "--plain").entry["name"] is None
