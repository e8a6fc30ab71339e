"""One shelf as a list: which shelf, words to narrow it, and what belongs there where it is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from liaison.core.library.library import Line, Shelf
from liaison.core.values import RecordId
from liaison.ui import icons
from liaison.ui.screens.library.presenter import (
    SHELF_WORDS,
    TEACHING,
    LineText,
    fitting,
    kinds,
    line_text,
    states,
)
from liaison.ui.theme import GRID, LIST_WIDTH, SMALL_PX, text_font
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.pill import Chip
from liaison.ui.widgets.row_pen import RowPen
from liaison.ui.widgets.undo_bar import UndoBar

_LINE = int(Qt.ItemDataRole.UserRole) + 1
_ROW_HEIGHT = 72
_LETTERS = 10
Index = QModelIndex | QPersistentModelIndex


class LibraryList(QFrame):
    """Signals: what was chosen and what is wanted.

    Signals:
        shelf_wanted: a `Shelf` to show.
        chosen: a record was moved to.
        trends_wanted: the events, counted.
        new_wanted: a kind of the shelf's records to begin.
    """

    shelf_wanted = Signal(object)
    chosen = Signal(object)
    trends_wanted = Signal()
    new_wanted = Signal(str)

    def __init__(self, own: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryList")
        self._own = own
        self.shelf = Shelf.SUBJECTS
        self._lines: Sequence[Line] = ()
        self._model = QStandardItemModel(self)
        self.view = self._make_view()
        self.filter = QLineEdit()
        self.filter.setObjectName("libraryFilter")
        self.filter.setPlaceholderText(self.tr("Only with these words"))
        self.filter.setAccessibleName(self.tr("Only with these words"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _: self._fill())
        self.kind = self._box("libraryKind", self.tr("Only of this kind"))
        self.state = self._box("libraryState", self.tr("Only in this state"))
        self.new = Button(self.tr("New…"), use=Use.PRIMARY)
        self.new.setObjectName("newLibraryButton")
        self.new.clicked.connect(self.offer_kinds)
        self._chips = {shelf: self._chip(shelf) for shelf in Shelf}
        self.undo = UndoBar()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._empty = {shelf: self._make_empty(shelf) for shelf in Shelf}
        for empty in self._empty.values():
            self._stack.addWidget(empty)
        self.setMinimumWidth(LIST_WIDTH - 5 * GRID)
        self._lay_out()

    def show_lines(self, shelf: Shelf, lines: Sequence[Line]) -> None:
        """Show a shelf."""
        is_other = shelf is not self.shelf or not self.kind.count()
        self.shelf, self._lines = shelf, lines
        if is_other:
            self._offer_filters()
        for one, chip in self._chips.items():
            chip.setChecked(one is shelf)
        self._fill()

    def select(self, record: RecordId) -> bool:
        """Move to a record without opening it; says whether the list holds it."""
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            if index.data(_LINE).row.id == record:
                selection = self.view.selectionModel()
                selection.blockSignals(True)  # noqa: FBT003  (Qt's own signature)
                self.view.setCurrentIndex(index)
                selection.blockSignals(False)  # noqa: FBT003  (Qt's own signature)
                self.view.viewport().update()
                return True
        return False

    def offer_kinds(self) -> None:
        """Ask which kind of record to begin."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, words in kinds(self.shelf, QCoreApplication.translate):
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, kind=kind: self.new_wanted.emit(kind))
        menu.popup(self.new.mapToGlobal(QPoint(0, self.new.height())))

    def show_all(self) -> None:
        """Take off what narrows the shelf."""
        self.filter.clear()
        for box in (self.kind, self.state):
            box.setCurrentIndex(0)
        self._fill()

    def _offer_filters(self) -> None:
        """The kinds and the states of this shelf; nothing narrows another one."""
        translate = QCoreApplication.translate
        self.filter.clear()
        for box, all_, offered in (
            (self.kind, self.tr("All kinds"), kinds(self.shelf, translate)),
            (self.state, self.tr("All states"), states(self.shelf, translate)),
        ):
            box.clear()
            box.addItem(all_, "")
            for value, words in offered:
                box.addItem(words, value)

    def _box(self, name: str, called: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(called)
        box.setMinimumContentsLength(_LETTERS)
        box.activated.connect(lambda _: self._fill())
        return box

    def _make_view(self) -> QListView:
        view = QListView()
        view.setObjectName("libraryView")
        view.setAccessibleName(self.tr("Records of this shelf"))
        view.setModel(self._model)
        view.setItemDelegate(_Delegate(self._text, view))
        view.setMouseTracking(True)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        # not `currentChanged`: a list takes its first row as soon as Tab comes to it
        view.selectionModel().selectionChanged.connect(
            lambda *_: self._on_current(view.currentIndex())
        )
        return view

    def _chip(self, shelf: Shelf) -> Chip:
        chip = Chip(QCoreApplication.translate("Library", SHELF_WORDS[shelf]))
        chip.setObjectName(f"shelf:{shelf.value}")
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.shelf_wanted.emit(shelf))
        return chip

    def _make_empty(self, shelf: Shelf) -> EmptyState:
        title, why = (QCoreApplication.translate("Library", words) for words in TEACHING[shelf])
        empty = EmptyState(
            icon=icons.LIBRARY, title=title, why=why, button=self.tr("Write the first")
        )
        empty.asked.connect(self.offer_kinds)
        return empty

    def _fill(self) -> None:
        kind, state = self.kind.currentData() or "", self.state.currentData() or ""
        lines = fitting(self._lines, self.filter.text(), kind, state)
        self._model.clear()
        for line in lines:
            item = QStandardItem(self._text(line).title)
            item.setData(line, _LINE)
            self._model.appendRow(item)
        self._stack.setCurrentWidget(self.view if self._lines else self._empty[self.shelf])

    def _text(self, line: Line) -> LineText:
        return line_text(line, own=self._own, translate=QCoreApplication.translate)

    def _on_current(self, index: QModelIndex) -> None:
        line = index.data(_LINE) if index.isValid() else None
        if isinstance(line, Line):
            self.chosen.emit(line.row.id)

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = Flow(chips, spacing=GRID - 2)
        for chip in self._chips.values():
            flow.addWidget(chip)
        trends = Button(self.tr("Trends"), use=Use.LINK, icon=icons.TRENDS)
        trends.setObjectName("trendsButton")
        trends.clicked.connect(self.trends_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(GRID + 4, GRID + 2, GRID + 4, GRID // 2)
        head.setSpacing(GRID)
        head.addWidget(chips, 1)
        head.addWidget(self.new, 0, Qt.AlignmentFlag.AlignTop)
        words = QHBoxLayout()
        words.setContentsMargins(GRID + 4, 0, GRID + 4, GRID)
        words.addWidget(self.filter, 1)
        words.addWidget(trends)
        narrow = QHBoxLayout()
        narrow.setContentsMargins(GRID + 4, 0, GRID + 4, GRID)
        narrow.setSpacing(GRID)
        narrow.addWidget(self.kind, 1)
        narrow.addWidget(self.state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(words)
        column.addLayout(narrow)
        column.addWidget(self._stack, 1)
        column.addWidget(self.undo)


class _Delegate(QStyledItemDelegate):
    """Title, what it is and whose, and how it stands."""

    def __init__(self, text_of: Callable[[Line], LineText], parent: QObject) -> None:
        super().__init__(parent)
        self._text_of = text_of
        self._title = text_font(semibold=True)
        self._small = text_font(pixels=SMALL_PX)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(_LINE)
        if not isinstance(line, Line):
            return
        text = self._text_of(line)
        painter.save()
        pen = RowPen(painter, option)
        pen.ground()
        width = pen.width
        pen.write(pen.span(0, width, top=7, height=22), text.title, self._title, "text")
        pen.write(pen.span(0, width, top=29, height=18), text.about, self._small, "muted")
        tone = "warning" if text.is_odd else "muted"
        pen.write(pen.span(0, width, top=47, height=18), text.state, self._small, tone)
        painter.restore()
