"""Padmé lengths."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.bundle.padding import padded


@pytest.mark.parametrize(
    ("length", "expected"),
    [(0, 0), (1, 1), (2, 2), (8, 8), (9, 10), (100, 104), (3862, 3968), (1_000_000, 1_015_808)],
)
def test_known_lengths(length: int, expected: int) -> None:
    assert padded(length) == expected


@given(st.integers(0, 2**40))
def test_padding_costs_at_most_an_eighth_and_is_settled_at_once(length: int) -> None:
    result = padded(length)
    assert length <= result <= length * 1.12
    assert padded(result) == result


def test_few_lengths_remain() -> None:
    assert len({padded(length) for length in range(1 << 18)}) < 300
