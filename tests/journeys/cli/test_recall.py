"""Recalling by the command line alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import Terminal, exchange

pytestmark = pytest.mark.slow  # a dozen commands


def test_a_record_is_recalled_put_aside_and_given_back_by_the_command_line_alone(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    made = abe.asked(
        "note", "add", "--kind", "incident", "--title", "Informant", "--release", "SIS:UNAMID"
    ).entry
    note = made["ref"]
    assert abe.refused("record", "recall", note, "--reason", "Mistake") == "recall.nobody"
    exchange(stick, abe, elf)
    assert elf.refused("record", "recall", note, "--reason", "Mistake") == "record.not_owner"
    assert abe("record", "recall", note).status == 2
    assert abe("record", "recall", note, "--reason", "x", "--from", "MSN").status == 2
    for name in ("SDN-ELF", "UNAMID", "SIS:UNAMID"):
        abe.asked("record", "recall", note, "--reason", "Mistake", "--from", name)
        abe.asked("record", "recall", note, "--undo")
    said = abe.done("record", "recall", note, "--reason", "Released by mistake").text
    assert "cannot be called back" in said
    exchange(stick, abe)
    heard = elf.done("exchange", stick).text  # without --accept: a recall waits for nobody
    assert f"{note} was recalled: Released by mistake. It is set aside" in heard
    assert f"{note} was recalled" in elf.done("inbox", "list").text
    assert elf.asked("inbox", "list").rows[0]["at_once"][0]["what"] == "recalled"
    assert elf.refused("record", "show", note) == "record.recalled"
    exchange(stick, elf)
    (aside,) = elf.asked("record", "list", "--aside").rows
    assert (aside["ref"], aside["title"]) == (note, "")
    assert [one["why"] for one in aside["recalls"]] == ["Released by mistake"]
    assert note in elf.done("record", "list", "--aside").text
    exchange(stick, abe)
    (who,) = abe.asked("record", "who", note).rows
    assert (who["recall"]["answer"], who["recall"]["passed_on"]) == ("set_aside", [])
    assert "set its copy aside" in abe.done("record", "who", note).text
    abe.done("record", "recall", note, "--undo")
    exchange(stick, abe, elf)
    assert elf.asked("record", "show", note).entry["title"] == "Informant"
    said = abe.done("record", "set", note, "tlp=TLP:RED").text
    assert "recalled from them: JMAC chief@SDN-ELF" in said
    (who,) = abe.asked("record", "who", note).rows
    assert who["recall"]["answer"] == "not_heard"
