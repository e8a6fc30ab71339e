"""A record of another mission: the same lines in the same order, to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.showing import RecordView
from liaison.core.telling.describe import Describe
from liaison.core.telling.layout import Line, Shape, pairs
from liaison.core.telling.reading import Reading
from liaison.core.wording import Translate
from liaison.ui.theme import GRID
from liaison.ui.widgets.form_row import RECORD_LABEL_WIDTH, SECOND_LABEL_WIDTH, FormRow
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
        reading = Reading(view, describe)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        said = {line: text for line in lines if (text := reading.text(line))}
        for shared in pairs(tuple(said)):
            row = QHBoxLayout()
            row.setSpacing(2 * GRID)
            for place, line in enumerate(shared):
                label = translate(line.context, line.label)
                width = SECOND_LABEL_WIDTH if place else RECORD_LABEL_WIDTH
                row.addWidget(FormRow(label, _reading(said[line], line), label_width=width), 1)
            column.addLayout(row)


def _reading(text: str, line: Line) -> Label:
    label = Label(text, wrap=True)
    label.setObjectName(f"read:{line.cells[0].path}")
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    set_style(label, reading=True, comment=line.shape is Shape.COMMENT)
    return label
