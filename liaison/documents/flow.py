"""A report as the one sequence of pieces that every writer sets, in the same order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from liaison.core.reports.report import Block, Heading, PageBreak, Paragraph, Report, Table
from liaison.documents import letters, looks
from liaison.documents.looks import Look

DOT = " · "
_BLANKS = re.compile(r"(\{pages?\})")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a look, in a language; the label stands bold before it."""

    look: Look
    text: str
    lang: str
    label: str = ""

    @property
    def right_to_left(self) -> bool:
        """Whether it begins on the right."""
        return self.lang in letters.RIGHT_TO_LEFT


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of lines; the head is empty where there is none, else repeated on every page."""

    widths: tuple[int, ...]
    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who prepared and who cleared the paper, each as a label and a name: a place to sign above."""

    signers: tuple[tuple[Line, Line], ...]


Piece = Line | Grid | Signatures | PageBreak


def flow(report: Report) -> Iterator[Piece]:
    """Everything between the top and the foot of the pages."""
    lang = report.lang
    yield Line(looks.TITLE, report.title, lang)
    if report.subtitle:
        yield Line(looks.SUBTITLE, report.subtitle, lang)
    if report.facts:
        rows = (
            (Line(looks.LABEL, said, lang), Line(looks.CELL, of, lang)) for said, of in report.facts
        )
        yield Grid(looks.FACTS, (), tuple(rows))
    for block in report.blocks:
        yield _piece(block, lang)
    if report.left_out:
        yield Line(looks.ASIDE, report.left_out, lang)
    signed = (
        (report.labels.prepared_by, report.prepared_by),
        (report.labels.cleared_by, report.cleared_by),
    )
    signers = (
        (Line(looks.SIGNER, by, lang), Line(looks.CELL, who, lang)) for by, who in signed if who
    )
    if found := tuple(signers):
        yield Signatures(found)


def _piece(block: Block, lang: str) -> Piece:
    match block:
        case Heading():
            return Line(looks.heading(block.level), block.text, block.lang or lang)
        case Paragraph():
            return Line(looks.TONES[block.tone], block.text, block.lang or lang, block.label)
        case Table():
            return _grid(block, lang)
        case PageBreak():
            return block


def _grid(table: Table, lang: str) -> Grid:
    langs = [column or lang for column in table.langs or ("",) * len(table.widths)]
    titled = zip(table.head, langs, strict=False)  # there may be no head
    head = tuple(Line(looks.HEAD, text, spoken) for text, spoken in titled)
    rows = (
        tuple(Line(looks.CELL, text, spoken) for text, spoken in zip(row, langs, strict=True))
        for row in table.rows
    )
    return Grid(table.widths, head, tuple(rows))


def marking(report: Report) -> str:
    """What stands at the top and at the bottom of each page."""
    return DOT.join([report.labels.exercise, report.marking]) if report.exercise else report.marking


def page_parts(report: Report) -> list[str]:
    """The words around the numbers of pages; {page} and {pages} stay as parts of their own."""
    return [part for part in _BLANKS.split(report.labels.page) if part]
