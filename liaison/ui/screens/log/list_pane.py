"""The left half of the log: chips, entries by day, and what to do where there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from liaison.core.issuing.template import Serial
from liaison.core.values import RecordId, RecordRow
from liaison.ui import icons
from liaison.ui.desk import Desk
from liaison.ui.screens.log.chips import FilterChips
from liaison.ui.screens.log.day_bar import DayBar
from liaison.ui.screens.log.delegate import LogDelegate, Wording
from liaison.ui.screens.log.filters import Filters
from liaison.ui.screens.log.lines import EntryLine
from liaison.ui.screens.log.model import LINE, LogModel
from liaison.ui.screens.log.presenter import EntryText, Marks, day_words, entry_text, kind_offers
from liaison.ui.screens.record.known import Known
from liaison.ui.theme import GRID, LIST_WIDTH
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.notice_line import NoticeLine
from liaison.ui.widgets.undo_bar import UndoBar

_PLACES_OFFERED = 12


class LogList(QFrame):
    """Signals: what was chosen and what is wanted.

    Signals:
        chosen: a record was moved to.
        opened: a record was asked for by Enter or a double press: the keyboard goes into it.
        delete_wanted: a record that Del was pressed on.
        new_wanted: the button that makes an entry.
    """

    chosen = Signal(object)
    opened = Signal(object)
    delete_wanted = Signal(object)
    new_wanted = Signal()

    def __init__(self, desk: Desk, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("logList")
        self.day = DayBar(desk)
        translate = QCoreApplication.translate
        kinds = [(offer.kind, offer.label) for offer in kind_offers(translate)]
        self.chips = FilterChips(kinds)
        self.chips.places = self._places
        self.new = Button(self.tr("New  Ctrl+N"), use=Use.PRIMARY)
        self.new.setObjectName("newButton")
        self.new.clicked.connect(self.new_wanted)
        self.incoming = Button(self.tr("Import…"), use=Use.LINK, icon=icons.IMPORT)
        self.incoming.setObjectName("importButton")
        self._known = known
        self.model = LogModel(known.tz, self)
        self.undo = UndoBar()
        self.serials: dict[RecordId, Serial] = {}
        """Which of the entries are follow-ups of warnings, as far as pages told."""
        self.notice = NoticeLine(
            self.tr("Records were recalled by their owners; the copies here are set aside."),
            press=self.tr("Show them"),
            icon=icons.ASIDE,
        )
        self.notice.hide()
        self.waiting = NoticeLine(
            self.tr("Rows of an imported file are not in the log yet."),
            press=self.tr("Go on"),
            icon=icons.IMPORT,
        )
        self.waiting.setObjectName("importWaits")
        self.waiting.hide()
        self._view = QListView()
        self._set_up_view()
        self._empty = self._make_empty()
        self._nothing = self._make_nothing()
        self._stack = QStackedWidget()
        for widget in (self._view, self._empty, self._nothing):
            self._stack.addWidget(widget)
        self.setMinimumWidth(LIST_WIDTH - 5 * GRID)
        self._lay_out()

    @property
    def current(self) -> RecordId | None:
        """The record that the list stands on."""
        return self.model.record(self._view.currentIndex())

    def learn(self, known: Known) -> None:
        """The site's clock and the missions are known now, or have changed."""
        self._known = known
        self.model.set_zone(known.tz)
        self.chips.missions = [
            (mission, mission) for mission in (known.identity.mission, *known.neighbours)
        ]

    def row(self, record: RecordId) -> RecordRow | None:
        """The row of a record that the list holds."""
        line = self.model.find(record).data(LINE)
        return line.row if isinstance(line, EntryLine) else None

    def show_state(self, *, complete: bool) -> None:
        """After rows came: the list, or the words for an empty one."""
        empty = self._nothing if self.chips.filters.is_any else self._empty
        has_rows = self.model.entries > 0 or not complete
        self._stack.setCurrentWidget(self._view if has_rows else empty)

    def select(self, record: RecordId) -> bool:
        """Move to a record without opening it; says whether the list holds it."""
        index = self.model.find(record)
        if index.isValid() and index != self._view.currentIndex():
            self._view.selectionModel().blockSignals(True)  # noqa: FBT003  (Qt's own signature)
            self._view.setCurrentIndex(index)
            self._view.selectionModel().blockSignals(False)  # noqa: FBT003  (Qt's own signature)
            self._view.viewport().update()
        return index.isValid()

    def after(self, record: RecordId) -> RecordId | None:
        """The record below one, or above it at the end: where to go once it is gone."""
        row = self.model.find(record).row()
        below = range(row + 1, self.model.rowCount())
        above = range(row - 1, -1, -1)
        rows = (self.model.record(self.model.index(at)) for at in (*below, *above))
        return next((found for found in rows if found is not None), None)

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self._view.setFocus()

    def _set_up_view(self) -> None:
        words = Wording(
            day=lambda line: day_words(line, QCoreApplication.translate),
            entry=self._entry_text,
            is_day=self.model.is_day,
        )
        view = self._view
        view.setObjectName("logView")
        view.setAccessibleName(self.tr("Log entries"))
        view.setModel(self.model)
        view.setItemDelegate(LogDelegate(words, view))
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
        delete.activated.connect(self._on_delete_pressed)

    def _entry_text(self, row: RecordRow) -> EntryText:
        return entry_text(
            row,
            serial=self.serials.get(row.id, Serial()),
            own=self._known.identity.mission,
            tz=self._known.tz,
            marks=Marks(icons.CLASH, icons.ATTACHMENT),
            translate=QCoreApplication.translate,
        )

    def _on_current_changed(self, index: QModelIndex) -> None:
        if (record := self.model.record(index)) is not None:
            self.chosen.emit(record)

    def _on_activated(self, index: QModelIndex) -> None:
        if (record := self.model.record(index)) is not None:
            self.opened.emit(record)

    def _on_delete_pressed(self) -> None:
        if self.current is not None:
            self.delete_wanted.emit(self.current)

    def _places(self) -> Sequence[tuple[str, str]]:
        """The places that the entries shown are about, the latest first."""
        rows: list[RecordRow] = []
        for at in range(self.model.rowCount()):
            line = self.model.index(at).data(LINE)
            if isinstance(line, EntryLine) and line.row.place:
                rows.append(line.row)
        names = dict.fromkeys(row.place for row in rows)
        return [(name, name) for name in names][:_PLACES_OFFERED]

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            icon=icons.LOG,
            title=self.tr("Nothing is written down yet"),
            why=self.tr(
                "What happened, where, who says so. An entry takes a minute, and the next officer"
                " and the missions next door know what you know."
            ),
            button=self.tr("Write the first entry"),
        )
        empty.asked.connect(self.new_wanted)
        return empty

    def _make_nothing(self) -> EmptyState:
        nothing = EmptyState(
            icon=icons.FIND,
            title=self.tr("Nothing fits these filters"),
            why=self.tr("Turn a filter off to see more."),
            button=self.tr("Turn all filters off"),
        )
        nothing.asked.connect(lambda: self.chips.set_filters(Filters()))
        return nothing

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(GRID + 4, GRID + 2, GRID + 4, GRID + 2)
        head.setSpacing(GRID)
        head.addWidget(self.chips, 1)
        ways = QVBoxLayout()
        ways.setSpacing(GRID // 2)
        ways.addWidget(self.new)
        ways.addWidget(self.incoming, 0, Qt.AlignmentFlag.AlignTrailing)
        ways.addStretch(1)
        head.addLayout(ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.day)
        column.addWidget(self.notice)
        column.addWidget(self.waiting)
        column.addWidget(self._stack, 1)
        column.addWidget(self.undo)
