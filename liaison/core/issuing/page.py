"""A warning as a paper of one page (domain 3.1)."""

from __future__ import annotations

from collections.abc import Sequence

from liaison.core.errors import Reason, Refused
from liaison.core.issuing.message import Head
from liaison.core.issuing.template import Line
from liaison.core.papers.words import NONE
from liaison.core.reports.printing import Printer
from liaison.core.reports.report import Block, Heading, Imprint, Labels, Paragraph, Report

PAPER = "warning"


def page(
    head: Head,
    lines: Sequence[Line],
    *,
    lang: str,
    labels: Labels,
    imprint: Imprint,
    exercise: bool,
) -> Report:
    """The warning as a document; the marking says nothing of an exercise, since each page does."""
    shown = {line.key: line for line in lines}
    above = ("level", "ack_by", "next")
    blocks: list[Block] = []
    for line in lines:
        if line.key in above:
            continue
        blocks.append(Heading(line.label, level=2))
        stands_above = line.key == "what" and line.more  # its first words are the subtitle
        blocks.append(Paragraph(line.more if stands_above else line.text or NONE))
    return Report(
        title=head.name,
        subtitle=shown["what"].text,
        lang=lang,
        marking=head.marking,
        number=head.ref,
        facts=tuple(
            (label, text)
            for label, text in (
                *((shown[key].label, shown[key].text) for key in above),
                head.to,
                head.issued,
            )
            if text
        ),
        blocks=tuple(blocks),
        left_out="",
        prepared_by=head.from_[1],
        imprint=imprint,
        labels=labels,
        exercise=exercise,
    )


def require_one_page(report: Report, lines: Sequence[Line], printer: Printer) -> None:
    """Nothing is cut to make it fit: who wrote it is told what is long.

    Raises:
        Refused: WARNING_TOO_LONG with the longest part and its letters.
    """
    if printer.pages(report) > 1:
        longest = max(lines, key=lambda line: len(line.text) + len(line.more))
        letters = len(longest.text) + len(longest.more)
        raise Refused(Reason.WARNING_TOO_LONG, part=longest.label, n=letters)
