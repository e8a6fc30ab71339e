"""The top and the foot of every page: marking, number, imprint, page x of y."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from liaison.core.reports.report import Report
from liaison.documents import letters, looks
from liaison.documents.flow import marking
from liaison.documents.looks import Look
from liaison.documents.pages.ink import font, units

WIDTH, HEIGHT = units(595.28), units(841.89)
"""A4."""
SIDE = units(70.87)
TOP, FOOT = units(85), units(91)
"""Margins around the body."""
_HEAD_AT, _HEAD_LINE = 36.0, 62.0
_FOOT_LINE, _FOOT_AT = 770.0, 775.0
_HAIR = 0.5

_CENTRE, _BEGIN, _END = (
    Qt.AlignmentFlag.AlignHCenter,
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
)


@dataclass(frozen=True, slots=True)
class _Said:
    look: Look
    text: str
    align: Qt.AlignmentFlag
    top: float
    """In points from the top of the page."""
    height: float
    right_to_left: bool


def draw(painter: QPainter, report: Report, page: int, pages: int) -> None:
    """Draw both onto the page that the painter is at."""
    painter.save()
    painter.setPen(QPen(QColor(looks.HAIRLINE), units(_HAIR)))
    for at in (_HEAD_LINE, _FOOT_LINE):
        painter.drawLine(QLineF(SIDE, units(at), WIDTH - SIDE, units(at)))
    for said in _lines(report, page, pages):
        painter.setFont(_fitting(said))
        painter.setPen(QColor(said.look.colour))
        rtl = said.right_to_left
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        place = QRectF(SIDE, units(said.top), WIDTH - 2 * SIDE, units(said.height))
        # absolute, or Qt would mirror left and right once more
        flags = said.align | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(
            place,
            flags.value,
            letters.directed(said.text, right_to_left=rtl),
        )
    painter.restore()


def _fitting(said: _Said) -> QFont:
    """The look's font, smaller where the text would not fit on one line: an imprint is one line."""
    made = font(said.look)
    wide = QFontMetricsF(made).horizontalAdvance(said.text)
    if wide > WIDTH - 2 * SIDE:
        made.setPixelSize(int(made.pixelSize() * (WIDTH - 2 * SIDE) / wide))
    return made


def _lines(report: Report, page: int, pages: int) -> Iterator[_Said]:
    arabic = report.lang in letters.RIGHT_TO_LEFT
    end = _BEGIN if arabic else _END
    counted = report.labels.page.replace("{page}", str(page)).replace("{pages}", str(pages))
    marked = marking(report)
    yield _Said(looks.MARKING, marked, _CENTRE, _HEAD_AT, 14, arabic)
    yield _Said(looks.SMALL, report.number, end, _HEAD_AT + 13, 12, right_to_left=False)
    yield _Said(looks.SMALL, report.imprint.line(), _BEGIN, _FOOT_AT, 12, right_to_left=False)
    yield _Said(looks.SMALL, counted, end, _FOOT_AT + 11, 12, arabic)
    yield _Said(looks.MARKING, marked, _CENTRE, _FOOT_AT + 24, 14, arabic)
