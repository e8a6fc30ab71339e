"""Offers under the caret of a text: a list inside the window that never takes the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from liaison.ui.theme import GRID
from liaison.ui.widgets.fields.pick import Offer

_TEXT = int(Qt.ItemDataRole.UserRole) + 1
_LEAST_WIDTH, _MOST_WIDTH = 240, 460
_ROW = 30


class OfferList(QListView):
    """Shown over whatever it lies on; whoever has the keyboard moves and picks in it.

    Signals:
        picked: the text of an offer.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("offers")
        self.setAccessibleName(self.tr("Offers"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self._offers = QStandardItemModel(self)
        self.setModel(self._offers)
        self.clicked.connect(lambda index: self.picked.emit(str(index.data(_TEXT))))
        self.hide()

    def offer(self, offers: Sequence[Offer], caret: QRect) -> None:
        """Show offers below a caret (in the parent's coordinates), or above it at the bottom."""
        self._offers.clear()
        for offer in offers:
            item = QStandardItem(offer.line)
            item.setData(offer.text, _TEXT)
            item.setSizeHint(QSize(0, _ROW))
            self._offers.appendRow(item)
        if not offers:
            self.hide()
            return
        self.setCurrentIndex(self._offers.index(0, 0))
        wide = self.sizeHintForColumn(0) + 4 * GRID
        self.resize(max(_LEAST_WIDTH, min(_MOST_WIDTH, wide)), len(offers) * _ROW + GRID + 4)
        self.move(self._place(caret))
        self.raise_()
        self.show()

    def step(self, by: int) -> None:
        """Move up or down; from either end to the other."""
        count = self._offers.rowCount()
        if count:
            self.setCurrentIndex(self._offers.index((self.currentIndex().row() + by) % count, 0))

    def pick(self) -> None:
        """Take the one that is marked."""
        if self.currentIndex().isValid():
            self.picked.emit(str(self.currentIndex().data(_TEXT)))

    def texts(self) -> list[str]:
        """What picking each one would write."""
        rows = range(self._offers.rowCount())
        return [str(self._offers.index(row, 0).data(_TEXT)) for row in rows]

    def _place(self, caret: QRect) -> QPoint:
        room = self._over.size()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = caret.right() - self.width() if is_mirrored else caret.left()
        top = caret.bottom() + GRID // 2
        if top + self.height() > room.height():
            top = caret.top() - self.height() - GRID // 2
        return QPoint(max(0, min(left, room.width() - self.width())), max(0, top))
