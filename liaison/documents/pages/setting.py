"""A report as a QTextDocument, cut into pages."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat

from liaison.core.reports.report import PageBreak, Report
from liaison.documents import letters, looks
from liaison.documents.flow import Grid, Line, Piece, Signatures, flow
from liaison.documents.pages import ink
from liaison.documents.pages.blocks import Keeper
from liaison.documents.pages.grid import Frame, insert
from liaison.documents.pages.lines import say


def document(report: Report, page: QSizeF) -> QTextDocument:
    """Everything between the top and the foot of the pages; `page` is what is left between them."""
    made = QTextDocument()
    made.setPageSize(page)
    made.setDocumentMargin(0)
    made.setUseDesignMetrics(True)
    setter, keeper = _Setter(made, report.lang), Keeper(made)
    for piece in flow(report):
        setter.piece(piece)
        keeper.follow()
    return made


class _Setter:
    """Sets pieces at the end of a document."""

    def __init__(self, made: QTextDocument, lang: str) -> None:
        self._cursor = QTextCursor(made)
        self._lang = lang
        self._mirrored = lang in letters.RIGHT_TO_LEFT
        self._fresh = True  # the block at the cursor is still empty
        self._breaks = False

    def piece(self, piece: Piece) -> None:
        """Set one, and have it laid out when it is whole."""
        self._cursor.beginEditBlock()
        self._set(piece)
        self._cursor.endEditBlock()

    def _set(self, piece: Piece) -> None:
        match piece:
            case Line():
                self._say(piece)
            case Grid():
                self._grid(piece, Frame(self._mirrored, head=1 if piece.head else 0))
            case Signatures():
                self._signatures(piece)
            case PageBreak():
                self._breaks = True

    def _signatures(self, piece: Signatures) -> None:
        """Side by side, each under a line to sign on."""
        nobody = Line(looks.SIGNER, "", self._lang)
        (label, who), (other_label, other) = [*piece.signers, (nobody, nobody)][:2]
        rows = ((label, nobody, other_label), (who, nobody, other))
        stands = self._cursor.blockFormat()
        stands.setProperty(ink.KEEPS, True)  # noqa: FBT003  (no page holds signatures alone)
        self._cursor.setBlockFormat(stands)
        self._say(Line(looks.SIGN, "", self._lang))
        self._grid(Grid(looks.SIGNED, (), rows), Frame(self._mirrored, signed=True))

    def _grid(self, grid: Grid, frame: Frame) -> None:
        if not grid.head and not grid.rows:
            return
        if self._breaks:
            self._say(Line(looks.GAP, "", self._lang))
        insert(self._cursor, grid, frame)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True  # Qt has a block after every table
        self._say(Line(looks.GAP, "", self._lang))

    def _say(self, line: Line) -> None:
        stands = ink.block(line.look, right_to_left=line.right_to_left)
        if self._breaks:
            stands.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        if self._fresh:
            self._cursor.setBlockFormat(stands)
        else:
            self._cursor.insertBlock(stands)
        self._fresh = self._breaks = False
        say(self._cursor, line)
