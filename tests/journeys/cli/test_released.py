"""Who has what, what left, and who noted a warning, as a terminal tells it."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.support.command_line import Terminal, exchange

pytestmark = pytest.mark.slow  # a dozen commands


def test_a_warning_is_sent_noted_and_looked_up_by_the_command_line_alone(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    asked = (("addressees/SDN-ELF", "true"), ("addressees/SDN-NYA", "true"), ("level", "urgent"))
    made = abe.asked(
        *("note", "add", "--kind", "warning", "--title", "Column near Tissi"),
        *("--release", "SIS:UNAMID"),
        *(word for path, value in asked for word in ("--set", f"{path}={value}")),
    ).entry
    warning = made["ref"]
    assert [one["state"] for one in abe.asked("record", "who", warning).rows] == ["due"]
    exchange(stick, abe, elf)
    assert elf.refused("warning", "note-ack", warning, "--by", "JOC@SDN-NYA",
        "--how", "radio", "--action", "Noted") == "record.not_editor"  # fmt: skip
    elf.done("warning", "ack", warning, "--action", "Patrol sent")
    said = abe("warning", "note-ack", warning, "--by", "nobody", "--how", "radio", "--action", "x")
    assert said.status == 2
    assert abe.refused("warning", "ack", warning, "--action", "Noted") == "warning.ours"
    abe.done("warning", "note-ack", warning, "--by", "Security officer@SDN-NYA",
        "--how", "radio", "--action", "Convoys held")  # fmt: skip
    exchange(stick, elf, abe)
    el_fasher, nyala = abe.asked("warning", "status", warning).rows
    assert [(one["role"], one["action"], one["signed"]) for one in el_fasher["acks"]] == [
        ("JMAC chief", "Patrol sent", True)
    ]
    assert [(one["role"], one["signed"], one["how"]) for one in nyala["acks"]] == [
        ("Security officer", False, "radio")
    ]
    said_so = abe.done("warning", "status", warning).text
    assert "noted by JOC duty officer, over radio" in said_so
    (who,) = abe.asked("record", "who", warning).rows
    assert (who["contact"], who["state"], who["location"], who["behind"]) == (
        "JMAC chief@SDN-ELF",
        "accepted",
        str(stick),
        0,  # that somebody noted it makes no older version of its words
    )
    assert "changes behind" not in abe.done("record", "who", warning).text

    newer, row = abe.asked("ledger", "--to", "SDN-ELF", "--record", warning).rows
    assert (row["title"], row["revision"], row["state"]) == ("Column near Tissi", 1, "accepted")
    assert (newer["revision"], newer["state"]) == (2, "handed_over")
    assert abe.asked("ledger", "--words", "quiet").rows == []
    said_csv = abe.done("ledger", "--since", "010000ZDEC09", "-o", "-").out
    _, line = csv.DictReader(io.StringIO(said_csv.decode("utf-8-sig"), newline=""))
    assert (line["mark"], line["to_site"], line["sha256"]) == (
        "EXERCISE",
        "SDN-ELF",
        row["sha256"],
    )
    (heard,) = abe.asked("heard").rows
    assert (heard["missing"], heard["records"], heard["bundles"]) == ([], 1, 1)
    assert "has up to 1406" in abe.done("heard").text
