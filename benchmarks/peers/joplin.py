"""Joplin's terminal app with end-to-end encryption, through a folder: what people do use for notes.

Each command is a process of its own, as somebody would type it. `e2ee enable` alone ends well and
leaves encryption off, so that notes travel in plain text: that setting is only kept when another one
is written by the same process, hence the batch, and the question afterwards.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from benchmarks.peers.kinds import Delivered
from benchmarks.peers.shell import sh, size
from benchmarks.timing import once

_PASSWORD = "bench-bench"  # noqa: S105  (of profiles without secrets)


def joplin(work: Path, edits: Callable[[], Sequence[str]]) -> Delivered:
    """B's first sync after its first decryption costs more than later ones do; it is not counted."""
    between, settings = work / "joplin", work / "joplin.json"
    between.mkdir()
    settings.write_text(json.dumps({"sync.target": 2, "sync.2.path": str(between)}))
    a, b = _encrypting(work, settings), work / "joplin-b"
    _joplin(b, f"config --import-file {settings}")
    _joplin(a, f"import --format md -f {work / 'a'}")

    def decrypt() -> None:
        _joplin(b, "sync")
        _joplin(b, "e2ee decrypt --force")

    def take() -> None:
        _joplin(b, "sync")
        _joplin(b, f"config encryption.masterPassword {_PASSWORD}")
        _joplin(b, "e2ee decrypt --force")

    left, _ = once(lambda: _joplin(a, "sync"))
    taken, _ = once(take)
    full = size(between)
    decrypt()
    _edit(a, work, edits())
    before = _bytes(between)
    left_day, _ = once(lambda: _joplin(a, "sync"))
    taken_day, _ = once(decrypt)
    if _bodies(a) != _bodies(b):
        raise RuntimeError("B has not got all of it")
    added = sum(
        size for name, (at, size) in _bytes(between).items() if before.get(name, (0, 0))[0] != at
    )
    return Delivered(left + taken, full, left_day + taken_day, added)


def _encrypting(work: Path, settings: Path) -> Path:
    profile, batch = work / "joplin-a", work / "joplin.batch"
    _joplin(profile, f"config --import-file {settings}")
    batch.write_text(f"e2ee enable --password {_PASSWORD}\nconfig dateFormat YYYY-MM-DD\n")
    _joplin(profile, f"batch {batch}")
    if "Enabled" not in _joplin(profile, "e2ee status"):
        raise RuntimeError("encryption stayed off")
    return profile


def _edit(profile: Path, work: Path, paths: Sequence[str]) -> None:
    """Tell Joplin the texts that the files have now; a note is called by its file."""
    with closing(sqlite3.connect(profile / "database.sqlite")) as notes:
        ids = dict(notes.execute("SELECT title, id FROM notes"))
    batch = work / "joplin.batch"
    with batch.open("w", encoding="utf-8") as lines:
        for path in paths:
            body = (work / "a" / path).read_text(encoding="utf-8").replace('"', "’")
            lines.write(f'set {ids[Path(path).stem]} body "{body.rstrip()}"\n')
    _joplin(profile, f"batch {batch}")


def _bodies(profile: Path) -> dict[str, str]:
    with closing(sqlite3.connect(profile / "database.sqlite")) as notes:
        return dict(notes.execute("SELECT id, body FROM notes"))


def _bytes(folder: Path) -> dict[str, tuple[int, int]]:
    """When each file was written, and its size: a sync writes a note's file anew."""
    return {
        str(one): (one.stat().st_mtime_ns, one.stat().st_size)
        for one in folder.rglob("*")
        if one.is_file()
    }


def _joplin(profile: Path, command: str) -> str:
    return sh(f"joplin --profile {profile} {command}")
