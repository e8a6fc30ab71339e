"""The one rule of Tab: it goes as the layout reads, whatever was made or rebuilt first."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QTabBar,
    QWidget,
)

_WHOLE = (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar, QAbstractScrollArea)
"""What is one stop, whatever it is made of."""


def stops(root: QWidget) -> Iterator[QWidget]:
    """What Tab stops at inside a widget, in the order in which its layouts are read."""
    return filter(is_stop, reading_order(root))


def reading_order(root: QWidget) -> Iterator[QWidget]:
    """Everything visible inside a widget, outer before inner, in the order of its layouts."""
    for child in _children(root):
        if child.isVisible() and not child.isWindow():
            yield child
            if isinstance(child, QScrollArea) or not isinstance(child, _WHOLE):
                yield from reading_order(child)


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops here; at what scrolls only where nothing inside would take the keyboard."""
    if not takes_keyboard(widget) or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    if isinstance(widget, QScrollArea):
        bar = widget.verticalScrollBar()
        return bar.maximum() > bar.minimum() and next(stops(widget), None) is None
    return True


def takes_keyboard(widget: QWidget) -> bool:
    """Whether the keyboard is of any use in a widget now."""
    is_there = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return is_there and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def _children(widget: QWidget) -> list[QWidget]:
    """First what its layout holds, as it reads; then what floats over it."""
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [inner] if inner is not None else []
    if isinstance(widget, QSplitter):
        halves = (widget.widget(at) for at in range(widget.count()))
        return [one for one in halves if one is not None]
    found = dict.fromkeys(_laid_out(widget.layout()))
    found |= dict.fromkeys(one for one in widget.children() if isinstance(one, QWidget))
    return list(found)


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        else:
            yield from _laid_out(item.layout())
