"""Repair data against random damage: what is repaired is right, and the rest is refused."""

from __future__ import annotations

import io
import random
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.errors import Reason, Refused
from sync.repair.layout import MOST_BLOCK_BYTES, Layout
from sync.repair.reader import repair
from sync.repair.writer import write_repair
from tests.support.repairs import repaired

LENGTHS = [1, 33, 1000, 4096, 32 * MOST_BLOCK_BYTES + 1]
"""The last has two stripes."""
SECTOR = 512


@cache
def sealed(length: int) -> tuple[bytes, bytes]:
    """Some sealed file and its repair file."""
    data = random.Random(length).randbytes(length)  # noqa: S311  (content, not secrets)
    sink = io.BytesIO()
    write_repair(io.BytesIO(data), sink)
    assert len(sink.getvalue()) == Layout(length).file_bytes
    return data, sink.getvalue()


def mended(damaged: bytes, data: bytes) -> bytes:
    sink = io.BytesIO()
    repair(io.BytesIO(damaged), io.BytesIO(data), sink)
    return sink.getvalue()


def without(length: int, lost: set[int]) -> tuple[bytes, bytes]:
    """Both files with these blocks inverted, which no block survives."""
    data, parity = map(bytearray, sealed(length))
    layout = Layout(length)
    for number in lost:
        if number < layout.data_blocks:
            start = number * layout.block_bytes
            part = slice(start, min(start + layout.block_bytes, length))
            data[part] = bytes(byte ^ 255 for byte in data[part])
        else:
            part = slice(layout.parity_at(number), layout.parity_at(number) + layout.block_bytes)
            parity[part] = bytes(byte ^ 255 for byte in parity[part])
    return bytes(data), bytes(parity)


def blocks(length: int, stripe: int) -> list[int]:
    """A stripe's blocks that hold anything that can be lost."""
    layout = Layout(length)
    real = [n for n in layout.blocks_of(stripe) if n * layout.block_bytes < length]
    return [*real, *layout.parity_of(stripe)]


@given(st.data())
def test_four_blocks_of_each_stripe_are_always_made_good(drawn: st.DataObject) -> None:
    length = drawn.draw(st.sampled_from(LENGTHS))
    lost: set[int] = set()
    for stripe in range(Layout(length).stripes):
        lost |= drawn.draw(st.sets(st.sampled_from(blocks(length, stripe)), max_size=4))
    assert mended(*without(length, lost)) == sealed(length)[0]


@given(st.data())
def test_five_blocks_of_a_stripe_are_always_refused(drawn: st.DataObject) -> None:
    length = drawn.draw(st.sampled_from(LENGTHS[1:]))
    stripe = drawn.draw(st.integers(0, Layout(length).stripes - 1))
    lost = drawn.draw(st.sets(st.sampled_from(blocks(length, stripe)), min_size=5))
    sink = io.BytesIO()
    damaged, parity = without(length, lost)
    with pytest.raises(Refused) as refused:
        repair(io.BytesIO(damaged), io.BytesIO(parity), sink)
    assert refused.value.reason is Reason.REPAIR_TOO_DAMAGED
    assert sink.getvalue() == b""


@given(st.sampled_from(LENGTHS[:4]), st.sets(st.integers(0, 35), max_size=4))
def test_a_reader_written_from_the_page_alone_agrees(length: int, lost: set[int]) -> None:
    assert repaired(*without(length, lost)) == sealed(length)[0]


def scorched(data: bytes, share: float, chance: random.Random) -> bytes:
    """Zeros in so many of the sectors."""
    made = bytearray(data)
    sectors = range(0, len(data), SECTOR)
    for start in chance.sample(sectors, round(share * len(sectors))):
        made[start : start + SECTOR] = bytes(len(data[start : start + SECTOR]))
    return bytes(made)


def survives(seed: int) -> bool:
    """Whether a file on a stick with some of its sectors lost comes back; wrong bytes fail."""
    chance = random.Random(seed)  # noqa: S311  (no secrets)
    length = chance.choice([*LENGTHS, 100_000, 300_000])
    share = chance.uniform(0.002, 0.2)
    whole, parity = sealed(length)
    try:
        made = mended(scorched(whole, share, chance), scorched(parity, share, chance))
    except Refused:
        return False
    assert made == whole
    return True


def test_a_stick_with_lost_sectors_gives_the_file_back_or_a_refusal() -> None:
    outcomes = [survives(seed) for seed in range(60)]
    assert any(outcomes)
    assert not all(outcomes)


@pytest.mark.soak
def test_twenty_thousand_sticks_with_lost_sectors_never_give_wrong_bytes() -> None:
    assert sum(survives(seed) for seed in range(20_000)) > 2000
