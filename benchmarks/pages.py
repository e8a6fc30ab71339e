"""How setting pages grows with a paper: minutes with a decision after every third paragraph.

    python -m benchmarks.pages [BLOCKS]

Seconds for a PDF of so many blocks, and for one of four times as many: about four times as long.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace

from liaison.core.reports.report import Block, Heading, Paragraph, Tone
from liaison.documents.pages import pdf
from tests.support.reports import short

BLOCKS = 2_850
TEXT = "Patrols will meet at the wadi and say what they saw there. " * 4


def seconds(blocks: int) -> float:
    """From the report to its bytes."""
    item: tuple[Block, ...] = (
        Heading("7. Patrols"),
        *(Paragraph(TEXT, label="UNAMID") for _ in range(3)),
        Paragraph(TEXT, tone=Tone.DECISION, label="D-7"),
    )
    report = replace(short(), blocks=item * (blocks // len(item)))
    start = time.perf_counter()
    pdf.write(report)
    return time.perf_counter() - start


def main(blocks: int) -> None:
    """Print both."""
    for asked in (blocks, 4 * blocks):
        print(f"{asked:7} blocks  {seconds(asked):6.2f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else BLOCKS)
