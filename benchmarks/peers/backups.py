"""borg and restic: as couriers, by a repository in the folder between, and as what they are for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.peers.kinds import Delivered, Kept
from benchmarks.peers.shell import sh, size
from benchmarks.timing import once

_RESTIC = "restic -q --no-cache -r"


def borg(work: Path, edits: Callable[[], Sequence[str]]) -> Delivered:
    """Told nothing: it finds out what changed."""
    store, a, b = work / "borg", work / "a", work / "b"
    b.mkdir()
    sh(f"borg init -e repokey-blake2 {store}")

    def first() -> None:
        sh(f"cd {a} && borg create {store}::one .")
        sh(f"cd {b} && borg extract {store}::one")

    def day() -> None:
        sh(f"cd {a} && borg create {store}::two .")
        sh(
            f"cd {b} && borg extract {store}::two "
            f"$(borg diff {store}::one two | awk '{{print $NF}}' | sort -u)"
        )

    return _grown(store, first, edits, day)


def restic(work: Path, edits: Callable[[], Sequence[str]]) -> Delivered:
    """It finds out what changed, but B has to be told."""
    store, a, b = work / "restic", work / "a", work / "b"
    sh(f"restic -q init -r {store}")

    def first() -> None:
        sh(f"cd {a} && {_RESTIC} {store} backup .")
        sh(f"{_RESTIC} {store} restore latest --target {b}")

    def day() -> None:
        sh(f"cd {a} && {_RESTIC} {store} backup .")
        sh(
            f"{_RESTIC} {store} restore latest --target {b} "
            + " ".join(f"--include {one}" for one in changed)
        )

    changed: list[str] = []

    def noted() -> Sequence[str]:
        changed.extend(edits())
        return changed

    return _grown(store, first, noted, day)


def borg_keeps(work: Path) -> Kept:
    """With every byte verified, as our own check does."""
    store, b = work / "borg", work / "b"
    b.mkdir()
    sh(f"borg init -e repokey-blake2 {store}")
    return Kept(
        backup=once(lambda: sh(f"cd {work / 'a'} && borg create {store}::one ."))[0],
        check=once(lambda: sh(f"borg check --verify-data {store}"))[0],
        restore=once(lambda: sh(f"cd {b} && borg extract {store}::one"))[0],
    )


def restic_keeps(work: Path) -> Kept:
    """The same of restic."""
    store, b = work / "restic", work / "b"
    sh(f"restic -q init -r {store}")
    return Kept(
        backup=once(lambda: sh(f"cd {work / 'a'} && {_RESTIC} {store} backup ."))[0],
        check=once(lambda: sh(f"{_RESTIC} {store} check --read-data"))[0],
        restore=once(lambda: sh(f"{_RESTIC} {store} restore latest --target {b}"))[0],
    )


def _grown(
    store: Path,
    first: Callable[[], None],
    edits: Callable[[], Sequence[str]],
    day: Callable[[], None],
) -> Delivered:
    before = size(store)
    seconds, _ = once(first)
    between = size(store)
    edits()
    day_seconds, _ = once(day)
    return Delivered(seconds, between - before, day_seconds, size(store) - between)
