"""One document as frozen values; `documents` writes it as DOCX, PDF, ODT or Markdown.

Whatever the format, the same words stand on the paper in the same order. Every page carries the
marking, the number, page x of y and the imprint; what was left out for its reader is said by count.
Texts are plain: no writer reads markup in them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

Translate = Callable[[str, str, str], str]
"""(language, context, English text) to that language; the text itself where none is known."""


class Tone(StrEnum):
    """How a paragraph is set."""

    BODY = "body"
    MUTED = "muted"
    DECISION = "decision"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is a numbered item of the paper, 2 stands inside it."""

    text: str
    level: int = 1
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; line breaks in the text are kept.

    Attributes:
        text: the words.
        lang: en, fr or ar where it differs from the report's; Arabic is set from the right.
        tone: how it is set.
        label: a short bold beginning, such as "D-1".
    """

    text: str
    lang: str = ""
    tone: Tone = Tone.BODY
    label: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its head is repeated on every page.

    Attributes:
        head: the columns' titles; empty for a table without a head.
        rows: cells of plain text, each row as long as the others.
        widths: relative widths of the columns.
        langs: language by column; "" is the report's.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    langs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a page of its own."""


Block = Heading | Paragraph | Table | PageBreak


@dataclass(frozen=True, slots=True)
class Imprint:
    """What ties a paper to the vault it came from; printed in one line at the end of every page.

    `liaison minutes verify` reads this line back, makes the same paper anew from the vault and
    compares. A person can type the digest instead.

    Attributes:
        paper: which document: "minutes", "decisions", "actions", "attendance".
        ref: the meeting's or series' reference.
        audience: the audience code that it was cut to.
        langs: its languages, the first leading: "en", "en+fr".
        dtg: when it was made, as a date-time group in Zulu.
        digest: what it was made from, in groups of four hexadecimal letters.
        letterhead: the first letters of the SHA-256 of the template it is printed on; "" for the
            plain one.
    """

    paper: str
    ref: str
    audience: str
    langs: str
    dtg: str
    digest: str
    letterhead: str = ""

    def line(self) -> str:
        """The line on the paper; parts hold no spaces, except the digest's groups, which end it."""
        parts = ["Liaison", self.paper, self.ref, self.audience, self.langs, self.dtg]
        parts += [f"letterhead:{self.letterhead}"] if self.letterhead else []
        return " ".join([*parts, self.digest])


@dataclass(frozen=True, slots=True)
class Labels:
    """The fixed words that writers put on each page, already in the report's language.

    Attributes:
        page: a template with {page} and {pages}, such as "Page {page} of {pages}".
        prepared_by: such as "Prepared by".
        cleared_by: such as "Cleared by".
        exercise: what stands before the marking of a paper from an Exercise vault.
    """

    page: str = "Page {page} of {pages}"
    prepared_by: str = "Prepared by"
    cleared_by: str = "Cleared by"
    exercise: str = "EXERCISE"


@dataclass(frozen=True, slots=True)
class Report:
    """One document.

    Attributes:
        title: what it is, such as "Minutes".
        subtitle: of what, such as the meeting's title.
        lang: en, fr or ar: the leading language; in Arabic the page is set from the right.
        marking: top and bottom of each page, such as "CONFIDENTIAL · TLP:AMBER".
        number: the paper's number.
        facts: label and value, in order: venue, dates, chair, secretary.
        blocks: what it says.
        left_out: the sentence that counts what its reader does not get; "" if nothing was left out.
        prepared_by: the role that made it.
        cleared_by: the roles that cleared it.
        labels: the fixed words.
        imprint: what ties it to the vault.
        exercise: made in an Exercise vault; every page says EXERCISE.
    """

    title: str
    subtitle: str
    lang: str
    marking: str
    number: str
    facts: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    left_out: str
    prepared_by: str
    imprint: Imprint
    cleared_by: str = ""
    labels: Labels = Labels()
    exercise: bool = False
