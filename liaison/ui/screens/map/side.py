"""Beside the map: where to go, what the signs mean, and how to hand on what is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMargins
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from liaison.ui.desk import Desk
from liaison.ui.screens.map import presenter
from liaison.ui.screens.map.legend import Legend
from liaison.ui.screens.map.presenter import Filters
from liaison.ui.screens.map.save_panel import SavePanel
from liaison.ui.screens.map.search import PlaceSearch
from liaison.ui.theme import GRID
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.tone import Tone

_WIDTH = 312


class MapSide(QFrame):
    """Only a frame; its parts speak for themselves."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setFixedWidth(_WIDTH)
        self.problem = ProblemLine()
        self.search = PlaceSearch(desk, self.problem)
        self.legend = Legend(presenter.kind_lines((), Filters(), QCoreApplication.translate))
        self.saving = SavePanel()
        hint = self.tr("Click a sign, or put the cross on it and press Enter, to see its entries.")
        scroll = ScrollColumn(QMargins(2 * GRID, GRID, 2 * GRID, GRID), spacing=GRID + 4)
        scroll.column.addWidget(self.legend)
        scroll.column.addWidget(Label(hint, kind=Kind.SMALL, tone=Tone.MUTED, wrap=True))
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID + 4, 0, GRID)
        column.setSpacing(GRID)
        column.addLayout(_indented(self.search, self.problem))
        column.addWidget(scroll, 1)
        column.addLayout(_indented(self.saving))


def _indented(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
    for widget in widgets:
        column.addWidget(widget)
    return column
