"""A value of one's own where neither of the others is right; for long text, the merged text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from liaison.core.records.fields import FieldKind
from liaison.core.records.registry import Registry
from liaison.core.showing import RecordView
from liaison.core.telling.describe import Describe
from liaison.core.telling.layout import Cell, Line, Shape
from liaison.core.values import Value
from liaison.ui.screens.clash.presenter import ClashState
from liaison.ui.screens.record.editors import Editors
from liaison.ui.screens.record.form import Entered, Form
from liaison.ui.screens.record.known import Known
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.tone import Tone

_PLAIN = frozenset({FieldKind.RANGE, FieldKind.FLAG})
"""Fields whose clashing path is no field of its own, or has no third value."""


class ThirdValue(Panel):
    """An editor for one field and a button; hidden where the field has no editor.

    Signals:
        decided: the value, or the whole text, to settle with.
    """

    decided = Signal(object)

    def __init__(
        self,
        view: RecordView,
        state: ClashState,
        known: Known,
        now_ms: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("thirdValue")
        self._state = state
        self._now_ms = now_ms
        self._row: FormRow | None = None
        self._entered: Entered | None = None
        record_type = Registry().known(view.row.type)
        found = record_type.field_at(state.path) if record_type else None
        if record_type is None or found is None or found.kind in _PLAIN:
            self.hide()
            return
        describe = Describe(record_type, QCoreApplication.translate, known.tz)
        self._form = Form.of(view, record_type, known, describe)
        shape = Shape.LONG if state.is_text else Shape.WIDE
        line = Line(found.label, "Field", (Cell(state.path, found),), shape)
        editor = Editors(known, describe, QCoreApplication.translate, now_ms).of_line(line)[0]
        self._show(editor)

    def _show(self, editor: FieldEditor) -> None:
        if self._state.is_text:
            editor.set_text(self._state.path, self._state.text)
            self._entered = Entered(text=self._state.text)
        label = self._state.label if self._state.is_text else self.tr("Neither, but")
        self._row = FormRow(label, editor)
        editor.typed.connect(self._on_typed)
        words = self.tr("Keep this text") if self._state.is_text else self.tr("Keep what I wrote")
        self._keep = Button(words, use=Use.PRIMARY if self._state.is_text else Use.PLAIN)
        self._keep.setObjectName("keepThird")
        self._keep.setEnabled(self._state.is_text)
        self._keep.clicked.connect(self._on_keep_clicked)
        self.body.addWidget(self._row)
        self.body.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeading)

    def _on_typed(self, path: str, text: str) -> None:
        self._entered = self._form.enter(path, text, now_ms=self._now_ms())
        if self._row is not None:
            self._row.set_note(self._entered.problem, Tone.BAD)
        self._keep.setEnabled(not self._entered.problem)

    def _on_keep_clicked(self) -> None:
        if self._entered is None:
            return
        decided: Value = self._entered.text
        if decided is None:
            decided = self._entered.writes.get(self._state.path)
        self.decided.emit(decided)
