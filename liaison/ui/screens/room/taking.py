"""Taking down: lines that leave the text become cards, and cards are corrected where they stand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Signal

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.meetings.room import Captured
from liaison.core.values import RecordId
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.owing import correct, owners
from liaison.ui.screens.record.unfinished import SETTING, Unfinished
from liaison.ui.screens.room.item_pane import ItemPane
from liaison.ui.screens.room.look import Days, Mark, offers, take
from liaison.ui.screens.room.presenter import RoomState
from liaison.ui.widgets.fields.pick import Offer
from liaison.ui.widgets.minutes_edit import Taken

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class Taking(QObject):
    """Signals: what became of it.

    Signals:
        captured: a `Captured`, once it is a record.
        corrected: the record whose owner or date was understood now.
        learnt: what was typed on cards and not finished is known now.
    """

    captured = Signal(object)
    corrected = Signal(object)
    learnt = Signal()

    def __init__(self, desk: Desk, pane: ItemPane) -> None:
        super().__init__(pane)
        self._desk = desk
        self._pane = pane
        self._unfinished = Unfinished(desk, self)
        pane.cards.begun = self._unfinished.of
        pane.cards.typed.connect(self._unfinished.note_one)
        self._record: RecordId | None = None
        self._item = ""
        self._lang2 = ""
        self._made: dict[Taken, RecordId] = {}
        self._recalled: set[Taken] = set()
        self._refused = ""
        """The line that could not be taken down: why is said for as long as it stands there."""
        pane.edit.typed.connect(self._on_typed)
        pane.edit.captured.connect(self._on_captured)
        pane.edit.taken_back.connect(self._on_taken_back)
        pane.mark_typed.connect(self._on_mark_typed)
        pane.cards.reworded.connect(self._on_reworded)
        pane.cards.corrected.connect(self._on_corrected)

    def serve(self, record: RecordId | None, state: RoomState) -> None:
        """This meeting and item from here on."""
        if record != self._record:
            self._learn()
        if (record, state.item) != (self._record, self._item):
            self._forget_refused()
        self._record, self._item = record, state.item
        self._lang2 = state.languages[1]

    def keep(self) -> None:
        """Queue keeping what stands on the cards, finished or not."""
        self._pane.cards.finish()
        self._unfinished.keep()

    def _learn(self) -> None:
        def known(workspace: Workspace) -> tuple[list[Offer], object]:
            return owners(workspace), workspace.setting(SETTING)

        def learn(found: tuple[list[Offer], object]) -> None:
            self._pane.cards.learn(found[0])
            if not self._unfinished.is_loaded:
                self._unfinished.load(found[1])
            self.learnt.emit()

        self._desk.ask(known, owner=self, done=learn)

    def _on_captured(self, taken: Taken) -> None:
        record, item = self._record, self._item
        if record is None:
            return
        self._desk.ask(
            lambda workspace: take(workspace, record, item, taken.line),
            owner=self,
            done=lambda captured: self._on_taken(taken, captured),
            failed=lambda refused: self._on_not_taken(taken, refused),
        )

    def _on_taken(self, taken: Taken, captured: Captured) -> None:
        if taken in self._recalled:
            self._recalled.discard(taken)
            self._undo(captured.record)
            return
        self._made[taken] = captured.record
        self.captured.emit(captured)
        self._desk.changed.emit(Changed(records=frozenset({captured.record})))

    def _on_not_taken(self, taken: Taken, refused: Refused) -> None:
        self._pane.edit.put_back(taken)
        self._recalled.discard(taken)
        self._refused = taken.line
        self._pane.problem.say(wording.said(refused))

    def _on_typed(self) -> None:
        if self._refused and self._refused not in self._pane.edit.toPlainText().split("\n"):
            self._forget_refused()

    def _forget_refused(self) -> None:
        if self._refused:
            self._refused = ""
            self._pane.problem.clear()

    def _on_taken_back(self, taken: Taken) -> None:
        """Its record goes; if the vault has not even made it, as soon as it has."""
        made = self._made.pop(taken, None)
        if made is None:
            self._recalled.add(taken)
        else:
            self._undo(made)

    def _undo(self, record: RecordId) -> None:
        self._run(lambda workspace: workspace.room.undo(record))

    def _on_mark_typed(self, sign: str, begun: str, line: str) -> None:
        record = self._record
        if record is None:
            return
        mark = Mark(sign, begun, line)
        self._desk.ask(
            lambda workspace: offers(workspace, record, mark, Days(_say, _weekday)),
            owner=self,
            done=lambda found: self._pane.offer((sign, begun, line), found),
        )

    def _on_reworded(self, record: RecordId, text: str, second: bool) -> None:  # noqa: FBT001  (a Qt slot)
        lang = self._lang2 if second else ""
        self._run(lambda workspace: workspace.room.reword(record, text, lang=lang))

    def _on_corrected(self, record: RecordId, name: str, text: str) -> None:
        def done(_: Changed) -> None:
            self.corrected.emit(record)

        self._unfinished.note_one(record, name, "")
        self._desk.do(
            lambda workspace: correct(workspace, record, name, text),
            owner=self,
            done=done,
            failed=lambda refused: self._on_not_understood(record, name, text, refused),
        )

    def _on_not_understood(self, record: RecordId, name: str, text: str, refused: Refused) -> None:
        self._unfinished.note_one(record, name, text)
        allowed = str(refused.params.get("allowed", ""))
        if name == "owner" and allowed:
            words = self.tr("{text} may be: {names}.").format(text=text, names=allowed)
        elif name == "owner":
            words = self.tr("Nobody is called {name}.").format(name=text)
        else:
            words = self.tr("{text} is no day: 18 Dec, fri or +5 is.").format(text=text)
        self._pane.cards.say(record, words)

    def _run(self, command: Callable[[Workspace], Changed]) -> None:
        self._desk.do(command, owner=self, failed=self._on_refused)

    def _on_refused(self, refused: Refused) -> None:
        self._pane.problem.say(wording.said(refused))


def _say(day: date, counted: str) -> str:
    """A day in words: what it is counted in, and which day that is."""
    words = QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")
    translate = QCoreApplication.translate
    if counted == "workdays":
        return translate("Room", "working days: {day}").format(day=words)
    if counted == "meeting":
        return translate("Room", "next meeting: {day}").format(day=words)
    return words


def _weekday(place: int) -> str:
    """What one types for a day of the week: its short name, without the stop that French has."""
    return QLocale().dayName(place + 1, QLocale.FormatType.ShortFormat).rstrip(".").lower()
