"""The body of a paper as WordprocessingML; records' words are text nodes and never templates."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from liaison.core.reports.report import PageBreak, Report
from liaison.documents import looks
from liaison.documents.flow import Grid, Line, Piece, Signatures, flow
from liaison.documents.letters import RIGHT_TO_LEFT
from liaison.documents.word.elements import make, name, paragraph, runs
from liaison.documents.word.styles import Styles
from liaison.documents.word.tables import Sheet, cell, table


def body(report: Report, styles: Styles, width: int) -> list[etree._Element]:
    """Every piece in order; `width` is between the margins, in twentieths of a point."""
    setter = _Setter(styles, report.lang, width)
    made: list[etree._Element] = []
    for piece in flow(report):
        if isinstance(piece, Signatures):
            _keep(made[-1])  # no page holds signatures alone
        made += setter.piece(piece)
    return made


class _Setter:
    """Sets pieces in one report's language and width."""

    def __init__(self, styles: Styles, lang: str, width: int) -> None:
        self._styles, self._lang, self._width = styles, lang, width
        self._mirrored = lang in RIGHT_TO_LEFT
        self._breaks = False

    def piece(self, piece: Piece) -> Iterator[etree._Element]:
        match piece:
            case Line():
                yield self._line(piece)
            case Grid():
                yield from self._grid(piece)
            case Signatures():
                yield from self._signatures(piece)
            case PageBreak():
                self._breaks = True

    def _line(self, line: Line) -> etree._Element:
        label = f"{line.label}  " if line.label else ""
        content = [*runs(label, line.lang, bold=True), *runs(line.text, line.lang)]
        more = [make("pageBreakBefore")] if self._breaks else []
        self._breaks = False
        bar = self._styles.bars.get(line.look.name)
        if line.right_to_left and bar is not None:
            more.append(_turned(bar))
        style = self._styles[line.look.name]
        return paragraph(style, content, right_to_left=line.right_to_left, more=more)

    def _grid(self, grid: Grid) -> Iterator[etree._Element]:
        if self._breaks:
            yield self._gap()
        sheet = Sheet(grid.widths, self._width, mirrored=self._mirrored)
        head = [cell(self._line(line)) for line in grid.head]
        rows = [[cell(self._line(line)) for line in row] for row in grid.rows]
        yield from table(sheet, head, rows)
        yield self._gap()

    def _signatures(self, piece: Signatures) -> Iterator[etree._Element]:
        """Side by side, each under a line to sign on."""
        sheet = Sheet(looks.SIGNED, self._width, mirrored=self._mirrored, lined=False)
        cells = [cell(self._gap()) for _ in sheet.widths]
        for at, lines in zip((0, 2), piece.signers, strict=False):
            cells[at] = cell(*map(self._line, lines), signed=True)
        yield self._line(Line(looks.SIGN, "", self._lang))
        yield from table(sheet, [], [cells])
        yield self._gap()

    def _gap(self) -> etree._Element:
        """What every table needs after it, or two would become one."""
        return self._line(Line(looks.GAP, "", self._lang))


def _turned(bar: etree._Element) -> etree._Element:
    """The line of a style that is set from the left, moved to where Arabic begins."""
    looks_ = {etree.QName(key).localname: value for key, value in bar.items()}
    return make("pBdr", make("left", val="nil"), make("right", **looks_))


def _keep(last: etree._Element) -> None:
    properties = last.find(name("pPr"))
    if properties is not None:
        properties.insert(1, make("keepNext"))
