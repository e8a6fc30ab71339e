"""A record's template as a form: Tab walks it in the order in which it is printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.records.fields import FieldKind
from liaison.core.showing import Clash
from liaison.core.telling.layout import Cell, Line, Shape, pairs
from liaison.core.wording import Translate
from liaison.ui import icons
from liaison.ui.screens.record.editors import Editors
from liaison.ui.screens.record.form import Form
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.fields.choice import ChoiceEditor
from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.fields.flag import FlagEditor
from liaison.ui.widgets.fields.grade import GradeEditor
from liaison.ui.widgets.fields.long_text import LongTextEditor
from liaison.ui.widgets.fields.members import MembersEditor
from liaison.ui.widgets.fields.rows import RowsEditor
from liaison.ui.widgets.form_row import RECORD_LABEL_WIDTH, SECOND_LABEL_WIDTH, FormRow
from liaison.ui.widgets.tone import Tone

_SHARED = frozenset({Shape.COUNTS, Shape.ROWS})
"""Shapes of lines with one editor for all of their cells."""
_ROOMY = 5
_STRETCH = {
    FieldKind.TIME: 8,
    FieldKind.PLACE: 8,
    FieldKind.CHOICE: 3,
    FieldKind.CODE: 4,
    FieldKind.TEXT: 7,
    FieldKind.RANGE: 2,
}


class FormView(QWidget):
    """Editors of all lines, each with its note.

    Signals:
        typed: a field's path and its text, as it stands after a keystroke.
        left: a field's path; the keyboard leaves it.
        clash_wanted: a path whose values somebody wants to see side by side.
        pasted: a `QMimeData` without text, such as a picture.
    """

    typed = Signal(str, str)
    left = Signal(str)
    clash_wanted = Signal(str)
    pasted = Signal(object)

    def __init__(
        self,
        lines: tuple[Line, ...],
        editors: Editors,
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._translate = translate
        self._shown: list[_ShownLine] = []
        self._editors: dict[str, FieldEditor] = {}
        self._problems: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for shared in pairs(lines):
            row = QHBoxLayout()
            row.setSpacing(2 * GRID)
            for place, line in enumerate(shared):
                width = SECOND_LABEL_WIDTH if place else RECORD_LABEL_WIDTH
                row.addWidget(self._add_line(line, editors.of_line(line), width), 1)
            if len(shared) == 1 and shared[0].shape is Shape.HALF:
                row.addStretch(1)
            column.addLayout(row)

    @property
    def long_texts(self) -> tuple[str, ...]:
        """The paths of its long texts."""
        editors = self._editors.items()
        return tuple(path for path, one in editors if isinstance(one, LongTextEditor))

    def editor(self, path: str) -> FieldEditor | None:
        """The editor of a field, if the form has it."""
        if path in self._editors:
            return self._editors[path]
        rows = (one for one in self._editors.values() if isinstance(one, RowsEditor))
        return next((found for one in rows if (found := one.editor_at(path))), None)

    def is_typed_into(self, path: str) -> bool:
        """Whether the keyboard is in a field now: nobody is told what is wrong mid-word."""
        editor = self.editor(path)
        return editor is not None and _is_typed_into(editor)

    def show_form(self, form: Form) -> None:
        """Show what the record says, except in the field that is being typed into.

        A long text is what is typed with what came worked in: it can be shown meanwhile.
        """
        for line in self._shown:
            if isinstance(line.editor, RowsEditor):
                line.editor.show_items(form.items(line.cells))
        for path, editor in self._each():
            if isinstance(editor, MembersEditor):
                editor.set_members(form.members(path))
            elif isinstance(editor, LongTextEditor) or not _is_typed_into(editor):
                self.show_text(path, form.text(path), form.echo(path))

    def _each(self) -> Iterator[tuple[str, FieldEditor]]:
        """Every editor of a field, those of items too."""
        for path, editor in self._editors.items():
            if isinstance(editor, RowsEditor):
                yield from ((one.path, one) for one in editor.editors)
            else:
                yield path, editor

    def show_text(self, path: str, text: str, echo: str) -> None:
        """Show what stands in one field, and what it means."""
        if editor := self._holder(path):
            editor.set_text(path, text)
            editor.set_echo(path, echo)

    def show_echo(self, path: str, echo: str) -> None:
        """Say in a field what was understood."""
        if editor := self._holder(path):
            editor.set_echo(path, echo)

    def _holder(self, path: str) -> FieldEditor | None:
        """The editor of a field; of an item's, that of its collection."""
        line = next((one for one in self._shown if one.covers(path)), None)
        is_item = line is not None and isinstance(line.editor, RowsEditor)
        return line.editor if line is not None and is_item else self._editors.get(path)

    def show_problem(self, path: str, problem: str) -> None:
        """Say beside a field what is allowed there; an empty text takes it away."""
        line = next((one for one in self._shown if one.covers(path)), None)
        if line is None or self._problems.get(path, "") == problem:
            return
        self._problems[path] = problem
        if editor := self._holder(path):
            editor.set_problem(path, wrong=bool(problem))
            if editor.say(path, problem):
                return
        said = [text for other, text in self._problems.items() if text and line.covers(other)]
        line.row.set_note(" ".join(dict.fromkeys(said)), Tone.BAD)

    def show_about(self, collection: str, about: Mapping[str, str]) -> None:
        """Say above the fields of a collection's items what is known of each already."""
        for line in self._shown:
            if isinstance(line.editor, RowsEditor) and line.editor.path == collection:
                for item, text in about.items():
                    line.editor.show_about(item, text)

    @property
    def refused(self) -> list[str]:
        """The fields whose text does not stand as it is, and says so, in the order of the form."""
        return [path for path, problem in self._problems.items() if problem]

    def show_clashes(self, clashes: Iterable[Clash]) -> None:
        """Mark the lines whose fields hold more than one value, or a text that was merged."""
        for line in self._shown:
            line.clashing = ""
        for clash in clashes:
            for line in self._shown:
                if line.covers(clash.path):
                    line.clashing = clash.path
                    words = self.tr("Merged: look") if clash.is_text else self.tr("Two values")
                    line.mark.setToolTip(words)
                    line.mark.setAccessibleName(words)
                    line.mark.setText("" if line.is_half else words)
        for line in self._shown:
            line.mark.setVisible(bool(line.clashing))

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        if self._editors:
            next(iter(self._editors.values())).parts()[0].setFocus()

    def _add_line(self, line: Line, made: list[FieldEditor], width: int) -> FormRow:
        beside = QWidget()
        inner = QHBoxLayout(beside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID)
        for cell, editor in zip(line.cells, made, strict=False):
            inner.addWidget(editor, _STRETCH.get(cell.field.kind, _ROOMY))
            editor.typed.connect(self.typed)
            if isinstance(editor, LongTextEditor):
                editor.pasted.connect(self.pasted)
            editor.left.connect(self.left)
        beside.setFocusProxy(made[0])
        mark = Button("", use=Use.LINK, icon=icons.CLASH)
        mark.setObjectName(f"clash:{line.cells[0].path}")
        mark.hide()
        inner.addWidget(mark)
        row = FormRow(self._translate(line.context, line.label), beside, label_width=width)
        shown = _ShownLine(line.cells, row, mark, made[0], is_half=line.shape is Shape.HALF)
        mark.clicked.connect(lambda: self.clash_wanted.emit(shown.clashing))
        self._shown.append(shown)
        for place, cell in enumerate(line.cells):
            self._editors[cell.path] = made[0] if line.shape in _SHARED else made[place]
        return row


@dataclass(eq=False)
class _ShownLine:
    """A line on the screen with the cells it stands for."""

    cells: tuple[Cell, ...]
    row: FormRow
    mark: Button
    editor: FieldEditor
    is_half: bool
    clashing: str = ""

    def covers(self, path: str) -> bool:
        return any(cell.covers(path) for cell in self.cells)


def _is_typed_into(editor: FieldEditor) -> bool:
    return any(part.hasFocus() for part in editor.parts()) and not isinstance(
        editor, ChoiceEditor | FlagEditor | GradeEditor
    )
