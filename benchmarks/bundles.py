"""How fast bundles are sealed, verified and read, and in how much memory.

    python -m benchmarks.bundles [MEBIBYTES [CHANGES]]

Attachments do not compress. Beside them, in the same run, `tar | zstd` over the same files: what the
shell would take before anything is encrypted.
"""

from __future__ import annotations

import hashlib
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import zstandard

from sync.bundle.reader import Opened, Sender, Standing, verify
from sync.bundle.writer import Contents, PackedAttachment, write_bundle
from sync.codec import Value
from sync.crypto import random
from sync.crypto.card import Card
from sync.crypto.device import DeviceKeys
from sync.journal.change import Change, SignedChange, sign
from sync.model.ids import record_id

MIB = 1024 * 1024
FILE_MIB = 25
REPEATS = 3
TEXT = "Convoy of twelve light vehicles seen heading east; two technicals; dust, no markings. "


def best(work: Callable[[], object]) -> float:
    """The shortest of a few runs, in seconds."""
    times: list[float] = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def say(what: str, seconds: float, amount: float, unit: str) -> None:
    """One line: how long, and how much a second."""
    print(f"{what:<44}{seconds:8.3f} s {amount / seconds:12,.0f} {unit}/s")


def attachment(folder: Path, number: int) -> PackedAttachment:
    """A file of noise, packed as the vault packs what does not compress."""
    content = random.token(FILE_MIB * MIB)
    (folder / f"{number}.raw").write_bytes(content)
    path = folder / f"{number}.zst"
    path.write_bytes(zstandard.ZstdCompressor(level=1).compress(content))
    return PackedAttachment(
        sha256=hashlib.sha256(content).digest(),
        bytes=len(content),
        packed=path.stat().st_size,
        open=lambda: path.open("rb"),
    )


def note(number: int, keys: DeviceKeys, card: Card) -> SignedChange:
    """A note of some 500 bytes; its words repeat, as those of patrol reports do."""
    salt = random.token(16)
    writes: dict[str, Value] = {
        "owner": "MINURCAT",
        "salt": salt,
        "title": f"Patrol {number}",
        "body": TEXT * 4,
    }
    record = record_id(card.device, salt)
    return sign(Change(record, "NOTE", card.device, 1, None, (), number, writes, {}), keys)


class Exchange:
    """A sender, a reader and a file between them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.keys, self.reader_keys = DeviceKeys.generate(), DeviceKeys.generate()
        self.card = self.keys.make_card({"mission": "MINURCAT", "site": "ABECHE", "role": "JOC"})
        self.reader = self.reader_keys.make_card({"mission": "UNAMID", "site": "EL-GENEINA"})

    def seal(self, contents: Contents) -> None:
        """Write the bundle."""
        with self.path.open("wb") as sink:
            write_bundle(sink, contents, keys=self.keys, card=self.card)

    def open(self) -> Opened:
        """Verify it."""
        return verify(
            self.path.open("rb"),
            identity=self.reader_keys.identity,
            own=self.reader,
            senders=lambda _: Sender(self.card, Standing.VERIFIED),
        )

    def read(self) -> None:
        """Read all of it, as merging does."""
        opened = self.open()
        for _ in opened.changes():
            pass
        for _, stream in opened.attachments():
            while stream.read(MIB):
                pass


def shell(folder: Path) -> None:
    """What the peers begin with."""
    command = f"cd {folder} && tar cf - *.raw | zstd -q > peer.tar.zst"
    subprocess.run(command, shell=True, check=True)  # noqa: S602  (our own temporary folder)


def main() -> None:
    """Measure and say."""
    given = [int(argument) for argument in sys.argv[1:]]
    mebibytes, count = (*given, *(500, 10_000)[len(given) :])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        exchange = Exchange(folder / "BUNDLE00.AGE")
        readers = [exchange.reader]
        files = [attachment(folder, number) for number in range(mebibytes // FILE_MIB)]
        large = Contents(recipients=readers, stream=1, attachments=files)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        say(f"seal {mebibytes} MiB", best(lambda: exchange.seal(large)), mebibytes, "MiB")
        say("tar | zstd, the same files", best(lambda: shell(folder)), mebibytes, "MiB")
        say("verify", best(exchange.open), mebibytes, "MiB")
        say("verify and read", best(exchange.read), mebibytes, "MiB")
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"most memory before and after: {before // 1024}, {after // 1024} MiB")
        notes = [note(number, exchange.keys, exchange.card) for number in range(count)]
        small = Contents(recipients=readers, stream=1, changes=notes)
        say(f"seal {count} changes", best(lambda: exchange.seal(small)), count, "changes")
        say("verify", best(exchange.open), count, "changes")
        say("verify and read", best(exchange.read), count, "changes")
        print(f"{exchange.path.stat().st_size:,} bytes for {sum(len(n.body) for n in notes):,}")


if __name__ == "__main__":
    main()
