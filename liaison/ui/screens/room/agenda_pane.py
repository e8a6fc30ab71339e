"""The left of the room: which meeting, its items with their clocks, and a line to add one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from liaison.ui.screens.room.agenda_delegate import AgendaDelegate
from liaison.ui.screens.room.lines_model import LINE, LinesModel
from liaison.ui.screens.room.presenter import AgendaLine
from liaison.ui.theme import GRID
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone

_WIDTH = 272


class AgendaPane(QFrame):
    """Signals: what somebody goes to or adds.

    Signals:
        chosen: an item's id.
        item_wanted: the title of a new item.
    """

    chosen = Signal(str)
    item_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setFixedWidth(_WIDTH)
        self._title = Label(kind=Kind.STRONG, wrap=True)
        self._title.setObjectName("roomMeeting")
        self._about = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self.model = LinesModel[AgendaLine](
            lambda line: line.item,
            lambda line: (line.title, line.number, line.time, line.made),
            self,
        )
        self.view = QListView()
        self.view.setObjectName("agendaView")
        self.view.setAccessibleName(self.tr("Agenda"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(AgendaDelegate(self.view))
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.new = QLineEdit()
        self.new.setObjectName("newItem")
        self.new.setPlaceholderText(self.tr("New item  Ctrl+Shift+N"))
        self.new.setAccessibleName(self.tr("Title of a new item"))
        self.new.returnPressed.connect(self._on_new_return_pressed)
        self._lay_out()

    def show_meeting(self, title: str, about: str) -> None:
        """Say which meeting it is, where and when."""
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def show_lines(self, lines: Sequence[AgendaLine], current: str, *, editable: bool) -> None:
        """Show the items; `current` is marked."""
        selection = self.view.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003  (Qt's own)
        self.model.show_lines(lines)
        row = self.model.row_of(current)
        if row not in {-1, self.view.currentIndex().row()}:
            selection.setCurrentIndex(
                self.model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.view.viewport().update()
        selection.blockSignals(False)  # noqa: FBT003  (Qt's own)
        self.new.setVisible(editable)

    def _on_current_changed(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, AgendaLine):
            self.chosen.emit(line.item)

    def _on_new_return_pressed(self) -> None:
        if title := self.new.text().strip():
            self.new.clear()
            self.item_wanted.emit(title)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID + 4)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._about)
        foot = QVBoxLayout()
        foot.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        foot.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
