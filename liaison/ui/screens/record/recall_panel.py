"""In the panel of who has a record of ours: recalling it, and taking that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.events import Changed
from liaison.core.telling.recalled import tell_given, tell_whom
from liaison.core.values import RecordId
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.record.known import Known
from liaison.ui.screens.record.recall_form import RecallForm
from liaison.ui.screens.record.shared import Recalled
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class RecallPanel(QWidget):
    """Hidden where there is nothing to recall.

    Signals:
        done: what was done, in a sentence.
        failed: why it was not.
    """

    done = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._record: RecordId | None = None
        self._missions: tuple[str, ...] = ()
        self._said = Label("", kind=Kind.SMALL, tone=Tone.WARNING, wrap=True)
        self._said.setObjectName("recallSaid")
        self._ask = Button(self.tr("Recall…"), use=Use.LINK, icon=icons.RECALL)
        self._ask.setObjectName("recallLink")
        self._ask.clicked.connect(self._begin)
        self._undo = Button(self.tr("Withdraw the recall"), use=Use.LINK)
        self._undo.setObjectName("recallUndo")
        self._undo.clicked.connect(self._on_undo)
        self._form = RecallForm()
        self._form.recalled.connect(self._on_recalled)
        self._form.dropped.connect(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._said)
        for button in (self._undo, self._ask):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._form)
        self._form.hide()
        self.hide()

    def show_recalled(self, record: RecordId, recalled: Recalled, known: Known) -> None:
        """What is known of recalls of a record, and what can be done."""
        if record != self._record or not recalled.may_recall:
            self._form.hide()
        self._record, self._missions = record, recalled.missions
        translate = QCoreApplication.translate
        lines = [
            self.tr("{said} (from {whom})").format(
                said=tell_given(
                    one,
                    translate,
                    lambda at_ms: wording.short_date(at_ms, tz=known.tz),
                    known.site_name,
                ),
                whom=tell_whom(one, translate),
            )
            for one in recalled.given
        ]
        self._said.setText("\n".join(lines))
        self._said.setVisible(bool(lines))
        self._undo.setVisible(bool(lines))
        self._ask.setVisible(recalled.may_recall and self._form.isHidden())
        self.setVisible(bool(lines) or recalled.may_recall)

    def _begin(self) -> None:
        self._ask.hide()
        self._form.show()
        self._form.begin(self._missions)

    def _drop(self) -> None:
        self._form.hide()
        self._ask.show()

    def _on_recalled(self, reason: str, whom: tuple[str, ...]) -> None:
        record = self._record
        if record is None:
            return

        def recall(workspace: Workspace) -> Changed:
            made = workspace.recalls.recall(record, reason=reason, whom=whom)
            return Changed(frozenset({record, made}))

        said = self.tr("Recalled. It leaves first with the next exchange.")
        self._desk.do(
            recall,
            owner=self,
            done=lambda _: self._on_done(said),
            failed=self.failed.emit,
        )

    def _on_undo(self) -> None:
        record = self._record
        if record is None:
            return
        said = self.tr("The recall is withdrawn. That leaves first with the next exchange.")
        self._desk.do(
            lambda workspace: workspace.recalls.undo(record),
            owner=self,
            done=lambda _: self._on_done(said),
            failed=self.failed.emit,
        )

    def _on_done(self, said: str) -> None:
        self._form.hide()
        self.done.emit(said)
