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


def keep_together(document: QTextDocument) -> None:
    """Begin a page with every kept block whose follower would begin one."""
    while (block := _first_parted(document)) is not None:
        stands = block.blockFormat()
        stands.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(block).setBlockFormat(stands)
        # laid out anew as a whole: after a change in the middle Qt 6.11 leaves blocks undrawn
        document.markContentsDirty(0, document.characterCount())


def _first_parted(document: QTextDocument) -> QTextBlock | None:
    """The first block to move: where the run of kept blocks begins of which one is parted.

    One that begins a page already has nowhere to go.
    """
    start = document.begin()
    for block in _every(document):
        start = start if _keeps(block.previous()) else block
        if _keeps(block) and not _begins(start) and _parted(document, block):
            return start
    return None


def _keeps(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().boolProperty(KEEPS)


def _begins(block: QTextBlock) -> bool:
    policy = block.blockFormat().pageBreakPolicy()
    return bool(policy & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)


def _parted(document: QTextDocument, block: QTextBlock) -> bool:
    follower, height = block.next(), document.pageSize().height()
    if not follower.isValid():
        return False
    tops = document.documentLayout().blockBoundingRect
    return tops(follower).bottom() // height > tops(block).top() // height


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
