"""How each figure grows with the number of records, told from the same run."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import log

from benchmarks.figures import Figure, amount

FLAT, LINEAR = 0.15, 1.1
"""Exponents: below the first it hardly grows, up to the second in proportion; between, in less."""


def table(figures: Iterable[Figure]) -> str:
    """A line for each of our figures that was taken at several sizes, with a word for its growth."""
    rows: dict[str, dict[int, Figure]] = {}
    for one in figures:
        if one.size:
            rows.setdefault(one.row, {})[one.size] = one
    grown = {row: sizes for row, sizes in rows.items() if len(sizes) > 1}
    if not grown:
        return ""
    columns = sorted({size for sizes in grown.values() for size in sizes})
    width = max(map(len, grown))
    head = f"{'growth':<{width}}" + "".join(f"{size:>12,}" for size in columns)
    return "\n".join(
        [
            head,
            *(
                f"{row:<{width}}"
                + "".join(f"{_cell(sizes.get(size)):>12}" for size in columns)
                + f"  {word(sizes)}"
                for row, sizes in grown.items()
            ),
        ]
    )


def word(sizes: dict[int, Figure]) -> str:
    """How the cost grows from the smallest size to the largest; a rate is the cost of each record.

    A step between two sizes that is steeper than the whole is what counts: a figure that stands
    still at first and then grows with the square is not linear.
    """
    ordered = [sizes[size] for size in sorted(sizes)]
    steepest = max(_exponent(small, large) for small, large in pairwise(ordered))
    if _exponent(ordered[0], ordered[-1]) <= FLAT:
        return "flat"
    if steepest <= LINEAR:
        return "linear or better"
    return "worse than linear"


def _exponent(small: Figure, large: Figure) -> float:
    """Of the power of the number of records that the cost follows."""
    if small.value <= 0 or large.value <= 0:
        return 0.0
    grown = large.value / small.value
    if small.unit == "/s":
        grown = large.size / small.size / grown
    return log(grown) / log(large.size / small.size)


def _cell(one: Figure | None) -> str:
    return "" if one is None else amount(one.value, one.unit)
