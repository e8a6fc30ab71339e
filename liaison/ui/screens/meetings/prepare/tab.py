"""Are we ready? Date and place, who is asked and how they come, and what is on the agenda."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.values import RecordId, Value
from liaison.ui import wording
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.frame import Frame
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.prepare.agenda_panel import AgendaPanel
from liaison.ui.screens.meetings.prepare.moves import MovesPanel
from liaison.ui.screens.meetings.prepare.people_panel import PeoplePanel
from liaison.ui.screens.record.unfinished import Unfinished
from liaison.ui.theme import GRID
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.undo_bar import UndoBar


class PrepareTab(QWidget):
    """Signals: what is wanted elsewhere.

    Signals:
        clash_wanted: a path of the meeting whose values somebody wants to see.
        paper_wanted: which document is to be saved.
    """

    clash_wanted = Signal(str)
    paper_wanted = Signal(str)

    def __init__(self, bench: Bench, unfinished: Unfinished, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._loaded: Loaded | None = None
        self._frame = Frame(bench, unfinished)
        self._frame.clash_wanted.connect(self.clash_wanted)
        self.moves = MovesPanel(bench)
        self.people = PeoplePanel(bench)
        self.agenda = AgendaPanel(bench)
        self.undo = UndoBar()
        margins = QMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._scroll = ScrollColumn(margins, spacing=2 * GRID)
        for widget in (self.moves, self._frame, self.people, self.agenda):
            self._scroll.column.addWidget(widget)
        self._scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.undo)
        self.moves.paper_wanted.connect(lambda: self.paper_wanted.emit("invitation"))
        self.people.taken_out.connect(lambda title, writes: self._offer_undo(title, writes, {}))
        self.agenda.taken_out.connect(self._offer_undo)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show a meeting."""
        if self._loaded is None or self._loaded.id != loaded.id:
            self.undo.settle()
            self._scroll.verticalScrollBar().setValue(0)
        self._loaded = loaded
        self._frame.setEnabled(not loaded.is_adopted)
        self._frame.show_view(loaded.record)
        self.moves.show_loaded(loaded)
        self.agenda.show_loaded(loaded)
        self.people.show_loaded(loaded)

    def settle(self) -> None:
        """Whoever leaves has decided: what was taken out stays out."""
        self.undo.settle()

    def _offer_undo(
        self, title: str, writes: Mapping[str, Value], texts: Mapping[str, str]
    ) -> None:
        if self._loaded is None:
            return
        meeting = self._loaded.id
        self.undo.offer(
            self.tr("Taken out: {title}").format(title=wording.isolated(title)),
            undo=lambda: self._put_back(meeting, writes, texts),
            settle=lambda: None,
        )

    def _put_back(
        self, meeting: RecordId, writes: Mapping[str, Value], texts: Mapping[str, str]
    ) -> None:
        for path, value in writes.items():
            self._bench.pen.write(meeting, path, value)
        for path, text in texts.items():
            self._bench.pen.write_text(meeting, path, text)
        self._bench.pen.keep()
