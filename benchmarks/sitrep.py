"""What a situation report costs: 60 notes in its period, beside an empty and a full log.

    python -m benchmarks.sitrep [OTHER NOTES]

Target: under 5 s from asking to a frozen report as DOCX (domain section 6).
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from liaison.core.values import Value
from liaison.system.clock import SystemClock
from tests.support.vaults import Office, make_office

NOTES = 60
BATCH = 2000
HOUR_MS = 3_600_000
KINDS = ("incident", "political", "movement", "displacement", "contact", "log")


def write(office: Office, count: int, *, hours_ago: int) -> None:
    """Notes of all kinds, so many in a transaction."""
    now = office.workspace.now_ms()
    for begin in range(0, count, BATCH):
        with office.store.transaction():
            for number in range(begin, min(count, begin + BATCH)):
                kind = KINDS[number % len(KINDS)]
                writes: dict[str, Value] = {
                    "title": f"Note {number}",
                    "when": now - hours_ago * HOUR_MS,
                    "sitrep_section": "security",
                    "release/ALLM": number % 3 == 0 or None,
                }
                texts = {"body": "Four to six unidentified armed men. " * 6, "comment": "Again."}
                office.workspace.records.add("NOTE", kind, writes=writes, texts=texts)


def measure(office: Office, folder: Path, what: str) -> None:
    """A draft, and a report frozen and printed."""
    daily, products = office.workspace.daily, office.workspace.products
    now = office.workspace.now_ms()
    asked = daily.sitrep(audience="ALLM", since_ms=now - 24 * HOUR_MS, until_ms=now + HOUR_MS)
    began = time.perf_counter()
    draft = products.draft(asked)
    drafted = time.perf_counter()
    products.save(products.freeze(asked), str(folder / f"{what}.docx"))
    ended = time.perf_counter()
    print(
        f"{what:<28} draft {drafted - began:6.3f} s, frozen and printed {ended - drafted:6.3f} s,"
        f" {len(draft.records)} sources"
    )


def main() -> None:
    """Both."""
    others = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        office = make_office(folder / "vault", "MINURCAT", "TCD-ABE", clock=SystemClock())
        write(office, NOTES, hours_ago=3)
        measure(office, folder, f"{NOTES} notes")
        write(office, others, hours_ago=24 * 40)
        measure(office, folder, f"{NOTES} notes among {others}")
        office.workspace.close()


if __name__ == "__main__":
    main()
