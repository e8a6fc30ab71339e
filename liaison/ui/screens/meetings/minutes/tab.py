"""Is the text right, and agreed? The way of the minutes, what missions say, and the text itself."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.meetings.values import AgendaItem
from liaison.core.values import RecordId
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.minutes.after_panel import AfterPanel
from liaison.ui.screens.meetings.minutes.answers_panel import AnswersPanel
from liaison.ui.screens.meetings.minutes.item_block import ItemBlock
from liaison.ui.screens.meetings.minutes.steps_panel import StepsPanel
from liaison.ui.theme import GRID
from liaison.ui.widgets.scroll_column import ScrollColumn

Shape = tuple[object, ...]
"""What decides whether an item's block can stay: which it is, and how it is shown."""


class MinutesTab(QWidget):
    """Signals: what is wanted elsewhere.

    Signals:
        clash_wanted: a record and the path whose values somebody wants to see.
        paper_wanted: which document is to be saved, and the audience that it is cut to.
        print_wanted: which is to be printed, and the audience that it is cut to.
    """

    clash_wanted = Signal(object, str)
    paper_wanted = Signal(str, str)
    print_wanted = Signal(str, str)

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._loaded: Loaded | None = None
        self._shapes: list[Shape] = []
        self._blocks: list[ItemBlock] = []
        self.steps = StepsPanel(bench)
        self.answers = AnswersPanel(bench)
        self.after = AfterPanel(bench)
        margins = QMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._scroll = ScrollColumn(margins, spacing=2 * GRID)
        self._items = QVBoxLayout()
        self._items.setSpacing(2 * GRID)
        self._scroll.column.addWidget(self.steps)
        self._scroll.column.addWidget(self.answers)
        self._scroll.column.addWidget(self.after)
        self._scroll.column.addLayout(self._items)
        self._scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.steps.clash_wanted.connect(self.clash_wanted)
        self.steps.paper_wanted.connect(self.paper_wanted)
        self.steps.print_wanted.connect(self.print_wanted)
        self.steps.act_wanted.connect(self._on_act_wanted)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show a meeting's minutes; adopted ones as they were adopted."""
        if self._loaded is None or self._loaded.id != loaded.id:
            self._scroll.verticalScrollBar().setValue(0)
        self._loaded = loaded
        self.steps.show_loaded(loaded)
        self.answers.show_loaded(loaded)
        self.after.show_loaded(loaded)
        items = loaded.adopted.items if loaded.adopted else loaded.view.items
        writable = loaded.is_writable
        shapes = [_shape(loaded, item, writable=writable) for item in items]
        if shapes != self._shapes:
            self._rebuild(loaded, items, shapes, writable=writable)
        for block, item in zip(self._blocks, items, strict=True):
            block.show_item(item)

    def _rebuild(
        self,
        loaded: Loaded,
        items: tuple[AgendaItem, ...],
        shapes: list[Shape],
        *,
        writable: bool,
    ) -> None:
        """New blocks for items of another shape; the rest stays, and with it whoever types there."""
        kept = dict(zip(self._shapes, self._blocks, strict=True))
        typing = next((shape[1] for shape, one in kept.items() if one.is_captured_into), None)
        for shape, block in kept.items():
            self._items.removeWidget(block)
            if shape not in shapes:
                block.hide()
                block.deleteLater()
        self._blocks, self._shapes = [], shapes
        for item, shape in zip(items, shapes, strict=True):
            block = kept.get(shape) or self._block(loaded, item, writable=writable)
            self._items.addWidget(block)
            self._blocks.append(block)
            if shape[1] == typing:
                block.show()  # what is not shown yet cannot take the keyboard
                block.focus_capture()

    def _block(self, loaded: Loaded, item: AgendaItem, *, writable: bool) -> ItemBlock:
        block = ItemBlock(self._bench, loaded, item, writable=writable)
        block.clash_wanted.connect(
            lambda path, meeting=loaded.id: self.clash_wanted.emit(meeting, path)
        )
        return block

    def _on_act_wanted(self, record: RecordId) -> None:
        for block in self._blocks:
            if (row := block.act_row(record)) is not None:
                self._scroll.ensureWidgetVisible(row)
                row.focus_missing()


def _shape(loaded: Loaded, item: AgendaItem, *, writable: bool) -> Shape:
    acts = [act for _, act in (*item.decisions, *item.actions)]
    said = tuple(act.id if writable else (act.id, repr(act.it)) for act in acts)
    open_ = (writable, loaded.is_text_open)
    return (loaded.id, item.id, open_, loaded.meeting.lang, loaded.meeting.lang2, said)
