"""One line of text: titles, roles, counts, dates, and all that has no better editor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from liaison.ui.widgets.fields.editor import FieldEditor


class LineEditor(FieldEditor):
    """A line; `is_code` keeps it left-to-right in every language."""

    def __init__(
        self, path: str, *, hint: str = "", is_code: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(path, parent)
        self.line = QLineEdit()
        self.line.setObjectName(f"edit:{path}")
        self.line.setPlaceholderText(hint)
        if is_code:
            keep_left_to_right(self.line)
        self.line.textEdited.connect(lambda text: self.typed.emit(self.path, text))
        self.add_part(self.line)

    @override
    def parts(self) -> list[QWidget]:
        return [self.line]

    @override
    def set_text(self, path: str, text: str) -> None:
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)


def keep_left_to_right(line: QLineEdit) -> None:
    """Codes, date-time groups and grid references read the same in every language."""
    mirrored = line.layoutDirection() == Qt.LayoutDirection.RightToLeft
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    line.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
