"""Who is trusted, and who is no more, as the command line has it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from liaison.core.contacts import digits
from tests.support.command_line import BEGINS, Terminal, add_note, exchange

ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.fixture
def colleague(terminal: Terminal, abe: Terminal, tmp_path: Path) -> Terminal:
    """A second office of MINURCAT, which Abéché has compared codes with."""
    vault = tmp_path / "ndj"
    who = ("--mission", "MINURCAT", "--site", "TCD-NDJ", "--role", "Liaison officer")
    made = terminal.at(vault)
    made.done("vault", "create", *who, "--exercise", BEGINS)
    abe.done("card", "import", "--verified", "-", stdin=made.done("card", "export", "-").out)
    made.done("card", "import", "--verified", "-", stdin=abe.done("card", "export", "-").out)
    return made


def trust(terminal: Terminal, site: str) -> str:
    rows = terminal.asked("card", "list").rows
    return next(str(row["trust"]) for row in rows if site in str(row["name"]))


def test_a_custodian_introduces_a_colleague_and_a_lost_laptop_is_revoked(
    abe: Terminal, elf: Terminal, colleague: Terminal, stick: Path
) -> None:
    elf.done("card", "custodian", "TCD-ABE")
    abe.done("card", "introduce", "TCD-NDJ")
    exchange(stick, abe, elf)
    assert trust(elf, "TCD-NDJ") == "verified"
    assert elf.refused("card", "custodian", "TCD-NDJ") == "contact.introduced"
    assert "Everybody is told" in abe.done("card", "revoke", "TCD-NDJ").text
    exchange(stick, abe, elf)
    assert "revoked by a colleague" in elf.done("card", "list").text
    assert elf.refused("bundle", "create", "--to", "TCD-NDJ", "-o", stick) == "contact.stopped"
    abe.done("card", "revoke", "TCD-NDJ", "--withdraw")
    exchange(stick, abe, elf)
    assert elf.asked("card", "list").rows[0]["stopped"] is False
    del colleague


def test_a_code_is_taken_in_digits_of_any_script_and_a_qr_code_by_its_text(
    abe: Terminal, colleague: Terminal, elf: Terminal, tmp_path: Path
) -> None:
    elf.done("card", "import", "-", stdin=colleague.done("card", "export", "-").out)
    colleague.done("card", "import", "-", stdin=elf.done("card", "export", "-").out)
    code = elf.done("card", "code", "TCD-NDJ").text.strip()
    assert digits(code.translate(ARABIC_INDIC)) == digits(code)
    elf.done("card", "verify", "TCD-NDJ", code.translate(ARABIC_INDIC))
    offer = elf.done("card", "offer").text.split()
    assert "verified" in colleague.done("card", "scan", *offer).text
    assert colleague.refused("card", "scan", *offer[:-1]) == "contact.offer"
    picture = tmp_path / "offer.png"
    abe.done("card", "offer", "-o", picture)
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_proof_of_two_histories_stops_the_device_wherever_its_card_is(
    terminal: Terminal, abe: Terminal, elf: Terminal, stick: Path, tmp_path: Path
) -> None:
    note = add_note(elf, "One", "--release", "SIS:MINURCAT")
    exchange(stick, elf, abe, elf)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    copied = shutil.copytree(elf.vault, tmp_path / "double")
    double = Terminal(terminal.monkeypatch, elsewhere, str(copied))
    elf.done("record", "set", note, "title=Two")
    double.done("record", "set", note, "title=Another two")
    for one in (elf, double):
        exchange(stick, one, abe)
    other = tmp_path / "other"
    who = ("--mission", "UNMIS", "--site", "SDN-JUB", "--role", "JOC")
    terminal.at(other).done("vault", "create", *who, "--exercise", BEGINS)
    third = terminal.at(other)
    proof = tmp_path / "two.proof"
    abe.done("card", "proof", "SDN-ELF", "-o", proof)
    assert third.refused("card", "check-proof", proof) == "contact.unknown"
    third.done("card", "import", "--verified", "-", stdin=elf.done("card", "export", "-").out)
    assert "signed two changes number 2" in third.done("card", "check-proof", proof).text
    assert trust(third, "SDN-ELF") == "forked"
    bad = bytearray(proof.read_bytes())
    bad[len(bad) // 2] ^= 1
    assert third.refused("card", "check-proof", "-", stdin=bytes(bad)) in {
        "proof.malformed",
        "change.signature",
    }
    assert (
        abe.refused("card", "proof", "SDN-ELF@", "-o", tmp_path / "none.proof") == "contact.unknown"
    )


def test_a_name_that_looks_like_a_friends_is_marked_where_it_comes_in(
    terminal: Terminal, abe: Terminal, tmp_path: Path
) -> None:
    who = ("--mission", "UNAMlD", "--site", "SDN-ELF", "--role", "JOC", "--new-mission")
    false = terminal.at(tmp_path / "false")
    false.done("vault", "create", *who, "--exercise", BEGINS)
    told = abe.done("card", "import", "-", stdin=false.done("card", "export", "-").out)
    assert "looks like UNAMID" in told.text
    assert "looks like UNAMID" in abe.done("card", "list").text


def test_a_second_card_of_one_role_is_told_where_it_comes_in_and_neither_is_stopped_by_name(
    terminal: Terminal, abe: Terminal, tmp_path: Path
) -> None:
    (old,) = abe.asked("card", "list").rows
    who = ("--mission", old["mission"], "--site", old["site"], "--role", old["role"])
    second = terminal.at(tmp_path / "second")
    second.done("vault", "create", *who, "--exercise", BEGINS)
    told = abe.done("card", "import", "-", stdin=second.done("card", "export", "-").out).text
    assert "nothing is sent to either device until codes were compared" in told
    (new,) = (one for one in abe.asked("card", "list").rows if one["device"] != old["device"])
    short = str(new["device"])[:12]
    assert f"Next: card code {short}" in told
    listed = abe.done("card", "list").text
    assert short in listed
    assert str(old["device"])[:12] in listed
    assert abe.refused("card", "revoke", "SDN-ELF") == "contact.ambiguous"
    assert f"device {short}, is revoked" in abe.done("card", "revoke", short).text
    states = {one["device"]: one["trust"] for one in abe.asked("card", "list").rows}
    assert states == {old["device"]: "verified", new["device"]: "revoked"}
