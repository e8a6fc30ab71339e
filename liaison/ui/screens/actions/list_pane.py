"""The list: filters over it, columns that sort, a line for a new action under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from liaison.core.meetings.values import ActionRow
from liaison.core.values import RecordId
from liaison.ui import icons
from liaison.ui.screens.actions.delegate import HEIGHT, ActionDelegate
from liaison.ui.screens.actions.filter_line import FilterLine
from liaison.ui.screens.actions.model import ActionModel, Cells
from liaison.ui.screens.actions.presenter import COLUMNS, ActionsState, Column, Filters
from liaison.ui.theme import GRID
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.table.arrangement import Arrangement
from liaison.ui.widgets.table.sort_keys import bind_sort_keys
from liaison.ui.widgets.undo_bar import UndoBar

_WIDTHS = (0, 144, 136, 180)
_REST_MS = 400


class ActionList(QFrame):
    """Signals: what was chosen and what is wanted.

    Signals:
        chosen: a record was moved to.
        opened: a record was asked for by Enter or a double press.
        sorted: a `Column`.
        drawn: widths by column, once somebody drew a border.
        new_wanted: the words of a new action.
        delete_wanted: Delete was pressed on a record.
    """

    chosen = Signal(object)
    opened = Signal(object)
    sorted = Signal(object)
    drawn = Signal(object)
    new_wanted = Signal(str)
    delete_wanted = Signal(object)

    def __init__(self, cells: Cells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        titles = (self.tr("What"), self.tr("Owner"), self.tr("Due"), self.tr("State"))
        self.model = ActionModel(cells, titles, self)
        self.filters = FilterLine()
        self._is_sharing = False
        self._drawn = QTimer(self)
        self._drawn.setSingleShot(True)
        self._drawn.timeout.connect(self._on_drawn)
        self.view = self._make_view()
        self.new = QLineEdit()
        self.new.setObjectName("newAction")
        self.new.setPlaceholderText(self.tr("New action: what has to be done  Ctrl+Shift+N"))
        self.new.setAccessibleName(self.tr("What has to be done"))
        self.undo = UndoBar()
        self.new.returnPressed.connect(self._on_new_return_pressed)
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            icon=icons.ACTIONS,
            title=self.tr("Nobody owes anything yet"),
            why=self.tr(
                "What meetings agree on lapses unless somebody owes it until a day. Actions come"
                " from the room by themselves; others are written in the line below."
            ),
        )
        self._nothing = EmptyState(
            icon=icons.FIND,
            title=self.tr("No action fits these filters"),
            why=self.tr("Turn a filter off to see more."),
            button=self.tr("Turn all filters off"),
        )
        self._nothing.asked.connect(lambda: self.filters.set_filters(Filters(open_only=False)))
        for page in (self.view, self._empty, self._nothing):
            self._stack.addWidget(page)
        self._lay_out()

    def show_rows(self, rows: Sequence[ActionRow], state: ActionsState) -> None:
        """Show rows; the chosen one is marked."""
        selection = self.view.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003  (Qt's own)
        self.model.show_rows(rows)
        at = self.model.row_of(state.chosen)
        flags = QItemSelectionModel.SelectionFlag
        if at >= 0:
            index = self.model.index(at, 0)
            selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(index)
        else:
            selection.clear()
        selection.blockSignals(False)  # noqa: FBT003  (Qt's own)
        self.view.viewport().update()
        page: QWidget = self.view if rows else self._nothing
        if state.is_loaded and not state.found.rows:
            page = self._empty
        self._stack.setCurrentWidget(page)
        self._show_sorting(state)

    def _show_sorting(self, state: ActionsState) -> None:
        header = self.view.horizontalHeader()
        how, keys = state.order, list(COLUMNS)
        header.setSortIndicatorShown(how.by in keys)
        if how.by in keys:
            order = Qt.SortOrder
            way = order.DescendingOrder if how.is_descending else order.AscendingOrder
            header.setSortIndicator(keys.index(Column(how.by)), way)

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setObjectName("actionView")
        view.setAccessibleName(self.tr("Actions"))
        view.setModel(self.model)
        view.setItemDelegate(ActionDelegate(view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(HEIGHT)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            if width:
                header.resizeSection(column, width)
        header.sectionClicked.connect(self._sort_by)
        header.sectionResized.connect(self._on_section_resized)
        bind_sort_keys(view, self._sort_by)
        view.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        view.activated.connect(self._on_activated)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete)
        return view

    def show_widths(self, how: Arrangement) -> None:
        """Draw the borders where somebody left them."""
        header = self.view.horizontalHeader()
        self._is_sharing = True
        for place, column in enumerate(COLUMNS[1:], start=1):
            header.resizeSection(place, how.widths.get(column.value, _WIDTHS[place]))
        self._is_sharing = False

    def _sort_by(self, place: int) -> None:
        if place < len(COLUMNS):
            self.sorted.emit(COLUMNS[place])

    def _on_section_resized(self, place: int) -> None:
        """Somebody draws a border; the first column only gives way."""
        if place and not self._is_sharing:
            self._drawn.start(_REST_MS)

    def _on_drawn(self) -> None:
        places = enumerate(COLUMNS[1:], start=1)
        self.drawn.emit({one.value: self.view.columnWidth(place) for place, one in places})

    def _on_current_row_changed(self, index: QModelIndex) -> None:
        record: RecordId | None = self.model.record(index)
        if record is not None:
            self.chosen.emit(record)

    def _on_activated(self, index: QModelIndex) -> None:
        record = self.model.record(index)
        if record is not None:
            self.opened.emit(record)

    def _on_delete(self) -> None:
        record = self.model.record(self.view.currentIndex())
        if record is not None:
            self.delete_wanted.emit(record)

    def _on_new_return_pressed(self) -> None:
        if title := self.new.text().strip():
            self.new.clear()
            self.new_wanted.emit(title)

    def _lay_out(self) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID + 4)
        foot.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        column.addWidget(self.undo)
        column.addLayout(foot)
