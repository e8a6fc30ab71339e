"""Under a record's head: one press makes a warning of a note, and one more issues it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.showing import RecordView
from liaison.core.values import RecordId, Withheld
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.screens.record import warn
from liaison.ui.screens.record.warn import Standing, Way
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Label
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaison.core.workspace import Workspace

    Make = Callable[[Workspace], RecordId]

_KEYS = {Way.WARN: "Ctrl+W", Way.SEE: "Ctrl+W", Way.ISSUE: "Ctrl+Return"}


class WarnBar(QFrame):
    """Hidden where a record has nothing to do with warnings.

    Signals:
        before: something is about to be made of the record: what was typed has to be signed.
        failed: a `Refused`.
    """

    before = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("warnBar")
        self._desk = desk
        self._standing = Standing()
        self._asked: RecordId | None = None
        self._words = Label(wrap=True)
        self._words.setObjectName("warnWords")
        self._press = Button("")
        self._press.setObjectName("warnButton")
        self._press.clicked.connect(self._on_pressed)
        self._follow = Button(self.tr("Follow up"), use=Use.LINK)
        self._follow.setObjectName("followUpButton")
        self._follow.clicked.connect(self._on_follow_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._words, 1)
        row.addWidget(self._follow)
        row.addWidget(self._press)
        for way in (Way.WARN, Way.ISSUE):
            key = QShortcut(QKeySequence(_KEYS[way]), self)
            key.activated.connect(partial(self._on_key, _KEYS[way]))
        self.hide()

    def show_record(self, view: RecordView) -> None:
        """Ask what the record has to do with warnings."""
        record = view.row.id
        if record != self._asked:
            self._asked = record
            self.hide()
        self._desk.ask(
            partial(warn.look, view=view),
            owner=self,
            done=lambda standing: self._show(record, standing),
        )

    def forget(self) -> None:
        """No record is open."""
        self._asked = None
        self.hide()

    def _show(self, record: RecordId, standing: Standing) -> None:
        if record != self._asked:
            return
        self._standing = standing
        said, tone = warn.words(standing, _why, QCoreApplication.translate)
        self._words.setText(said)
        self._words.set_tone(Tone(tone))
        self._press.setText(self._press_words(standing))
        self._follow.setVisible(standing.way is Way.KNOWN)
        self.setVisible(standing.way is not Way.NONE)

    def _press_words(self, standing: Standing) -> str:
        key = _KEYS.get(standing.way, "")
        if standing.way is Way.WARN and standing.mission:
            words = self.tr("Warn {mission}").format(mission=standing.mission)
        else:
            words = {
                Way.WARN: self.tr("Warn the far side"),
                Way.SEE: self.tr("Open {ref}").format(ref=standing.name),
                Way.ISSUE: self.tr("Issue"),
                Way.KNOWN: self.tr("Who knows"),
            }.get(standing.way, "")
        return f"{words}  {key}".strip()

    def _on_key(self, key: str) -> None:
        if _KEYS.get(self._standing.way) == key:
            self._on_pressed()

    def _on_pressed(self) -> None:
        record, way = self._standing.record, self._standing.way
        if record is None:
            return
        if way is Way.WARN:
            self._make(lambda workspace: workspace.issuing.begin(record))
        elif way is Way.ISSUE:
            self.before.emit()
            self._desk.do(
                lambda workspace: workspace.issuing.issue(record),
                owner=self,
                done=lambda _: self._desk.go("warnings", record),
                failed=self.failed.emit,
            )
        else:
            self._desk.go("log" if way is Way.SEE else "warnings", record)

    def _on_follow_up(self) -> None:
        record = self._standing.record
        if record is not None:
            self._make(lambda workspace: workspace.issuing.follow_up(record))

    def _make(self, work: Make) -> None:
        """Sign what was typed, make a draft and show it; the keyboard is in its first field."""
        self.before.emit()

        def made(draft: RecordId) -> None:
            self._desk.changed.emit(Changed(frozenset({draft})))
            self._desk.go("log", draft)

        self._desk.ask(work, owner=self, done=made, failed=self._on_failed)

    def _on_failed(self, refused: Refused) -> None:
        self.failed.emit(refused)


def _why(withheld: Withheld) -> str:
    """Why it would not get there, and what would let it go."""
    said = wording.said_of(withheld.reason, withheld.params)
    return f"{said.sentence} {said.next_step}".strip()
