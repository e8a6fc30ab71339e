"""Looking through one bundle before it counts: each record, what it does here, and which to take."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from liaison.core.exchanged import Arrival, InboxItem
from liaison.core.values import Contact
from liaison.ui import wording
from liaison.ui.screens.exchange.look_model import CHANGE, KIND, REMARK, TITLE, WHEN, LookModel
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.tone import Tone

_REMARK_WIDTH = 320


class LookPanel(Panel):
    """One bundle, record by record; the space bar ticks.

    Signals:
        accepted: a bundle and the records to take, or none for all.
        refused: a bundle, the reason, and the records to refuse, or none for all.
        judged: a record that comes, one of ours, and whether they tell of one event.
        left: the user goes back to the overview.
    """

    accepted = Signal(bytes, list)
    refused = Signal(bytes, str, list)
    judged = Signal(bytes, bytes, bool)
    left = Signal()

    def __init__(self, name: Callable[[Contact], str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = name
        self._item: InboxItem | None = None
        self._shown: object = None
        self._enabled = False
        self._model = LookModel(tokens_of(self.palette()))
        self._title = ElidedLabel("", kind=Kind.STRONG)
        self._facts = Label("", kind=Kind.SMALL, tone=Tone.MUTED)
        self._tree = self._make_tree()
        self._back = Button(self.tr("Back"), use=Use.LINK)
        self._all = Button(self.tr("Accept all"), use=Use.PRIMARY)
        self._some = Button(self.tr("Accept ticked"))
        self._refuse = Button(self.tr("Refuse ticked…"))
        self._same = Button(self.tr("Same event"))
        self._apart = Button(self.tr("Not the same"))
        self._why = QLineEdit()
        self._send = Button(self.tr("Refuse"))
        self._keep = Button(self.tr("Keep"), use=Use.LINK)
        self._lay_out()
        self._connect()
        self._ask(why=False)

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName("lookTree")
        tree.setModel(self._model)
        tree.setAccessibleName(self.tr("Records in this bundle"))
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setItemsExpandable(False)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setIndentation(3 * GRID)
        tree.installEventFilter(self)
        return tree

    def _lay_out(self) -> None:
        for name, button in (
            ("backButton", self._back),
            ("acceptAllRecordsButton", self._all),
            ("acceptTickedButton", self._some),
            ("refuseTickedButton", self._refuse),
            ("refuseRecordsNowButton", self._send),
            ("sameEventButton", self._same),
            ("otherEventButton", self._apart),
        ):
            button.setObjectName(name)
        self._why.setObjectName("recordsRefusalField")
        self._why.setPlaceholderText(self.tr("Why? The sender gets this with your next bundle."))
        self._why.setAccessibleName(self.tr("Reason"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._facts)
        head.addWidget(self._back)
        choices = QHBoxLayout()
        choices.setSpacing(GRID)
        choices.addWidget(self._all)
        choices.addWidget(self._some)
        choices.addWidget(self._refuse)
        choices.addWidget(self._why, 1)
        choices.addWidget(self._send)
        choices.addWidget(self._keep)
        choices.addStretch(1)
        choices.addWidget(self._same)
        choices.addWidget(self._apart)
        self.body.addLayout(head)
        self.body.addWidget(self._tree, 1)
        self.body.addLayout(choices)

    def _connect(self) -> None:
        self._model.itemChanged.connect(lambda _: self._paint_choices())
        self._back.clicked.connect(self.left)
        self._all.clicked.connect(lambda: self._accept([]))
        self._some.clicked.connect(lambda: self._accept(sorted(self._model.ticked())))
        self._refuse.clicked.connect(lambda: self._ask(why=True))
        self._keep.clicked.connect(lambda: self._ask(why=False))
        self._same.clicked.connect(lambda: self._judge(same=True))
        self._apart.clicked.connect(lambda: self._judge(same=False))
        self._tree.selectionModel().currentChanged.connect(lambda *_: self._paint_pair())
        self._why.textChanged.connect(lambda text: self._send.setEnabled(bool(text.strip())))
        self._why.returnPressed.connect(self._send.click)
        self._send.clicked.connect(self._on_refused)

    def show_bundle(
        self, item: InboxItem, arrivals: tuple[Arrival, ...] | None, *, enabled: bool
    ) -> None:
        """Show a bundle; None for arrivals that are still being read."""
        self._enabled = enabled and arrivals is not None
        if (item, arrivals) != self._shown:
            is_new = self._item is None or self._item.id != item.id
            self._shown, self._item = (item, arrivals), item
            self._title.setText(self.tr("From {name}").format(name=self._name(item.sender)))
            self._facts.setText(
                self.tr("Reading…") if arrivals is None else wording.size(item.bytes)
            )
            self._model.show_arrivals(arrivals or ())
            self._fit_columns()
            if is_new:
                self._ask(why=False)
                self._tree.setFocus()
            if self._model.rowCount() and not self._tree.currentIndex().isValid():
                self._tree.setCurrentIndex(self._model.index(0, CHANGE))
        self._paint_choices()

    def ask_less(self) -> bool:
        """Leave the question for a reason, if it is being asked; returns whether it was."""
        was_asking = self._why.isVisibleTo(self)
        self._ask(why=False)
        return was_asking

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The space bar ticks the row, whichever of its cells is current."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            index = self._tree.currentIndex()
            if event.key() == Qt.Key.Key_Space and index.isValid():
                self._model.toggle(index)
                return True
        return super().eventFilter(watched, event)

    def _fit_columns(self) -> None:
        self._tree.expandAll()
        header = self._tree.header()
        header.setStretchLastSection(False)
        for column in (CHANGE, WHEN, KIND):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(REMARK, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(REMARK, _REMARK_WIDTH)

    def _ask(self, *, why: bool) -> None:
        for asking in (self._why, self._send, self._keep):
            asking.setVisible(why)
        for choosing in (self._all, self._some, self._refuse):
            choosing.setVisible(not why)
        self._send.setEnabled(False)
        self._why.clear()
        self._paint_pair()
        if why:
            self._why.setFocus()

    def _paint_choices(self) -> None:
        ticked = len(self._model.ticked())
        self._all.setEnabled(self._enabled)
        self._some.setText(self.tr("Accept %n ticked", "", ticked))
        for button in (self._some, self._refuse):
            button.setEnabled(self._enabled and ticked > 0)
        self._paint_pair()

    def _paint_pair(self) -> None:
        """What can be said of two records is offered on the row that sets them beside each other."""
        is_pair = self._model.pair(self._tree.currentIndex()) is not None
        for button in (self._same, self._apart):
            button.setVisible(is_pair and self._why.isHidden())
            button.setEnabled(self._enabled)

    def _judge(self, *, same: bool) -> None:
        pair = self._model.pair(self._tree.currentIndex())
        if pair is not None:
            self.judged.emit(*pair, same)

    def _accept(self, records: list[bytes]) -> None:
        if self._item is not None:
            self.accepted.emit(self._item.id, records)

    def _on_refused(self) -> None:
        if self._item is not None:
            self.refused.emit(self._item.id, self._why.text().strip(), sorted(self._model.ticked()))
            self._ask(why=False)
