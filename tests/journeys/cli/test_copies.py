"""A vault that was copied as a folder: noticed, and with a way on for each of the two."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.command_line import Terminal, add_note, dump, exchange, shown


@pytest.fixture
def copy(abe: Terminal, tmp_path: Path) -> Terminal:
    """A copy of Abéché's vault on the same laptop, in which somebody wrote since."""
    add_note(abe, "Before the copy")
    made = abe.at(shutil.copytree(abe.vault, tmp_path / "copy"))
    add_note(made, "In the copy")
    return made


def test_a_vault_whose_copy_went_on_is_refused_with_the_way_out(
    abe: Terminal, copy: Terminal
) -> None:
    said = abe("record", "list")
    assert said.reason == "vault.rolled_back"
    assert "vault renew" in said.err
    before = abe.at(copy.vault).asked("card", "list").rows
    renewed = abe.asked("vault", "renew").entry
    assert renewed["device"] not in {row["device"] for row in before}
    for round_ in range(2):
        for vault, name in ((abe, "original"), (copy, "copy")):
            add_note(vault, f"Written in the {name} {round_}")
            vault.done("vault", "check")
    assert abe("search", "copy").text.count("Written in the copy") == 0


@pytest.mark.slow
def test_a_renewed_vault_exchanges_once_its_card_is_verified(
    abe: Terminal, copy: Terminal, elf: Terminal, stick: Path, tmp_path: Path
) -> None:
    exchange(stick, copy, elf)
    released = add_note(elf, "From El Fasher", "--release", "SIS:MINURCAT")
    exchange(stick, elf)
    abe.done("vault", "renew")
    mine = add_note(abe, "From the renewed one", "--release", "SIS:UNAMID")
    assert "Give it to your colleagues (card export)" in abe.done("exchange", stick).text
    assert abe.asked("exchange", stick).entry["notice"] == "contact.card_unseen"
    abe.done("card", "export", tmp_path / "new.card")
    elf.done("card", "import", tmp_path / "new.card", "--verified")
    exchange(stick, abe, elf, abe, elf)
    assert abe.asked("exchange", stick).entry["notice"] is None
    assert shown(elf, mine)["title"] == "From the renewed one"
    assert shown(abe, released)["title"] == "From El Fasher"
    assert dump(abe)[mine] == dump(elf)[mine]


def copied_elsewhere(vault: Terminal, tmp_path: Path) -> Terminal:
    """The vault's folder on another laptop, where nobody can notice that it is a copy."""
    home = tmp_path / "elsewhere"
    home.mkdir()
    return replace(vault.at(shutil.copytree(vault.vault, tmp_path / "twin")), home=home)


@pytest.mark.slow
def test_two_histories_under_one_name_are_told_to_whoever_gets_both(
    abe: Terminal, elf: Terminal, stick: Path, tmp_path: Path
) -> None:
    note = add_note(abe, "One", "--release", "SIS:UNAMID")
    twin = copied_elsewhere(abe, tmp_path)
    for vault, word in ((abe, "here"), (twin, "there")):
        vault.done("record", "set", note, f"title=Edited {word}")
    other = tmp_path / "other"
    other.mkdir()
    exchange(stick, abe)
    exchange(other, twin)
    assert "stopped" not in elf.done("exchange", stick, "--accept").text
    told = elf.done("exchange", other).text
    assert "JOC duty officer@TCD-ABE is stopped: two histories" in told
    assert "vault renew" in told
    (waiting,) = [row for row in elf.asked("inbox", "list").rows if row["state"] == "waiting"]
    later = elf.done("inbox", "accept", waiting["id"]).text + elf.done("exchange", stick).text
    assert "stopped" not in later  # it is said once, and stands with the card
    assert [one["trust"] for one in elf.asked("card", "list").rows] == ["forked"]

    assert "Another copy of this vault" in abe.done("exchange", stick).text
    assert abe.asked("exchange", stick).entry["notice"] == "contact.copied"
    for number, vault in enumerate((abe, twin)):
        vault.done("vault", "renew")
        vault.done("card", "export", tmp_path / f"{number}.card")
    elf.done("card", "import", tmp_path / "0.card", "--verified")
    assert "stopped" not in elf.done("exchange", stick).text
    later = add_note(abe, "After it", "--release", "SIS:UNAMID")
    exchange(stick, abe, elf)
    assert shown(elf, later)["title"] == "After it"


def test_two_notes_of_two_copies_with_one_reference_are_told_apart(
    abe: Terminal, elf: Terminal, stick: Path, tmp_path: Path
) -> None:
    twin = copied_elsewhere(abe, tmp_path)
    ids = [
        add_note(vault, f"Written {word}", "--release", "SIS:UNAMID")
        for vault, word in ((abe, "here"), (twin, "there"))
    ]
    exchange(stick, abe, elf)
    exchange(stick, twin, elf)
    refs = {shown(elf, one)["ref"] for one in ids}
    assert len(refs) == 1
    said = elf("record", "show", *refs)
    assert said.reason == "record.ambiguous"
    for one in ids:
        assert one[:8] in said.err
        assert shown(elf, one[:8])["id"] == one
