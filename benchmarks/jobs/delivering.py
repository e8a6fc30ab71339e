"""From one vault to the other through a folder: all notes, then the edits of a day, then nothing.

A's part and B's part are one exchange each in this process: sealing, reading back, the trial in a
process of its own, verifying, merging and indexing are all in it. Beside it, in the same run, what
people would use instead carries the same notes through the same kind of folder.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from benchmarks import corpus, grounds, peers
from benchmarks.figures import Figure
from benchmarks.peers.kinds import Delivered
from benchmarks.timing import once, peak_mb
from liaison.core.values import RecordId, RecordQuery
from liaison.core.workspace import Workspace

SIZES = (1_000, 2_000, 10_000, 100_000)
_EDITS = 20
_JOPLIN_S, _JOPLIN_DAY_S = 45.9, 5.1
"""Of 2,000 notes and 20 edits, as it was measured on the machine that the targets are from."""
_JOPLIN_AT = 2_000
_PEERS_UP_TO = 10_000
_KB = 1000


def measure(size: int) -> Iterator[Figure]:
    """Our figures, each beside every peer's."""
    with grounds.scratch() as folder:
        ours, taken = _ours(folder, size)
        memory = peak_mb()
        full, day = (_JOPLIN_S / 20 if size == _JOPLIN_AT else None), _JOPLIN_DAY_S / 10
        theirs = dict(_theirs(folder, size)) if size <= _PEERS_UP_TO else {}
        git = theirs.get("git bundle | age")
        for name, them in theirs.items() or [("", None)]:
            yield Figure(
                "deliver all, A and B", size, ours.seconds, "s", full, name, them and them.seconds
            )
            most = git.bytes / _KB if git else None
            yield Figure(
                "deliver all, bytes",
                size,
                ours.bytes / _KB,
                "KB",
                most,
                name,
                them and them.bytes / _KB,
            )
            yield Figure(
                f"deliver {_EDITS} edits, A and B",
                size,
                ours.day_seconds,
                "s",
                day,
                name,
                them and them.day_seconds,
            )
            yield Figure(
                f"deliver {_EDITS} edits, bytes",
                size,
                ours.day_bytes / _KB,
                "KB",
                12,
                name,
                them and them.day_bytes / _KB,
            )
        yield Figure("take, verified, merged and indexed", size, size / taken, "/s", 5_000)
        yield Figure("memory of delivering", size, memory, "MB")


def _ours(folder: Path, size: int) -> tuple[Delivered, float]:
    """What it took, and the seconds in which B took all."""
    stick = folder / "stick"
    stick.mkdir()
    with (
        grounds.opened(grounds.copy_of(size, folder), folder / "state-a") as a,
        grounds.made(folder / "b", folder / "state-b", grounds.FASHER) as b,
    ):
        grounds.introduce(a, b)
        left, first = once(lambda: _visit(a, stick))
        taken, _ = once(lambda: _visit(b, stick))
        _visit(a, stick)
        _visit(b, stick)
        _edit(a, size)
        left_day, day = once(lambda: _visit(a, stick))
        taken_day, _ = once(lambda: _visit(b, stick))
        if len(b.records.find(RecordQuery(types=("NOTE",)))) != size:
            raise RuntimeError("B has not got all of it")
    return Delivered(left + taken, first, left_day + taken_day, day), taken


def _visit(workspace: Workspace, stick: Path) -> int:
    """One exchange; the bytes that it left."""
    report = workspace.exchange.run(str(stick), accept=True)
    return sum(one.bytes for one in report.sent)


def _edit(workspace: Workspace, size: int) -> None:
    rows = sorted(workspace.records.find(RecordQuery(types=("NOTE",))), key=lambda row: row.id)
    for number in corpus.touched(_EDITS, size):
        record: RecordId = rows[number].id
        body = workspace.records.view(record).texts["body"]
        workspace.records.set_text(record, "body", corpus.edited(body, 1))


def _theirs(folder: Path, size: int) -> Iterator[tuple[str, Delivered]]:
    for name, peer in peers.couriers().items():
        if name == "Joplin" and size != _JOPLIN_AT:
            continue  # some 25 ms a note, and no other size has a target of it
        work = folder / name.replace(" ", "").replace("|", "-")
        peers.files(work / "a", size)
        yield (
            name,
            peer(work, lambda work=work: peers.edit(work / "a", corpus.touched(_EDITS, size))),
        )
        shutil.rmtree(work)
