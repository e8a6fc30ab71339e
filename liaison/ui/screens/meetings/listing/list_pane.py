"""The left half: a line to search by, series with their meetings, and what to do where there are none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from liaison.core.values import RecordId
from liaison.ui import icons
from liaison.ui.screens.meetings.listing.delegate import MeetingsDelegate
from liaison.ui.screens.meetings.listing.lines import HeadLine, Line, Overview, SeriesLine, lines_of
from liaison.ui.screens.meetings.listing.model import MeetingsModel
from liaison.ui.screens.meetings.listing.presenter import LineText, meeting_text, series_text
from liaison.ui.screens.record.known import Known
from liaison.ui.theme import GRID, LIST_WIDTH
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.label import Label
from liaison.ui.widgets.tone import Tone


class MeetingsList(QFrame):
    """Signals: what was moved to, and what is wanted.

    Signals:
        chosen: a record was moved to.
        opened: a record was asked for by Enter or a double press.
        meeting_wanted: the button for a new meeting.
        series_wanted: the button for a new series.
        delete_wanted: Delete was pressed on a record.
    """

    chosen = Signal(object)
    opened = Signal(object)
    meeting_wanted = Signal()
    series_wanted = Signal()
    delete_wanted = Signal(object)

    def __init__(self, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("logList")
        self._known = known
        self._overview = Overview()
        self.model = MeetingsModel(self)
        self.search = QLineEdit()
        self.search.setObjectName("meetingsSearch")
        self.search.setPlaceholderText(self.tr("Search series, meetings, venues"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self.new_meeting = Button(self.tr("New meeting"), use=Use.PRIMARY)
        self.new_meeting.setObjectName("newMeeting")
        self.new_meeting.clicked.connect(self.meeting_wanted)
        self.new_series = Button(self.tr("New series"))
        self.new_series.setObjectName("newSeries")
        self.new_series.clicked.connect(self.series_wanted)
        self._view = QListView()
        self._set_up_view()
        self._empty = EmptyState(
            icon=icons.MEETINGS,
            title=self.tr("No meetings yet"),
            why=self.tr(
                "A series says how often missions meet and whose turn it is to host; each of its "
                "meetings is prepared, minuted and followed up here, so that what was agreed "
                "does not lapse."
            ),
            button=self.tr("Begin a series"),
        )
        self._empty.asked.connect(self.series_wanted)
        self._nothing = Label(self.tr("Nothing here has these words"), tone=Tone.MUTED)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for widget in (self._view, self._empty, self._nothing):
            self._stack.addWidget(widget)
        self.setMinimumWidth(LIST_WIDTH - 10 * GRID)
        self._lay_out()

    @property
    def overview(self) -> Overview:
        """All series and meetings, whatever is searched for."""
        return self._overview

    def learn(self, known: Known) -> None:
        """Clock and names are known now, or have changed."""
        self._known = known
        self._view.viewport().update()

    def show_overview(self, overview: Overview) -> None:
        """Show what the vault has."""
        self._overview = overview
        self._show()

    def select(self, record: RecordId) -> bool:
        """Move to a record without opening it; says whether the list holds it."""
        index = self.model.find(record)
        if index.isValid() and index != self._view.currentIndex():
            self._view.selectionModel().blockSignals(True)  # noqa: FBT003  (Qt's own signature)
            self._view.setCurrentIndex(index)
            self._view.selectionModel().blockSignals(False)  # noqa: FBT003  (Qt's own signature)
            self._view.viewport().update()
        return index.isValid()

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self._view.setFocus()

    def _show(self) -> None:
        here = self.model.record(self._view.currentIndex())
        lines = lines_of(self._overview, self.search.text())
        self.model.set_lines(lines)
        has_any = bool(self._overview.series or self._overview.meetings)
        self.search.setVisible(has_any)
        self._stack.setCurrentWidget(
            self._view if lines else self._nothing if has_any else self._empty
        )
        if here is not None:
            self.select(here)

    def _words(self, line: Line) -> LineText:
        translate = QCoreApplication.translate
        if isinstance(line, HeadLine):
            return LineText(self.tr("Other meetings"), "")
        if isinstance(line, SeriesLine):
            return series_text(line.row, self._known.parties, translate)
        return meeting_text(line.row, self._known.tz, translate)

    def _set_up_view(self) -> None:
        view = self._view
        view.setObjectName("meetingsView")
        view.setAccessibleName(self.tr("Series and meetings"))
        view.setModel(self.model)
        view.setItemDelegate(MeetingsDelegate(self._words, view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        view.activated.connect(self._on_activated)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete)

    def _on_current_changed(self, index: QModelIndex) -> None:
        if (record := self.model.record(index)) is not None:
            self.chosen.emit(record)

    def _on_delete(self) -> None:
        if (record := self.model.record(self._view.currentIndex())) is not None:
            self.delete_wanted.emit(record)

    def _on_activated(self, index: QModelIndex) -> None:
        if (record := self.model.record(index)) is not None:
            self.opened.emit(record)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.new_series)
        buttons.addStretch(1)
        buttons.addWidget(self.new_meeting)
        head = QVBoxLayout()
        head.setContentsMargins(GRID + 6, GRID + 2, GRID + 6, GRID + 2)
        head.setSpacing(GRID)
        head.addLayout(buttons)
        head.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
