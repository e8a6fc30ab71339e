"""Runs that were kept as JSON, and what they said."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figures import Figure, Key

FOLDER = Path(__file__).parent / "results"


def keep(figures: Iterable[Figure], hangs_on: Mapping[str, str]) -> Path:
    """Write a run down with what it hangs on; returns where."""
    now = datetime.now(UTC)
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{now:%Y-%m-%dT%H%M%S}.json"
    told = {
        "at": f"{now:%Y-%m-%dT%H:%M:%SZ}",
        **hangs_on,
        "figures": [asdict(one) for one in figures],
    }
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n")
    return path


def before() -> Mapping[Key, Figure]:
    """Each figure by its key, from the last run that has it; a file that is none of ours is named."""
    found: dict[Key, Figure] = {}
    for path in sorted(FOLDER.glob("*.json")):
        try:
            figures = [Figure(**values) for values in json.loads(path.read_text())["figures"]]
        except (ValueError, TypeError, KeyError):
            print(f"{path.name} is no run of ours, and passed over", file=sys.stderr)
        else:
            found |= {one.key: one for one in figures}
    return found
