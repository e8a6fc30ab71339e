"""The white sheet of a record: its form where one may write, the same lines to read where not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from liaison.core.records.registry import Registry
from liaison.core.records.warning_rules import is_issued
from liaison.core.showing import RecordView
from liaison.core.telling.describe import Describe
from liaison.core.telling.layout import lines_for
from liaison.ui.screens.record.autosave import Autosave
from liaison.ui.screens.record.editors import Editors
from liaison.ui.screens.record.form import Entered, Form
from liaison.ui.screens.record.form_view import FormView
from liaison.ui.screens.record.known import Known
from liaison.ui.screens.record.links import Links
from liaison.ui.screens.record.read_view import ReadView
from liaison.ui.screens.record.unfinished import Unfinished
from liaison.ui.widgets.panel import Panel

_TYPES = Registry()


class RecordBody(Panel):
    """Made for one record; another record, or another right to write, needs another one.

    Signals:
        written: a path and the value that somebody gave it.
        text_written: a path and the whole long text that stands there now.
        clash_wanted: a path whose values somebody wants to see side by side.
        pasted: a `QMimeData` that no field takes.
        refused: what the fields are called whose text is not kept as it stands, none for all is well.
        records_wanted: an `AskingEditor` that names a record, and the words typed there.
    """

    written = Signal(str, object)
    text_written = Signal(str, str)
    clash_wanted = Signal(str)
    pasted = Signal(object)
    refused = Signal(object)
    records_wanted = Signal(object, str)

    def __init__(
        self,
        view: RecordView,
        known: Known,
        unfinished: Unfinished,
        now_ms: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("recordBody")
        translate = QCoreApplication.translate
        record_type = _TYPES.known(view.row.type)
        self._view = view
        self._unfinished = unfinished
        self._now_ms = now_ms
        self._tz = known.tz
        self._describe = Describe(record_type, translate, known.tz)
        self._lines = lines_for(view, record_type)
        self.links = Links()
        self.form: Form | None = None
        self.fields: FormView | None = None
        self._reading: ReadView | None = None
        if record_type is not None and may_type(view):
            self.form = Form(record_type, known, self._describe, self.links)
            self.form.unfinished = unfinished.of(view.row.id)
            editors = Editors(known, self._describe, translate, now_ms, self.records_wanted.emit)
            self.fields = FormView(self._lines, editors, translate)
            self.fields.typed.connect(self._on_typed)
            self.fields.left.connect(self._on_left)
            self.fields.clash_wanted.connect(self.clash_wanted)
            self.fields.pasted.connect(self.pasted)
            self.body.addWidget(self.fields)

    def fits(self, view: RecordView) -> bool:
        """Whether this sheet can show a record as well."""
        mine, other = self._view, view
        return (mine.row.id, mine.row.kind, may_type(mine)) == (
            other.row.id,
            other.row.kind,
            may_type(other),
        )

    def show_view(self, view: RecordView, autosave: Autosave) -> None:
        """Show what the record says, with what is still on its way laid over it."""
        self._view = view
        self.links.learn(view.titles)
        if self.form is None or self.fields is None:
            self._show_reading(view)
            return
        self.form.is_begun = view.revision > 0
        texts = {
            path: autosave.text(path, view.texts.get(path, ""), self.form.long_text(path))
            for path in self.fields.long_texts
        }
        self.form.load(autosave.pending.overlay(view.values), texts)
        self.fields.show_form(self.form)
        self.fields.show_clashes(view.clashes)
        for path in list(self.form.unfinished):
            if not self.fields.is_typed_into(path):
                self._on_left(path)

    def show_about(self, collection: str, about: Mapping[str, str]) -> None:
        """Say what is known already above the fields of a collection's items."""
        if self.fields is not None:
            self.fields.show_about(collection, about)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        if self.fields is not None:
            self.fields.focus_first()

    def _show_reading(self, view: RecordView) -> None:
        translate = QCoreApplication.translate
        describe = Describe(_TYPES.known(view.row.type), translate, self._tz, view.titles)
        reading = ReadView(view, self._lines, describe, translate)
        if self._reading is not None:
            self._reading.hide()
            self._reading.deleteLater()
        self._reading = reading
        self.body.addWidget(reading)

    def _on_typed(self, path: str, text: str) -> None:
        if self.form is None or self.fields is None:
            return
        entered = self._enter(self.form, path, text)
        if not entered.problem:
            self._show_problem(self.fields, path, "")
        self.fields.show_echo(path, entered.echo)

    def _enter(self, form: Form, path: str, text: str) -> Entered:
        """Read a text, and hand on what it says."""
        entered = form.enter(path, text, now_ms=self._now_ms())
        self._unfinished.note(self._view.row.id, form.unfinished)
        if entered.text is not None:
            self.text_written.emit(path, entered.text)
        for written, value in entered.writes.items():
            self.written.emit(written, value)
        return entered

    def _show_problem(self, fields: FormView, path: str, problem: str) -> None:
        before = fields.refused
        fields.show_problem(path, problem)
        if fields.refused != before:
            self.refused.emit([self._describe.label(one) for one in fields.refused])

    def _on_left(self, path: str) -> None:
        """What was typed short is written out; what could not be read is said to be so."""
        if self.form is None or self.fields is None:
            return
        text = self.form.text(path)
        self.fields.show_text(path, text, self.form.echo(path))
        if path in self.form.unfinished:
            entered = self._enter(self.form, path, text)
            self._show_problem(self.fields, path, entered.problem)


def may_type(view: RecordView) -> bool:
    """Whether its fields can be typed into: the words of an issued warning stay as they are."""
    return view.editable and not (view.revision and is_issued(view.values))
