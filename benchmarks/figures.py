"""What was measured: figures with their targets and peers, and the table of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

NOISE = 1.5
"""Ratios below say nothing: the same work takes up to so much longer on a shared machine."""
Key = tuple[str, int, str]
"""Row, size and peer."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement.

    Attributes:
        row: what was measured, "search, newest first, p95".
        size: how many records the vault had.
        value: in `unit`.
        unit: "s", "ms", "KB", "MB", "/s".
        target: the most that it may be, the least for "/s"; None without one.
        peer: what did the same in the same run, "" if none.
        peers: what it took the peer, in `unit`.
        times: the most that it may be of what the peer took; None without such a target.
    """

    row: str
    size: int
    value: float
    unit: str
    target: float | None = None
    peer: str = ""
    peers: float | None = None
    times: float | None = None

    @property
    def is_met(self) -> bool:
        """Whether all targets are reached that there are."""
        if self.times and self.ratio and self.ratio > self.times:
            return False
        if self.target is None:
            return True
        return self.value >= self.target if self.unit == "/s" else self.value <= self.target

    @property
    def ratio(self) -> float | None:
        """Ours by the peer's."""
        return None if not self.peers else self.value / self.peers

    @property
    def key(self) -> Key:
        """What makes it the same figure in another run."""
        return self.row, self.size, self.peer


def table(figures: Iterable[Figure], before: Mapping[Key, Figure]) -> str:
    """A line for each figure: ours, target, the peer's, the ratio, and the run before."""
    figures = _beside(figures)
    width = max(len(one.row) for one in figures) if figures else 0
    lines = [
        f"{'what':<{width}}{'records':>8}{'ours':>13}{'target':>20}  {'peer':<22}{'peer’s':>10}{'ratio':>8}{'before':>11}"
    ]
    told: set[tuple[str, int]] = set()
    for one in figures:
        is_again = (one.row, one.size) in told  # beside another peer
        told.add((one.row, one.size))
        old = None if is_again else before.get(one.key)
        ours = ("", "", "") if is_again else _ours(one)
        lines.append(
            f"{ours[0]:<{width}}{ours[1]:>8}{ours[2]:>13}{_target(one):>20}  {one.peer:<22}"
            f"{'' if one.peers is None else amount(one.peers, one.unit):>10}"
            f"{'' if one.ratio is None else f'{one.ratio:.2f}':>8}"
            f"{'' if old is None else amount(old.value, one.unit):>11}"
            f"{'' if one.is_met else '  misses'}{_slower(one, old)}"
        )
    lines.append("Ratio: ours by the peer’s. What is measured by the second is better above 1.")
    return "\n".join(lines)


def _beside(figures: Iterable[Figure]) -> list[Figure]:
    """In their order, but those beside one peer and the next together."""
    rows: dict[tuple[str, int], list[Figure]] = {}
    for one in figures:
        rows.setdefault((one.row, one.size), []).append(one)
    return [one for row in rows.values() for one in row]


def _ours(one: Figure) -> tuple[str, str, str]:
    return one.row, f"{one.size:,}" if one.size else "", amount(one.value, one.unit)


def amount(value: float, unit: str) -> str:
    """A value as people read it: three digits that count."""
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}".replace(" /s", "/s")


def _slower(one: Figure, old: Figure | None) -> str:
    if old is None or not old.value or not one.value:
        return ""
    worse = old.value / one.value if one.unit == "/s" else one.value / old.value
    return f"  {worse:.1f} times worse than before" if worse > NOISE else ""


def _target(one: Figure) -> str:
    sign = "≥ " if one.unit == "/s" else "≤ "
    most = "" if one.target is None else sign + amount(one.target, one.unit)
    return ", ".join(filter(None, (most, f"≤ {one.times:g} x" if one.times else "")))
