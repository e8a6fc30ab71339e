"""Visits that a stick stops: what they did is told all the same."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command_line import Terminal, add_note, dump, is_plain
from tests.support.mounts import Stick

pytestmark = [
    pytest.mark.slow,  # a dozen commands each
    pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs"),
]


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Stick]:
    """A stick of one mebibyte."""
    folder = tmp_path / "small"
    folder.mkdir()
    stick = Stick(folder, size_kib=1024)
    yield stick
    stick.pull()


def test_on_a_full_stick_what_found_room_is_told_and_the_rest_follows(
    abe: Terminal, elf: Terminal, small: Stick, tmp_path: Path
) -> None:
    photo = tmp_path / "photo.bin"
    photo.write_bytes(os.urandom(3 << 20))
    add_note(abe, "Ambush", "--release", "SIS:UNAMID", "--attach", photo)
    said = abe("--json", "exchange", small.folder)
    assert (said.status, said.reason, is_plain(said)) == (1, "carrier.full", True)
    assert "1 of 2 bundles were written" in said.err
    assert "3 MiB or more" in said.err
    assert (len(said.entry["sent"]), said.entry["unsent"]) == (1, 1)
    assert said.entry["finished"] is False
    in_words = abe("exchange", small.folder)
    assert "1 bundles could not be left there" in in_words.text
    elf.done("exchange", small.folder, "--accept")
    assert dump(elf) == dump(abe)


def test_the_empty_folder_where_a_stick_was_is_not_taken_for_it(
    abe: Terminal, small: Stick
) -> None:
    abe.done("exchange", small.folder)
    small.pull()
    assert small.folder.is_dir()  # of the laptop's own disk
    add_note(abe, "Ambush", "--release", "SIS:UNAMID")
    for options in ((), ("--rehearse",)):
        said = abe("exchange", small.folder, *options)
        assert (said.status, said.reason) == (1, "exchange.not_mounted")
        assert "not the stick of last time" in said.err
    assert not list(small.folder.iterdir())


def test_bundles_are_not_exchanged_in_the_folder_of_a_vault(abe: Terminal, elf: Terminal) -> None:
    inside = Path(elf.vault) / "inside"
    inside.mkdir()
    for folder in (abe.vault, elf.vault, inside):
        said = abe("exchange", folder)
        assert (said.status, said.reason) == (1, "exchange.vault")
        assert "Choose a stick or another folder" in said.err


def test_on_a_stick_that_cannot_be_written_what_was_taken_is_told(
    abe: Terminal, elf: Terminal, small: Stick
) -> None:
    add_note(abe, "Ambush", "--release", "SIS:UNAMID")
    add_note(elf, "Displacement", "--release", "SIS:MINURCAT")
    abe.done("exchange", small.folder)
    small.make_read_only()
    said = elf("--json", "exchange", small.folder, "--accept")
    assert (said.status, said.reason) == (1, "carrier.read_only")
    assert [one["new"] for one in said.entry["received"]] == [1]
    assert "Ambush" in elf.done("record", "list").text


def test_a_place_that_is_not_there_did_nothing_and_says_so(abe: Terminal, tmp_path: Path) -> None:
    said = abe("--json", "exchange", tmp_path / "nowhere")
    assert (said.status, said.reason) == (1, "carrier.missing")
    assert json.loads(said.out)["sent"] == []
    told = abe("exchange", tmp_path / "nowhere").text.splitlines()
    assert [line.partition(" ")[0] for line in told] == ["notice"]  # of its card, before the visit
