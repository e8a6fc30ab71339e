"""The digest that is printed at the foot of each page: of the state a paper was made from, and of its words."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from liaison.core.meetings import digest
from liaison.core.reports.report import Block, Heading, PageBreak, Paragraph, Report, Table
from liaison.core.values import Value
from sync.codec import encode

_CHECK_LETTERS = 8
"""Letters of the digest that stand for all that the paper says, beside the state it was made from."""


def stamped(report: Report) -> Report:
    """The report with the digest that is printed: the state it was made from, then all it says.

    A table of a series is made from no one state; its words alone stand for it. The last letters
    stand for the imprint too, so that no part of it can be another unnoticed.
    """
    content = _content(report)
    state = report.imprint.digest or hashlib.sha256(encode(content)).hexdigest()
    whole = hashlib.sha256(encode([content, report.imprint.line()])).hexdigest()
    printed = f"{digest.printed(state)} {digest.printed(whole[:_CHECK_LETTERS])}"
    return replace(report, imprint=replace(report.imprint, digest=printed))


def _content(report: Report) -> Value:
    return [
        [report.title, report.subtitle, report.lang, report.marking, report.number],
        [list(pair) for pair in report.facts],
        [_block(block) for block in report.blocks],
        [report.left_out, report.prepared_by, report.cleared_by],
    ]


def _block(block: Block) -> Value:
    match block:
        case Heading(text, level, lang):
            return [text, level, lang]
        case Paragraph(text, lang, tone, label):
            return [text, lang, tone.value, label]
        case Table(head, rows, _, langs):
            return [list(head), [list(row) for row in rows], list(langs)]
        case PageBreak():
            return []
