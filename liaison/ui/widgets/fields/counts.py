"""A small table of counts: who was killed, injured or abducted, by whose people they were.

Each cell takes "3" or, where nobody knows exactly, "3-5".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from liaison.ui.theme import GRID
from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone, set_style

_CELL_WIDTH = 56


class CountsEditor(FieldEditor):
    """Rows and columns of ranges; `cells` gives the path of each (row, column)."""

    def __init__(
        self,
        rows: Sequence[str],
        columns: Sequence[str],
        cells: Mapping[tuple[int, int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(next(iter(cells.values())), parent)
        self._lines: dict[str, QLineEdit] = {}
        self._cells: dict[str, tuple[int, str]] = {}
        self._said: list[Label] = []
        self._problems: dict[str, str] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        for column, label in enumerate(columns):
            grid.addWidget(_caption(label), 0, column + 1)
        for row, label in enumerate(rows):
            grid.addWidget(_caption(label), 2 * row + 1, 0)
            said = Label("", kind=Kind.SMALL, tone=Tone.BAD, wrap=True)
            said.setObjectName(f"said:{row}")
            said.hide()
            grid.addWidget(said, 2 * row + 2, 1, 1, len(columns) + 1)
            self._said.append(said)
        for (row, column), path in sorted(cells.items()):
            line = self._cell(path, f"{rows[row]}, {columns[column]}")
            grid.addWidget(line, 2 * row + 1, column + 1)
            self._cells[path] = (row, columns[column])
        grid.setColumnStretch(len(columns) + 1, 1)
        self.row.addLayout(grid, 1)

    def _cell(self, path: str, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"edit:{path}")
        line.setAccessibleName(name)
        line.setFixedWidth(_CELL_WIDTH)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.setPlaceholderText("\u2013")
        line.textEdited.connect(lambda text: self.typed.emit(path, text))
        line.editingFinished.connect(lambda: self.left.emit(path))
        self._lines[path] = line
        if self.focusProxy() is None:
            self.setFocusProxy(line)
        return line

    @override
    def parts(self) -> list[QWidget]:
        return list(self._lines.values())

    @override
    def set_text(self, path: str, text: str) -> None:
        if text != self._lines[path].text():
            self._lines[path].setText(text)

    @override
    def say(self, path: str, problem: str) -> bool:
        """Under the row of the cell, which is named: the others of its row may be right."""
        self._problems[path] = problem
        self._lines[path].setAccessibleDescription(problem)
        row, _ = self._cells[path]
        lines = [
            f"{column}: {self._problems[one]}"
            for one, (at, column) in self._cells.items()
            if at == row and self._problems.get(one)
        ]
        self._said[row].setText("\n".join(lines))
        self._said[row].setVisible(bool(lines))
        return True

    @override
    def set_problem(self, path: str, *, wrong: bool) -> None:
        set_style(self._lines[path], wrong=wrong)


def _caption(text: str) -> Label:
    return Label(text, kind=Kind.SMALL, tone=Tone.MUTED)
