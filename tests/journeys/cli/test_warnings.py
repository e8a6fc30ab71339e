"""From a note of families moving to the border to an acknowledged warning on the other vault."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import Terminal


@pytest.fixture
def families(elf: Terminal) -> str:
    """El Fasher sees people move towards Chad."""
    made = elf.asked(
        *("note", "add", "--kind", "displacement", "--title", "Families moving to the border"),
        *("--set", "from=Zalingei", "--set", "via=Foro Baranga", "--set", "to=Koukou Angarana"),
        *("--set", "people=300-800", "--set", "eta=2009-12-20T06:00Z", "--set", "grade=C3"),
        *("--set", "warn=MINURCAT", "--set", "cls=C"),
    )
    return str(made.entry["ref"])


def test_a_note_becomes_an_acknowledged_warning_on_the_other_side_by_stick_and_back(
    abe: Terminal, elf: Terminal, families: str, stick: Path
) -> None:
    made: dict[str, Any] = elf.asked(
        *("warning", "from", families, "--ack-by", "2009-12-19T06:00Z"),
        *("--set", "likelihood=likely", "--set", "confidence=moderate"),
    ).entry
    assert (made["issued"], made["to"], made["held"]) == (True, ["TCD-ABE"], [])
    warning = made["ref"]
    said = elf.asked("record", "show", warning).entry
    assert said["title"] == "300-800 people may reach Koukou Angarana"
    assert families not in elf.done("checks").text
    elf.done("exchange", stick)
    abe.done("exchange", stick, "--accept")
    assert [row["asks_us"] for row in abe.asked("warning", "list").rows] == [True]
    abe.done("warning", "ack", warning, "--action", "Field office told; water trucked")
    abe.done("exchange", stick)
    elf.done("exchange", stick, "--accept")
    (site,) = elf.asked("warning", "status", warning).rows
    assert site["acks"][0]["action"] == "Field office told; water trucked"
    assert site["acks"][0]["signed"]


def test_what_was_issued_changes_only_by_a_follow_up_which_takes_its_place(
    abe: Terminal, elf: Terminal, families: str, stick: Path
) -> None:
    first = elf.asked("warning", "from", families).entry["ref"]
    assert elf.refused("record", "set", first, "title=Nobody comes") == "warning.issued"
    assert elf.refused("record", "set", first, "ack_by=2009-12-30T06:00Z") == "warning.issued"
    second = elf.asked("warning", "follow-up", first, "--set", "title=They turned back").entry[
        "ref"
    ]
    last = elf.asked("warning", "follow-up", first, "--final", "--set", "title=Over").entry["ref"]
    elf.done("exchange", stick)
    abe.done("exchange", stick, "--accept")
    rows = {row["ref"]: row for row in abe.asked("warning", "list").rows}
    assert [(rows[ref]["over"], rows[ref]["update"], rows[ref]["final"]) for ref in
            (first, second, last)] == [
        ("followed", None, False), ("followed", 1, False), (None, 2, True)]  # fmt: skip
    assert rows[last]["follows"] == rows[second]["id"]
    elf.done("warning", "withdraw", last, "--reason", "Sent by mistake")
    assert elf.refused("warning", "follow-up", families) == "warning.not_one"


def test_a_draft_warns_nobody_until_it_is_issued(
    abe: Terminal, elf: Terminal, families: str, stick: Path
) -> None:
    draft = elf.asked("warning", "from", families, "--draft").entry["ref"]
    elf.done("exchange", stick)
    abe.done("exchange", stick, "--accept")
    assert abe.asked("warning", "list").rows == []
    elf.done("record", "set", draft, "title=They come tonight")
    elf.done("warning", "issue", draft)
    assert elf.refused("warning", "issue", draft) == "warning.issued"
    elf.done("exchange", stick)
    abe.done("exchange", stick, "--accept")
    assert [row["title"] for row in abe.asked("warning", "list").rows] == ["They come tonight"]


def test_what_stands_in_the_way_is_said_before_anybody_believes_they_were_warned(
    elf: Terminal, families: str
) -> None:
    red = elf.refused("warning", "from", families, "--set", "tlp=TLP:RED")
    (kept,) = elf.asked("warning", "list").rows
    assert (red, kept["draft"], kept["silent"]) == ("warning.held", True, [])
    despite = elf.asked("warning", "issue", kept["ref"], "--despite").entry
    assert despite["held"] == [{"mission": "MINURCAT", "reason": "release.tlp_red"}]
    log = elf.asked("note", "add", "--kind", "log", "--title", "Quiet").entry["ref"]
    assert elf.refused("warning", "from", log) == "warning.not_from"


def test_the_words_of_a_draft_stand_on_no_paper_for_who_may_not_have_its_note(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    note = elf.asked(
        *("note", "add", "--kind", "displacement", "--title", "Families by the wadi"),
        *("--set", "orcon=yes", "--release", "SIS:MINURCAT"),
    ).entry["ref"]
    elf.done("exchange", stick)
    abe.done("exchange", stick, "--accept")
    assert (
        abe.refused(*("warning", "from", note, "--to", "UNMIS", "--set", "addressees/SDN-JUB=yes"))
        == "warning.held"
    )
    (kept,) = abe.asked("warning", "list").rows
    assert abe.refused("warning", "text", kept["ref"], "--for", "MSN") == "paper.withheld"
    assert "wadi" in abe.asked("warning", "text", kept["ref"], "--for", "OWN").entry["text"]


def test_nobody_warns_their_own_mission_nor_notes_a_draft_nor_withdraws_without_a_reason(
    elf: Terminal, abe: Terminal, families: str, stick: Path
) -> None:
    assert elf.refused("warning", "from", families, "--to", "UNAMID") == "warning.far_side"
    draft = elf.asked("warning", "from", families, "--draft").entry["ref"]
    noted = ("--by", "JOC duty officer@TCD-ABE", "--how", "radio", "--action", "Noted")
    assert elf.refused("warning", "note-ack", draft, *noted) == "warning.draft"
    elf.done("warning", "issue", draft)
    elf.done("warning", "note-ack", draft, *noted)
    elf.done("exchange", stick)
    abe.done("exchange", stick, "--accept")
    assert "we have not acknowledged it" not in abe.done("report", "shift").text
    elf.done("record", "set", draft, "release/SIS:UNMIS=yes")
    for said in ("state=closed", "people=9", "release/SIS:MINURCAT=", "addressees/TCD-ABE="):
        assert elf.refused("record", "set", draft, said) == "warning.issued"
    assert elf.refused("record", "delete", draft) == "warning.issued"
    elf.done("warning", "withdraw", draft, "--reason", "Another column")


def test_a_warning_is_printed_on_one_page_and_read_out_in_1500_characters(
    elf: Terminal, families: str, tmp_path: Path
) -> None:
    warning = elf.asked("warning", "from", families).entry["ref"]
    said = elf.asked("warning", "text", warning, "--for", "SIS:MINURCAT").entry
    assert said["characters"] == len(said["text"]) <= 1500
    assert said["shortened"] == []
    for word in ("EXERCISE · CONFIDENTIAL · TLP:AMBER", warning, "300-800", "Koukou", "ABE"):
        assert word in said["text"]
    paper = tmp_path / "warning.pdf"
    elf.done("warning", "print", warning, "-o", paper, "--for", "SIS:MINURCAT", "--lang", "fr")
    assert paper.read_bytes().startswith(b"%PDF")
    assert elf.refused("warning", "text", warning, "--for", "SIS:UNMIS") == "paper.withheld"
    long = tmp_path / "long.txt"
    long.write_text("The road is watched from both banks of the wadi. " * 120)
    longer = elf.asked("warning", "follow-up", warning, "--draft").entry["ref"]
    elf.done("record", "text", longer, "body", long)
    assert elf.refused("warning", "print", longer, "-o", tmp_path / "l.pdf") == "warning.too_long"
    short = elf.asked("warning", "text", longer).entry
    assert (len(short["text"]) <= 1500, short["shortened"]) == (True, ["What may happen"])


def test_a_warning_needs_a_far_side_and_only_an_issued_one_is_followed_up(
    elf: Terminal, families: str
) -> None:
    note = elf.asked("note", "add", "--kind", "displacement", "--title", "People move").entry
    assert elf.refused("warning", "from", note["ref"]) == "warning.far_side"
    draft = elf.asked("warning", "from", families, "--draft").entry["ref"]
    assert elf.refused("warning", "follow-up", draft) == "warning.draft"
    assert elf.refused("warning", "expire", draft) == "warning.draft"


def test_of_guarded_content_a_warning_takes_counts_only_and_is_never_issued_despite_it(
    elf: Terminal, families: str
) -> None:
    elf.done("record", "set", families, "origin=humanitarian", "needs=Kaltuma needs a doctor")
    assert elf.refused("warning", "from", families, "--despite") == "warning.held"
    (kept,) = elf.asked("warning", "list").rows
    said = elf.asked("warning", "text", kept["ref"]).entry["text"]
    assert "Count: 300-800, Koukou Angarana, 20" in said
    assert not [word for word in ("Kaltuma", "Zalingei", "Foro", "191", "C3; C3") if word in said]
    assert elf.refused("warning", "issue", kept["ref"], "--despite") == "warning.held"
    assert elf.refused("record", "set", kept["ref"], "state=issued") == "warning.held"
    incident = elf.asked(
        *("note", "add", "--kind", "incident", "--title", "Kaltuma attacked at the well"),
        *("--set", "code=POC-2", "--set", "place=Zalingei"),
    ).entry["ref"]
    assert elf.asked("warning", "from", incident, "--to", "MINURCAT").entry["ref"]
    assert not [row for row in elf.asked("warning", "list").rows if "Kaltuma" in row["title"]]


def test_of_protection_a_warning_issues_place_kind_and_numbers_and_is_held_for_every_other_word(
    elf: Terminal, abe: Terminal, stick: Path
) -> None:
    incident = elf.asked(
        *("note", "add", "--kind", "incident", "--title", "Kaltuma attacked at the well"),
        *("--set", "code=POC-2", "--set", "place=Zalingei", "--set", "actors=Two men"),
        *("--set", "when=2009-12-08T06:30Z"),
    ).entry["ref"]
    draft = elf.asked("warning", "from", incident, "--to", "MINURCAT", "--draft").entry["ref"]
    elf.done("record", "set", draft, "starts=2009-12-08T06:30Z")
    held = elf("warning", "issue", draft)
    assert held.reason == "warning.held"
    for words in (
        "could tell of people",
        "no actors, text, days or files",
    ):  # why, and what would do
        assert words in held.err
    elf.done("record", "set", draft, "starts=")
    for path, value in (("code", ""), ("code", "CRM-1")):  # it may not slip out under another code
        elf.done("record", "set", draft, f"{path}={value}")
        assert elf.refused("warning", "issue", draft, "--despite") == "warning.held"
    elf.done("record", "set", draft, "code=POC-2")
    elf.done("warning", "issue", draft)
    text = elf.asked("warning", "text", draft).entry["text"]
    assert "Sexual or gender-based violence (counts only), Count: 1, Zalingei, 2009-12" in text
    elf.done("exchange", stick)
    abe.done("exchange", stick, "--accept")
    (got,) = (row for row in abe.asked("warning", "list").rows if row["ref"] == draft)
    assert "Zalingei" in got["title"]
    said = abe.done("dump", "--canonical").text
    assert not [word for word in ("Kaltuma", "Two men", "well", incident) if word in said]


def test_a_paper_in_french_holds_no_english_that_nobody_wrote(elf: Terminal, families: str) -> None:
    warning = elf.asked("warning", "from", families).entry["ref"]
    text = elf.asked("warning", "text", warning, "--for", "SIS:MINURCAT", "--lang", "fr").entry
    for said in (
        "300-800 personnes pourraient arriver à Koukou Angarana",
        "De Zalingei. Par Foro Baranga.",
        "meilleure cotation C3",
        "Prévenez vos bureaux de terrain",
    ):
        assert said in text["text"]
    drafted = elf.asked("warning", "from", families, "--again", "--set", "lang=fr").entry["ref"]
    assert elf.asked("record", "show", drafted).entry["title"].startswith("300-800 personnes")


def test_a_warning_says_where_and_what_was_refused_is_not_begun_twice(elf: Terminal) -> None:
    note = elf.asked(
        *("note", "add", "--kind", "incident", "--title", "Convoy stopped"),
        *("--set", "withheld_reason=Inquiry is open", "--release", "SIS:MINURCAT"),
    ).entry["ref"]
    to = ("--to", "MINURCAT", "--set", "addressees/TCD-ABE=yes")
    asked = elf("warning", "from", note, *to)
    assert (asked.status, asked.reason) == (2, "record.form")
    made = elf.asked("warning", "from", note, *to, "--set", "place=Zalingei").entry
    assert made["kept_back"] == [{"ref": note, "reason": "Inquiry is open"}]
    again = ("warning", "follow-up", made["ref"], "--set", "tlp=TLP:RED")
    assert [elf.refused(*again), elf.refused(*again)] == ["warning.held", "warning.held"]
    assert sum(row["draft"] for row in elf.asked("warning", "list").rows) == 1
    elf.done("warning", "follow-up", made["ref"], "--set", "tlp=TLP:AMBER")
    assert not any(row["draft"] for row in elf.asked("warning", "list").rows)


def test_a_record_shows_spans_on_a_line_links_by_name_and_a_product_by_its_number(
    abe: Terminal, elf: Terminal, families: str, stick: Path
) -> None:
    people = ("--set", "people/min=300", "--set", "people/max=800")
    warning = elf.asked("warning", "from", families, *people).entry["ref"]
    elf.done("exchange", stick)
    abe.done("exchange", stick, "--accept")
    ours, theirs = (one.done("record", "show", warning).text for one in (elf, abe))
    told = [dict(line.strip().split("  ", 1) for line in one.splitlines() if "  " in line.strip())
            for one in (ours, theirs)]  # fmt: skip
    assert told[0]["People"].strip() == "300\u2013800"
    assert told[0]["Follows"].strip().startswith(families)
    assert told[1]["Follows"].strip() == "a record that is not here"
    elf.done("report", "sitrep", "--freeze", "-o", "-")
    (product,) = elf.asked("report", "list").rows
    shown = elf.done("record", "show", product["ref"]).text
    assert [line.split() for line in shown.splitlines() if "Number" in line] == [["Number", "1"]]
    assert "Title  " not in shown
