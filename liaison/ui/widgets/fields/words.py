"""A set of words that nobody can list beforehand: chips, and a line that adds one with Enter."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from liaison.ui.widgets.fields.flag import YES
from liaison.ui.widgets.fields.members import MembersEditor

_WIDTH = 180


class WordsEditor(MembersEditor):
    """Members under `<path>/<word>`; a word is part of a path, so it holds no slash."""

    def __init__(self, path: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(path, (), parent)
        self._line = QLineEdit()
        self._line.setObjectName(f"add:{path}")
        self._line.setPlaceholderText(hint or self.tr("Add and press Enter"))
        self._line.setAccessibleName(self._line.placeholderText())
        self._line.setFixedWidth(_WIDTH)
        self._line.returnPressed.connect(self._on_return_pressed)
        self.replace_adder(self._line)

    @override
    def parts(self) -> list[QWidget]:
        return [*self.chips(), self._line]

    def _on_return_pressed(self) -> None:
        word = " ".join(self._line.text().replace("/", " ").split())
        if word:
            self._line.clear()
            self.change(f"{self.path}/{word}", YES)
