"""Tables of a document: hairlines, the head repeated on every page, mirrored in Arabic."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from liaison.documents import looks
from liaison.documents.flow import Grid, Line
from liaison.documents.pages import ink
from liaison.documents.pages.ink import units
from liaison.documents.pages.lines import say

_SOLID = QTextFrameFormat.BorderStyle.BorderStyle_Solid
_HAIR, _THIN = 0.5, 0.75
_ABOVE = 4.0
_PADDING = 2.5
_INDENT = 8.0


@dataclass(frozen=True, slots=True)
class Frame:
    """How a table stands.

    Attributes:
        mirrored: the first column stands on the right.
        head: how many rows are repeated on every page.
        signed: a line to sign on above each column that says something, instead of one under
            each row.
    """

    mirrored: bool
    head: int = 0
    signed: bool = False


def insert(cursor: QTextCursor, grid: Grid, frame: Frame) -> None:
    """Put a table after the block at the cursor; Qt itself mirrors none."""
    side = -1 if frame.mirrored else 1
    widths = grid.widths[::side]
    rows = (grid.head, *grid.rows) if grid.head else grid.rows
    table = cursor.insertTable(len(rows), len(widths), _format(frame, widths))
    for at, row in enumerate(rows):
        for column, line in enumerate(row[::side]):
            _fill(table, at, column, line)
            table.cellAt(at, column).setFormat(_cell(frame, at, line))


def _fill(table: QTextTable, row: int, column: int, line: Line) -> None:
    inside = table.cellAt(row, column).firstCursorPosition()
    stands = ink.block(line.look, right_to_left=line.right_to_left)
    inside.setBlockFormat(stands)
    say(inside, line)


def _format(frame: Frame, widths: tuple[int, ...]) -> QTextTableFormat:
    looks_ = QTextTableFormat()
    looks_.setBorder(0)
    looks_.setBorderCollapse(True)
    looks_.setCellSpacing(0)
    looks_.setHeaderRowCount(frame.head)
    looks_.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    looks_.setTopMargin(units(_ABOVE))
    whole = sum(widths)
    looks_.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, 100 * one / whole) for one in widths]
    )
    return looks_


def _cell(frame: Frame, row: int, line: Line) -> QTextTableCellFormat:
    cell = QTextTableCellFormat()
    cell.setTopPadding(units(_PADDING))
    cell.setBottomPadding(units(_PADDING))
    ends = cell.setLeftPadding if line.right_to_left else cell.setRightPadding
    ends(units(_INDENT))
    if not frame.signed:
        head = row < frame.head
        cell.setBottomBorder(units(_THIN if head else _HAIR))
        cell.setBottomBorderStyle(_SOLID)
        cell.setBottomBorderBrush(QColor(looks.ACCENT if head else looks.HAIRLINE))
    elif row == 0 and line.text:
        cell.setTopBorder(units(_HAIR))
        cell.setTopBorderStyle(_SOLID)
        cell.setTopBorderBrush(QColor(looks.MUTED))
    return cell
