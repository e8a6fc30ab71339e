"""A widget of fixed width in the middle of its row, as tall as its wrapped text wants."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


def centred(widget: QWidget) -> QHBoxLayout:
    """A row with the widget between two stretches.

    An alignment in the column would do the same, but Qt then ignores how tall wrapped text gets.
    """
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row


def leading(widget: QWidget) -> QHBoxLayout:
    """A row with the widget at its beginning."""
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
