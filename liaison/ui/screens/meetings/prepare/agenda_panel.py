"""The agenda: its items in order, moved and removed by keyboard, and filled from what is known."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.meetings.items import new_item
from liaison.core.values import Value
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.prepare import agenda
from liaison.ui.screens.meetings.table_block import TableBlock


class AgendaPanel(QWidget):
    """Signals: taken_out, an item was removed; these writes and texts put it back."""

    taken_out = Signal(str, object, object)

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._loaded: Loaded | None = None
        words = (
            self.tr("Agenda"),
            self.tr("Add an item and press Enter"),
            self.tr("Alt+\u2191\u2193 moves, Del removes"),
        )
        self.block = TableBlock("agenda", words, bench.desk)
        self.carry = self.block.add_button("", "carryOver")
        self.carry.clicked.connect(self._on_carry)
        self.block.edited.connect(self._on_edited)
        self.block.moved.connect(self._on_moved)
        self.block.removed.connect(self._on_removed)
        self.block.added.connect(self._on_added)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.block)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show the meeting's agenda."""
        self._loaded = loaded
        translate = QCoreApplication.translate
        self.block.show_rows(
            agenda.columns(loaded.meeting, translate),
            agenda.rows(loaded.meeting, translate),
            remark=agenda.planned(loaded.meeting, translate),
            editable=loaded.is_text_open,
        )
        words = self.tr("Carry over open actions and latest notes")
        if loaded.carried:
            words = self.tr("Carry over %n open actions and latest notes", "", loaded.carried)
        self.carry.setText(words)
        self.carry.setVisible(loaded.is_text_open)

    def _on_edited(self, item: str, key: str, text: str) -> None:
        if self._loaded is not None:
            path = f"agenda/{item}/{key}"
            self.block.say(self._bench.enter(self._loaded.id, "MEETING", path, text))

    def _on_moved(self, item: str, by: int) -> None:
        if self._loaded is not None and self._loaded.is_text_open:
            self._write(agenda.moved(self._loaded.meeting, item, by))

    def _on_added(self, title: str) -> None:
        if self._loaded is not None:
            self._write(agenda.added(self._loaded.meeting, new_item(), title))

    def _on_removed(self, item: str) -> None:
        if self._loaded is None or not self._loaded.is_text_open:
            return
        record = self._loaded.record
        values, texts = agenda.taken_out(record.values, record.texts, item)
        title = self._loaded.meeting.agenda[item].title
        self._write(dict.fromkeys(values, None), dict.fromkeys(texts, ""))
        self.taken_out.emit(title, values, texts)

    def _write(self, writes: Mapping[str, Value], texts: Mapping[str, str] | None = None) -> None:
        if self._loaded is None:
            return
        for path, value in writes.items():
            self._bench.pen.write(self._loaded.id, path, value)
        for path, text in (texts or {}).items():
            self._bench.pen.write_text(self._loaded.id, path, text)
        self._bench.pen.keep()

    def _on_carry(self) -> None:
        if self._loaded is not None:
            meeting = self._loaded.id
            self._bench.do(lambda workspace: workspace.prepare.prefill(meeting))
