"""One event told by two offices: found, linked, counted once, taken back, and never offered again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import Terminal


def seen(
    terminal: Terminal, at: str, place: str, *more: str, code: str = "CRM-1", grade: str = "B2"
) -> str:
    fields = (f"when={at}", f"place={place}", f"code={code}", f"grade={grade}", *more)
    settings = [word for one in fields for word in ("--set", one)]
    return str(
        terminal.asked(
            "note", "add", "--kind", "incident", "--title", f"Ambush near {place}", *settings,
            "--release", "ALLM",
        ).entry["ref"]
    )  # fmt: skip


@pytest.mark.slow
def test_two_clocks_one_event_two_sources_and_each_mission_keeps_its_own(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    ours = seen(abe, "081410ADEC09", "Adré")
    theirs = seen(elf, "081415CDEC09", "El Geneina")  # forgot to convert: two hours off
    elf.done("exchange", stick)
    abe.done("exchange", stick, "--accept")
    (pair,) = abe.asked("event", "candidates").rows
    assert {pair["one"]["ref"], pair["other"]["ref"]} == {ours, theirs}
    assert pair["clock_slip"] is True

    before = abe.asked("record", "show", theirs).entry
    linked = abe.asked("event", "link", theirs, ours).entry
    assert [one["ref"] for one in linked["others"]] == [ours]
    assert (linked["sources"], linked["confirmed"]) == (2, True)
    assert abe.asked("record", "show", theirs).entry == before
    assert abe.asked("event", "candidates").rows == []
    assert not any(one["check"] == "merge_candidates" for one in abe.asked("checks").rows)

    abe.done("exchange", stick)  # the word travels with our note
    elf.done("exchange", stick, "--accept")
    assert [one["ref"] for one in elf.asked("event", "show", theirs).entry["others"]] == [ours]
    assert elf.refused("event", "unlink", ours, theirs) == "event.unsaid"
    disputed = elf.asked("event", "apart", ours, theirs).entry
    assert disputed["others"] == []  # one says so and one says not: two, until they agree
    elf.done("event", "unlink", ours, theirs)
    assert [one["ref"] for one in elf.asked("event", "show", ours).entry["others"]] == [theirs]

    abe.done("event", "unlink", ours, theirs)
    assert len(abe.asked("event", "candidates").rows) == 1
    abe.done("event", "apart", ours, theirs)
    assert abe.asked("event", "candidates").rows == []
    again = abe.asked(
        "event", "link", ours, theirs
    ).entry  # a word of ours gives way to a newer one
    assert again["said"] == [{**again["said"][0], "mission": "MINURCAT", "same": True}]


@pytest.mark.slow
def test_one_source_that_came_through_three_notes_counts_once(abe: Terminal) -> None:
    first = seen(abe, "081410ADEC09", "Adré")
    origin = abe.asked("record", "show", first).entry["id"]
    retold = [
        seen(abe, f"0814{minute}ADEC09", "Adré", "links/1/rel=follows", f"links/1/record={origin}")
        for minute in (20, 30)
    ]
    for one in retold:
        abe.done("event", "link", first, one)
    linked = abe.asked("event", "show", first).entry
    assert (len(linked["others"]), linked["sources"], linked["confirmed"]) == (2, 1, False)
    assert abe.refused("event", "apart", *retold) == "event.joined"
    abe.done("event", "unlink", first, retold[0])
    abe.done("event", "apart", *retold)
    assert abe.refused("event", "link", first, retold[0]) == "event.apart"
    log = abe.asked("note", "add", "--kind", "log", "--title", "Quiet").entry["ref"]
    assert abe.refused("event", "link", first, log) == "event.not_one"


@pytest.mark.slow
def test_trends_count_an_event_once_and_a_reader_only_what_it_may_have(
    abe: Terminal, tmp_path: Path
) -> None:
    first = seen(abe, "081410ADEC09", "Adré", grade="C3")
    second = seen(abe, "081420ADEC09", "Adré")
    seen(abe, "080210ADEC09", "Farchana", code="CRM-2")
    seen(abe, "021410ADEC09", "Farchana", code="CRM-2")
    own = abe.asked(
        "note", "add", "--kind", "incident", "--title", "Ours alone", "--set", "when=081500ADEC09",
        "--set", "place=Adré", "--set", "code=ARM-1",
    )  # fmt: skip
    assert own.entry["ref"]
    asked = ("report", "trends", "--until", "102359ZDEC09", "--days", "7")

    def counted(by: str, *more: str) -> dict[str, tuple[int, int]]:
        (table,) = abe.asked(*asked, "--by", by, *more).rows
        return {one["key"]: (one["events"], one["before"]) for one in table["counts"]}

    assert counted("place") == {"Adré": (3, 0), "Farchana": (1, 1)}
    abe.done("event", "link", first, second)
    assert counted("place") == {"Adré": (2, 0), "Farchana": (1, 1)}
    hours = counted("hour", "--place", "Adré")
    assert {hour for hour, (now, _) in hours.items() if now} == {"14", "15"}  # on Adré's clock

    for ending in ("csv", "md", "docx"):
        said = abe.asked(*asked, "-o", tmp_path / f"t.{ending}", "--to", "SIS:UNAMID").entry
        assert (said["counted"], said["left_out"]) == (4, 1)
    for ending in ("csv", "md"):
        assert "ARM-1" not in (tmp_path / f"t.{ending}").read_text("utf-8-sig")
    assert "place,Adré,1,0,1" in (tmp_path / "t.csv").read_text("utf-8-sig")
    assert "notes 1" in (tmp_path / "t.md").read_text()

    # on the screen a reader gets what a file would give it
    read = abe.asked(*asked, "--by", "place", "--to", "SIS:UNAMID").rows[0]
    assert (read["events"], read["left_out"]) == (2, 1)
    assert "counted nowhere: notes 1" in abe.done(*asked, "--to", "SIS:UNAMID").text

    # a guarded case is counted by place and month, and under no hour or week
    seen(abe, "081600ADEC09", "Adré", code="POC-2")
    assert counted("hour", "--place", "Adré")["16"] == (0, 0)
    assert counted("place")["Adré"] == (2, 0)
    (month,) = abe.asked(*asked[:-2], "--by", "place", "--days", "28").rows
    assert {one["key"]: one["events"] for one in month["counts"]}["Adré"] == 3

    # and sliding a period over it tells no more than its month
    def told(until: str) -> object:
        (table,) = abe.asked(
            *(
                "report",
                "trends",
                "--place",
                "Adré",
                "--until",
                until,
                "--days",
                "28",
                "--by",
                "code",
            )
        ).rows
        guarded = [one for one in table["counts"] if one["key"] == "POC-2"]
        return guarded, table["guarded"], table["left_out"]

    assert (
        told("081559ZDEC09") == told("081601ZDEC09") == told("020000ZDEC09") != told("302359ZNOV09")
    )
