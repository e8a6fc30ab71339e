"""Names with what is said of each, one under the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from liaison.ui import wording
from liaison.ui.screens.record.shared import Line
from liaison.ui.theme import GRID
from liaison.ui.widgets.label import Kind, Label

_NAME_SHARE, _WORDS_SHARE = 1, 3


class Lines(QWidget):
    """Shows one set of lines after another; `called` is what each is named for those who look for it."""

    def __init__(self, called: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._called = called
        self._shown = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._shown)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """These, and none of those before."""
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID - 4)
        grid.setColumnStretch(0, _NAME_SHARE)
        grid.setColumnStretch(1, _WORDS_SHARE)
        for row, line in enumerate(lines):
            if line.name:
                name = Label(wording.isolated(line.name), wrap=True)
                grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            said = Label(line.said, kind=Kind.SMALL, tone=line.tone, wrap=True)
            said.setObjectName(self._called)
            grid.addWidget(said, row, 1)
        self._column.replaceWidget(self._shown, rows)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = rows
        self.setVisible(bool(lines))
