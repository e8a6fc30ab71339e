"""A list on one side, what is open on the other; below 1100 px one of them at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from liaison.ui.theme import LIST_WIDTH, NARROW_BELOW
from liaison.ui.widgets.stops import stops


class Halves(QSplitter):
    """The two halves of a screen.

    Attributes:
        is_narrow: whether there is room for one only.

    Args:
        entries: the list.
        detail: what is open.
        back: what leads back to the list, of use only where that is not beside it.
        width: of the list, at first.
    """

    def __init__(
        self, entries: QWidget, detail: QWidget, *back: QWidget, width: int = LIST_WIDTH
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.is_narrow = False
        self._entries, self._detail, self._back = entries, detail, back
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(entries)
        self.addWidget(detail)
        self.setStretchFactor(1, 1)
        self.setSizes([width, 3 * LIST_WIDTH])

    def fit(self, *, record: bool) -> None:
        """Go by the window's width; `record` says which half is wanted where one has room."""
        narrow = self.window().width() < NARROW_BELOW
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self.show_half(record=record)

    def show_half(self, *, record: bool) -> None:
        """Both side by side, or the one that is wanted where there is no room for two.

        The keyboard goes along: to the first thing of what opens, back to where it was in the list.
        """
        wanted, other = (self._detail, self._entries)[:: 1 if record else -1]
        now = QApplication.focusWidget()
        goes_along = self.is_narrow and now is not None and other.isAncestorOf(now)
        wanted.show()
        for one in self._back:
            one.setVisible(self.is_narrow)
        if goes_along:
            was_in = None if record else wanted.focusWidget()
            (was_in or next(stops(wanted), wanted)).setFocus()
        other.setVisible(not self.is_narrow)
