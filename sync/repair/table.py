"""The table of a repair file: which bytes every block should have, in three copies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from io import SEEK_END
from typing import BinaryIO

from sync.bundle.limits import LIMITS
from sync.errors import Reason, Refused
from sync.repair.layout import DIGEST_BYTES, LENGTH, MAGIC, Layout


@dataclass(frozen=True, slots=True)
class Table:
    """What a repair file says of a sealed file.

    Attributes:
        length: the sealed file's, in bytes.
        whole: its SHA-256.
        blocks: SHA-256 of each block, those of the sealed file first.
    """

    length: int
    whole: bytes
    blocks: tuple[bytes, ...]

    @property
    def layout(self) -> Layout:
        """Where everything lies."""
        return Layout(self.length)

    def encode(self) -> bytes:
        """One copy of it."""
        body = b"".join((MAGIC, LENGTH.pack(self.length), self.whole, *self.blocks))
        return body + sha256(body).digest()

    @classmethod
    def parse(cls, untrusted: bytes, layout: Layout) -> Table | None:
        """A copy that is whole and speaks of a file of that length; None if it is not."""
        body, digest = untrusted[:-DIGEST_BYTES], untrusted[-DIGEST_BYTES:]
        head = MAGIC + LENGTH.pack(layout.length)
        is_whole = len(untrusted) == layout.table_bytes and sha256(body).digest() == digest
        if not is_whole or not body.startswith(head):
            return None
        starts = range(len(head), len(body), DIGEST_BYTES)
        whole, *blocks = (body[start : start + DIGEST_BYTES] for start in starts)
        return cls(layout.length, whole, tuple(blocks))


def read_table(repair: BinaryIO) -> Table:
    """The first copy that is whole.

    Args:
        repair: a repair file, as untrusted as what it lies beside.

    Raises:
        Refused: REPAIR_TOO_LARGE before more than a few bytes are read; REPAIR_MALFORMED if no copy
            is whole.
    """
    for length in dict.fromkeys(_lengths(repair)):
        layout = Layout(length)
        for start in layout.tables:
            repair.seek(start)
            table = Table.parse(repair.read(layout.table_bytes), layout)
            if table is not None:
                return table
    raise Refused(Reason.REPAIR_MALFORMED)


def _lengths(repair: BinaryIO) -> Iterator[int]:
    """The sealed file's length as both ends of a repair file say it, where that is possible."""
    end = repair.seek(0, SEEK_END)
    repair.seek(0)
    is_ours = repair.read(len(MAGIC)) == MAGIC
    first = _length(repair)
    repair.seek(max(0, end - LENGTH.size))
    possible = [length for length in (first, _length(repair)) if 0 < length <= LIMITS.sealed_bytes]
    if is_ours and first and not possible:
        raise Refused(Reason.REPAIR_TOO_LARGE, limit=LIMITS.sealed_bytes)
    # Nothing is read for a length whose tables would not fit into the file that is here.
    yield from (length for length in possible if Layout(length).table_bytes <= end)


def _length(repair: BinaryIO) -> int:
    data = repair.read(LENGTH.size)
    return int(LENGTH.unpack(data)[0]) if len(data) == LENGTH.size else 0
