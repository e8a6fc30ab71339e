"""A stick full of names and things that are no files: none is followed, created, read or changed.

Half of them hold a bundle that is sealed for whoever visits, so that taking one for a file of ours would
show (security.md row 9).
"""

from __future__ import annotations

import os
import random
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from sync.carriers.base import BlobName
from sync.errors import Refused
from tests.support.vaults import Office, offices, visit, waiting

NAMES = 2000
PIECES = (
    "..", ".", "\\", "..\\..\\", "C:", "\\\\server\\share\\", ":$DATA", "CON", "NUL", "COM1", "LPT9",
    "AUX.AGE", " ", ".", "\u202e", "\u200f", "e\u0301", "\u00e9", "\u0130", "\u017f", "\uff21", "\t",
    "\n", "\x1b[2J", "%2e%2e", "~", "$HOME", "`id`", ";rm -rf", "*", "?", "|", "A" * 90, "ABCDEFGH",
    ".AGE", ".age", ".FEC", ".TMP", "7KQ2M0XR", "sync-conflict-20091208", ".~lock.", "desktop.ini",
)  # fmt: skip
NO_NAME = ("/", "\0", "../../etc/passwd", "/etc/passwd", "\0.AGE", "A" * 300)
"""What no file can be called, but a server may say."""


def hostile_name(chance: random.Random) -> str:
    if chance.random() < 0.2:  # one letter away from ours
        name = f"{chance.randrange(36**7):08X}"[-8:] + ".AGE"
        at = chance.randrange(len(name) + 1)
        return name[:at] + chance.choice(PIECES) + name[at:]
    return "".join(chance.choices(PIECES, k=chance.randrange(1, 4)))


def as_file(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)


def as_folder(path: Path, content: bytes) -> None:
    path.mkdir()
    (path / "7KQ2M0XR.AGE").write_bytes(content)


def as_link(path: Path, content: bytes) -> None:
    target = path.parent.parent / "outside.age"
    target.write_bytes(content)
    path.symlink_to(target)


def as_dead_link(path: Path, _: bytes) -> None:
    path.symlink_to(path.parent.parent / "made by following")


def as_pipe(path: Path, _: bytes) -> None:
    os.mkfifo(path)


def as_socket(path: Path, _: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


KINDS: list[Callable[[Path, bytes], None]] = [
    as_file, as_file, as_file, as_folder, as_link, as_dead_link, as_pipe, as_socket,
]  # fmt: skip


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[list[Office]]:
    with offices(tmp_path / "vaults", "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as made:
        yield made


def below(folder: Path) -> dict[str, tuple[int, int]]:
    """Whatever there is, without following or reading it."""
    found = {}
    for path in folder.rglob("*"):
        status = path.lstat()
        found[os.fsdecode(os.fsencode(path))] = status.st_mode, status.st_size
    return found


def litter(stick: Path, sealed: bytes, count: int) -> None:
    """Fill a stick; names that the system does not take are left out and replaced."""
    chance = random.Random(9)  # noqa: S311  (which names, not secrets)
    made = 0
    while made < count:
        name = hostile_name(chance)
        with suppress(OSError, ValueError):  # it exists, or is too long
            if not is_ours(name):
                chance.choice(KINDS)(stick / name, chance.choice([sealed, b"junk"]))
                made += 1
    for number, make in enumerate(KINDS[3:]):  # names of ours on what is no file
        make(stick / f"NOFILE0{number}.AGE", sealed)
        make(stick / f"NOFILE0{number}.FEC", sealed)


def is_ours(name: str) -> bool:
    try:
        BlobName.parse(name)
    except Refused:
        return False
    return True


@pytest.mark.slow
def test_two_thousand_hostile_names_and_things_are_left_alone(
    pair: list[Office], tmp_path: Path
) -> None:
    abe, elf = pair
    stick = tmp_path / "top" / "stick"
    stick.mkdir(parents=True)
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    (file,) = waiting(abe, elf, stick)
    sealed = file.read_bytes()
    file.unlink()
    litter(stick, sealed, NAMES)
    lying = below(tmp_path / "top")
    report = visit(elf, stick)
    ours = {sent.path for sent in report.sent}
    assert {
        path: seen for path, seen in below(tmp_path / "top").items() if path not in ours
    } == lying
    assert (report.received, report.refused, report.left) == ((), (), ())
    assert elf.dump() == []
    assert list((elf.store.folder / "scratch").iterdir()) == []


def test_no_name_that_a_server_says_becomes_a_path() -> None:
    chance = random.Random(10)  # noqa: S311  (which names, not secrets)
    names = [hostile_name(chance) + chance.choice(["", *NO_NAME]) for _ in range(NAMES)]
    ours = [name for name in names if is_ours(name)]
    assert all(len(name) == 12 and name.isascii() and name[:8].isalnum() for name in ours)
    assert len(ours) < NAMES // 10
