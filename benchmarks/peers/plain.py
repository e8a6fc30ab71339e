"""`tar | zstd | age`, and git's bundles through age: what an officer who knows a shell would do."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.peers.kinds import Delivered
from benchmarks.peers.shell import age, sh
from benchmarks.timing import once


def pack(folder: Path, into: Path) -> tuple[float, float, int]:
    """`tar | zstd | age` of a folder and back; seconds there, seconds back, bytes."""
    key, reader = age(into)
    packed = into / "packed.age"
    there, _ = once(lambda: sh(f"tar -C {folder} -c . | zstd -3 -q | age -r {reader} > {packed}"))
    target = into / "unpacked"
    target.mkdir()
    back, _ = once(lambda: sh(f"age -d -i {key} {packed} | zstd -dq | tar -C {target} -x"))
    size = packed.stat().st_size
    packed.unlink()
    shutil.rmtree(target)
    return there, back, size


def tar(work: Path, edits: Callable[[], Sequence[str]]) -> Delivered:
    """No history, no signature, and it has to be told what changed."""
    there, back, size = pack(work / "a", work)
    names = " ".join(edits())
    key, reader = age(work)
    small = work / "day.age"
    day, _ = once(
        lambda: sh(f"tar -C {work / 'a'} -c {names} | zstd -3 -q | age -r {reader} > {small}")
    )
    taken, _ = once(lambda: sh(f"age -d -i {key} {small} | zstd -dq | tar -C {work} -x"))
    return Delivered(there + back, size, day + taken, small.stat().st_size)


def git(work: Path, edits: Callable[[], Sequence[str]]) -> Delivered:
    """History, but neither signatures nor an index of words."""
    key, reader = age(work)
    a, b, bundle = work / "a", work / "b", work / "git.age"
    git = "git -c user.name=a -c user.email=a@a -c gc.auto=0"

    def first() -> None:
        sh(f"cd {a} && git init -q -b main && {git} add -A && {git} commit -qm all")
        sh(f"cd {a} && git bundle create -q - main | age -r {reader} > {bundle}")
        sh(f"age -d -i {key} {bundle} > {work}/in.bundle && git clone -q {work}/in.bundle {b}")

    def day() -> None:
        sh(f"cd {a} && {git} add -A && {git} commit -qm day")
        sh(f"cd {a} && git bundle create -q - main~1..main | age -r {reader} > {bundle}")
        sh(f"age -d -i {key} {bundle} > {work}/in.bundle")
        sh(f"cd {b} && {git} fetch -q {work}/in.bundle main && {git} merge -q --ff-only FETCH_HEAD")

    seconds, _ = once(first)
    size = bundle.stat().st_size
    edits()
    day_seconds, _ = once(day)
    return Delivered(seconds, size, day_seconds, bundle.stat().st_size)
