"""Likelihood and confidence in print: the band stands beside the word wherever it is used (domain 2.3)."""

from __future__ import annotations

from liaison.core.papers.words import NONE, Words
from liaison.core.records.handling import CONFIDENCES, LIKELIHOODS
from liaison.core.reports.report import Block, Paragraph, Table, Tone
from liaison.core.translatable import QT_TRANSLATE_NOOP

_BANDS = QT_TRANSLATE_NOOP(
    "Paper", "Words of likelihood, each with its band. Confidence is stated apart from likelihood."
)
_NO_LEVEL = QT_TRANSLATE_NOOP(
    "Paper",
    "What sites say is set side by side and never averaged; no official security phase or level is "
    "computed or proposed here.",
)


def likelihood(value: str, words: Words) -> str:
    """The word with its band; a dash where nobody said one."""
    return words.choice("Likelihood", LIKELIHOODS, value) or NONE


def confidence(value: str, words: Words) -> str:
    """How sure somebody is; a dash where nobody said."""
    return words.choice("Likelihood", CONFIDENCES, value) or NONE


def method(words: Words) -> tuple[Block, ...]:
    """All seven words with their bands, and what this product does not do."""
    rows = tuple((words.in_context("Likelihood", one.label),) for one in LIKELIHOODS)
    return (
        Paragraph(words(_BANDS), tone=Tone.MUTED),
        Table((), rows, (100,)),
        Paragraph(words(_NO_LEVEL), tone=Tone.MUTED),
    )
