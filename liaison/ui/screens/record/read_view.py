"""A record of another mission: the same lines in the same order, to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.values import RecordView
from liaison.ui.listing import listed
from liaison.ui.screens.record.describe import Describe, Translate
from liaison.ui.screens.record.layout import (
    LABEL_WIDTH,
    SECOND_LABEL_WIDTH,
    Cell,
    Line,
    Shape,
    pairs,
)
from liaison.ui.theme import GRID
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Label
from liaison.ui.widgets.tone import set_style


class ReadView(QWidget):
    """Lines with something in them; empty ones are left out."""

    def __init__(
        self,
        view: RecordView,
        lines: tuple[Line, ...],
        describe: Describe,
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._describe = describe
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        said = {line: text for line in lines if (text := self._text(line))}
        for shared in pairs(tuple(said)):
            row = QHBoxLayout()
            row.setSpacing(2 * GRID)
            for place, line in enumerate(shared):
                label = translate(line.context, line.label)
                width = SECOND_LABEL_WIDTH if place else LABEL_WIDTH
                row.addWidget(FormRow(label, _reading(said[line], line), label_width=width), 1)
            column.addLayout(row)

    def _text(self, line: Line) -> str:
        parts = [self._cell(cell, named=line.shape is Shape.COUNTS) for cell in line.cells]
        return " · ".join(part for part in parts if part)

    def _cell(self, cell: Cell, *, named: bool) -> str:
        if cell.path in self._view.texts:
            return self._view.texts[cell.path]
        said = [
            self._said(path, named=named or cell.is_set)
            for path in sorted(self._view.values)
            if _covers(cell, path) and self._view.values[path] is not None
        ]
        return listed(dict.fromkeys(one for one in said if one), self._describe.translate)

    def _said(self, path: str, *, named: bool) -> str:
        value = self._view.values[path]
        if path.endswith(("/min", "/max")):
            before = path[: -len("/min")]
            least, most = (self._view.values.get(f"{before}/{end}") for end in ("min", "max"))
            text = str(least) if least == most else f"{least or '?'}\u2013{most or '?'}"
        else:
            text = self._describe.value(path, value)
        if value is True:
            return self._describe.label(path)
        return f"{self._describe.label(path)} {text}" if named else text


def _covers(cell: Cell, path: str) -> bool:
    if cell.is_set:
        return path.startswith(cell.path[:-1])
    return path in {cell.path, f"{cell.path}/min", f"{cell.path}/max"}


def _reading(text: str, line: Line) -> Label:
    label = Label(text, wrap=True)
    label.setObjectName(f"read:{line.cells[0].path}")
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    set_style(label, reading=True, comment=line.shape is Shape.COMMENT)
    return label
