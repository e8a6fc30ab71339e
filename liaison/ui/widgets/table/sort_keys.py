"""Sorting without a mouse: Alt with a column's number does what a press on its heading does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTableView

_MOST = 9


def bind_sort_keys(view: QTableView, sort: Callable[[int], object]) -> None:
    """Alt+1 to Alt+9 while the table has the keyboard; `sort` gets the column's place."""
    for place in range(_MOST):
        shortcut = QShortcut(QKeySequence(f"Alt+{place + 1}"), view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda place=place: sort(place))


def title_with_key(title: str, place: int) -> str:
    """A heading's tooltip, which teaches the key."""
    return f"{title} · Alt+{place + 1}" if place < _MOST else title
