"""Today: what it takes with many notes in the vault, and how long any step keeps a save waiting.

Run by hand: `python benchmarks/today.py [NOTES]`. Times are of the processor. Notes are a third
incidents, a third contacts, a third displacements along the border; one in two hundred is a warning.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from liaison.core.values import Value
from tests.support.vaults import Office, make_office

KINDS = ("incident", "contact", "displacement")
WARNING_EVERY = 200
HOUR_MS = 3_600_000


def main(count: int) -> None:
    """Fill a vault, and measure."""
    with tempfile.TemporaryDirectory() as folder:
        office = make_office(Path(folder), "MINURCAT", "TCD-ABE")
        with office.store.transaction():
            fill(office, count)
        workspace = office.workspace
        tell("warnings, actions, meetings, freshness", clocked(workspace.today.view))
        tell("the same again", clocked(workspace.today.view))
        for word in ("the checks, first time", "the checks again"):
            walk, steps = workspace.checks.walk(), list[float]()
            found = list[object]()
            while not found or found[-1] is None:
                steps.append(clocked(lambda: found.append(next(walk))))  # noqa: B023
            tell(f"{word}, all steps ({len(steps)})", sum(steps))
            tell(f"{word}, the longest step", max(steps))


def fill(office: Office, count: int) -> None:
    """Notes over the last quarter."""
    now = office.world.clock.now_ms()
    for number in range(count):
        kind = "warning" if number % WARNING_EVERY == 0 else KINDS[number % len(KINDS)]
        writes: dict[str, Value] = {
            "title": f"Note {number} of the road",
            "when": now - number % 2_000 * HOUR_MS,
            "grade": "C3",
            "place": {"name": f"Place {number % 400}", "lat": 13.0 + number % 40 / 20, "lon": 22.0},
        }
        if kind == "incident":
            writes["code"] = "CRM-1"
        if kind == "displacement":
            writes |= {"warn": "UNAMID", "people": {"min": 100, "max": 300}}
        if kind == "warning":
            writes |= {"addressees/SDN-ELF": True, "release/SIS:UNAMID": True}
            writes["ends"] = now - number % 2_000 * HOUR_MS + 48 * HOUR_MS
        office.workspace.records.add("NOTE", kind, writes=writes, texts={"body": "Seen. " * 40})


def clocked(work: Callable[[], object]) -> float:
    """Seconds of the processor."""
    begun = process_time()
    work()
    return process_time() - begun


def tell(what: str, seconds: float) -> None:
    """One line."""
    print(f"{what:<48} {seconds * 1000:9.1f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
