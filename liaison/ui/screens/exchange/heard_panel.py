"""Who was heard when, as a table, and the way to all that was ever sent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QWidget
from typing_extensions import override

from liaison.core.exchanged import TurnedDown
from liaison.core.freshness import Picture
from liaison.ui.desk import Desk
from liaison.ui.screens.exchange.heard_model import Column, HeardModel
from liaison.ui.theme import tokens_of
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.plain_table import plain_table
from liaison.ui.widgets.section_title import SectionTitle

_NARROW, _ROOMY = 390, 520
"""Widths from which there is room for what waits; beside what is missing it takes more."""


class HeardPanel(Panel):
    """One row a contact; a click does nothing, it is there to be read.

    Signals:
        ledger_wanted: somebody wants to see everything that was released.
    """

    ledger_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._pictures: Sequence[Picture] = ()
        self._model = HeardModel(
            tokens_of(self.palette()), name=desk.contact_name, now_ms=desk.now_ms, tz=desk.tz
        )
        self._table = table = plain_table("heardTable", self._model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self._ledger = Button(self.tr("Ledger"), use=Use.LINK)
        self._ledger.setObjectName("ledgerLink")
        self._ledger.setToolTip(self.tr("Everything that was ever released, and what became of it"))
        self._ledger.clicked.connect(self.ledger_wanted)
        head = QHBoxLayout()
        head.addWidget(SectionTitle(self.tr("Who was heard when")), 1)
        head.addWidget(self._ledger)
        self.body.addLayout(head)
        self.body.addWidget(table, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window names need the room of the column that tells least."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Numbers that are missing are rare, and their column is there only then."""
        is_complete = not any(picture.missing for picture in self._pictures)
        self._table.setColumnHidden(Column.MISSING, is_complete)
        least = _NARROW if is_complete else _ROOMY
        self._table.setColumnHidden(Column.WAITING, self.width() < least)

    def show_pictures(
        self, pictures: Sequence[Picture], turned_down: Sequence[TurnedDown] = ()
    ) -> None:
        """Replace what is shown."""
        self._pictures = pictures
        self._model.show_pictures(pictures, turned_down)
        self._fit()
