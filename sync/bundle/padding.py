"""Padmé: lengths rounded up so that they tell little.

Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs",
PETS 2019, algorithm 1. Of a length of n bits only the first log2(n) bits are kept: at most 12 % more, and some thousand
distinct sizes for all files that there can be.
"""

from __future__ import annotations

from collections.abc import Iterator


def padded(length: int) -> int:
    """The least Padmé length that is not below `length`, in bytes; it is its own padded length."""
    if length == 0:
        return 0
    exponent = length.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    mask = (1 << free_bits) - 1 if free_bits > 0 else 0
    return (length + mask) & ~mask


def padded_lengths(*, least: int, most: int) -> Iterator[int]:
    """All Padmé lengths from `least` up to `most`, in bytes."""
    length = padded(least)
    while length <= most:
        yield length
        length = padded(length + 1)
