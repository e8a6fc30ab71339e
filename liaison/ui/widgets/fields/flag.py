"""Yes or no."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from liaison.ui.widgets.fields.editor import FieldEditor

YES = "yes"
NO = "no"


class FlagEditor(FieldEditor):
    """A box to tick; its text is "yes" or "no"."""

    def __init__(self, path: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(path, parent)
        self.box = QCheckBox(label)
        self.box.setObjectName(f"edit:{path}")
        self.box.clicked.connect(lambda on: self.typed.emit(self.path, YES if on else NO))
        self.add_part(self.box)

    @override
    def parts(self) -> list[QWidget]:
        return [self.box]

    @override
    def set_text(self, path: str, text: str) -> None:
        self.box.setChecked(text == YES)
