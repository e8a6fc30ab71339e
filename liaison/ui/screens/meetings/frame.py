"""The form of what is open, a meeting or a series, made anew where it no longer fits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.showing import RecordView
from liaison.core.values import RecordId, Value
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.record.body import RecordBody
from liaison.ui.screens.record.linking import offer_records
from liaison.ui.screens.record.unfinished import Unfinished


class Frame(QWidget):
    """Writes what is typed into it with the bench's pen.

    Signals:
        clash_wanted: a path whose values somebody wants to see.
    """

    clash_wanted = Signal(str)

    def __init__(self, bench: Bench, unfinished: Unfinished, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._unfinished = unfinished
        self._body: RecordBody | None = None
        self._record: RecordId | None = None
        self._zone = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_view(self, view: RecordView) -> None:
        """Show a record's form; a new one for another record, or on another clock."""
        self._record = view.row.id
        if self._body is None or not self._body.fits(view) or self._zone != self._bench.tz:
            body = RecordBody(view, self._bench.here, self._unfinished, self._bench.desk.now_ms)
            body.written.connect(self._on_written)
            body.text_written.connect(self._on_text_written)
            body.clash_wanted.connect(self.clash_wanted)
            body.records_wanted.connect(partial(offer_records, self._bench.desk, body, body.links))
            if self._body is not None:
                self._body.hide()
                self._body.deleteLater()
            self._column.addWidget(body)
            self._body, self._zone = body, self._bench.tz
        self._body.show_view(view, self._bench.pen.of(view.row.id))

    def _on_written(self, path: str, value: Value) -> None:
        if self._record is not None:
            self._bench.pen.write(self._record, path, value)

    def _on_text_written(self, path: str, text: str) -> None:
        if self._record is not None:
            self._bench.pen.write_text(self._record, path, text)
