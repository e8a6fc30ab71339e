"""Who was heard when, as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from liaison.core.values import Contact, TurnedDown
from liaison.ui.desk import Desk
from liaison.ui.screens.exchange.model import HeardModel
from liaison.ui.theme import tokens_of
from liaison.ui.widgets.cells import CellDelegate
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle

_SENT, _NARROW = 2, 360
_AGES = (1, 2, 3)
"""Columns as wide as their words, which differ between languages; names take the rest."""


class HeardPanel(Panel):
    """One row a contact; a click does nothing, it is there to be read."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = HeardModel(
            tokens_of(self.palette()), name=desk.contact_name, now_ms=desk.now_ms
        )
        self._table = table = QTableView()
        table.setObjectName("heardTable")
        table.setModel(self._model)
        table.setItemDelegate(CellDelegate(table))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in _AGES:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.body.addWidget(SectionTitle(self.tr("Who was heard when")))
        self.body.addWidget(table, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window names need the room of the column that tells least."""
        super().resizeEvent(event)
        self._table.setColumnHidden(_SENT, self.width() < _NARROW)

    def show_contacts(
        self, contacts: Sequence[Contact], turned_down: Sequence[TurnedDown] = ()
    ) -> None:
        """Replace what is shown."""
        self._model.show_contacts(contacts, turned_down)
