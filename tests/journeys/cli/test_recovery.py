"""A forgotten passphrase, and a kit that several people keep."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from tests.support.command_line import Terminal, add_note, dump, files_below
from tests.support.mounts import Stick

NEW, WEAK = "nine new boats on the lake of Fitri", "password1"


@pytest.fixture
def shares(abe: Terminal, tmp_path: Path) -> list[Path]:
    """The pages of a kit 2/3 of the vault."""
    made = abe.asked("vault", "recovery-kit", tmp_path / "kit.txt", "--shares", "2/3").entry
    assert (made["needed"], made["count"]) == (2, 3)
    return [Path(path) for path in made["paths"]]


def kits(*files: Path) -> list[object]:
    return [word for file in files for word in ("--kit", file)]


def words_on(page: Path) -> str:
    lines = page.read_text("utf-8").splitlines()
    return " ".join(line.split()[-1] for line in lines if line.strip()[:1].isdigit())


def test_two_of_three_shares_open_a_vault_whose_passphrase_is_forgotten(
    abe: Terminal, shares: list[Path]
) -> None:
    add_note(abe, "Written before")
    before = dump(abe)
    forgetful = abe.at(abe.vault, passphrase=NEW)
    assert forgetful("search", "before").status == 3
    weak = abe.at(abe.vault, passphrase=WEAK)
    assert weak.refused("vault", "recover", *kits(shares[2], shares[0])) == "passphrase.weak"
    forgetful.done("vault", "recover", *kits(shares[2], shares[0]))
    assert dump(forgetful) == before
    assert abe("search", "before").status == 3


def test_each_holder_gets_a_page_with_their_own_share_alone(
    shares: list[Path], tmp_path: Path
) -> None:
    assert [page.name for page in shares] == [f"kit-{number}-of-3.txt" for number in (1, 2, 3)]
    assert not (tmp_path / "kit.txt").exists()
    words = [words_on(page) for page in shares]
    assert len(set(words)) == 3
    for page, own in zip(shares, words, strict=True):
        assert len(own.split()) == 33
        assert page.stat().st_mode & 0o77 == 0
        assert "JOC duty officer, MINURCAT TCD-ABE" in page.read_text("utf-8")


def test_a_rehearsal_says_whether_shares_would_open_and_changes_nothing(
    abe: Terminal, shares: list[Path], tmp_path: Path
) -> None:
    before = files_below(Path(abe.vault)), files_below(abe.home)
    nobody = abe.at("")
    rehearse = ("--vault", abe.vault, "vault", "recovery-rehearse")
    for pair in itertools.combinations(shares, 2):
        said = nobody.raw(*rehearse, *kits(*pair))
        assert said.status == 0, said
        assert not set(words_on(pair[0]).split()) & set(said.text.lower().split())
    assert nobody.raw(*rehearse, *kits(*shares)).status == 0
    lone = nobody.raw(*rehearse, *kits(shares[1]))
    assert (lone.status, lone.reason) == (3, "recovery.too_few")
    assert (files_below(Path(abe.vault)), files_below(abe.home)) == before

    abe.done("vault", "recovery-kit", tmp_path / "words")
    stale = nobody.raw(*rehearse, *kits(*shares[:2]))
    assert (stale.status, stale.reason) == (3, "recovery.wrong")
    assert nobody.raw(*rehearse, *kits(tmp_path / "words")).status == 0


def test_bare_words_from_standard_input_are_a_share_too(abe: Terminal, shares: list[Path]) -> None:
    typed = words_on(shares[0]).upper().encode()
    words = ("vault", "recovery-rehearse", "--kit", "-", *kits(shares[1]))
    assert abe.asked(*words, stdin=typed).entry == {"ok": True}


def test_what_is_wrong_with_the_shares_is_told_and_the_passphrase_stays(
    abe: Terminal, shares: list[Path], tmp_path: Path
) -> None:
    words = words_on(shares[0]).split()
    typo, unlisted, other = (tmp_path / name for name in ("typo", "unlisted", "other"))
    typo.write_text(" ".join([*words[:9], words[10], words[9], *words[11:]]))
    unlisted.write_text(" ".join([*words[:9], "zebra", *words[10:]]))
    forgetful = abe.at(abe.vault, passphrase=NEW)
    for given, reason in (
        ((typo, shares[1]), "recovery.mistyped"),
        ((unlisted, shares[1]), "recovery.word"),
        ((shares[1],), "recovery.too_few"),
        ((shares[1], shares[1]), "recovery.repeated"),
    ):
        said = forgetful("vault", "recover", *kits(*given))
        assert (said.status, said.reason) == (3, reason)
    assert "Word 10" in forgetful("vault", "recover", *kits(unlisted, shares[1])).err
    made = abe.asked("vault", "recovery-kit", other, "--shares", "2/3").entry["paths"]
    said = abe("vault", "recover", *kits(shares[0], Path(made[1])))
    assert (said.status, said.reason) == (3, "recovery.other_kit")
    assert " ".join(words[:2]) in said.err
    abe.done("vault", "check")


def test_whoever_used_a_kit_is_told_to_make_a_new_one_until_it_is_made(
    abe: Terminal, shares: list[Path], tmp_path: Path
) -> None:
    recovered = abe.at(abe.vault, passphrase=NEW)
    assert not abe.asked("vault", "info").entry["kit_spent"]
    said = recovered.done("vault", "recover", *kits(*shares[:2])).text
    assert "spent" in said
    assert "vault recovery-kit" in said
    assert recovered.asked("vault", "info").entry["kit_spent"]
    recovered.done("vault", "recovery-kit", tmp_path / "new")
    assert not recovered.asked("vault", "info").entry["kit_spent"]
    assert recovered("vault", "recover", *kits(*shares[:2])).reason == "recovery.wrong"


def test_a_forgotten_passphrase_can_be_set_anew_in_a_vault_that_was_put_back(
    abe: Terminal, shares: list[Path], tmp_path: Path
) -> None:
    older = shutil.copytree(abe.vault, tmp_path / "older")
    add_note(abe, "Since then")
    recovered = abe.at(older, passphrase=NEW)
    recovered.done("vault", "recover", *kits(*shares[:2]))
    assert recovered.refused("record", "list") == "vault.rolled_back"
    recovered.done("vault", "renew")
    recovered.done("record", "list")


@pytest.mark.parametrize("shares_of", [(), ("--shares", "2/3")])
def test_a_kit_that_does_not_come_to_lie_on_disk_leaves_the_older_one_in_force(
    abe: Terminal, shares: list[Path], tmp_path: Path, shares_of: tuple[str, ...]
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    stick = Stick(folder, size_kib=16)
    try:
        stick.fill()
        words = ("vault", "recovery-kit", folder / "kit.txt", *shares_of)
        assert abe.refused(*words) == "file.unwritable"
        assert [path.name for path in folder.iterdir()] == ["filler"]
    finally:
        stick.pull()
    abe.done("vault", "recovery-rehearse", *kits(*shares[:2]))


@pytest.mark.parametrize("split", ["1/3", "4/3", "2/17", "two of three"])
def test_a_split_that_cannot_be_is_answered_with_those_that_can(
    abe: Terminal, split: str, tmp_path: Path
) -> None:
    said = abe("vault", "recovery-kit", tmp_path / "kit", "--shares", split)
    assert said.status == 2
    assert "2 <= K <= N <= 16" in said.err
    assert abe.asked("vault", "info").entry["slots"] == ["passphrase"]


def test_no_share_is_written_over_anything_and_then_none_is_made(
    abe: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "kit-2-of-3").write_bytes(b"precious")
    assert (
        abe.refused("vault", "recovery-kit", tmp_path / "kit", "--shares", "2/3") == "file.exists"
    )
    assert (tmp_path / "kit-2-of-3").read_bytes() == b"precious"
    assert not (tmp_path / "kit-1-of-3").exists()
    assert abe("vault", "recovery-kit", "-", "--shares", "2/3").status == 2
    assert abe.asked("vault", "info").entry["slots"] == ["passphrase"]


def test_a_second_kit_says_that_the_first_opens_nothing_any_more(
    abe: Terminal, tmp_path: Path
) -> None:
    assert "older" not in abe.done("vault", "recovery-kit", tmp_path / "one").text
    second = abe.done("vault", "recovery-kit", tmp_path / "two.txt", "--shares", "2/3").text
    assert "The older kit opens nothing any more" in second
    third = abe.done("vault", "recovery-kit", tmp_path / "three").text
    assert "The older kit opens nothing any more" in third
