"""Today: what the first screen takes with many notes, and how long any step keeps a save waiting.

Notes lie over the last quarter: a third incidents, a third contacts, a third people who move to the
border; one in two hundred is a warning. All of them are looked at by the checks.
"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import grounds
from benchmarks.figures import Figure
from benchmarks.timing import MS, once, peak_mb
from liaison.core.values import Value
from tests.support.vaults import Office, make_office

SIZES = (2_000, 20_000)
KINDS = ("incident", "contact", "displacement")
WARNING_EVERY = 200
HOUR_MS = 3_600_000
QUARTER_H = 2_000


def measure(size: int) -> Iterator[Figure]:
    """The page, and the checks beside it: once all notes have to be read, and again."""
    with grounds.scratch() as folder:
        office = make_office(folder, "MINURCAT", "TCD-ABE")
        with office.store.transaction():
            _fill(office, size)
        today, checks = office.workspace.today, office.workspace.checks
        once(today.view)
        yield Figure("today: warnings, actions, meetings", size, once(today.view)[0] * MS, "ms")
        for word in ("first time", "again"):
            walk, steps = checks.walk(), list[float]()
            found = None
            while found is None:
                took, found = once(lambda: next(walk))  # noqa: B023  (called at once)
                steps.append(took)
            yield Figure(f"today: all checks, {word}", size, sum(steps), "s")
            yield Figure(f"today: longest step of them, {word}", size, max(steps) * MS, "ms", 300)
        yield Figure("memory: today", size, peak_mb(), "MB", 300)


def _fill(office: Office, count: int) -> None:
    now = office.world.clock.now_ms()
    for number in range(count):
        kind = "warning" if number % WARNING_EVERY == 0 else KINDS[number % len(KINDS)]
        at_ms = now - number % QUARTER_H * HOUR_MS
        writes: dict[str, Value] = {
            "title": f"Note {number} of the road",
            "when": at_ms,
            "grade": "C3",
            "place": {"name": f"Place {number % 400}", "lat": 13.0 + number % 40 / 20, "lon": 22.0},
        }
        more: dict[str, dict[str, Value]] = {
            "incident": {"code": "CRM-1"},
            "contact": {"with_mission": "UNAMID"},
            "displacement": {"warn": "UNAMID", "people": {"min": 100, "max": 300}},
            "warning": {
                "addressees/SDN-ELF": True,
                "release/SIS:UNAMID": True,
                "ends": at_ms + 48 * HOUR_MS,
            },
        }
        writes |= more[kind]
        office.workspace.records.add("NOTE", kind, writes=writes, texts={"body": "Seen. " * 40})
