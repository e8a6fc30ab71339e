"""What one assessment shows beside the list, as plain values. No Qt here.

Every sort of assessment is made of the same few blocks; `page_view` alone knows how they look.
"""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core.values import RecordId

PLAIN, MUTED, ACCENT, WARNING, GOOD, INFO = (
    "plain",
    "muted",
    "accent",
    "warning",
    "good",
    "info",
)
"""Tones, as `widgets.tone` has them."""
NOTHING = "\u2013"
"""What stands in an empty cell of which there is no more to say."""


PRODUCT = "product"
"""The doing that shows what could be printed, frozen and saved of a page."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text in its tone."""

    text: str
    tone: str = PLAIN


@dataclass(frozen=True, slots=True)
class Card:
    """One column of several: a side of a border, a mission's answer.

    Attributes:
        head: whose it is.
        big: what is read first, such as a rating; "" for none.
        about: one muted line.
        text: its words.
        mark: what is to be seen of it at a glance.
    """

    head: str
    big: str = ""
    about: str = ""
    text: Said = Said("")
    mark: Said = Said("")


@dataclass(frozen=True, slots=True)
class Cards:
    """Columns side by side."""

    title: str
    cards: tuple[Card, ...]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; a row's record, if there is one, can be opened.

    `widths` are shares of the width by column; equal ones without.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Said, ...], ...]
    remark: str = ""
    records: tuple[RecordId | None, ...] = ()
    widths: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph under a heading."""

    title: str
    text: str
    tone: str = PLAIN


Block = Cards | Grid | Text


@dataclass(frozen=True, slots=True)
class Doing:
    """Something that can be done here.

    Attributes:
        name: what `doing` knows it by.
        label: on its button.
        primary: the one thing that is due.
    """

    name: str
    label: str
    primary: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One assessment.

    Attributes:
        title: its heading.
        about: one muted line: what it is, whose, how far.
        notice: what needs somebody, above all.
        blocks: what it says, in order.
        doings: what can be done.
        record: what "Open as a form" opens; None where there is no form to it.
    """

    title: str
    about: str
    notice: Said
    blocks: tuple[Block, ...]
    doings: tuple[Doing, ...]
    record: RecordId | None
