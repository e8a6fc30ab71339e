"""Saving a note, listing; checking, backing up and restoring a vault, beside tools that do only that."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from benchmarks import corpus, grounds, peers
from benchmarks.figures import Figure
from benchmarks.peers.kinds import Kept
from benchmarks.timing import MS, late, once, peak_mb, typical
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
            saved = late(lambda one=one: grounds.add(workspace, one) for one in new)
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
            yield Figure("memory of all that", size, peak_mb(), "MB")
        restore, restored = once(
            lambda: VaultDoor(folder / "other").restore(
                str(backup), str(folder / "restored"), grounds.PASSPHRASE
            )
        )
        restored.close()
        theirs = dict(_theirs(folder, size))
        for name, them in theirs.items() or [("", None)]:
            yield Figure("back up", size, back_up, "s", None, name, them and them.backup)
            yield Figure("vault check", size, check, "s", None, name, them and them.check)
            yield Figure("restore, and open", size, restore, "s", None, name, them and them.restore)


def _theirs(folder: Path, size: int) -> Iterator[tuple[str, Kept]]:
    for name, keeper in peers.keepers().items():
        work = folder / name
        peers.files(work / "a", size)
        yield name, keeper(work)
        shutil.rmtree(work)
