"""What was measured: figures with their targets and peers, printed as a table and kept as JSON."""

from __future__ import annotations

import json
import platform
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

RESULTS = Path(__file__).parent / "results"
NOISE = 1.5
"""Ratios below say nothing: the same work takes up to so much longer on a shared machine."""


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
    def key(self) -> tuple[str, int, str]:
        """What makes it the same figure in another run."""
        return self.row, self.size, self.peer


def machine() -> dict[str, str]:
    """What the figures hang on."""
    model = next(
        (
            line.partition(":")[2].strip()
            for line in _read("/proc/cpuinfo").splitlines()
            if line.startswith("model name")
        ),
        platform.processor(),
    )
    packages = ("sqlcipher3", "cryptography", "pycrdt", "PySide6-Essentials", "zstandard")
    return {
        "machine": f"{model}, {platform.system()} {platform.release()}",
        "python": platform.python_version(),
        **{package: metadata.version(package) for package in packages},
        "revision": _said("git", "describe", "--always", "--dirty"),
    }


def keep(figures: Iterable[Figure], machine: Mapping[str, str]) -> Path:
    """Write a run down with what it hangs on; returns where."""
    now = datetime.now(UTC)
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{now:%Y-%m-%dT%H%M}.json"
    told = {
        "at": f"{now:%Y-%m-%dT%H:%MZ}",
        **machine,
        "figures": [asdict(one) for one in figures],
    }
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n")
    return path


def last() -> Mapping[tuple[str, int, str], Figure]:
    """The figures of the run before, by key."""
    runs = sorted(RESULTS.glob("*.json"))
    if not runs:
        return {}
    kept = json.loads(runs[-1].read_text())
    return {one.key: one for one in (Figure(**values) for values in kept["figures"])}


def table(figures: Iterable[Figure], before: Mapping[tuple[str, int, str], Figure]) -> str:
    """A line for each figure: ours, target, the peer's, the ratio, and the run before."""
    figures = list(figures)
    width = max(len(one.row) for one in figures) if figures else 0
    lines = [
        f"{'what':<{width}}{'records':>8}{'ours':>13}{'target':>20}  {'peer':<22}{'peer’s':>10}{'ratio':>8}{'before':>11}"
    ]
    for one in figures:
        old = before.get(one.key)
        lines.append(
            f"{one.row:<{width}}{one.size:>8,}{amount(one.value, one.unit):>13}"
            f"{_target(one):>20}  {one.peer:<22}"
            f"{'' if one.peers is None else amount(one.peers, one.unit):>10}"
            f"{'' if one.ratio is None else f'{one.ratio:.2f}':>8}"
            f"{'' if old is None else amount(old.value, one.unit):>11}"
            f"{'' if one.is_met else '  misses'}{_slower(one, old)}"
        )
    return "\n".join(lines)


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


def _read(path: str) -> str:
    try:
        return Path(path).read_text()
    except OSError:
        return ""


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
