"""Writes the repair file of a sealed file."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from io import SEEK_END
from typing import BinaryIO

import zfec

from sync.repair.layout import DATA_BLOCKS, LENGTH, PARITY_BLOCKS, Layout
from sync.repair.table import Table


def write_repair(source: BinaryIO, sink: BinaryIO) -> None:
    """Make repair data for a sealed file; one stripe is held at a time.

    Args:
        source: the sealed file, not empty; seekable.
        sink: an empty file; seekable, because the tables are known when the parity is.
    """
    layout = Layout(source.seek(0, SEEK_END))
    digests = [b""] * (layout.data_blocks + layout.parity_blocks)
    for number, block in _coded(source, layout):
        digests[number] = sha256(block).digest()
        if number >= layout.data_blocks:
            sink.seek(layout.parity_at(number))
            sink.write(block)
    whole = sha256()
    for number in range(layout.data_blocks):
        start = number * layout.block_bytes
        whole.update(read_block(source, layout, number)[: max(0, layout.length - start)])
    table = Table(layout.length, whole.digest(), tuple(digests)).encode()
    for start in layout.tables:
        sink.seek(start)
        sink.write(table)
    sink.write(LENGTH.pack(layout.length))


def read_block(source: BinaryIO, layout: Layout, number: int) -> bytes:
    """A block of the sealed file; what lies beyond its end is zeros."""
    start = number * layout.block_bytes
    source.seek(start)
    data = source.read(min(layout.block_bytes, max(0, layout.length - start)))
    return data.ljust(layout.block_bytes, b"\0")


def _coded(source: BinaryIO, layout: Layout) -> Iterator[tuple[int, bytes]]:
    """Every block with its number, stripe by stripe."""
    encoder = zfec.Encoder(DATA_BLOCKS, DATA_BLOCKS + PARITY_BLOCKS)
    parity = list(range(DATA_BLOCKS, DATA_BLOCKS + PARITY_BLOCKS))
    for stripe in range(layout.stripes):
        blocks = [read_block(source, layout, number) for number in layout.blocks_of(stripe)]
        yield from zip(layout.blocks_of(stripe), blocks, strict=True)
        yield from zip(layout.parity_of(stripe), encoder.encode(blocks, parity), strict=True)
