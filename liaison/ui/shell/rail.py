"""The left rail: one entry a screen, icon and word, a count where something waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from liaison.ui import icons, wording
from liaison.ui.shell.screen import Screen
from liaison.ui.theme import GRID, RAIL_WIDTH, tokens_of
from liaison.ui.widgets.badge import Badge
from liaison.ui.widgets.label import Label

_ICON = 18
_NARROW = 72


class RailItem(QPushButton):
    """One screen's entry."""

    def __init__(self, screen: Screen, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = word = screen.title()
        self.setCheckable(True)
        self.setAutoDefault(True)  # Return presses it as Space does
        self.setObjectName(f"rail-{screen.name}")
        self.setAccessibleName(word)
        keys = keys_of(number)
        self.setToolTip(wording.tooltip(f"{word}  {keys}" if keys else word))
        tokens = tokens_of(self.palette())
        picture = QLabel()
        picture.setPixmap(icons.icon(screen.icon, tokens.rail_text).pixmap(_ICON, _ICON))
        self.label = label = Label(word)
        label.setObjectName("railWord")
        self.badge = Badge()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(GRID + 2, 0, GRID // 2, 0)
        row.setSpacing(GRID - 2)
        row.addWidget(picture)
        row.addWidget(label, 1)
        row.addWidget(self.badge)
        for child in (picture, label, self.badge):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_word(self, *, shown: bool) -> None:
        """With its word, or as an icon only."""
        self.label.setVisible(shown)
        margin = GRID + 2 if shown else GRID // 2
        self._row.setContentsMargins(margin, 0, GRID // 2, 0)

    def set_waiting(self, count: int) -> None:
        """Show how many things wait there."""
        self.badge.set_count(count)
        self.setAccessibleName(self.tr("{word}, {n} waiting").format(word=self._word, n=count))


class Rail(QFrame):
    """Lists the screens that exist.

    Signals:
        chosen: a screen's name.
    """

    chosen = Signal(str)

    def __init__(self, screens: Sequence[Screen], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(RAIL_WIDTH)
        self._product = product = Label(self.tr("Liaison"))
        product.setObjectName("product")
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, GRID, GRID, GRID)
        head.addWidget(product)
        column.addLayout(head)
        self._group = QButtonGroup(self)
        self._items: dict[str, RailItem] = {}
        listed = [screen for screen in screens if screen.in_rail]
        for number, screen in enumerate(listed, start=1):
            column.addWidget(self._add(screen, number))
        column.addStretch(1)

    def show_words(self, *, shown: bool) -> None:
        """With words, or as icons only, whose words are their tooltips, where there is no room."""
        self.setFixedWidth(RAIL_WIDTH if shown else _NARROW)
        self._product.setVisible(shown)
        for item in self._items.values():
            item.show_word(shown=shown)

    def choose(self, name: str) -> None:
        """Mark a screen as the one shown, if it is listed."""
        if name in self._items:
            self._items[name].setChecked(True)

    def set_waiting(self, name: str, count: int) -> None:
        """Show how many things wait on a screen."""
        if name in self._items:
            self._items[name].set_waiting(count)

    def _add(self, screen: Screen, number: int) -> RailItem:
        item = RailItem(screen, number)
        self._items[screen.name] = item
        self._group.addButton(item)
        item.clicked.connect(lambda: self.chosen.emit(screen.name))
        if keys := keys_of(number):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WindowShortcut)
            key.activated.connect(lambda: self.chosen.emit(screen.name))
        return item


def keys_of(number: int) -> str:
    """The keys that lead to the screen at this place of the rail; there are ten, and `0` is the last.

    The eleventh, the settings, has the comma of other programs.
    """
    last = 10
    if number > last:
        return "Ctrl+," if number == last + 1 else ""
    return f"Ctrl+{number % last}"
