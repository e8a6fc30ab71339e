"""Gives back a damaged sealed file as it was, or refuses: never anything else.

Repair data prove nothing about a bundle: whoever can write a bundle can write them too. What comes
out goes through the same door as any file.
"""

from __future__ import annotations

from hashlib import sha256
from typing import BinaryIO

import zfec

from sync.crypto.age import Sink
from sync.errors import Reason, Refused
from sync.repair.layout import DATA_BLOCKS, PARITY_BLOCKS
from sync.repair.table import Table, read_table
from sync.repair.writer import read_block


def repair(damaged: BinaryIO, data: BinaryIO, sink: Sink) -> int:
    """Write a sealed file as it was before it was damaged; returns how many blocks were made good.

    One stripe is held at a time; neither input is written to.

    Args:
        damaged: the sealed file as it came: altered, cut short, or with something behind its end.
        data: its repair file, as untrusted and perhaps as damaged.
        sink: where the file goes. What it raises ends the repair; what was written to it is worth
            nothing unless this returns.

    Raises:
        Refused: REPAIR_TOO_LARGE, REPAIR_MALFORMED; REPAIR_TOO_DAMAGED (`stripe`, `lost`) before
            anything is written; REPAIR_WRONG if what came out is not the file that was told.
    """
    return _Repair(damaged, data, read_table(data)).run(sink)


class _Repair:
    def __init__(self, damaged: BinaryIO, data: BinaryIO, table: Table) -> None:
        self._damaged = damaged
        self._data = data
        self._table = table
        self._layout = table.layout
        self._decoder = zfec.Decoder(DATA_BLOCKS, DATA_BLOCKS + PARITY_BLOCKS)

    def run(self, sink: Sink) -> int:
        lost = [number for number in range(self._layout.data_blocks) if not self._is_good(number)]
        for stripe in {number % self._layout.stripes for number in lost}:
            self._good_blocks(stripe)  # or refuses, while nothing is written
        wanting = frozenset(lost)
        digest = sha256()
        left = self._layout.length
        for number in range(self._layout.data_blocks):
            block = self._made_good(number) if number in wanting else self._block(number)
            part = block[:left]
            left -= len(part)
            digest.update(part)
            sink.write(part)
        if digest.digest() != self._table.whole:
            raise Refused(Reason.REPAIR_WRONG)
        return len(lost)

    def _made_good(self, number: int) -> bytes:
        """One block from the others of its stripe.

        A stripe is decoded anew for each of its lost blocks, four at most: that costs time where
        much is damaged, and no memory.
        """
        position, stripe = divmod(number, self._layout.stripes)
        good = self._good_blocks(stripe)
        restored = self._decoder.decode(list(good.values()), list(good))
        return bytes(restored[position])

    def _good_blocks(self, stripe: int) -> dict[int, bytes]:
        """As many blocks of a stripe as it takes, by their position in it."""
        numbers = [*self._layout.blocks_of(stripe), *self._layout.parity_of(stripe)]
        good = [position for position, number in enumerate(numbers) if self._is_good(number)]
        if len(good) < DATA_BLOCKS:
            raise Refused(Reason.REPAIR_TOO_DAMAGED, stripe=stripe, lost=len(numbers) - len(good))
        return {position: self._block(numbers[position]) for position in good[:DATA_BLOCKS]}

    def _is_good(self, number: int) -> bool:
        return sha256(self._block(number)).digest() == self._table.blocks[number]

    def _block(self, number: int) -> bytes:
        if number < self._layout.data_blocks:
            return read_block(self._damaged, self._layout, number)
        self._data.seek(self._layout.parity_at(number))
        return self._data.read(self._layout.block_bytes)
