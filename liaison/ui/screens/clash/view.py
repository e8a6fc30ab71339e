"""Which is right? Both values side by side; pick one, or write a third. Nothing is lost by waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.showing import RecordView
from liaison.core.values import ChangeId, RecordId, Value
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.clash.presenter import ClashState, Side, clash_state
from liaison.ui.screens.clash.sides import Sides, look
from liaison.ui.screens.clash.third import ThirdValue
from liaison.ui.screens.record.known import Known, first_known
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.pill import Pill
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.steady_lines import TITLE_LINES, SteadyLines
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class ClashView(QWidget):
    """Shown in place of a record, for one field after another.

    Signals:
        closed: back to the record: all is settled, or somebody wants to wait.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clash")
        self._desk = desk
        self._known = first_known(desk.identity, desk.sites, desk.tz)
        self._record: RecordId | None = None
        self._path = ""
        self._back = Button(self.tr("Back to the record"), use=Use.LINK, icon=icons.BACK)
        self._back.setObjectName("clashBack")
        self._back.clicked.connect(self.closed)
        self._title = SteadyLines(kind=Kind.TITLE, most=TITLE_LINES)
        self._title.setObjectName("clashTitle")
        self._about = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._problem = ProblemLine()
        self._content = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._column.setSpacing(GRID)
        self._column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self._title)
        self._column.addWidget(self._about)
        self._column.addWidget(self._problem)
        self._column.addWidget(self._content)
        self._column.addStretch(1)

    def learn(self, known: Known) -> None:
        """What may be taken for granted has changed."""
        self._known = known

    def show_clash(self, record: RecordId, path: str) -> None:
        """Show the values of one field."""
        self._record, self._path = record, path
        self._problem.clear()
        self._ask()

    def refresh(self, changed: Changed) -> None:
        """Something changed."""
        if self._record in changed.records and self.isVisible():
            self._ask()

    def _ask(self) -> None:
        record = self._record
        if record is not None:
            self._desk.ask(lambda workspace: look(workspace, record), owner=self, done=self._show)

    def _show(self, found: Sides) -> None:
        view, texts = found
        state = clash_state(
            view, self._path, texts, known=self._known, translate=QCoreApplication.translate
        )
        if state is None:
            if self.isVisible():
                self.closed.emit()
            return
        self._path = state.path
        self._title.setText(self.tr("Which is right? {field}").format(field=state.label))
        self._about.setText(self._explained(view, state))
        content = QWidget()
        content.setObjectName("clashContent")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(2 * GRID)
        sides = QHBoxLayout()
        sides.setSpacing(2 * GRID)
        for place, side in enumerate(state.sides):
            sides.addWidget(self._side(side, place, state, editable=view.editable), 1)
        column.addLayout(sides)
        if view.editable:
            third = ThirdValue(view, state, self._known, self._desk.now_ms)
            third.decided.connect(lambda value: self._settle(None, value))
            column.addWidget(third)
        self._column.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _explained(self, view: RecordView, state: ClashState) -> str:
        if state.is_text:
            why = self.tr(
                "Both sides edited the same paragraph before they had seen each other. What each"
                " had is side by side; below is what came of both. Read it, put it right, keep it."
            )
        else:
            why = self.tr(
                "They were written apart, before either side had seen the other. Both are kept"
                " until somebody decides, and history keeps them after that."
            )
        where = wording.isolated(view.row.title)
        count = self.tr("{n} of {count}").format(n=state.number, count=state.count)
        return f"{where} · {count}. {why}"

    def _side(self, side: Side, place: int, state: ClashState, *, editable: bool) -> Panel:
        panel = Panel()
        panel.setObjectName(f"side:{place}")
        who = QHBoxLayout()
        who.addWidget(Label(wording.isolated(side.who), kind=Kind.STRONG))
        who.addStretch(1)
        if side.is_shown:
            who.addWidget(Pill(self.tr("shown for now"), tone=Tone.MUTED))
        panel.body.addLayout(who)
        about = f"{wording.isolated(side.role)} · {wording.ltr(side.when)}"
        panel.body.addWidget(Label(about, kind=Kind.SMALL, tone=Tone.MUTED))
        kind = Kind.BODY if state.is_text else Kind.TITLE
        value = Label(wording.isolated(side.value), kind=kind, wrap=True)
        value.setObjectName(f"sideValue:{place}")
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        panel.body.addWidget(value)
        panel.body.addStretch(1)
        if editable:
            keep = Button(self.tr("Keep this one"))
            keep.setObjectName(f"keep:{place}")
            if state.is_text:
                keep.clicked.connect(lambda: self._settle(None, side.value))
            else:
                keep.clicked.connect(lambda: self._settle(side.change, None))
            panel.body.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeading)
        return panel

    def _settle(self, change: ChangeId | None, value: Value) -> None:
        record, path = self._record, self._path
        if record is None:
            return

        def settle(workspace: Workspace) -> Changed:
            return workspace.records.resolve(record, path, change, value=value)

        self._desk.do(settle, owner=self, failed=self._on_failed)

    def _on_failed(self, refused: Refused) -> None:
        self._problem.say(wording.said(refused))
