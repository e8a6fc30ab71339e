"""What comes is looked at before it is taken; what was refused is heard of; hints can be pasted."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.support.command_line import Terminal, add_note, exchange

pytestmark = pytest.mark.slow  # a dozen commands each


def test_the_sender_of_a_refused_bundle_is_told_who_and_why(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    note = add_note(abe, "Gossip", "--release", "SIS:UNAMID")
    abe.done("exchange", stick)
    elf.done("exchange", stick)
    (item,) = elf.asked("inbox", "list").rows
    said = elf("inbox", "refuse", item["id"], "")
    assert (said.status, said.reason) == (2, "inbox.reason_empty")
    elf.done("inbox", "refuse", item["id"], "no media please")
    elf.done("exchange", stick)
    told = abe.done("exchange", stick).text
    assert "UNAMID SDN-ELF refused a bundle of 14 Dec: no media please" in told
    (contact,) = abe.asked("card", "list").rows
    (refused,) = contact["refused"]
    assert (refused["why"], refused["records"]) == ("no media please", [note])
    assert "no media please" in abe.done("card", "list").text
    plan = abe.asked("bundle", "create", "--to", "SDN-ELF", "--rehearse").entry
    assert plan["leaves"] == []
    assert [one["reason"] for one in plan["withheld"]] == ["release.turned_down"]


def test_the_command_that_a_hint_shows_lacks_nothing_but_the_digits_that_are_read_out(
    abe: Terminal,
) -> None:
    hint = abe("card", "code", "JMAC chief@SDN-ELF").err
    words = shlex.split(hint.partition("Next: ")[2].partition(",")[0])
    assert words == ["card", "verify", "JMAC chief@SDN-ELF", "CODE"]  # no digits: compare them


def test_a_rehearsal_names_what_stays_for_good_and_calls_a_deletion_one(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    own = add_note(abe, "Our own")
    gone = add_note(abe, "Ambush", "--release", "SIS:UNAMID")
    exchange(stick, abe, elf, abe)
    abe.done("record", "delete", gone)
    plan = abe.asked("bundle", "create", "--to", "SDN-ELF", "--rehearse").entry
    assert [(one["id"], one["reason"]) for one in plan["withheld"]] == [
        (own, "release.not_released")
    ]
    assert (plan["staying"], plan["unlisted"]) == ({"release.not_released": 1}, 0)
    assert [(one["id"], one["deletion"]) for one in plan["leaves"]] == [(gone, True)]
    said = abe.done("bundle", "create", "--to", "SDN-ELF", "--rehearse").text
    assert "Ambush (its deletion)" in said


def test_what_waits_is_listed_before_it_is_accepted(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    note = add_note(abe, "Ambush", "--release", "SIS:UNAMID")
    gossip = add_note(abe, "Gossip", "--release", "SIS:UNAMID")
    abe.done("exchange", stick)
    elf.done("exchange", stick)
    (item,) = elf.asked("inbox", "list").rows
    (arrival, other) = elf.asked("inbox", "show", item["id"]).rows
    assert (arrival["id"], arrival["title"], arrival["change"]) == (note, "Ambush", "new")
    line = f"new      {arrival['ref']}   Incident         Ambush"
    assert line in elf.done("inbox", "show", item["id"]).text
    elf.done("inbox", "accept", item["id"], arrival["ref"])
    assert [one["id"] for one in elf.asked("inbox", "show", item["id"]).rows] == [gossip]
    assert elf.refused("inbox", "accept", item["id"], note) == "inbox.record"
    assert elf.refused("inbox", "retry", item["id"]) == "inbox.not_aside"
    elf.done("inbox", "refuse", item["id"], "no gossip", other["id"][:8])
    assert elf.refused("inbox", "show", item["id"]) == "inbox.decided"
