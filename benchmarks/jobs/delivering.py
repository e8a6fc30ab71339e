"""From one vault to the other through a folder: all notes, then the edits of a day when nothing else is owed.

A's part and B's part are visits in a process each: sealing, reading back, the trial in a process of its
own, verifying, merging and indexing are all in it. Beside it, in the same run, what people would use
instead carries the same notes through the same kind of folder.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import MappingProxyType

from benchmarks import corpus, grounds, peers
from benchmarks.figures import Figure
from benchmarks.peers.kinds import Delivered
from benchmarks.sides import Side, Visited

SIZES = (1_000, 2_000, 10_000, 100_000)
_EDITS = 20
_ROWS = (
    "deliver all, A and B",
    "deliver all, bytes",
    f"deliver {_EDITS} edits, A and B",
    f"deliver {_EDITS} edits, bytes",
)
_JOPLIN = "Joplin"
_TIMES = {
    _JOPLIN: {_ROWS[0]: 1 / 20, _ROWS[2]: 1 / 10},
    "git bundle | age": {_ROWS[1]: 1.0},
}
"""The most that each may be of what a peer takes in the same run."""
_JOPLIN_S, _JOPLIN_DAY_S = 45.9, 5.1
"""Of 2,000 notes and 20 edits, as it was measured on the machine that the targets are from; for runs without Joplin."""
_JOPLIN_AT = 2_000
_PEERS_UP_TO = 10_000
_KB = 1000
_DAY_KB = 12
_MEMORY_MB = 300


@dataclass(slots=True)
class _Ours:
    """What it took, visit by visit."""

    left: list[Visited] = field(default_factory=list)
    taken: list[Visited] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        """Of both sides."""
        return sum(one.seconds for one in (*self.left, *self.taken))

    @property
    def bytes(self) -> int:
        """What A left."""
        return sum(one.bytes for one in self.left)


def measure(size: int) -> Iterator[Figure]:
    """Our figures, then each beside every peer's."""
    with grounds.scratch() as folder:
        all_, day = _ours(folder, size)
        ours = Delivered(all_.seconds, all_.bytes, day.seconds, day.bytes)
        is_asked = size == _JOPLIN_AT and peers.is_installed(_JOPLIN)
        yield from _rows(size, ours, targets=_targets(size, measured=is_asked))
        theirs = dict(_theirs(folder, size)) if size <= _PEERS_UP_TO else {}
        for name, them in theirs.items():
            yield from _rows(size, ours, name, them)
        seconds = sum(one.seconds for one in all_.taken)
        yield Figure("take, verified, merged and indexed", size, size / seconds, "/s", 5_000)
        for row, visits in (("A", all_.left + day.left), ("B", all_.taken + day.taken)):
            peak = max(one.peak_mb for one in visits)
            yield Figure(f"memory of delivering, {row}", size, peak, "MB", _MEMORY_MB)


def _targets(size: int, *, measured: bool) -> dict[str, float]:
    """Targets that hang on no peer of this run; those by Joplin where it was not `measured`."""
    targets: dict[str, float] = {_ROWS[3]: _DAY_KB}
    if not measured:
        targets |= {_ROWS[2]: _JOPLIN_DAY_S * _TIMES[_JOPLIN][_ROWS[2]]}
        if size == _JOPLIN_AT:
            targets |= {_ROWS[0]: _JOPLIN_S * _TIMES[_JOPLIN][_ROWS[0]]}
    return targets


def _rows(
    size: int,
    ours: Delivered,
    peer: str = "",
    them: Delivered | None = None,
    targets: Mapping[str, float] = MappingProxyType({}),
) -> Iterator[Figure]:
    """The four figures, each with the target that stands in its row."""
    units, times = ("s", "KB", "s", "KB"), _TIMES.get(peer, {})
    beside = (None,) * len(_ROWS) if them is None else _values(them)
    for row, unit, value, other in zip(_ROWS, units, _values(ours), beside, strict=True):
        yield Figure(row, size, value, unit, targets.get(row), peer, other, times.get(row))


def _values(of: Delivered) -> tuple[float, float, float, float]:
    return of.seconds, of.bytes / _KB, of.day_seconds, of.day_bytes / _KB


def _ours(folder: Path, size: int) -> tuple[_Ours, _Ours]:
    """All notes, visit by visit until B has them, and the day after everything was acknowledged."""
    stick = folder / "stick"
    stick.mkdir()
    with (
        Side(grounds.copy_of(size, folder), folder / "state-a") as a,
        Side(folder / "b", folder / "state-b", grounds.FASHER) as b,
    ):
        a.meet(b)
        all_ = _until(a, b, stick, size)
        while a.visit(stick).bytes or b.visit(stick).bytes:
            pass  # receipts go back, and nothing else is owed then
        a.edit(_EDITS, size)
        return all_, _until(a, b, stick, _EDITS)


def _until(a: Side, b: Side, stick: Path, count: int) -> _Ours:
    """Visits until B took so many notes in."""
    done = _Ours()
    while (had := sum(one.taken for one in done.taken)) < count:
        done.left.append(a.visit(stick))
        done.taken.append(b.visit(stick))
        if not done.taken[-1].taken:
            raise RuntimeError(f"B has {had:,} notes of {count:,}, and A leaves no more")
    return done


def _theirs(folder: Path, size: int) -> Iterator[tuple[str, Delivered]]:
    for name, peer in peers.couriers().items():
        if name == _JOPLIN and size != _JOPLIN_AT:
            continue  # some 25 ms a note, and no other size has a target of it
        work = folder / name.replace(" ", "").replace("|", "-")
        peers.files(work / "a", size)
        with peers.beside_us(name):
            edits = partial(peers.edit, work / "a", corpus.touched(_EDITS, size))
            yield name, peer(work, edits)
        shutil.rmtree(work)
