"""The right half: a meeting, a series, or the questions of a new one; history and clash in place of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from liaison.core.events import Changed
from liaison.core.values import RecordId
from liaison.ui import icons
from liaison.ui.desk import Desk
from liaison.ui.screens.clash.view import ClashView
from liaison.ui.screens.history.view import HistoryView
from liaison.ui.screens.meetings.begin import BeginPane
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.meeting.pane import MeetingPane
from liaison.ui.screens.meetings.series.pane import SeriesPane
from liaison.ui.screens.record.known import Known
from liaison.ui.screens.record.unfinished import Unfinished
from liaison.ui.widgets.empty_state import EmptyState


class Detail(QStackedWidget):
    """One thing at a time; Esc leads back to what was open.

    Signals:
        back_wanted: somebody wants the list back.
        begun: a meeting or a series that was made here.
        delete_wanted: as of the meeting.
    """

    back_wanted = Signal()
    begun = Signal(object)
    delete_wanted = Signal(object, str, str)

    def __init__(
        self, desk: Desk, bench: Bench, unfinished: Unfinished, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.meeting = MeetingPane(bench, unfinished)
        self.series = SeriesPane(bench, unfinished)
        self.begin = BeginPane(bench)
        self.history = HistoryView(desk)
        self.clash = ClashView(desk)
        self._bench = bench
        self._nothing = EmptyState(
            icon=icons.MEETINGS,
            title=self.tr("No meeting is open"),
            why=self.tr("Choose a series or a meeting from the list, or begin one."),
        )
        for widget in (
            self._nothing, self.meeting, self.series, self.begin, self.history, self.clash,
        ):  # fmt: skip
            self.addWidget(widget)
        self._open: QWidget = self._nothing
        for pane in (self.meeting, self.series):
            pane.history_wanted.connect(self._show_history)
            pane.clash_wanted.connect(self._show_clash)
            pane.gone.connect(self._show_nothing)
            pane.back_wanted.connect(self.back_wanted)
        self.meeting.delete_wanted.connect(self.delete_wanted)
        self.begin.begun.connect(self.begun)
        self.begin.left.connect(lambda: self.setCurrentWidget(self._open))
        self.history.closed.connect(self.back)
        self.clash.closed.connect(self.back)

    @property
    def record(self) -> RecordId | None:
        """What is open."""
        return self.series.record if self._open is self.series else self.meeting.record

    def learn(self, known: Known) -> None:
        """What may be taken for granted is known now, or has changed."""
        self._bench.known = known
        self.history.learn(known)
        self.clash.learn(known)

    def open(self, record: RecordId, *, is_series: bool) -> None:
        """Show a meeting or a series; what was typed into the one before is signed."""
        shown, other = (self.series, self.meeting) if is_series else (self.meeting, self.series)
        other.close_record()
        shown.open(record)
        self._open = shown
        self.setCurrentWidget(shown)

    def focus_first(self) -> None:
        """Put the keyboard into what is open."""
        if self._open is self.meeting:
            self.meeting.tabs.setFocus()
        elif self._open is self.series:
            self.series.cadence.focus_first()

    def sign(self) -> None:
        """Sign what was typed; whoever leaves has decided."""
        self.meeting.prepare.settle()
        self._bench.pen.sign()

    def back(self) -> bool:
        """To what was open; says whether there was anything to go back from."""
        if self.currentWidget() is self.history and self.history.back():
            return True
        if self.currentWidget() in {self.history, self.clash, self.begin}:
            self.setCurrentWidget(self._open)
            return True
        return False

    def refresh(self, changed: Changed) -> None:
        """Something changed."""
        for part in (self.meeting, self.series, self.history, self.clash):
            part.refresh(changed)

    def close_meeting(self) -> None:
        """Show nothing: what was open is on its way out."""
        self.meeting.close_record()
        self._show_nothing()

    def _show_nothing(self) -> None:
        self._open = self._nothing
        self.setCurrentWidget(self._nothing)

    def _show_history(self, record: RecordId) -> None:
        self._bench.pen.sign()
        self.history.show_record(record)
        self.setCurrentWidget(self.history)

    def _show_clash(self, record: RecordId, path: str) -> None:
        self._bench.pen.sign()
        self.clash.show_clash(record, path)
        self.setCurrentWidget(self.clash)
