"""What Qt's documents lack: paragraphs kept with what follows, and a bar beside a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from liaison.documents.pages.ink import BAR, KEEPS, units

_BAR = 2.5
_ENOUGH = 36.0
"""So much of what follows is to stand on the page, about two lines."""


def keep_together(document: QTextDocument) -> None:
    """Begin a page with every run of kept blocks that would be parted from its follower.

    One pass: what stands before a block does not move when the block does. A run that begins a page
    already has nowhere to go.
    """
    start = document.begin()
    for block in _every(document):
        start = start if _keeps(block.previous()) else block
        if _keeps(block) and not _begins(start) and _parted(document, block):
            stands = start.blockFormat()
            stands.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(start).setBlockFormat(stands)
            # all that follows is laid out anew: else Qt 6.11 leaves some of it undrawn
            rest = document.characterCount() - start.position()
            document.markContentsDirty(start.position(), rest)


def _keeps(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().boolProperty(KEEPS)


def _begins(block: QTextBlock) -> bool:
    policy = block.blockFormat().pageBreakPolicy()
    return bool(policy & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)


def _parted(document: QTextDocument, block: QTextBlock) -> bool:
    follower, height = block.next(), document.pageSize().height()
    if not follower.isValid():
        return False
    place = document.documentLayout().blockBoundingRect
    below = place(follower)
    last = min(below.bottom(), below.top() + units(_ENOUGH))
    return last // height > place(block).top() // height


def draw_bars(painter: QPainter, document: QTextDocument, shown: QRectF) -> None:
    """Draw the bars of the blocks on one page."""
    for block in _every(document):
        stands = block.blockFormat()
        whole = document.documentLayout().blockBoundingRect(block)
        part = whole.intersected(shown)
        if not stands.hasProperty(BAR) or part.isEmpty():
            continue
        rtl = stands.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = shown.right() - units(_BAR) if rtl else shown.left()
        bar = QRectF(left, part.top(), units(_BAR), part.height())
        painter.fillRect(bar, QColor(stands.stringProperty(BAR)))


def _every(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
