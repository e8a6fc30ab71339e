"""From a series to adopted minutes and true papers, by the command line alone."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest

from tests.support.command_line import ROOT, Terminal, dump, exchange, introduce, make_vault
from tests.support.papers import changed_part

PLAIN = ROOT / "resources" / "templates" / "letterhead.docx"
DAYS = ("--starts", "100830CDEC09", "--ends", "111600CDEC09")


def begin_series(vault: Terminal, *options: object) -> str:
    made = vault.asked(
        "meeting", "series", "add", "--kind", "strategic", "--title", "Inter-mission, strategic",
        "--starts-on", "2009-06-01", "--member", "MINURCAT", "--member", "UNAMID", *options,
    )  # fmt: skip
    return str(made.entry["ref"])


def begin_meeting(vault: Terminal, *options: object) -> str:
    made = vault.asked(
        "meeting", "add", "--kind", "strategic", "--title", "Second meeting", *DAYS, *options
    )
    return str(made.entry["ref"])


def write_text(vault: Terminal, meeting: str, item: int, text: str, *options: object) -> None:
    vault.done("minutes", "text", meeting, item, "-", *options, stdin=text.encode())


def said(vault: Terminal, meeting: str) -> dict[str, Any]:
    return vault.asked("minutes", "show", meeting).entry


def of_meeting(vault: Terminal, meeting: str) -> dict[str, bytes]:
    """The canonical lines of a meeting, its decisions and its actions."""
    shown = said(vault, meeting)
    acts = [act["id"] for item in shown["agenda"] for act in item["decisions"] + item["actions"]]
    lines = dump(vault)
    return {record: lines[record] for record in (shown["id"], *acts)}


def take_minutes_apart(abe: Terminal, elf: Terminal, meeting: str) -> None:
    """Both write under one item, and each also elsewhere, with no word between them."""
    write_text(abe, meeting, 3, "MINURCAT: the road to Farchana is open.")
    write_text(abe, meeting, 3, "MINURCAT : la route de Farchana est ouverte.\n", "--second")
    abe.done("minutes", "line", meeting, 3, "D The missions compare ratings every month")
    abe.done("minutes", "line", meeting, 3, "A send the table of ratings @UNAMID !+5")
    write_text(elf, meeting, 3, "UNAMID: two convoys were attacked.")
    elf.done("minutes", "line", meeting, 3, "A share the convoy list @MINURCAT !31dec09")
    elf.done("minutes", "line", meeting, 5, "D The next meeting is in June")
    elf.done("meeting", "attend", meeting, "UNAMID", "full")
    abe.done("meeting", "attend", meeting, "UNMIS", "absent")


def require_equal(abe: Terminal, elf: Terminal, meeting: str) -> None:
    """Both hold one text, two decisions and two actions, to the byte."""
    assert of_meeting(abe, meeting) == of_meeting(elf, meeting)
    assert len(of_meeting(abe, meeting)) == 5
    here = said(abe, meeting)
    assert here["digest"] == said(elf, meeting)["digest"]
    assert "MINURCAT: the road" in here["agenda"][2]["discussion"]
    assert "UNAMID: two convoys" in here["agenda"][2]["discussion"]


def settle(abe: Terminal, meeting: str) -> None:
    """Both began the same empty paragraph; that is named, and read before it goes out."""
    answer = abe("minutes", "circulate", meeting)
    assert (answer.status, answer.reason) == (1, "minutes.clashes")
    assert "3 · Country round: Discussion" in answer.err
    for clash in said(abe, meeting)["clashes"]:
        abe.done("record", "resolve", clash["id"], clash["path"], "-")


@pytest.mark.slow
def test_two_missions_take_minutes_apart_a_third_dissents_and_the_paper_is_true(
    abe: Terminal, elf: Terminal, terminal: Terminal, stick: Path, tmp_path: Path
) -> None:
    unmis = make_vault(terminal, tmp_path / "unmis", "UNMIS", "SDN-KRT", "Special assistant")
    introduce(tmp_path, abe, elf, unmis)
    series = begin_series(abe, "--member", "UNMIS", "--release", "ALLM")
    meeting = begin_meeting(abe, "--series", series, "--lang2", "fr", "--venue", "Entebbe")
    abe.done("record", "set", meeting, "editors/UNAMID=true")
    abe.done("meeting", "schedule", meeting)
    exchange(stick, abe, elf)
    take_minutes_apart(abe, elf, meeting)
    exchange(stick, abe, elf, abe, elf)
    require_equal(abe, elf, meeting)
    abe.done("meeting", "held", meeting)
    settle(abe, meeting)

    circulated = abe.asked("minutes", "circulate", meeting, "--silence-days", "3").entry
    assert circulated["awaited"] == ["UNAMID", "UNMIS"]
    exchange(stick, abe, elf, unmis)
    assert elf.asked("minutes", "agree", meeting).entry["kind"] == "agreement"
    assert abe.refused("minutes", "adopt", meeting) == "minutes.silence"
    exchange(stick, elf, unmis)
    assert said(unmis, meeting)["digest"] == circulated["digest"]
    unmis.done("minutes", "dissent", meeting, "--why", "We were not asked about convoys")
    exchange(stick, unmis, abe)
    assert abe.refused("minutes", "agreed", meeting) == "minutes.dissent"
    adopted = abe.asked("minutes", "adopt", meeting).entry
    assert (adopted["minutes"], adopted["digest"]) == ("adopted", circulated["digest"])
    exchange(stick, abe, elf)
    for vault in (abe, elf):
        assert vault.asked("minutes", "verify", adopted["digest"]).entry["verdict"] == "agrees"
        assert vault.refused("minutes", "text", meeting, 3, "-") == "minutes.adopted"
    require_true_paper(abe, meeting, tmp_path / "minutes.docx")


def require_true_paper(vault: Terminal, meeting: str, paper: Path) -> None:
    """A paper agrees with the vault until somebody changes a letter in it."""
    vault.done("minutes", "export", meeting, "-o", paper, "--for", "SIS:UNMIS")
    assert vault.asked("minutes", "verify", paper).entry["verdict"] == "agrees"
    changed = changed_part(paper.read_bytes(), "word/document.xml", "every month", "every mouth")
    paper.write_bytes(changed)
    answer = vault("--json", "minutes", "verify", paper)
    assert (answer.status, answer.reason) == (1, "paper.differs")
    assert "every mouth" in answer.entry["differs"]["paper"]
    assert "every month" in answer.entry["differs"]["vault"]


@pytest.mark.slow
def test_what_the_owner_of_an_action_says_comes_back_by_stick(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    meeting = begin_meeting(abe, "--series", begin_series(abe))
    abe.done("meeting", "schedule", meeting)
    abe.done("minutes", "line", meeting, 3, "A send the table of ratings @UNAMID !+5")
    abe.done("meeting", "held", meeting)
    exchange(stick, abe, elf)
    assert elf.asked("action", "list").rows == []  # a draft stays with those who write it
    abe.done("minutes", "circulate", meeting)
    exchange(stick, abe, elf)
    (owed,) = elf.asked("action", "list", "--mission", "UNAMID", "--open").rows
    assert (owed["text"], owed["due"]) == ("send the table of ratings", "2009-12-18")
    elf.done("action", "state", owed["ref"], "done", "--word", "Sent by stick")
    exchange(stick, elf, abe)
    assert abe.asked("action", "list", "--open").rows == []
    (done,) = abe.asked("action", "list").rows
    assert (done["state"], done["told_by"]) == ("done", "UNAMID")


@pytest.mark.slow
def test_moves_keep_what_was_and_raise_the_version_of_the_invitation(
    abe: Terminal, tmp_path: Path
) -> None:
    series = begin_series(abe, "--venue", "Khartoum")
    meeting = begin_meeting(abe, "--series", series)
    abe.done("meeting", "schedule", meeting)
    stages: list[tuple[str, int, str]] = []

    def invitation() -> icalendar.Event:
        file = tmp_path / f"{len(stages)}.ics"
        abe.done("meeting", "ics", meeting, "-o", file)
        calendar = icalendar.Calendar.from_ical(file.read_bytes())
        event = calendar.events[0]
        stages.append((str(event["UID"]), int(str(event["SEQUENCE"])), str(event["STATUS"])))
        return event

    first = invitation()
    assert isinstance(first.start, datetime)
    assert first.start.utcoffset() == timedelta(hours=3)  # Sudan's clock until 2017
    assert str(first["LOCATION"]) == "Khartoum"
    abe.done(
        "meeting", "postpone", meeting, "--starts", "200830CDEC09", "--ends", "211600CDEC09",
        "--reason", "No aircraft",
    )  # fmt: skip
    invitation()
    abe.done("meeting", "relocate", meeting, "--venue", "Entebbe", "--reason", "Visas refused")
    assert str(invitation()["LOCATION"]) == "Entebbe"
    abe.done("meeting", "cancel", meeting, "--reason", "Nobody could come")
    said = str(invitation()["DESCRIPTION"])
    assert "Put off from 2009-12-10 to 2009-12-20: No aircraft" in said
    assert "Moved from Khartoum to Entebbe: Visas refused" in said
    assert "Cancelled from 2009-12-20: Nobody could come" in said
    assert len({uid for uid, _, _ in stages}) == 1
    assert [sequence for _, sequence, _ in stages] == [1, 2, 3, 4]
    assert stages[-1][2] == "CANCELLED"
    shown = abe.asked("meeting", "show", meeting).entry
    (moved,) = shown["venue_history"]
    assert (moved["from"], moved["to"], moved["reason"]) == ("Khartoum", "Entebbe", "Visas refused")
    assert [one["from"] for one in shown["postponements"]] == ["2009-12-10", "2009-12-20"]
    assert shown["state"] == "cancelled"


@pytest.mark.slow
def test_a_meeting_is_refused_what_makes_no_sense(abe: Terminal, tmp_path: Path) -> None:
    series = begin_series(abe)
    add = ("meeting", "add", "--kind", "strategic", "--title", "T", "--series", series)
    early = ("--starts", "160830CMAY09", "--ends", "171600CMAY09")
    assert abe.refused(*add, *early) == "meeting.before_series"
    for wrong, wanted in (
        ((*add, "--starts", "160830CDEC09", "--ends", "151600CDEC09"), "ends"),
        ((*add, "--invite", "UNAMIT"), "--invite cannot be that. Allowed: UNAMID"),
        (("meeting", "add", "--kind", "summit", "--title", "T"), "force_commanders"),
    ):
        answer = abe(*wrong)
        assert answer.status == 2
        assert wanted in answer.err
    assert abe.asked("meeting", "list").rows == []

    meeting = begin_meeting(abe, "--series", series)
    typed: tuple[tuple[tuple[object, ...], str], ...] = (
        (("meeting", "attend", meeting, "UNAMID", "asleep"), "video"),
        (("minutes", "line", meeting, 3, "UNAMID explains"), "D …, A …"),
        (("minutes", "line", meeting, 33, "D Something"), "3 Country round"),
        (("action", "list", "--mission", "NATO"), "UNAMID"),
        (("meeting", "postpone", meeting, *DAYS, "--reason", " "), "why"),
        (("minutes", "export", meeting, "-o", tmp_path / "x.md", "--paper", "poem"), "decisions"),
        (("minutes", "export", meeting, "-o", tmp_path / "x.md", "--for", "NATO"), "ALLM"),
        (("minutes", "export", meeting, "-o", tmp_path / "x.md", "--langs", "xx"), "fr"),
    )
    for words, wanted in typed:
        answer = abe(*words)
        assert answer.status == 2, answer
        assert wanted in answer.err
    assert list(tmp_path.glob("x.*")) == []
    assert abe.refused("minutes", "show", series) == "record.other_type"
    assert abe.refused("minutes", "adopt", meeting) == "minutes.state"
    assert abe.refused("minutes", "export", meeting, "-o", tmp_path / "x.doc") == "document.format"
    for audience in ("PUB", "HOST:SD"):
        answer = abe("minutes", "export", meeting, "-o", tmp_path / "x.md", "--for", audience)
        assert (answer.status, answer.reason) == (1, "paper.cleared_copy")
        assert audience in answer.err
    assert (
        abe.refused("minutes", "export", meeting, "-o", tmp_path / "x.md", "--for", "ALLM")
        == "paper.withheld"
    )
    assert abe.refused("minutes", "verify", "0123 4567 89ab") == "minutes.unknown"
    short = abe("minutes", "verify", "8ccb")
    assert (short.status, short.reason) == (1, "paper.digest")
    assert "at least 12" in short.err


def test_a_meeting_takes_its_decisions_along_when_it_is_deleted(abe: Terminal) -> None:
    meeting = begin_meeting(abe, "--series", begin_series(abe))
    decision = abe.asked("minutes", "line", meeting, 3, "D Ratings go every month").entry["id"]
    action = abe.asked("minutes", "line", meeting, 3, "A send the table @UNAMID !+5").entry["id"]
    assert abe.asked("record", "delete", meeting).entry["also"] == [decision]
    left = {row["id"] for row in abe.asked("record", "list").rows}
    assert decision not in left
    assert action in left


@pytest.mark.slow
def test_minutes_are_not_adopted_before_every_action_has_owner_and_date(abe: Terminal) -> None:
    meeting = begin_meeting(abe, "--series", begin_series(abe))
    abe.done("meeting", "invite", meeting, "UNAMID", "--no", "--why", "A test")
    captured = abe.asked("minutes", "line", meeting, 3, "A send the table @NATO !soon").entry
    assert (captured["unknown_responsible"], captured["unknown_date"]) == ("NATO", "soon")
    abe.done("meeting", "held", meeting)
    abe.done("minutes", "circulate", meeting)
    answer = abe("minutes", "adopt", meeting)
    assert (answer.status, answer.reason) == (1, "minutes.incomplete")
    assert "A-1" in answer.err
    assert abe("record", "set", captured["ref"], "responsible=NATO").status == 2
    abe.done("record", "set", captured["ref"], "responsible=UNAMID", "due=2009-12-20")
    assert abe.refused("minutes", "adopt", meeting) == "minutes.changed"
    abe.done("minutes", "circulate", meeting)
    abe.done("minutes", "adopt", meeting)

    answer = abe("minutes", "line", meeting, 3, "D One more")
    assert (answer.status, answer.reason) == (1, "minutes.adopted")
    assert "corrigendum" in answer.err
    abe.done(
        "minutes", "corrigendum", meeting, 3, "--old", "table", "--new", "two tables",
        "--why", "There are two",
    )  # fmt: skip
    paper = abe.done("minutes", "export", meeting, "-o", "-").text
    assert "send the table" in paper
    assert "For “table” read “two tables”" in paper
    assert abe.refused("record", "set", meeting, "minutes/state=draft") == "minutes.adopted"
    edit = ("record", "set", captured["ref"], "title=send both tables")
    assert abe.refused(*edit) == "minutes.adopted"
    shown = said(abe, meeting)
    assert shown["minutes"] == "adopted"
    assert shown["agenda"][2]["actions"][0]["text"].startswith("send the table")
    assert shown["late"] == []


@pytest.mark.slow
def test_a_letterhead_with_an_unknown_field_is_named_and_nothing_is_written(
    abe: Terminal, tmp_path: Path
) -> None:
    meeting = begin_meeting(abe, "--series", begin_series(abe))
    head = tmp_path / "head.docx"
    head.write_bytes(
        changed_part(PLAIN.read_bytes(), "word/header1.xml", "{{ number }}", "{{ motto }}")
    )
    paper = tmp_path / "minutes.docx"
    answer = abe("minutes", "export", meeting, "-o", paper, "--letterhead", head)
    assert (answer.status, answer.reason) == (1, "letterhead.field")
    assert "motto" in answer.err
    assert not paper.exists()
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.slow
def test_an_existing_paper_is_not_replaced(abe: Terminal, tmp_path: Path) -> None:
    meeting = begin_meeting(abe, "--series", begin_series(abe))
    paper = tmp_path / "minutes.md"
    paper.write_text("mine", encoding="utf-8")
    assert abe.refused("minutes", "export", meeting, "-o", paper) == "file.exists"
    assert paper.read_text(encoding="utf-8") == "mine"
