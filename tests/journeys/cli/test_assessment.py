"""Quarter end, by the command line alone: story S5 over three vaults and one stick."""

from __future__ import annotations

from itertools import combinations, permutations
from pathlib import Path

import pytest

from tests.support.command_line import Terminal, dump, exchange, make_vault

Vaults = tuple[Terminal, Terminal, Terminal]


@pytest.fixture
def vaults(terminal: Terminal, tmp_path: Path) -> Vaults:
    """Abéché, El Fasher and Bangui, who know and trust each other."""
    made = (
        make_vault(terminal, tmp_path / "abe", "MINURCAT", "TCD-ABE"),
        make_vault(terminal, tmp_path / "elf", "UNAMID", "SDN-ELF", "JMAC chief"),
        make_vault(terminal, tmp_path / "bgf", "BONUCA", "CAF-BGF", "Political officer"),
    )
    for number, one in enumerate(made):
        one.done("card", "export", tmp_path / f"{number}.card")
    for reader, card in permutations(range(3), 2):
        made[reader].done("card", "import", tmp_path / f"{card}.card", "--verified")
    return made


def fill(site: Terminal, file: str, likelihood: str) -> str:
    """A site's return: one threat is enough to be counted."""
    ref = str(site.asked("assessment", "return", file).entry["ref"])
    site.done(
        "record", "set", ref,
        f"threats/crime/likelihood={likelihood}", "threats/crime/impact=moderate",
        "threats/crime/intent=4", "threats/crime/confidence=moderate", "threats/crime/trend=up",
    )  # fmt: skip
    return ref


def require_equal(file: str, *vaults: Terminal) -> None:
    """Whatever two of them have, they have alike; all have the file."""
    dumps = [dump(one) for one in vaults]
    for one, other in combinations(dumps, 2):
        both = set(one) & set(other)
        assert file in both
        assert all(one[record] == other[record] for record in both)


def printed_and_frozen(abe: Terminal, file: str, folder: Path) -> str:
    """The assessment in every format, and frozen for one reader in two languages."""
    for ending in ("docx", "pdf", "odt", "md", "txt"):
        paper = folder / f"assessment.{ending}"
        abe.done("report", "assessment", file, "--to", "ALLM", "-o", paper)
        assert paper.stat().st_size > 0
    printed = " ".join((folder / "assessment.txt").read_text().split())
    for words in ("CAF-BGF", "MISSING", "no answer", "Our side is quieter", "Likely (55-80 %)"):
        assert words in printed
    wanted = ("--to", "SIS:UNAMID", "--lang", "en,fr", "--freeze", "-o", folder / "frozen.txt")
    frozen = abe.asked("report", "assessment", file, *wanted).entry
    assert frozen["number"] == "1"
    return str(frozen["ref"])


def merge(abe: Terminal, file: str) -> None:
    """What came stands side by side; what did not is named."""
    merged = abe.asked("assessment", "merge", file).entry
    assert (merged["missing"], merged["state"]) == (["CAF-BGF"], "merging")
    crime = next(row for row in merged["compared"] if row["category"] == "crime")
    assert (crime["apart"], crime["differs"]) == (3, True)
    assert crime["likelihood"] == {"SDN-ELF": "unlikely", "TCD-ABE": "very_likely"}
    assert "CAF-BGF      MISSING" in abe.done("assessment", "show", file).text


@pytest.mark.slow
def test_a_quarter_is_asked_for_returned_merged_cleared_and_frozen(
    vaults: Vaults, stick: Path
) -> None:
    abe, elf, bgf = vaults
    opened = abe.asked("assessment", "open").entry
    file = opened["ref"]
    assert (opened["from"], opened["to"], opened["due"]) == (
        "2009-10-01",
        "2009-12-31",
        "2009-12-24",
    )
    assert opened["missing"] == ["CAF-BGF", "SDN-ELF", "TCD-ABE"]
    exchange(stick, abe, elf, bgf)

    owed = {row["responsible"] for row in elf.asked("action", "list").rows}
    assert owed == {"UNAMID"}
    fill(abe, file, "very_likely")
    fill(elf, file, "unlikely")
    exchange(stick, elf, abe)
    merge(abe, file)

    abe.done(
        "record", "set", file, "judgements/a/text=Robberies go on", "judgements/a/likelihood=likely"
    )
    abe.done("assessment", "clear", file)
    exchange(stick, abe, elf)
    elf.done("assessment", "dissent", file, "Our side is quieter than this says.")
    elf.done("assessment", "clear", file, "comment", "--comment", "with our line")
    forged = elf("record", "set", file, "clearances/BONUCA/answer=yes")
    assert forged.reason == "record.not_owner"
    exchange(stick, elf, abe)

    early = abe("assessment", "freeze", file)
    assert early.reason == "assessment.uncleared"
    assert "BONUCA" in early.err
    assert "UNAMID" not in early.err
    frozen = abe.asked("assessment", "freeze", file, "--without", "BONUCA=no answer").entry
    assert frozen["state"] == "frozen"
    assert frozen["frozen_without"] == {"BONUCA": "no answer"}
    assert frozen["dissents"] == {"UNAMID": "Our side is quieter than this says."}
    assert {"JMAC chief", "JOC duty officer"} <= {one["role"] for one in frozen["clearances"]}
    assert abe("record", "set", file, "title=Another").reason == "record.frozen"

    abe.done("record", "set", file, "release/ALLM=yes")
    product = printed_and_frozen(abe, file, stick.parent)
    exchange(stick, abe, elf, bgf, abe, elf, bgf)
    assert product in {row["ref"] for row in elf.asked("report", "list").rows}
    require_equal(str(opened["id"]), abe, elf, bgf)


@pytest.mark.slow
def test_what_a_return_cannot_say_is_refused_beside_the_field_with_what_would_be_right(
    vaults: Vaults,
) -> None:
    abe, *_ = vaults
    file = abe.asked("assessment", "open").entry["ref"]
    mine = abe.asked("assessment", "return", file).entry["ref"]
    for wrong, right in (
        ("threats/crime/likelihood=probably", "almost_certain"),
        ("threats/weather/likelihood=likely", "hazard"),
        ("threats/crime/intent=6", "1 to 5"),
    ):
        said = abe("record", "set", mine, wrong)
        assert (said.status, right in said.err) == (2, True), said.err
    nobody = abe("assessment", "clear", file, "--mission", "UNAMIR", "--role", "Chief")
    assert (nobody.status, "UNAMID" in nobody.err) == (2, True)
    again = abe("assessment", "open")
    assert (again.reason, file in again.err) == ("assessment.exists", True)
    other = abe("assessment", "clear", mine)
    assert other.reason == "assessment.not_one"


@pytest.mark.slow
def test_a_text_that_changed_after_it_was_cleared_is_not_cleared_any_more(vaults: Vaults) -> None:
    abe, *_ = vaults
    file = abe.asked("assessment", "open", "2009-12-01").entry["ref"]
    abe.done("assessment", "clear", file)
    assert abe.asked("assessment", "show", file).entry["uncleared"] == ["BONUCA", "UNAMID"]
    abe.done("record", "set", file, "state=cleared")
    assert abe("record", "set", file, "state=frozen").reason == "assessment.uncleared"
    abe.done("record", "set", file, "state=merging")
    abe.done("record", "set", file, "recommendations/a=Patrol the Adré road together")
    shown = abe.asked("assessment", "show", file).entry
    assert shown["uncleared"] == ["BONUCA", "MINURCAT", "UNAMID"]
    assert "EARLIER text" in abe.done("assessment", "show", file).text


@pytest.mark.slow
def test_a_quarter_is_frozen_by_hand_under_the_same_rule_as_by_its_command(vaults: Vaults) -> None:
    abe, *_ = vaults
    file = abe.asked("assessment", "open", "2010-02-01").entry["ref"]  # in the quarter to come
    why = [f"uncleared/{one}=by telephone" for one in ("BONUCA", "UNAMID")]
    abe.done("assessment", "clear", file)
    abe.done("record", "set", file, "state=cleared", *why)
    for frozen in (("record", "set", file, "state=frozen"), ("assessment", "freeze", file)):
        assert abe.refused(*frozen) == "product.not_begun"
    abe.done("record", "set", file, "period/from=2009-10-01", "state=merging")
    abe.done("record", "text", file, "joint/crime", "-", stdin=b"Banditry goes on.")
    abe.done("record", "set", file, "state=cleared")
    for frozen in (("record", "set", file, "state=frozen"), ("assessment", "freeze", file)):
        said = abe(*frozen)  # ours is the word on an earlier text, and nobody says why
        assert (said.reason, "MINURCAT" in said.err) == ("assessment.uncleared", True)
    abe.done("assessment", "clear", file)
    abe.done("record", "set", file, "state=frozen")
    assert abe.asked("assessment", "show", file).entry["state"] == "frozen"


@pytest.mark.slow
def test_each_mission_answers_in_its_own_column_and_no_other(vaults: Vaults, stick: Path) -> None:
    abe, elf, bgf = vaults
    wrong = abe("comparison", "begin", "What would make us change?", "--mission", "UNAMIR")
    assert (wrong.status, "UNAMID" in wrong.err, "mission" in wrong.err) == (2, True, True)
    for words in (("comparison", "begin", " "), ("scenario", "begin", "  ")):
        assert abe(*words).reason == "record.form"
    made = abe.asked(
        "comparison", "begin", "What would make us change?", "--mission", "unamid"
    ).entry
    assert made["answers"] == {"MINURCAT": None, "UNAMID": None}
    assert made["not_asked"] == ["BONUCA"]
    exchange(stick, abe, elf)
    elf.done("comparison", "answer", made["ref"], "Two months without a raid.")
    text = stick.parent / "words.txt"
    text.write_text("They would say so.")
    assert elf("record", "text", made["ref"], "answers/MINURCAT", text).reason == "record.not_owner"
    abe.done("comparison", "answer", made["ref"], "An attack on a compound.")
    exchange(stick, elf, abe)
    seen = abe.asked("comparison", "show", made["ref"]).entry
    assert seen["answers"] == {
        "MINURCAT": "An attack on a compound.",
        "UNAMID": "Two months without a raid.",
    }
    assert (seen["differs"], seen["waiting"]) == (True, [])
    assert "not asked" in abe.done("comparison", "show", made["ref"]).text
    assert bgf.asked("comparison", "list").rows == []


def test_a_sign_is_ticked_by_the_note_that_tells_of_it(abe: Terminal) -> None:
    made = abe.asked("scenario", "begin", "Mass crossing", "--case", "worst").entry["ref"]
    wrong = abe("scenario", "begin", "Another", "--case", "awful")
    assert (wrong.status, "worst" in wrong.err) == (2, True)
    note = abe.asked("note", "add", "--kind", "log", "--title", "Forty carts on the road").entry[
        "ref"
    ]
    seen = abe.asked("scenario", "tick", made, "Families leave the camps", note).entry
    (sign,) = seen["signs"]
    assert sign == (
        {"item": sign["item"], "text": "Families leave the camps", "seen": True, "note": note}
    )
    assert (
        abe("scenario", "tick", made, "Families leave the camps", made).reason
        == "record.other_type"
    )
    assert seen["consulted"] == {"MINURCAT": None, "UNAMID": None}
    told = abe.asked("scenario", "respond", made, "Wells at Farchana kept open").entry
    assert told["responses"] == {"MINURCAT": "Wells at Farchana kept open", "UNAMID": None}
