"""Who changed what: each change as sentences, and the record as it stood after any of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.events import Changed
from liaison.core.records.registry import Registry
from liaison.core.showing import HistoryEntry, RecordView
from liaison.core.telling.describe import Describe
from liaison.core.telling.layout import lines_for
from liaison.core.telling.story import named
from liaison.core.values import ChangeId, RecordId
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.history.presenter import Signature, Step, steps
from liaison.ui.screens.record.known import Known, first_known
from liaison.ui.screens.record.read_view import ReadView
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.pill import Pill
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.steady_lines import TITLE_LINES, SteadyLines
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

Told = tuple[RecordView, list[HistoryEntry], Mapping[str, str]]

_SHOWN = 100
_TONES = {
    Signature.OWN: Tone.GOOD,
    Signature.COMPARED: Tone.GOOD,
    Signature.NOT_COMPARED: Tone.WARNING,
    Signature.STOPPED: Tone.BAD,
    Signature.UNKNOWN: Tone.WARNING,
}


class HistoryView(QWidget):
    """Shown in place of a record.

    Signals:
        closed: back to the record.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self._desk = desk
        self._record: RecordId | None = None
        self._known = first_known(desk.identity, desk.sites, desk.tz)
        self._back = Button(self.tr("Back to the record"), use=Use.LINK, icon=icons.BACK)
        self._back.setObjectName("historyBack")
        self._back.clicked.connect(self._on_back_clicked)
        self._title = SteadyLines(kind=Kind.TITLE, most=TITLE_LINES)
        self._about = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._past: ChangeId | None = None
        self._scroll = ScrollColumn(QMargins(0, 0, 0, 2 * GRID), spacing=GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
        column.setSpacing(GRID)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self._scroll, 1)

    def learn(self, known: Known) -> None:
        """What may be taken for granted has changed."""
        self._known = known

    def show_record(self, record: RecordId) -> None:
        """Tell a record's history."""
        self._record, self._past = record, None
        self._ask()

    def refresh(self, changed: Changed) -> None:
        """Something changed."""
        if self._record in changed.records and self._past is None and self.isVisible():
            self._ask()

    def back(self) -> bool:
        """From an earlier state to the list of changes; says whether there was one."""
        if self._past is None:
            return False
        self._past = None
        self._ask()
        return True

    def _on_back_clicked(self) -> None:
        if not self.back():
            self.closed.emit()

    def _ask(self) -> None:
        record = self._record
        if record is None:
            return

        def look(workspace: Workspace) -> Told:
            records = workspace.records
            view, history = records.view(record), records.history(record)
            return view, history, records.titles(named(view, history))

        self._desk.ask(look, owner=self, done=self._show)

    def _show(self, told: Told) -> None:
        view, history, titles = told
        found = steps(view, history, self._known, QCoreApplication.translate, titles)
        self._back.setText(self.tr("Back to the record"))
        self._title.setText(view.row.title or self.tr("Untitled"))
        self._about.setText(self.tr("History · %n changes, the newest first", "", len(found)))
        self._scroll.clear()
        column = self._scroll.column
        for number, step in enumerate(found[:_SHOWN]):
            column.addWidget(self._step(step, is_latest=number == 0))
        if len(found) > _SHOWN:
            rest = self.tr("%n older changes are not listed", "", len(found) - _SHOWN)
            column.addWidget(Label(rest, kind=Kind.SMALL, tone=Tone.MUTED))
        column.addStretch(1)

    def _step(self, step: Step, *, is_latest: bool) -> Panel:
        panel = Panel(padding=GRID + 4)
        panel.setObjectName(f"step:{step.change.hex()[:8]}")
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(Label(wording.ltr(step.when), kind=Kind.STRONG))
        head.addWidget(Label(wording.isolated(step.who), kind=Kind.SMALL, tone=Tone.MUTED))
        head.addStretch(1)
        head.addWidget(Pill(step.signed, tone=_TONES[step.signature]))
        panel.body.addLayout(head)
        for sentence in step.sentences:
            panel.body.addWidget(Label(wording.isolated(sentence), wrap=True))
        if not is_latest:
            read = Button(self.tr("Read it as it stood then"), use=Use.LINK)
            read.setObjectName(f"readAt:{step.change.hex()[:8]}")
            read.clicked.connect(lambda: self._show_past(step))
            panel.body.addWidget(read, 0, Qt.AlignmentFlag.AlignLeading)
        return panel

    def _show_past(self, step: Step) -> None:
        record = self._record
        if record is None:
            return
        self._past = step.change
        self._desk.ask(
            lambda workspace: workspace.records.at(record, step.change),
            owner=self,
            done=lambda view: self._on_past(view, step),
        )

    def _on_past(self, view: RecordView, step: Step) -> None:
        self._back.setText(self.tr("Back to the changes"))
        self._title.setText(view.row.title or self.tr("Untitled"))
        self._about.setText(
            self.tr("As it stood for {who} on {when}; not what it says now").format(
                who=wording.isolated(step.who), when=wording.ltr(step.when)
            )
        )
        translate = QCoreApplication.translate
        record_type = Registry().known(view.row.type)
        panel = Panel()
        panel.setObjectName("pastState")
        describe = Describe(record_type, translate, self._known.tz)
        panel.body.addWidget(ReadView(view, lines_for(view, record_type), describe, translate))
        self._scroll.clear()
        column = self._scroll.column
        column.addWidget(panel)
        column.addStretch(1)
