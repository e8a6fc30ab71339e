"""What an exchange between two vaults costs: all notes, then twenty edits, then nothing new.

    python -m benchmarks.exchange [NOTES]

Two real vaults over a real folder; encryption, signatures, read-back, the trial in a process of its own
and the merge included. The cost of
the twenty edits should not depend on how many notes there are.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from liaison.core.values import ExchangeReport, RecordId
from tests.support.trials import apart
from tests.support.vaults import Office, offices, visit

EDITS = 20
WORDS = [
    "patrol",
    "convoy",
    "wadi",
    "market",
    "road",
    "checkpoint",
    "village",
    "militia",
    "camp",
    "water",
    "fuel",
    "truck",
    "rifle",
    "women",
    "cattle",
    "theft",
    "border",
    "crossing",
    "helicopter",
    "radio",
    "bridge",
]


def measured(what: str, work: Callable[[], ExchangeReport | None]) -> None:
    """One line: how long, and what was written."""
    start = time.perf_counter()
    report = work()
    seconds = time.perf_counter() - start
    sizes = ", ".join(f"{one.bytes:,} B" for one in report.sent) if report else ""
    print(f"{what:<32}{seconds:9.3f} s  {sizes}", flush=True)


def write(office: Office, count: int, chance: random.Random) -> list[RecordId]:
    """Notes of some 120 words, in one transaction."""
    with office.store.transaction():
        return [
            office.note(
                f"Note {number}", "SIS:UNAMID", body=" ".join(chance.choices(WORDS, k=120)) + "\n"
            )
            for number in range(count)
        ]


def edit(office: Office, notes: list[RecordId]) -> None:
    """A line more in each."""
    records = office.workspace.records
    for note in notes:
        body = records.view(note).texts["body"]
        records.set_text(note, "body", body + "More was heard since.\n")


def main(count: int) -> None:
    """All, a little, nothing."""
    chance = random.Random(1)  # noqa: S311  (content, not secrets)
    with tempfile.TemporaryDirectory() as folder:
        stick = Path(folder) / "stick"
        stick.mkdir()
        with offices(Path(folder), "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", confine=apart) as (
            abe,
            elf,
        ):
            notes = write(abe, count, chance)
            measured(f"leave {count} notes", lambda: visit(abe, stick))
            measured(f"take {count} notes", lambda: visit(elf, stick))
            measured("take the receipt", lambda: visit(abe, stick))
            edit(abe, chance.sample(notes, EDITS))
            measured(f"leave {EDITS} edits", lambda: visit(abe, stick))
            measured(f"take {EDITS} edits", lambda: visit(elf, stick))
            measured("take the receipt", lambda: visit(abe, stick))
            measured("nothing new", lambda: visit(abe, stick))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
