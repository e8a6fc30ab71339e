"""A report as Markdown, for places that take nothing but text (CommonMark with pipe tables)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from liaison.core.reports.report import PageBreak, Report
from liaison.documents import letters, looks
from liaison.documents.flow import Grid, Line, Piece, Signatures, flow, marking

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&!$^])")
_BEGINNINGS = re.compile(r"^(\s*)(?:([-+=])|(\d{1,9})([.)]))", re.MULTILINE)
"""What a line would begin a list or an underline with."""
_BREAK = "\\\n"
_RULE = "---"
_BEGINS = {looks.TITLE: "# ", looks.HEADINGS[0]: "## ", looks.HEADINGS[1]: "### "}


def write(report: Report) -> bytes:
    """The report as a file in UTF-8; its last line is the imprint."""
    setter = _Setter(report.lang)
    marked = f"**{setter.said(marking(report))}**"
    parts = [marked, setter.said(report.number)]
    parts += (part for piece in flow(report) for part in setter.piece(piece))
    parts += [_RULE, marked, setter.said(report.imprint.line(), lang="en")]
    return ("\n\n".join(parts) + "\n").encode()


class _Setter:
    """Sets pieces in one report's language."""

    def __init__(self, lang: str) -> None:
        self._lang = lang

    def said(self, text: str, *, lang: str = "") -> str:
        """A text on one or more lines, with nothing left that would be markup."""
        rtl = (lang or self._lang) in letters.RIGHT_TO_LEFT
        directed = letters.directed(text.strip(), right_to_left=rtl)
        plain = _BEGINNINGS.sub(_escaped, _MARKUP.sub(r"\\\1", directed))
        return plain.replace("\n", _BREAK)

    def piece(self, piece: Piece) -> Iterator[str]:
        match piece:
            case Line():
                yield self._line(piece)
            case Grid() if piece.head:
                yield self._table(piece)
            case Grid():
                yield _BREAK.join(self._fact(*row) for row in piece.rows)
            case Signatures():
                yield _BREAK.join(self._fact(*lines) for lines in piece.signers)
            case PageBreak():
                yield _RULE

    def _line(self, line: Line) -> str:
        begins = _BEGINS.get(line.look, "")
        if begins:
            return begins + self._flat(line)
        label = f"**{self.said(line.label, lang=line.lang)}** " if line.label else ""
        said = label + self.said(line.text, lang=line.lang)
        return "\n".join(f"> {part}" for part in said.split("\n")) if line.look.bar else said

    def _fact(self, *lines: Line) -> str:
        label, *rest = (self._flat(line) for line in lines)
        return " ".join([f"**{label}**", *rest])

    def _table(self, grid: Grid) -> str:
        head, *rows = (_row(map(self._flat, row)) for row in (grid.head, *grid.rows))
        return "\n".join([head, _row("---" for _ in grid.head), *rows])

    def _flat(self, line: Line) -> str:
        """A text where no line can break."""
        return self.said(" ".join(line.text.split()), lang=line.lang)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(found: re.Match[str]) -> str:
    space, sign, number, dot = found.groups()
    return f"{space}\\{sign}" if sign else f"{space}{number}\\{dot}"
