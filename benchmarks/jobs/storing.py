"""Saving a note, listing; checking, backing up and restoring a vault, beside tools that do only that."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import astuple
from functools import partial
from pathlib import Path

from benchmarks import corpus, grounds, peers
from benchmarks.figures import Figure
from benchmarks.peers.kinds import Kept
from benchmarks.timing import MS, forget_peak, late, once, peak_mb, typical
from liaison.bootstrap.door import VaultDoor
from liaison.core.values import RecordQuery

SIZES = (1_000, 10_000, 100_000)
_SAVES = 100
_PAGE = 100


def measure(size: int) -> Iterator[Figure]:
    """All of a copy of the vault of this size."""
    with grounds.scratch() as folder:
        vault, backup = grounds.copy_of(size, folder), folder / "backup"
        with grounds.opened(vault, folder / "state") as workspace:
            new = corpus.notes(_SAVES, first=size)
            saved = late(partial(grounds.add, workspace, one) for one in new)
            yield Figure("save a note, p95", size, saved * MS, "ms", 10)
            first = RecordQuery(types=("NOTE",), limit=_PAGE)
            yield Figure(
                "list the newest 100",
                size,
                typical(lambda: workspace.records.find(first)) * MS,
                "ms",
                100,
            )
            coded = RecordQuery(
                types=("NOTE",),
                kinds=("incident",),
                since_ms=corpus.FIRST_MS,
                limit=_PAGE,
                offset=size // 2,
            )
            yield Figure(
                "list 100 from the middle, filtered",
                size,
                typical(lambda: workspace.records.find(coded)) * MS,
                "ms",
                100,
            )
            check, _ = once(workspace.keeping.check)
            back_up, _ = once(lambda: workspace.keeping.backup(str(backup)))
            yield Figure("memory: save, list, check, back up", size, peak_mb(), "MB", 300)
            forget_peak()
        restore, restored = once(
            lambda: VaultDoor(folder / "other").restore(
                str(backup), str(folder / "restored"), grounds.PASSPHRASE
            )
        )
        restored.close()
        yield Figure("memory: restore", size, peak_mb(), "MB")
        ours = Kept(back_up, check, restore)
        yield from _rows(size, ours)
        for name, them in _theirs(folder, size):
            yield from _rows(size, ours, name, them)


def _rows(size: int, ours: Kept, peer: str = "", them: Kept | None = None) -> Iterator[Figure]:
    names = "back up", "vault check", "restore, and open"
    theirs: tuple[float | None, ...] = astuple(them) if them else (None,) * len(names)
    for row, value, other in zip(names, astuple(ours), theirs, strict=True):
        yield Figure(row, size, value, "s", None, peer, other)


def _theirs(folder: Path, size: int) -> Iterator[tuple[str, Kept]]:
    for name, keeper in peers.keepers().items():
        work = folder / name
        peers.files(work / "a", size)
        with peers.beside_us(name):
            yield name, keeper(work)
        shutil.rmtree(work)
