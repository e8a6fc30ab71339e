"""Two missions rate one border, see that they differ, and say together why."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import Terminal


@pytest.mark.slow
def test_a_disparity_is_seen_logged_and_settled(terminal: Terminal, tmp_path: Path) -> None:
    demo = tmp_path / "demo"
    made = terminal.asked("demo", demo, "--no-app").entry
    elf, abe = (
        terminal.at(demo / site, passphrase=made["passphrase"]) for site in ("SDN-ELF", "TCD-ABE")
    )
    stick = made["stick"]

    refused = elf("rating", "add", "BS-TD-SD", "4")
    assert refused.status == 2
    assert "2011-01-01" in refused.err
    assert elf("rating", "add", "BS-TD-SD", "VI").status == 2
    assert "BS-CF-SD" in elf("rating", "add", "BS-NOWHERE", "III").err

    ours = elf.asked(
        "rating", "add", "bs-td-sd", "ii", "--from", "2009-12-10", "--rationale",
        "Fewer incidents.", "--release", "ALLM",
    ).entry  # fmt: skip
    assert (ours["scheme"], ours["value"], ours["area"]) == ("PHASE", "II", "Darfur, western side")
    pressed = elf.asked("rating", "pressure", ours["ref"], "Host asks for phase I").entry
    assert pressed["pressure"] == ["Host asks for phase I"]
    assert elf("rating", "pressure", "ASM-CMP-1", "Not a rating").status == 1

    (border, *rest) = elf.asked("rating", "board").rows
    assert [side["rating"]["value"] for side in border["sides"]] == ["IV", "II"]
    assert (border["segment"], border["differs"], border["since"]) == ("BS-TD-SD", True, None)
    assert not any(one["differs"] for one in rest)
    assert {one["value"] for one in elf.asked("rating", "list", "--segment", "BS-TD-SD").rows} == {
        "II",
        "III",
        "IV",
    }

    line = elf.done("record", "show", "POS-LINE-1").text
    assert "UNAMID: Cleared with a comment" in line

    begun = elf.asked("rating", "compare", "BS-TD-SD", "--question", "What would change it?").entry
    answer = tmp_path / "answer.txt"
    answer.write_text("Two months without robberies.", encoding="utf-8")
    elf.done("record", "text", begun["ref"], "answers/UNAMID", answer)
    elf.done("exchange", stick, "--accept")
    abe.done("exchange", stick, "--accept")
    abe.done("record", "text", begun["id"], "answers/MINURCAT", answer)
    abe.done("exchange", stick, "--accept")
    elf.done("exchange", stick, "--accept")
    assert ("rating_disparity", "BS-TD-SD") in found(elf)
    elf.done("record", "set", begun["ref"], "state=cleared")
    assert elf.asked("rating", "board").rows[0]["reconciled"] is True
    assert ("rating_disparity", "BS-TD-SD") not in found(elf)


def found(terminal: Terminal) -> set[tuple[str, str]]:
    return {(one["check"], one["on"]) for one in terminal.asked("checks").rows}
