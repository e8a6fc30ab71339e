"""Labels and values in two columns; what others wrote stays plain text and can be selected."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from liaison.ui.theme import GRID
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone

LABEL_WIDTH = 104


class FactGrid(QWidget):
    """Call `show_facts` with pairs of label and value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._rows: list[tuple[Label, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID - 2)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these in place of those before."""
        wanted = list(facts)
        while len(self._rows) < len(wanted):
            self._add_row()
        for at, (label, value) in enumerate(self._rows):
            is_shown = at < len(wanted)
            if is_shown:
                label.setText(wanted[at][0])
                value.setText(wanted[at][1])
            label.setVisible(is_shown)
            value.setVisible(is_shown)

    def _add_row(self) -> None:
        label, value = Label(kind=Kind.SMALL, tone=Tone.MUTED), Label(wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for column, widget in enumerate((label, value)):
            self._grid.addWidget(widget, len(self._rows), column, Qt.AlignmentFlag.AlignTop)
        self._rows.append((label, value))
