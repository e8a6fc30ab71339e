"""The body of a paper as OpenDocument content."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from liaison.core.reports.report import PageBreak, Report
from liaison.documents import letters, looks
from liaison.documents.flow import Grid, Line, Piece, Signatures, flow
from liaison.documents.odf.elements import document, make, qualified, spans
from liaison.documents.odf.styles import BOLD, keep, style_of
from liaison.documents.odf.tables import Tables


def content(report: Report) -> bytes:
    """content.xml."""
    setter = _Setter(report.lang)
    made: list[etree._Element] = []
    for piece in flow(report):
        if isinstance(piece, Signatures):
            _keep(made[-1])  # no page holds signatures alone
        made += setter.piece(piece)
    text = make("office:text", parts=made)
    root = make("office:document-content", parts=[
        make("office:automatic-styles", parts=setter.tables.styles()),
        make("office:body", parts=[text]),
    ])  # fmt: skip
    return document(root)


class _Setter:
    """Sets pieces in one report's language."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        self.tables = Tables(mirrored=lang in letters.RIGHT_TO_LEFT)
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
        rtl, level = line.right_to_left, line.look.level
        style = style_of(line.look, right_to_left=rtl, breaks=self._breaks)
        self._breaks = False
        said = list(spans(line.label, right_to_left=rtl, style=BOLD)) if line.label else []
        said += [make("text:s", {"text:c": "2"})] if line.label else []
        said += spans(line.text, right_to_left=rtl)
        about = {"text:style-name": style, **({"text:outline-level": str(level)} if level else {})}
        return make("text:h" if level else "text:p", about, said)

    def _grid(self, grid: Grid) -> Iterator[etree._Element]:
        if self._breaks:
            yield self._gap()
        head = [self._line(line) for line in grid.head]
        rows = [[self._line(line) for line in row] for row in grid.rows]
        yield self.tables.table(grid.widths, head, rows)
        yield self._gap()

    def _signatures(self, piece: Signatures) -> Iterator[etree._Element]:
        """Side by side, each under a line to sign on."""
        cells = [[self._gap()] for _ in looks.SIGNED]
        for at, lines in zip((0, 2), piece.signers, strict=False):
            cells[at] = [self._line(line) for line in lines]
        yield self._line(Line(looks.SIGN, "", self._lang))
        yield self.tables.signed(looks.SIGNED, cells)
        yield self._gap()

    def _gap(self) -> etree._Element:
        return self._line(Line(looks.GAP, "", self._lang))


def _keep(last: etree._Element) -> None:
    named = qualified("text:style-name")
    if last.tag == qualified("text:p"):
        last.set(named, keep(last.get(named, "")))
