"""A second reader of repair files, written from `sync/repair/FORMAT.md` alone: slow and short."""

from __future__ import annotations

import struct
from hashlib import sha256

EXP = [1]
for _ in range(254):
    EXP.append(EXP[-1] << 1 if EXP[-1] < 128 else (EXP[-1] << 1) ^ 0x11D)
LOG = {value: power for power, value in enumerate(EXP)}
POINTS = [0, *EXP[:35]]


def times(a: int, b: int) -> int:
    return EXP[(LOG[a] + LOG[b]) % 255] if a and b else 0


def over(a: int, b: int) -> int:
    return EXP[(LOG[a] - LOG[b]) % 255] if a else 0


def repaired(damaged: bytes, repair: bytes) -> bytes:
    """The sealed file as it was; the first table must be whole."""
    (length,) = struct.unpack(">Q", repair[16:24])
    stripes = -(-length // (32 * 65536))
    block = -(-length // (32 * stripes))
    table = 16 + 8 + 32 * (1 + 36 * stripes + 1)
    assert repair[:16] == b"liaison-repair/1"
    assert sha256(repair[: table - 32]).digest() == repair[table - 32 : table]
    digests = [repair[at : at + 32] for at in range(56, table - 32, 32)]
    half = 2 * stripes * block
    parity = repair[table : table + half] + repair[2 * table + half : 2 * table + 2 * half]
    whole = damaged[:length].ljust(32 * stripes * block, b"\0") + parity
    blocks = [whole[at : at + block] for at in range(0, len(whole), block)]
    for stripe in range(stripes):
        numbers = [*range(stripe, 32 * stripes, stripes)]
        numbers += range(32 * stripes + 4 * stripe, 32 * stripes + 4 * stripe + 4)
        good = [i for i, n in enumerate(numbers) if sha256(blocks[n]).digest() == digests[n]][:32]
        for lost in set(range(32)) - set(good):
            blocks[numbers[lost]] = interpolated(lost, {i: blocks[numbers[i]] for i in good})
    return b"".join(blocks[: 32 * stripes])[:length]


def interpolated(lost: int, good: dict[int, bytes]) -> bytes:
    """Lagrange's formula at one point for every byte."""
    x = POINTS[lost]
    made = bytearray(len(next(iter(good.values()))))
    for i, data in good.items():
        weight = 1
        for j in good:
            if i != j:
                weight = times(weight, over(x ^ POINTS[j], POINTS[i] ^ POINTS[j]))
        for at, byte in enumerate(data):
            made[at] ^= times(weight, byte)
    return bytes(made)
