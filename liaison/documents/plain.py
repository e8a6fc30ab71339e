"""A report as plain text, for radio operators, e-mail and anything that sets no tables."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.reports.report import PageBreak, Report
from liaison.documents import letters, looks
from liaison.documents.flow import Grid, Line, Piece, Signatures, flow, marking

_RULE = "-" * 72


def write(report: Report) -> bytes:
    """The report as a file in UTF-8: the marking above and below, the imprint in the last line.

    A row of a table takes a line in which each cell stands after its column's title.
    """
    marked = _said(marking(report), report.lang)
    parts = [marked, _said(report.number, report.lang)]
    parts += (part for piece in flow(report) for part in _piece(piece))
    parts += [marked, _said(report.imprint.line(), "en")]
    return ("\n\n".join(parts) + "\n").encode()


def _piece(piece: Piece) -> Iterator[str]:
    match piece:
        case Line(look=looks.TITLE):
            yield f"{_RULE}\n{_line(piece)}"
        case Line():
            yield _line(piece)
        case Grid() if piece.head:
            titles = [_flat(one) for one in piece.head]
            yield "\n".join(_row(titles, row) for row in piece.rows)
        case Grid():
            yield "\n".join(_fact(*row) for row in piece.rows)
        case Signatures():
            yield "\n".join(_fact(*lines) for lines in piece.signers)
        case PageBreak():
            yield _RULE


def _line(line: Line) -> str:
    said = _said(line.text, line.lang)
    return f"{_said(line.label, line.lang)}: {said}" if line.label else said


def _row(titles: list[str], row: tuple[Line, ...]) -> str:
    cells = (f"{title}: {_flat(cell)}" for title, cell in zip(titles, row, strict=True))
    return f"- {'; '.join(cells)}"


def _fact(*lines: Line) -> str:
    label, *rest = (_flat(line) for line in lines)
    return f"{label}: {' '.join(rest)}"


def _flat(line: Line) -> str:
    """A text where no line can break."""
    return _said(" ".join(line.text.split()), line.lang)


def _said(text: str, lang: str) -> str:
    """A text with the marks that keep its codes where they are, and without what would turn it."""
    return letters.directed(text.strip(), right_to_left=lang in letters.RIGHT_TO_LEFT)
