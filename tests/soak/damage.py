"""Damaged bundles through the whole way in, in a process of its own, whose memory can be measured.

`python -m tests.soak.damage FOLDER flips|mutations FIRST COUNT` takes in each damaged file as the
product does, by hand and at visits, and prints what became of them as JSON.
"""

from __future__ import annotations

import io
import json
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count, islice
from pathlib import Path

from sync.bundle.prologue import MAGIC
from sync.carriers.base import BlobName
from sync.carriers.memory import MemoryCarrier
from sync.errors import Reason, Refused
from tests.support.plaintext import decrypted, wrapped
from tests.support.vaults import Office, Places, make_office

VISITED = 50
"""How many damaged files lie at the place of one visit."""
NAMED = {reason.value for reason in Reason if reason.startswith("bundle.")}


@dataclass
class Verdicts:
    """What became of damaged files.

    Attributes:
        reasons: how many were refused for each reason.
        wrong: what should not have happened, in words.
        peak_mib: the most memory that the process had.
    """

    reasons: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    peak_mib: int = 0


def judged(folder: Path, kind: str, *, first: int, many: int) -> Verdicts:
    """Have a process of its own judge so many of them, from the first on."""
    words = [sys.executable, "-m", "tests.soak.damage", folder, kind, first, many]
    done = subprocess.run(  # noqa: S603  (ourselves)
        [str(word) for word in words], check=True, capture_output=True, text=True
    )
    said = json.loads(done.stdout)
    return Verdicts(Counter(said["reasons"]), said["wrong"], said["peak_mib"])


class Desk:
    """A reader who keeps records of their own, and bundles for them that were never opened."""

    def __init__(self, folder: Path) -> None:
        self.places = Places()
        self.reader = make_office(folder / "elf", "UNAMID", "SDN-ELF", places=self.places)
        self.sender = make_office(folder / "abe", "MINURCAT", "TCD-ABE", places=self.places)
        self.reader.know(self.sender)
        self.sender.know(self.reader)
        self.reader.note("Our own")
        self.sealed = list(self._seal_some())
        self._file = folder / "DAMAGED0.AGE"
        self._before = self._state()
        self._names = map("{:08}.AGE".format, count())  # what was read once is not read again

    def _seal_some(self) -> Iterator[bytes]:
        """A small bundle first; then one of more records, and one of an attachment in many chunks."""
        sender = self.sender
        contact = sender.contact(self.reader)
        note = sender.note("Ambush", "SIS:UNAMID")
        yield from self._sealed()
        for number in range(60):
            sender.note(f"Road {number}", "SIS:UNAMID", body=f"Closed at kilometre {number}. " * 9)
        yield from self._sealed()
        film = random.Random(7).randbytes(300_000)  # noqa: S311  (content, not secrets)
        sender.workspace.records.attach(note, name="film.mp4", source=io.BytesIO(film))
        assert sender.workspace.exchange.rehearse(contact).leaves
        yield from self._sealed()

    def _sealed(self) -> Iterator[bytes]:
        sent = self.sender.workspace.exchange.seal(self.sender.contact(self.reader), "memory:post")
        for file in sent:
            yield self.places.memory["memory:post"].files[BlobName.parse(file.name)]

    def take(self, damaged: bytes, verdicts: Verdicts) -> None:
        """Take a file in by hand, and agree to it at once."""
        self._file.write_bytes(damaged)
        try:
            self.reader.workspace.exchange.take(str(self._file), accept=True)
        except Refused as refusal:
            self._count(refusal.reason.value, verdicts)
        else:
            verdicts.wrong.append("taken")

    def visit(self, damaged: Iterable[bytes], verdicts: Verdicts) -> None:
        """Find files at a place, and agree to all that comes."""
        lying = {BlobName.parse(next(self._names)): one for one in damaged}
        self.places.memory["memory:stick"] = MemoryCarrier(files=dict(lying))
        report = self.reader.workspace.exchange.run("memory:stick", accept=True)
        for refused in report.refused:
            self._count(refused.reason, verdicts)
        verdicts.reasons[Reason.BUNDLE_NOT_FOR_US.value] += len(report.left)
        if report.received or len(report.refused) + len(report.left) != len(lying):
            verdicts.wrong.append(f"visit: {report}")

    def check(self, verdicts: Verdicts) -> None:
        """Nothing came of any of it."""
        if self._state() != self._before:
            verdicts.wrong.append("the vault changed")

    def takes_what_is_whole(self) -> bool:
        """And the files that were damaged would have been taken."""
        for sealed in self.sealed:
            self._file.write_bytes(sealed)
            self.reader.workspace.exchange.take(str(self._file), accept=True)
        return self.sender.dump()[0] in self.reader.dump()

    def _count(self, reason: str, verdicts: Verdicts) -> None:
        verdicts.reasons[reason] += 1
        if reason not in NAMED:
            verdicts.wrong.append(reason)

    def _state(self) -> tuple[object, ...]:
        office: Office = self.reader
        return (
            office.dump(),
            office.store.log.position(),
            office.held(),
            office.workspace.inbox.all(),
            sorted(path.name for path in (office.store.folder / "scratch").iterdir()),
            office.contact(self.sender),
        )


def flips(sealed: bytes, numbers: Iterable[int]) -> Iterator[bytes]:
    """The same file with one bit the other way; all bits have their turn, in a shuffled order."""
    bits = list(range(8 * len(sealed)))
    random.Random(8).shuffle(bits)  # noqa: S311  (which bit, not a secret)
    return (flipped(sealed, bits[number]) for number in numbers)


def flipped(sealed: bytes, bit: int) -> bytes:
    """One bit the other way."""
    damaged = bytearray(sealed)
    damaged[bit // 8] ^= 1 << bit % 8
    return bytes(damaged)


def mutations(desk: Desk, seeds: Iterable[int]) -> Iterator[bytes]:
    """Files that were cut, spliced, doubled, put in another order; outside or below the seal."""
    identity, recipient = desk.reader.device.keys.identity, desk.reader.device.card.recipient
    plain = [decrypted(sealed, identity) for sealed in desk.sealed]
    for seed in seeds:
        chance = random.Random(seed)  # noqa: S311  (mutations, not secrets)
        inside = chance.random() < 0.5
        files = plain if inside else desk.sealed
        one, other = chance.choice(files), chance.choice(files)
        damaged = one
        while damaged in files:
            damaged = chance.choice(_WAYS)(one, other, chance)
        yield wrapped(damaged, recipient) if inside else damaged


def _cut(one: bytes, _: bytes, chance: random.Random) -> bytes:
    start, end = _piece(one, chance)
    return chance.choice([one[:start], one[:start] + one[end:], one[end:]])


def _splice(one: bytes, other: bytes, chance: random.Random) -> bytes:
    return one[: chance.randrange(len(one))] + other[chance.randrange(len(other)) :]


def _double(one: bytes, _: bytes, chance: random.Random) -> bytes:
    start, end = _piece(one, chance)
    return one[:end] + one[start:]


def _reorder(one: bytes, _: bytes, chance: random.Random) -> bytes:
    start, end = _piece(one, chance)
    middle = chance.randrange(start, end)
    return one[:start] + one[middle:end] + one[start:middle] + one[end:]


def _bit(one: bytes, _: bytes, chance: random.Random) -> bytes:
    return flipped(one, chance.randrange(8 * len(one)))


def _byte(one: bytes, _: bytes, chance: random.Random) -> bytes:
    at, count = chance.randrange(len(one)), chance.randrange(1, 9)
    return one[:at] + chance.randbytes(count) + one[at + count :]


def _length(one: bytes, _: bytes, chance: random.Random) -> bytes:
    """Another number where lengths stand: behind the magic, and anywhere as CBOR's long forms."""
    at = chance.choice([len(MAGIC), chance.randrange(min(len(one), 2000))])
    number = chance.choice([0, 1, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, chance.randrange(2**32)])
    head = b"" if at == len(MAGIC) else bytes([chance.choice([0x1A, 0x5A, 0x7A, 0x9A, 0xBA])])
    field = head + number.to_bytes(4, "big")
    return one[:at] + field + one[at + len(field) :]


def _piece(one: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(one) - 1)
    return start, chance.randrange(start + 1, min(len(one), start + 70_000) + 1)


_WAYS: list[Callable[[bytes, bytes, random.Random], bytes]] = [
    _cut,
    _splice,
    _double,
    _reorder,
    _bit,
    _byte,
    _length,
]


def peak_mib() -> int:
    """The most memory this process had; what Linux says, or the system's usage figures."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage would count what our parent had before it started us
        (line,) = [one for one in status.read_text().splitlines() if one.startswith("VmHWM")]
        return int(line.split()[1]) >> 10
    import resource  # noqa: PLC0415  (there is none on Windows)

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 20


def _main(folder: Path, kind: str, first: int, many: int) -> None:
    desk = Desk(folder)
    numbers = range(first, first + many)
    damaged = flips(desk.sealed[0], numbers) if kind == "flips" else mutations(desk, numbers)
    verdicts = Verdicts()
    while some := list(islice(damaged, 2 * VISITED)):
        for one in some[::2]:
            desk.take(one, verdicts)
        desk.visit(some[1::2], verdicts)
        desk.check(verdicts)
    if not desk.takes_what_is_whole():
        verdicts.wrong.append("what was whole was not taken")
    verdicts.peak_mib = peak_mib()
    sys.stdout.write(json.dumps(verdicts.__dict__))


if __name__ == "__main__":
    _main(Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:]))
