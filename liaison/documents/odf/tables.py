"""Tables of OpenDocument content, and the styles that each brings along."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from liaison.documents import looks
from liaison.documents.odf.elements import make

_ROW, _HEAD, _SIGNED, _BARE, _WHOLE = "Cell", "HeadCell", "SignedCell", "BareCell", "Whole"
_BORDERS = {
    _ROW: ("fo:border-bottom", f"0.5pt solid {looks.HAIRLINE}"),
    _HEAD: ("fo:border-bottom", f"0.75pt solid {looks.ACCENT}"),
    _SIGNED: ("fo:border-top", f"0.5pt solid {looks.MUTED}"),
    _BARE: ("fo:border", "none"),
}
_WIDTH_MM = 160


class Tables:
    """Makes the tables of one document."""

    def __init__(self, *, mirrored: bool) -> None:
        self._mirrored = mirrored
        self._columns: dict[int, str] = {}

    def table(
        self,
        widths: Sequence[int],
        head: Sequence[etree._Element],
        rows: Sequence[Sequence[etree._Element]],
    ) -> etree._Element:
        """A table of one paragraph to a cell; a head is repeated on every page."""
        parts = self._for_columns(widths)
        if head:
            line = self._row([self._cell(_HEAD, [one]) for one in head])
            parts.append(make("table:table-header-rows", parts=[line]))
        parts += [self._row([self._cell(_ROW, [one]) for one in row]) for row in rows]
        return make("table:table", {"table:style-name": _WHOLE}, parts)

    def signed(
        self, widths: Sequence[int], cells: Sequence[Sequence[etree._Element]]
    ) -> etree._Element:
        """One row; a line to sign on above each cell that says something."""
        made = [self._cell(_SIGNED if len(one) > 1 else _BARE, one) for one in cells]
        parts = [*self._for_columns(widths), self._row(made)]
        return make("table:table", {"table:style-name": _WHOLE}, parts)

    def styles(self) -> list[etree._Element]:
        """The automatic styles of all tables that were made."""
        whole = {
            "style:width": f"{_WIDTH_MM}mm", "table:align": "margins",
            "style:writing-mode": "rl-tb" if self._mirrored else "lr-tb",
            "table:border-model": "collapsing",
        }  # fmt: skip
        made = [_style(_WHOLE, "table", whole),
                _style("Row", "table-row", {"fo:keep-together": "always"})]  # fmt: skip
        for name, (side, border) in _BORDERS.items():
            sides = ("fo:padding-left", "fo:padding-right")
            ends = dict(zip(sides, ("6pt", "0pt")[:: 1 if self._mirrored else -1], strict=True))
            padding = {"fo:padding-top": "2pt", "fo:padding-bottom": "2pt", **ends}
            made.append(_style(name, "table-cell", {side: border, **padding}))
        for tenths, name in self._columns.items():
            made.append(_style(name, "table-column", {"style:column-width": f"{tenths / 10}mm"}))
        return made

    def _for_columns(self, widths: Sequence[int]) -> list[etree._Element]:
        whole = sum(widths)
        named = []
        for width in widths:
            tenths = 10 * _WIDTH_MM * width // whole
            named.append(self._columns.setdefault(tenths, f"Column{len(self._columns)}"))
        return [make("table:table-column", {"table:style-name": name}) for name in named]

    def _row(self, cells: Sequence[etree._Element]) -> etree._Element:
        return make("table:table-row", {"table:style-name": "Row"}, cells)

    def _cell(self, style: str, lines: Sequence[etree._Element]) -> etree._Element:
        about = {"table:style-name": style, "office:value-type": "string"}
        return make("table:table-cell", about, lines)


def _style(name: str, family: str, properties: dict[str, str]) -> etree._Element:
    parts = [make(f"style:{family}-properties", properties)]
    return make("style:style", {"style:name": name, "style:family": family}, parts)
