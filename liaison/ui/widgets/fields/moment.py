"""A moment, typed as a date-time group, a local time or a date; its echo tells both clocks."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison.ui.widgets.fields.echo_line import EchoLine
from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.fields.line import keep_left_to_right


class MomentEditor(FieldEditor):
    """A line that takes 080630ZDEC09 and its relatives."""

    def __init__(self, path: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(path, parent)
        self.line = EchoLine()
        self.line.setObjectName(f"edit:{path}")
        self.line.setPlaceholderText(hint)
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

    @override
    def set_echo(self, path: str, text: str) -> None:
        self.line.set_echo(text)
