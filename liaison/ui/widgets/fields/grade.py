"""A source's reliability and an information's credibility, each with its words (domain 2.4)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison.ui.theme import GRID
from liaison.ui.widgets.fields.choice import ChoiceBox, Option
from liaison.ui.widgets.fields.editor import FieldEditor


class GradeEditor(FieldEditor):
    """Two boxes, letter and figure: one keystroke each."""

    def __init__(
        self,
        path: str,
        sources: Sequence[Option],
        facts: Sequence[Option],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(path, parent)
        self.row.setSpacing(GRID // 2)
        self.source = ChoiceBox(_with_code(sources))
        self.fact = ChoiceBox(_with_code(facts))
        self.source.setPlaceholderText(self.tr("Source"))
        self.fact.setPlaceholderText(self.tr("Information"))
        self.source.setObjectName(f"edit:{path}:source")
        self.fact.setObjectName(f"edit:{path}:fact")
        for box in (self.source, self.fact):
            box.activated.connect(self._on_box_activated)
            self.add_part(box)

    @override
    def parts(self) -> list[QWidget]:
        return [self.source, self.fact]

    @override
    def set_text(self, path: str, text: str) -> None:
        self.source.show_value(text[:1])
        self.fact.show_value(text[1:2])

    def _on_box_activated(self) -> None:
        self.typed.emit(self.path, self._text())

    def _text(self) -> str:
        return f"{self.source.currentData() or ''}{self.fact.currentData() or ''}"


def _with_code(options: Sequence[Option]) -> list[Option]:
    return [(code, f"{code}  {words}") for code, words in options]
