"""The common picture with 20,000 notes in a real vault: list, filter, map, search, events, trends.

    python -m benchmarks.picture [NOTES]

Each step is what a screen asks the vault for; it is to take less than 100 ms. Times are of the
processor, the worst of a few runs after a first one.
"""

from __future__ import annotations

import gc
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

from liaison.core.geo.position import Box
from liaison.core.trends.counting import DAY_MS, Period
from liaison.core.trends.trends import Asked
from liaison.core.values import RecordId, Value
from liaison.core.workspace import Workspace
from liaison.ui.screens.log.filters import Filters
from liaison.ui.screens.log.pages import fetch
from tests.support.vaults import make_office

NOTES, PAIRS, BATCH, MOVED = 20_000, 500, 500, 0.05
PLACES = ("Farchana", "Adré", "Goz Beïda", "Birao", "Obo", "Dungu", "Yambio", "Nyala")
CODES = ("CRM-1", "CRM-2", "ARM-1", "ARM-7", "COM-1", "POC-1")
REGION = Box(south=-5.0, west=14.0, north=17.0, east=33.0)
MOST_MS, RUNS = 100, 5
START_MS = 1_230_768_000_000


class Days:
    """A clock that goes on by a quarter of an hour whenever it is asked."""

    def __init__(self) -> None:
        self.now = START_MS

    def now_ms(self) -> int:
        """The next moment."""
        self.now += 900_000
        return self.now


def main(count: int) -> None:
    """Fill a vault, measure, and print."""
    gc.disable()  # in the window the GUI thread collects, between events (`ui/garbage.py`)
    with tempfile.TemporaryDirectory() as folder:
        clock = Days()
        office = make_office(Path(folder) / "vault", "MINURCAT", "TCD-ABE", clock=clock)
        workspace = office.workspace
        begun = perf_counter()
        records: list[RecordId] = []
        dice = random.Random(1)
        while len(records) < count:
            with office.store.transaction():
                records += [write(workspace, clock, dice) for _ in range(BATCH)]
        for one, other in zip(records[:PAIRS], records[PAIRS : 2 * PAIRS], strict=True):
            workspace.matching.link(one, other)
        print(f"{len(records)} notes and {PAIRS} links in {perf_counter() - begun:.0f} s")
        missed = [
            name for name, step in steps(workspace, records, clock).items() if not tell(name, step)
        ]
        workspace.close()
    if missed:
        sys.exit(f"over {MOST_MS} ms: {', '.join(missed)}")


def write(workspace: Workspace, clock: Days, dice: random.Random) -> RecordId:
    """One event somewhere in the region; of twenty, one tells of people on the move."""
    place = dice.choice(PLACES)
    spot: dict[str, Value] = {
        "name": place, "lat": dice.uniform(3, 16), "lon": dice.uniform(15, 31), "tz": "Africa/Ndjamena",
    }  # fmt: skip
    writes: dict[str, Value] = {
        "title": f"Armed men on the road to {place}, {dice.randrange(1000)}",
        "when": clock.now - dice.randrange(6 * 3_600_000),
        "code": dice.choice(CODES),
        "place": spot,
        "grade": dice.choice(("B2", "C3", "F6")),
    }
    text = "A column was seen moving north; two vehicles, no plates. The patrol kept its distance."
    kind = "incident"
    if dice.random() < MOVED:
        kind = "displacement"
        away = {**spot, "lat": dice.uniform(3, 16), "lon": dice.uniform(15, 31)}
        writes |= {"from": spot, "to": away, "people/min": 40, "people/max": 90}
        del writes["code"]
    return workspace.records.add("NOTE", kind, writes=writes, texts={"body": text})


def steps(
    workspace: Workspace, records: list[RecordId], clock: Days
) -> dict[str, Callable[[], object]]:
    """What screens ask for, by name."""
    month = Period(clock.now - 28 * DAY_MS, clock.now)
    return {
        "list, first page": lambda: fetch(workspace, Filters(), offset=0, limit=100),
        "list, far down": lambda: fetch(workspace, Filters(), offset=10_000, limit=100),
        "filter by kind and place": lambda: fetch(
            workspace, Filters(kinds=("incident",), place="Obo"), offset=0, limit=100
        ),
        "search, newest first": lambda: workspace.search("column north"),
        "search, one word begun": lambda: workspace.search("yam"),
        "map, a mission's area": lambda: workspace.chart.picture(Box(11, 20, 15, 23)),
        "map, the whole region": lambda: workspace.chart.picture(REGION),
        "event of a note": lambda: workspace.matching.of(records[0]),
        "trends of a month": lambda: workspace.trends.tables(Asked(month)),
    }


def tell(name: str, step: Callable[[], object]) -> bool:
    """Print the worst of a few runs; says whether it was quick enough."""
    step()
    worst = 0.0
    for _ in range(RUNS):
        begun = process_time()
        step()
        worst = max(worst, process_time() - begun)
    print(f"{name:<28} {worst * 1000:8.1f} ms")
    return worst * 1000 < MOST_MS


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else NOTES)
