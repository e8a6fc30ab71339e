"""What Qt's documents lack: paragraphs kept with what follows, and a bar beside a paragraph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

from liaison.documents.pages.ink import BAR, KEEPS, units

_BAR = 2.5
_ENOUGH = 36.0
"""So much of what follows is to stand on the page, about two lines."""


class Keeper:
    """Begins a page with every run of kept blocks that would be parted from its follower.

    It goes along while a document grows, so that only its end is ever laid out again: what stands
    before a block does not move when the block does. A run that begins a page already has nowhere
    to go.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._start = self._next = document.begin()

    def follow(self) -> None:
        """Look at all blocks that have a follower by now."""
        while (follower := self._next.next()).isValid():
            block = self._next
            self._start = self._start if _keeps(block.previous()) else block
            if _keeps(block) and not _begins(self._start) and _parted(self._document, block):
                self._break()
            self._next = follower

    def _break(self) -> None:
        stands = self._start.blockFormat()
        stands.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(self._start).setBlockFormat(stands)
        # all that follows is laid out anew: else Qt 6.11 leaves some of it undrawn
        rest = self._document.characterCount() - self._start.position()
        self._document.markContentsDirty(self._start.position(), rest)


def _keeps(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().boolProperty(KEEPS)


def _begins(block: QTextBlock) -> bool:
    policy = block.blockFormat().pageBreakPolicy()
    return bool(policy & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)


def _parted(document: QTextDocument, block: QTextBlock) -> bool:
    follower, height = block.next(), document.pageSize().height()
    place = document.documentLayout().blockBoundingRect
    below = place(follower)
    last = min(below.bottom(), below.top() + units(_ENOUGH))
    return last // height > place(block).top() // height


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar beside the lines of one block that stand on one page."""

    place: QRectF
    colour: str


def bars(document: QTextDocument) -> Mapping[int, list[Bar]]:
    """The bars of a document by page; as long as the lines are, not as the space around them."""
    found: defaultdict[int, list[Bar]] = defaultdict(list)
    height, width = document.pageSize().height(), document.pageSize().width()
    block = document.begin()
    while block.isValid():
        stands = block.blockFormat()
        if stands.hasProperty(BAR):
            rtl = stands.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = width - units(_BAR) if rtl else 0
            for page, (top, bottom) in _lines_by_page(block, height).items():
                place = QRectF(left, top, units(_BAR), bottom - top)
                found[page].append(Bar(place, stands.stringProperty(BAR)))
        block = block.next()
    return found


def _lines_by_page(block: QTextBlock, height: float) -> Mapping[int, tuple[float, float]]:
    """Where the first line of a block on each page begins, and the last one ends."""
    reach: dict[int, tuple[float, float]] = {}
    layout = block.layout()
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        top = layout.position().y() + line.y()
        page = int(top // height)
        reach[page] = (reach.get(page, (top, top))[0], top + line.height())
    return reach
