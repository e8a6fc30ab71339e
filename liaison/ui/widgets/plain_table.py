"""A table that is read, row by row: no grid, no editing, no wrapping, and Tab leaves it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from liaison.ui.widgets.cells import CellDelegate


def plain_table(name: str, model: QAbstractItemModel, *, row_height: int = 0) -> QTableView:
    """Make one; how its columns share the width is for who shows it.

    Args:
        name: of the widget.
        model: what it shows.
        row_height: in pixels; 0 for the style's own.
    """
    table = QTableView()
    table.setObjectName(name)
    table.setModel(model)
    table.setItemDelegate(CellDelegate(table))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.verticalHeader().hide()
    if row_height:
        table.verticalHeader().setDefaultSectionSize(row_height)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return table
