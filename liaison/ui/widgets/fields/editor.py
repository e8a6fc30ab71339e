"""What every field editor is to a form: text in, text out, and a word beside it.

Editors never refuse what somebody types and never change it. The form reads the text, and answers
with an echo ("0540Z · 06:40 here") or with what is allowed, which the row shows beside the field.
"""

from __future__ import annotations

from abc import abstractmethod

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from liaison.ui import wording
from liaison.ui.widgets.tone import set_style


class FieldEditor(QWidget):
    """The base of the editors; `parts` are what Tab stops at, in order.

    Qt's metaclass leaves no room for that of `abc.ABC`: the type checker alone sees to it that no editor
    is made which lacks what is abstract here.

    Signals:
        typed: a field's path and the text that now stands in it.
        left: a field's path; the keyboard leaves it, and what stands there is meant.
    """

    typed = Signal(str, str)
    left = Signal(str)

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.setObjectName(f"field:{path}")

    @abstractmethod
    def parts(self) -> list[QWidget]:
        """The widgets that take the keyboard, in Tab order."""

    @abstractmethod
    def set_text(self, path: str, text: str) -> None:
        """Show a text without saying that somebody typed it."""

    def set_echo(self, path: str, text: str) -> None:
        """Say what was understood, where the editor has room for it."""
        del path
        self.setToolTip(wording.tooltip(text) if text else "")

    def set_problem(self, path: str, *, wrong: bool) -> None:
        """Frame what does not stand as it is; the words are beside the field."""
        del path
        for part in self.parts():
            set_style(part, wrong=wrong)

    def say(self, path: str, problem: str) -> bool:
        """Say beside the part it is about what is wrong; False where the line under the field does."""
        del path, problem
        return False

    def add_part(self, part: QWidget, stretch: int = 1) -> None:
        """Place a widget that takes the keyboard; the first also takes the editor's focus."""
        if self.focusProxy() is None:
            self.setFocusProxy(part)
        part.setAcceptDrops(False)  # a file dropped on a field is for the record
        if isinstance(part, QLineEdit):
            part.editingFinished.connect(self._on_editing_finished)
        self.row.addWidget(part, stretch)

    def _on_editing_finished(self) -> None:
        """A field that has the keyboard while its window is deleted says nothing more."""
        if shiboken6.isValid(self):
            self.left.emit(self.path)
