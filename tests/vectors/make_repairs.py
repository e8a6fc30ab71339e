"""Writes the vectors of repair files: `repair/` and `repairs.json`, which says what each must get.

Run it from the root (`python -m tests.vectors.make_repairs`) when the format grows, and never to make
an old vector pass. All of them lie beside `good/empty.age`, damaged as the list says.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from sync.errors import Reason
from sync.repair.layout import DIGEST_BYTES, LENGTH, MAGIC, Layout
from sync.repair.table import Table, read_table
from sync.repair.writer import write_repair

HERE = Path(__file__).parent
SEALED = (HERE / "good/empty.age").read_bytes()
OTHER = (HERE / "good/receipts-only.age").read_bytes()
LAYOUT = Layout(len(SEALED))
BLOCK, PARITY = LAYOUT.block_bytes, LAYOUT.data_blocks
FOUR = [[n * BLOCK, (n + 1) * BLOCK] for n in (0, 7, 8, 20)]
FIVE = [*FOUR, [30 * BLOCK, 31 * BLOCK]]


@dataclass(frozen=True)
class Vector:
    """A repair file, how the bundle beside it is damaged, and what must come of it; None: it is repaired.

    Attributes:
        zeroed: parts of the bundle that are zeros, from and to.
        size: the bundle is cut there, or filled up to there.
    """

    name: str
    repair: bytes
    expect: Reason | None = None
    zeroed: Sequence[Sequence[int]] = ()
    size: int = len(SEALED)

    def entry(self) -> dict[str, object]:
        """How the list names it."""
        expect = self.expect.value if self.expect else None
        return {"expect": expect, "zeroed": list(self.zeroed), "size": self.size}


def made(sealed: bytes = SEALED) -> bytearray:
    sink = io.BytesIO()
    write_repair(io.BytesIO(sealed), sink)
    return bytearray(sink.getvalue())


def zeroed(*parts: tuple[int, int]) -> bytes:
    data = made()
    for start, end in parts:
        data[start:end] = bytes(end - start)
    return bytes(data)


def retold(change: Callable[[Table], Table], data: bytearray | None = None) -> bytes:
    """A repair file whose tables tell something else, with digests that are right."""
    data = data or made()
    table = change(read_table(io.BytesIO(data))).encode()
    for start in LAYOUT.tables:
        data[start : start + len(table)] = table
    return bytes(data)


def lengths(value: int) -> bytes:
    """A repair file that says another length everywhere, with digests that are right."""
    data = made()
    for start in LAYOUT.tables:
        body = MAGIC + LENGTH.pack(value) + data[start + 24 : start + LAYOUT.table_bytes - 32]
        data[start : start + LAYOUT.table_bytes] = body + sha256(body).digest()
    data[-LENGTH.size :] = LENGTH.pack(value)
    return bytes(data)


def swapped_parity() -> bytes:
    data = made()
    one, other = LAYOUT.parity_at(PARITY), LAYOUT.parity_at(PARITY + 1)
    data[one : one + BLOCK], data[other : other + BLOCK] = (
        data[other : other + BLOCK],
        data[one : one + BLOCK],
    )
    return bytes(data)


def swapped_digests() -> bytes:
    def swap(table: Table) -> Table:
        first, second, *rest = table.blocks
        return replace(table, blocks=(second, first, *rest))

    return retold(swap)


def forged_parity() -> bytes:
    """The parity is nonsense that the table vouches for."""
    data, forged = made(), [bytes([n]) * BLOCK for n in range(4)]
    for number, block in enumerate(forged, PARITY):
        at = LAYOUT.parity_at(number)
        data[at : at + BLOCK] = block
    told = tuple(sha256(block).digest() for block in forged)
    return retold(lambda table: replace(table, blocks=table.blocks[:PARITY] + told), data)


def vectors() -> Iterator[Vector]:
    good = bytes(made())
    first, second, third = LAYOUT.tables
    size = LAYOUT.table_bytes
    yield Vector("nothing-lost", good)
    yield Vector("four-blocks-lost", good, zeroed=FOUR)
    yield Vector("bundle-cut", good, size=len(SEALED) - 3 * BLOCK)
    yield Vector("bundle-with-junk-behind", good, size=len(SEALED) + 1000)
    yield Vector("two-blocks-and-two-parity-lost",
                 zeroed(*((LAYOUT.parity_at(PARITY + n), LAYOUT.parity_at(PARITY + n) + BLOCK)
                          for n in (0, 3))), zeroed=FOUR[:2])  # fmt: skip
    yield Vector("first-and-last-table-lost", zeroed((first, size), (third, third + size)),
                 zeroed=FOUR)  # fmt: skip
    yield Vector("first-two-tables-lost", zeroed((first, size), (second, second + size)))
    yield Vector("length-at-the-end-lost", zeroed((len(good) - 8, len(good))), zeroed=FOUR)
    yield Vector("digests-of-two-blocks-swapped", swapped_digests())
    yield Vector("repair-cut-behind-its-parity", good[:third], zeroed=FOUR)

    malformed, large = Reason.REPAIR_MALFORMED, Reason.REPAIR_TOO_LARGE
    yield Vector("empty", b"", malformed)
    yield Vector("short", good[:20], malformed)
    yield Vector("cut-in-its-first-table", good[: size - 1], malformed)
    yield Vector("all-tables-damaged", zeroed(*((at + 100, at + 101) for at in LAYOUT.tables)),
                 malformed)  # fmt: skip
    yield Vector("another-version", good.replace(MAGIC, b"liaison-repair/2"), malformed)
    yield Vector("a-bundle", SEALED, malformed)
    yield Vector("length-none", lengths(0), malformed)
    yield Vector("length-giant", lengths(2**64 - 1), large)
    yield Vector("length-one-too-many", lengths(2**30 + 1), large)
    yield Vector("length-of-the-largest", lengths(2**30), malformed)
    yield Vector("length-half", lengths(len(SEALED) // 2), Reason.REPAIR_TOO_DAMAGED)

    lost, wrong = Reason.REPAIR_TOO_DAMAGED, Reason.REPAIR_WRONG
    yield Vector("five-blocks-lost", good, lost, zeroed=FIVE)
    yield Vector("bundle-cut-too-short", good, lost, size=len(SEALED) - 6 * BLOCK)
    yield Vector("bundle-empty", good, lost, size=0)
    yield Vector("of-another-bundle", bytes(made(OTHER)), lost)
    yield Vector("parity-swapped", swapped_parity(), lost, zeroed=FOUR)
    yield Vector("parity-forged", forged_parity(), wrong, zeroed=FOUR)
    yield Vector("length-one-more", lengths(len(SEALED) + 1), wrong)
    yield Vector("whole-wrong",
                 retold(lambda table: replace(table, whole=bytes(DIGEST_BYTES))), wrong)  # fmt: skip


def main() -> None:
    """Write them all."""
    folder = HERE / "repair"
    folder.mkdir(exist_ok=True)
    listing = {}
    for vector in vectors():
        (folder / f"{vector.name}.fec").write_bytes(vector.repair)
        listing[vector.name] = vector.entry()
    text = json.dumps(listing, indent=1)
    (HERE / "repairs.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
