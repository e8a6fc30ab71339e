"""Exactly what would leave for one contact, and what stays and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from liaison.core.exchanged import Rehearsal
from liaison.core.values import Contact
from liaison.ui import wording
from liaison.ui.screens.exchange.model import RehearsalModel
from liaison.ui.screens.exchange.presenter import ExchangeState
from liaison.ui.screens.exchange.rehearsal_lines import Line, lines
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.plain_table import plain_table
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

_ROW_HEIGHT = 32
_LAST = 2
_KIND_WIDTH = 136
_LAST_WIDTH = 224


class RehearsalPanel(Panel):
    """What leaves and what stays.

    Signals:
        addressed: the `DeviceId` of the contact to rehearse for.
        folded: the reason whose records are to be shown, or no longer.
    """

    addressed = Signal(object)
    folded = Signal(str)

    def __init__(self, name: Callable[[Contact], str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = name
        self._state = ExchangeState()
        self._lines: tuple[Line, ...] = ()
        self._readers = QComboBox()
        self._readers.setObjectName("readerChooser")
        self._readers.setAccessibleName(self.tr("Contact"))
        self._readers.activated.connect(
            lambda row: self.addressed.emit(self._state.readers[row].device)
        )
        self._remark = ElidedLabel(kind=Kind.SMALL, tone=Tone.MUTED)
        self._problem = ProblemLine()
        self._nothing = Label(tone=Tone.MUTED, wrap=True)
        self._model = RehearsalModel(tokens_of(self.palette()), self)
        self._table = _table(self._model)
        self._table.clicked.connect(self._on_table_clicked)
        enter = QShortcut(Qt.Key.Key_Return, self._table)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(lambda: self._on_table_clicked(self._table.currentIndex()))
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(Label(self.tr("What leaves for"), kind=Kind.STRONG))
        head.addWidget(self._readers)
        head.addWidget(self._remark, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._problem)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._table, 1)
        self.body.addStretch(0)

    def paint(self, state: ExchangeState) -> None:
        """Show the state; the table is rebuilt only when the rehearsal is another one."""
        before = self._state
        is_new = (state.rehearsal, state.unfolded) != (before.rehearsal, before.unfolded)
        self._state = state
        self._paint_readers(state)
        if state.unrehearsed is not None:
            self._problem.say(wording.said(state.unrehearsed), Tone.WARNING)
        else:
            self._problem.clear()
        if is_new:
            self._lines = lines(state.rehearsal, state.unfolded) if state.rehearsal else ()
            self._model.show_lines(self._lines)
        self._remark.setText(self._size_words(state.rehearsal))
        self._nothing.setText(self._nothing_words(state))
        self._nothing.setVisible(bool(self._nothing.text()))
        self._table.setVisible(bool(self._lines))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window the titles keep half of the table."""
        super().resizeEvent(event)
        for column, most in ((0, _KIND_WIDTH), (_LAST, _LAST_WIDTH)):
            self._table.setColumnWidth(column, min(most, self.width() // 4))

    def _on_table_clicked(self, index: QModelIndex) -> None:
        kept = self._lines[index.row()].kept if index.isValid() else None
        if kept is not None:
            self.folded.emit(kept.reason)

    def _paint_readers(self, state: ExchangeState) -> None:
        with QSignalBlocker(self._readers):
            self._readers.clear()
            for contact in state.readers:
                self._readers.addItem(self._name(contact))
            devices = [contact.device for contact in state.readers]
            row = devices.index(state.reader) if state.reader in devices else -1
            self._readers.setCurrentIndex(row)
        self._readers.setVisible(bool(state.readers))

    def _size_words(self, rehearsal: Rehearsal | None) -> str:
        if rehearsal is None:
            return ""
        words = []
        if rehearsal.leaves and rehearsal.attachment_bytes:
            words.append(
                self.tr("rehearsal · {size} now, {more} of attachments after").format(
                    size=wording.size(rehearsal.bytes),
                    more=wording.size(rehearsal.attachment_bytes),
                )
            )
        elif rehearsal.leaves:
            words.append(
                self.tr("rehearsal · {size} now").format(size=wording.size(rehearsal.bytes))
            )
        if rehearsal.unasked:
            words.append(self.tr("%n large file(s) when asked for", "", rehearsal.unasked))
        return " · ".join(words)

    def _nothing_words(self, state: ExchangeState) -> str:
        if not state.contacts:
            return self.tr("Nobody to send to yet. Bring a colleague's card into the Directory.")
        if state.rehearsal is None or state.unrehearsed is not None:
            return ""
        if not state.rehearsal.leaves:
            return self.tr("Nothing new: they acknowledged all that is released to them.")
        return ""


def _table(model: RehearsalModel) -> QTableView:
    table = plain_table("rehearsalTable", model, row_height=_ROW_HEIGHT)
    table.horizontalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.setColumnWidth(0, _KIND_WIDTH)
    table.setColumnWidth(2, _LAST_WIDTH)
    return table
