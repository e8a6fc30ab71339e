"""What people would use instead, driven on the same notes in the same folder, where it is installed.

Nothing is installed for a run: a peer that is not there is named and left out. Each keeps the edits
of a day apart from all notes; times are of A's part and B's part together, without `sync`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks import corpus
from benchmarks.peers import backups, joplin, plain
from benchmarks.peers.kinds import Courier, Keeper
from benchmarks.peers.shell import sh

_NEEDS = {
    "tar | zstd | age": ("tar", "zstd", "age"),
    "git bundle | age": ("git", "age"),
    "borg": ("borg",),
    "restic": ("restic",),
    "Joplin": ("joplin",),
}
_ASKED = {"restic": "version", "joplin": "version"}
"""Those that do not take `--version`."""
_VERSION = re.compile(r"\d+(\.\d+)+")
_COURIERS: dict[str, Courier] = {
    "tar | zstd | age": plain.tar,
    "git bundle | age": plain.git,
    "borg": backups.borg,
    "restic": backups.restic,
    "Joplin": joplin.joplin,
}
_KEEPERS: dict[str, Keeper] = {"borg": backups.borg_keeps, "restic": backups.restic_keeps}


def files(folder: Path, count: int) -> None:
    """The corpus as files, as these tools want it."""
    for one in corpus.notes(count):
        path = folder / f"{one.number // 500:03}" / f"{one.number:06}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {one.title}\n\n{one.body}", encoding="utf-8")


def edit(folder: Path, numbers: Sequence[int]) -> list[str]:
    """Edit some of them; returns their paths."""
    paths = [f"{number // 500:03}/{number:06}.md" for number in numbers]
    for path in paths:
        text = (folder / path).read_text(encoding="utf-8")
        (folder / path).write_text(corpus.edited(text, 1), encoding="utf-8")
    return paths


def is_installed(name: str) -> bool:
    """Whether this machine has all that a peer needs."""
    return all(map(shutil.which, _NEEDS[name]))


def missing() -> list[str]:
    """Those that it has not."""
    return [name for name in _NEEDS if not is_installed(name)]


def versions() -> dict[str, str]:
    """Of what they are made of, by program, as each says itself."""
    programs = sorted({one for name in _NEEDS if is_installed(name) for one in _NEEDS[name]})
    return {
        one: found.group()
        for one in programs
        if (found := _VERSION.search(sh(f"{one} {_ASKED.get(one, '--version')} 2>&1 || true")))
    }


@contextmanager
def beside_us(name: str) -> Iterator[None]:
    """What a peer does in the block; one that fails is named with its words, and takes nothing of ours along."""
    try:
        yield
    except subprocess.CalledProcessError as error:
        print(f"{name} failed: {error.stderr or error}", file=sys.stderr, flush=True)


def couriers() -> dict[str, Courier]:
    """Those here that bring notes from A to B, by name."""
    return {name: courier for name, courier in _COURIERS.items() if is_installed(name)}


def keepers() -> dict[str, Keeper]:
    """Those here that back up, by name."""
    return {name: keeper for name, keeper in _KEEPERS.items() if is_installed(name)}
