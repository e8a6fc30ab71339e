"""Where everything lies in a repair file: all of it follows from the length of the sealed file.

A repair file announces no counts and no places of its own, so that there is nothing to believe.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from struct import Struct

from sync.bundle.limits import KIB, LIMITS

DATA_BLOCKS, PARITY_BLOCKS = 32, 4
"""In one stripe: any 32 of its 36 blocks give back the other four."""
MOST_BLOCK_BYTES = 64 * KIB
"""Small enough that scattered bad sectors meet many stripes, large enough for a small table."""
MAGIC = b"liaison-repair/1"
LENGTH = Struct(">Q")
DIGEST_BYTES = sha256().digest_size
TABLES = 3
"""So many copies of the table: at the beginning, in the middle, at the end."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The repair file of a sealed file that is `length` bytes long.

    Blocks are numbered through. Block `n` of the sealed file belongs to stripe `n % stripes`, so
    that damage in one place spreads over all stripes; beyond the end all is zeros. The parity
    blocks follow, stripe after stripe.
    """

    length: int

    @property
    def stripes(self) -> int:
        """How many stripes there are; more only where blocks would else be too large."""
        return -(-self.length // (DATA_BLOCKS * MOST_BLOCK_BYTES))

    @property
    def block_bytes(self) -> int:
        """The length of every block: as small as holds the file, so that little costs little."""
        return -(-self.length // (DATA_BLOCKS * self.stripes))

    @property
    def data_blocks(self) -> int:
        """Blocks of the sealed file."""
        return DATA_BLOCKS * self.stripes

    @property
    def parity_blocks(self) -> int:
        """Blocks that only the repair file has."""
        return PARITY_BLOCKS * self.stripes

    @property
    def table_bytes(self) -> int:
        """One copy of the table, its own digest included."""
        digests = 1 + self.data_blocks + self.parity_blocks + 1
        return len(MAGIC) + LENGTH.size + digests * DIGEST_BYTES

    @property
    def tables(self) -> tuple[int, int, int]:
        """Where the copies of the table begin; half of the parity lies between each two."""
        half = self.parity_blocks // 2 * self.block_bytes
        return 0, self.table_bytes + half, 2 * (self.table_bytes + half)

    @property
    def file_bytes(self) -> int:
        """The whole repair file; its last eight bytes say `length` once more."""
        return self.tables[-1] + self.table_bytes + LENGTH.size

    def blocks_of(self, stripe: int) -> range:
        """A stripe's blocks of the sealed file, in the order in which they are coded."""
        return range(stripe, self.data_blocks, self.stripes)

    def parity_of(self, stripe: int) -> range:
        """A stripe's parity blocks, numbered behind those of the sealed file."""
        first = self.data_blocks + stripe * PARITY_BLOCKS
        return range(first, first + PARITY_BLOCKS)

    def parity_at(self, block: int) -> int:
        """Where a parity block lies in the repair file."""
        number = block - self.data_blocks
        tables = 1 if number < self.parity_blocks // 2 else 2
        return tables * self.table_bytes + number * self.block_bytes


MOST_FILE_BYTES = Layout(LIMITS.sealed_bytes).file_bytes
"""No repair file is larger, because no sealed file is larger than `LIMITS.sealed_bytes`."""
