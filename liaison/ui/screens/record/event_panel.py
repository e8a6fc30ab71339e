"""Over a note: others that tell of the same event, or may, and the way to say so."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.picture.matching import Event
from liaison.core.values import RecordId, RecordRow
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.screens.record.event import EventLine, Step, event_lines
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_Say = Callable[["Workspace", RecordId, RecordId], Changed]


class EventPanel(QWidget):
    """Asks by itself; hidden while there is nothing to say."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventPanel")
        self._desk = desk
        self._row: RecordRow | None = None
        self._problem = ProblemLine()
        self._lines = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID - 4)
        self._column.addWidget(self._lines)
        self._column.addWidget(self._problem)
        self.hide()

    def show_record(self, row: RecordRow) -> None:
        """Ask what else tells of this note's event, and show it."""
        if self._row is None or self._row.id != row.id:
            self._problem.clear()
            self.hide()
        self._row = row
        self._desk.ask(
            lambda workspace: workspace.matching.of(row.id),
            owner=self,
            done=lambda found: self._show(row, found),
        )

    def forget(self) -> None:
        """No record is open."""
        self._row = None
        self.hide()

    def _show(self, row: RecordRow, event: Event) -> None:
        if row != self._row:
            return
        lines = event_lines(
            event,
            row,
            own=self._desk.identity.mission,
            moment=lambda at_ms, tz: wording.dtg(at_ms, tz=tz),
            translate=QCoreApplication.translate,
        )
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID - 4)
        for line in lines:
            column.addLayout(self._line(line))
        self._column.replaceWidget(self._lines, shown)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = shown
        self.setVisible(bool(lines))

    def _line(self, line: EventLine) -> QHBoxLayout:
        tone = Tone.WARNING if line.is_odd else Tone.MUTED
        said = Label(line.said, kind=Kind.SMALL, tone=tone, wrap=True)
        said.setObjectName("eventLine")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(said, 1)
        if line.other is not None and line.step is Step.JUDGE:
            same = self._button(self.tr("Same event"), "sameEvent", line.other, _link)
            apart = self._button(self.tr("Not the same"), "otherEvent", line.other, _keep_apart)
            row.addWidget(same, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(apart, 0, Qt.AlignmentFlag.AlignTop)
        elif line.other is not None and line.step is Step.TAKE_BACK:
            undo = self._button(self.tr("Unlink"), "unlinkEvent", line.other, _unlink)
            row.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _button(self, text: str, name: str, other: RecordId, say: _Say) -> Button:
        button = Button(text, use=Use.LINK)
        button.setObjectName(name)
        button.clicked.connect(lambda: self._say(other, say))
        return button

    def _say(self, other: RecordId, say: _Say) -> None:
        row = self._row
        if row is not None:
            self._problem.clear()
            self._desk.do(
                lambda workspace: say(workspace, row.id, other),
                owner=self,
                failed=self._on_failed,
            )

    def _on_failed(self, refused: Refused) -> None:
        self._problem.say(wording.said(refused))


def _link(workspace: Workspace, one: RecordId, other: RecordId) -> Changed:
    return workspace.matching.link(one, other)


def _keep_apart(workspace: Workspace, one: RecordId, other: RecordId) -> Changed:
    return workspace.matching.keep_apart(one, other)


def _unlink(workspace: Workspace, one: RecordId, other: RecordId) -> Changed:
    return workspace.matching.unlink(one, other)
