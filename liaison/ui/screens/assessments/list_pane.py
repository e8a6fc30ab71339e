"""The left half: what is compared, under headings, and how to begin something new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from liaison.core.values import RecordId
from liaison.ui import icons
from liaison.ui.screens.assessments.entries import Entry
from liaison.ui.screens.assessments.model import ENTRY, EntriesModel
from liaison.ui.theme import GRID, LIST_WIDTH, SMALL_PX, text_font
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.notice_line import NoticeLine
from liaison.ui.widgets.row_pen import RowPen
from liaison.ui.widgets.undo_bar import UndoBar

_HEAD_HEIGHT, _ROW_HEIGHT = 32, 64
Index = QModelIndex | QPersistentModelIndex


class AssessmentsList(QFrame):
    """Signals: what was moved to, and what is to be begun.

    Signals:
        chosen: a record was moved to.
        opened: a record was asked for by Enter or a double press.
        begin_wanted: "quarterly", "comparison" or "scenario".
    """

    chosen = Signal(object)
    opened = Signal(object)
    begin_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("logList")
        self.model = EntriesModel(self)
        self.new = Button(self.tr("New"), use=Use.PRIMARY, icon=icons.NEW)
        self.new.setObjectName("newAssessment")
        menu = QMenu(self.new)
        for name, words in (
            ("quarterly", self.tr("Quarterly assessment")),
            ("comparison", self.tr("Comparison")),
            ("scenario", self.tr("Scenario")),
        ):
            menu.addAction(words).triggered.connect(
                lambda _=False, name=name: self.begin_wanted.emit(name)
            )
        self.new.setMenu(menu)
        self.notice = NoticeLine(
            self.tr("The quarter ends soon, and its file is not open."),
            press=self.tr("Open it"),
        )
        self.notice.hide()
        self.notice.pressed.connect(lambda: self.begin_wanted.emit("quarterly"))
        self.view = self._make_view()
        self._empty = EmptyState(
            icon=icons.ASSESSMENTS,
            title=self.tr("Nothing to compare yet"),
            why=self.tr(
                "Two missions on one border may rate it differently without knowing. Borders with "
                "both sides, questions to several missions, quarterly assessments and scenarios "
                "stand here side by side."
            ),
            button=self.tr("Ask missions one question"),
        )
        self._empty.asked.connect(lambda: self.begin_wanted.emit("comparison"))
        self.undo = UndoBar()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.setMinimumWidth(LIST_WIDTH - 10 * GRID)
        head = QHBoxLayout()
        head.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        head.addWidget(self.new)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        column.addWidget(self.undo)

    def show_entries(self, entries: Sequence[Entry], chosen: RecordId | None) -> None:
        """Show these lines, and which of them is open."""
        self.model.show_entries(entries)
        self._stack.setCurrentWidget(self.view if entries else self._empty)
        self.select(chosen)

    def select(self, record: RecordId | None) -> None:
        """Move to a record without opening it."""
        index = self.model.find(record)
        if index.isValid() and index != self.view.currentIndex():
            self.view.selectionModel().blockSignals(True)  # noqa: FBT003  (Qt's own signature)
            self.view.setCurrentIndex(index)
            self.view.selectionModel().blockSignals(False)  # noqa: FBT003  (Qt's own signature)
            self.view.viewport().update()

    def _make_view(self) -> QListView:
        view = QListView()
        view.setObjectName("assessmentsView")
        view.setAccessibleName(self.tr("Assessments"))
        view.setModel(self.model)
        view.setItemDelegate(_Delegate(view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        view.activated.connect(self._on_activated)
        return view

    def _on_current_changed(self, index: QModelIndex) -> None:
        if (record := self.model.record(index)) is not None:
            self.chosen.emit(record)

    def _on_activated(self, index: QModelIndex) -> None:
        if (record := self.model.record(index)) is not None:
            self.opened.emit(record)


class _Delegate(QStyledItemDelegate):
    """Headings on the window's ground; two lines a record, how it stands at the far end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = text_font(semibold=True)
        self._small = text_font(pixels=SMALL_PX)
        self._strong = text_font(pixels=SMALL_PX, semibold=True)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY)
        is_head = isinstance(entry, Entry) and entry.record is None
        return QSize(0, _HEAD_HEIGHT if is_head else _ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        pen = RowPen(painter, option)
        if entry.record is None:
            pen.fill(pen.rect, pen.tokens.window)
            pen.underline()
            head = pen.span(0, pen.width, top=0, height=_HEAD_HEIGHT)
            pen.write(head, entry.title, self._strong, "muted")
        else:
            pen.ground()
            pen.write(pen.span(0, pen.width, top=10, height=22), entry.title, self._title, "text")
            room = QFontMetrics(self._small).horizontalAdvance(entry.mark) + GRID
            mark = pen.span(pen.width - room + GRID, room, top=34, height=18)
            pen.write(mark, entry.mark, self._small, entry.tone)
            about = pen.span(0, pen.width - room, top=34, height=18)
            pen.write(about, entry.about, self._small, "muted")
        painter.restore()
