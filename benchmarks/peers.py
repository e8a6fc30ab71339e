"""What people would use instead, driven on the same notes in the same folder, where it is installed.

Nothing is installed for a run: a peer that is not there is named and left out. Each keeps the edits
of a day apart from all notes; times are of A's part and B's part together, without `sync`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import corpus
from benchmarks.timing import once

_SECRET = {
    "BORG_PASSPHRASE": "bench",
    "RESTIC_PASSWORD": "bench",
    "BORG_RELOCATED_REPO_ACCESS_IS_OK": "yes",
}


@dataclass(frozen=True, slots=True)
class Delivered:
    """From A to B: all notes, then the edits of a day.

    Attributes:
        seconds: all notes.
        bytes: what lay in the folder between.
        day_seconds: a day's edits.
        day_bytes: what they added to it.
    """

    seconds: float
    bytes: int
    day_seconds: float
    day_bytes: int


Peer = Callable[[Path, Callable[[], Sequence[str]]], Delivered]


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


def installed() -> dict[str, Peer]:
    """The peers that this machine has, by name."""
    return {name: peer for name, (needs, peer) in _PEERS.items() if all(map(shutil.which, needs))}


def missing() -> list[str]:
    """Those that it has not."""
    return [name for name in _PEERS if name not in installed()]


def pack(folder: Path, into: Path) -> tuple[float, float, int]:
    """`tar | zstd | age` of a folder and back; seconds there, seconds back, bytes."""
    key, reader = _age(into)
    packed = into / "packed.age"
    there, _ = once(lambda: _sh(f"tar -C {folder} -c . | zstd -3 -q | age -r {reader} > {packed}"))
    target = into / "unpacked"
    target.mkdir()
    back, _ = once(lambda: _sh(f"age -d -i {key} {packed} | zstd -dq | tar -C {target} -x"))
    size = packed.stat().st_size
    packed.unlink()
    shutil.rmtree(target)
    return there, back, size


def _tar(work: Path, edits: Callable[[], Sequence[str]]) -> Delivered:
    """No history, no signature, and it has to be told what changed."""
    there, back, size = pack(work / "a", work)
    names = " ".join(edits())
    key, reader = _age(work)
    small = work / "day.age"
    day, _ = once(
        lambda: _sh(f"tar -C {work / 'a'} -c {names} | zstd -3 -q | age -r {reader} > {small}")
    )
    taken, _ = once(lambda: _sh(f"age -d -i {key} {small} | zstd -dq | tar -C {work} -x"))
    return Delivered(there + back, size, day + taken, small.stat().st_size)


def _git(work: Path, edits: Callable[[], Sequence[str]]) -> Delivered:
    key, reader = _age(work)
    a, b, bundle = work / "a", work / "b", work / "git.age"
    git = "git -c user.name=a -c user.email=a@a -c gc.auto=0"

    def first() -> None:
        _sh(f"cd {a} && git init -q -b main && {git} add -A && {git} commit -qm all")
        _sh(f"cd {a} && git bundle create -q - main | age -r {reader} > {bundle}")
        _sh(f"age -d -i {key} {bundle} > {work}/in.bundle && git clone -q {work}/in.bundle {b}")

    def day() -> None:
        _sh(f"cd {a} && {git} add -A && {git} commit -qm day")
        _sh(f"cd {a} && git bundle create -q - main~1..main | age -r {reader} > {bundle}")
        _sh(f"age -d -i {key} {bundle} > {work}/in.bundle")
        _sh(
            f"cd {b} && {git} fetch -q {work}/in.bundle main && {git} merge -q --ff-only FETCH_HEAD"
        )

    seconds, _ = once(first)
    size = bundle.stat().st_size
    edits()
    day_seconds, _ = once(day)
    return Delivered(seconds, size, day_seconds, bundle.stat().st_size)


def _borg(work: Path, edits: Callable[[], Sequence[str]]) -> Delivered:
    store, b = work / "borg", work / "b"
    b.mkdir()
    _sh(f"borg init -e repokey-blake2 {store}")

    def first() -> None:
        _sh(f"cd {work / 'a'} && borg create {store}::one .")
        _sh(f"cd {b} && borg extract {store}::one")

    def day() -> None:
        _sh(f"cd {work / 'a'} && borg create {store}::two .")
        _sh(
            f"cd {b} && borg extract {store}::two "
            f"$(borg diff {store}::one two | awk '{{print $NF}}' | sort -u)"
        )

    return _grown(store, first, edits, day)


def _restic(work: Path, edits: Callable[[], Sequence[str]]) -> Delivered:
    store, a, b = work / "restic", work / "a", work / "b"
    _sh(f"restic -q init -r {store}")
    restic = f"restic -q --no-cache -r {store}"

    def first() -> None:
        _sh(f"cd {a} && {restic} backup .")
        _sh(f"{restic} restore latest --target {b}")

    def day() -> None:
        _sh(f"cd {a} && {restic} backup .")
        _sh(
            f"{restic} restore latest --target {b} "
            + " ".join(f"--include {one}" for one in changed)
        )

    changed: list[str] = []

    def noted() -> Sequence[str]:
        changed.extend(edits())
        return changed

    return _grown(store, first, noted, day)


_PEERS: dict[str, tuple[Sequence[str], Peer]] = {
    "tar | zstd | age": (("tar", "zstd", "age"), _tar),
    "git bundle | age": (("git", "age"), _git),
    "borg": (("borg",), _borg),
    "restic": (("restic",), _restic),
}


def _grown(
    store: Path,
    first: Callable[[], None],
    edits: Callable[[], Sequence[str]],
    day: Callable[[], None],
) -> Delivered:
    before = _size(store)
    seconds, _ = once(first)
    between = _size(store)
    edits()
    day_seconds, _ = once(day)
    return Delivered(seconds, between - before, day_seconds, _size(store) - between)


def _age(work: Path) -> tuple[Path, str]:
    key = work / "age.key"
    if not key.exists():
        _sh(f"age-keygen -o {key} 2>/dev/null")
    return key, _sh(f"age-keygen -y {key}").strip()


def _size(folder: Path) -> int:
    return sum(one.stat().st_size for one in folder.rglob("*") if one.is_file())


def _sh(command: str) -> str:
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-ec", command],
        env={**os.environ, **_SECRET},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
