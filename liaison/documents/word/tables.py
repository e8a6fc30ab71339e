"""Tables: hairlines between rows, the head repeated on every page, mirrored in Arabic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from liaison.documents import looks
from liaison.documents.word.elements import make, name

SIDE = 70
"""Between a column's edge and its words, in twentieths of a point; the words meet the margins."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The outline of a table.

    Attributes:
        widths: of the columns, relative.
        width: of the whole, in twentieths of a point.
        mirrored: the first column stands on the right.
        lined: hairlines between the rows.
    """

    widths: tuple[int, ...]
    width: int
    mirrored: bool
    lined: bool = True

    def columns(self) -> list[int]:
        """Widths of the columns in twentieths of a point."""
        whole = sum(self.widths)
        return [(self.width + 2 * SIDE) * part // whole for part in self.widths]


def cell(*paragraphs: etree._Element, signed: bool = False) -> etree._Element:
    """A cell; one that is to be signed has a line above its words."""
    properties = []
    if signed:
        properties = [make("tcBorders", _border("top", looks.MUTED)), make("vAlign", val="top")]
    return make("tc", make("tcPr", *properties), *paragraphs)


def table(
    sheet: Sheet,
    head: Sequence[etree._Element],
    rows: Sequence[Sequence[etree._Element]],
) -> Iterator[etree._Element]:
    """A table of cells; a `head` may be empty. Rows do not break across pages."""
    columns = sheet.columns()
    grid = make("tblGrid", *(make("gridCol", w=width) for width in columns))
    lines = [make("tr", make("trPr", make("cantSplit"), make("tblHeader")), *head)] if head else []
    lines += [make("tr", make("trPr", make("cantSplit")), *row) for row in rows]
    for line in lines:
        for one, width in zip(line.iterchildren(name("tc")), columns, strict=True):
            one[0].insert(0, make("tcW", w=width, type="dxa"))
    for one in lines[0].iterchildren(name("tc")) if head else ():
        one[0].insert(1, make("tcBorders", _border("bottom", looks.ACCENT, 6)))
    yield make("tbl", _properties(sheet), grid, *lines)


def _properties(sheet: Sheet) -> etree._Element:
    borders = (
        [_border(side, looks.HAIRLINE) for side in ("bottom", "insideH")] if sheet.lined else []
    )
    margins = make("tblCellMar", *(make(side, w=w, type="dxa") for side, w in
                   (("top", 40), ("left", SIDE), ("bottom", 40), ("right", SIDE))))  # fmt: skip
    return make(
        "tblPr",
        *([make("bidiVisual")] if sheet.mirrored else []),
        make("tblW", w=sheet.width + 2 * SIDE, type="dxa"),
        *([make("tblBorders", *borders)] if borders else []),
        make("tblLayout", type="fixed"),
        margins,
    )


def _border(side: str, colour: str, eighths: int = 4) -> etree._Element:
    return make(side, val="single", sz=eighths, space=0, color=colour.removeprefix("#"))
