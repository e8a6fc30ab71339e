"""500 MB of attachments into the vault, onto a stick, and into the other vault, beside the shell."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from benchmarks import grounds, peers
from benchmarks.figures import Figure
from benchmarks.peers.plain import pack
from benchmarks.timing import once, peak_mb

SIZES = (0,)
_FILES, _EACH = 20, 25_000_000
_PEER = "tar | zstd | age"


def measure(size: int) -> Iterator[Figure]:
    """Noise, which does not compress, and tables, which do."""
    del size
    for what, tables in (("noise", False), ("tables", True)):
        with grounds.scratch() as folder:
            yield from _measured(folder, what, tables=tables)


def _measured(folder: Path, what: str, *, tables: bool) -> Iterator[Figure]:
    files, stick = folder / "files", folder / "stick"
    files.mkdir()
    stick.mkdir()
    for number in range(_FILES):
        (files / f"{number:02}.bin").write_bytes(_table(number) if tables else _noise(number))
    there, back, _ = pack(files, folder) if peers.is_installed(_PEER) else (None, None, 0)
    with (
        grounds.made(folder / "a", folder / "state-a", grounds.ABECHE) as a,
        grounds.made(folder / "b", folder / "state-b", grounds.FASHER) as b,
    ):
        grounds.introduce(a, b)

        def attach() -> None:
            for path in sorted(files.iterdir()):
                with path.open("rb") as source:
                    a.records.add(
                        "NOTE",
                        "log",
                        writes={"title": path.name, "release/SIS:UNAMID": True},
                        texts={},
                        files=[(path.name, source)],
                    )

        kept, _ = once(attach)
        shutil.rmtree(files)
        left, _ = once(lambda: a.exchange.run(str(stick), accept=True))
        taken, _ = once(lambda: b.exchange.run(str(stick), accept=True))
    yield Figure(f"500 MB of {what}: attach", 0, kept, "s")
    yield Figure(f"500 MB of {what}: leave", 0, left, "s", None, _PEER, there, 1)
    yield Figure(f"500 MB of {what}: take", 0, taken, "s", None, _PEER, back, 1)
    yield Figure(f"500 MB of {what}: memory", 0, peak_mb(), "MB", 200)


def _noise(number: int) -> bytes:
    return random.Random(number).randbytes(_EACH)


def _table(number: int) -> bytes:
    dice = random.Random(number)
    lines = [
        f"{row};2009-12-{dice.randint(1, 31):02};TCD-ABE;{dice.choice(('rice', 'oil', 'fuel'))};"
        f"{dice.randint(1, 400)};{dice.randint(50, 99000) / 100:.2f};received in good order\n"
        for row in range(60_000)
    ]
    part = "".join(lines).encode()
    return (part * (_EACH // len(part) + 1))[:_EACH]
