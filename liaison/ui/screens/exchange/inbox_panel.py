"""What came and waits for a person: accept, or refuse with a reason that the sender gets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from liaison.core.values import Contact, InboxItem, Trust
from liaison.ui import wording
from liaison.ui.screens.exchange.presenter import ExchangeState
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.tone import Tone

_MOST_ROWS = 3
_ROW_HEIGHT = 70
_NOTHING_HEIGHT = 24


class InboxPanel(Panel):
    """One block an item.

    Signals:
        accepted: ids of the items to accept.
        asked_to_refuse: the id of the item to refuse, or None to keep it after all.
        refused: an id and the reason.
    """

    accepted = Signal(list)
    asked_to_refuse = Signal(object)
    refused = Signal(bytes, str)

    def __init__(self, name: Callable[[Contact], str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("inboxPanel")
        self._name = name
        self._shown: tuple[object, ...] = ()
        self._waiting: tuple[InboxItem, ...] = ()
        self._everything = Button(self.tr("Accept all"), use=Use.PRIMARY)
        self._everything.setObjectName("acceptAllButton")
        self._everything.clicked.connect(self._on_everything_clicked)
        self._items = QVBoxLayout()
        self._items.setContentsMargins(0, 0, 0, 0)
        self._items.setSpacing(GRID + 4)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Inbox"), kind=Kind.STRONG), 1)
        head.addWidget(self._everything)
        self.body.addLayout(head)
        self.body.addWidget(self._scrolling())

    def _scrolling(self) -> QScrollArea:
        holder = QWidget()
        holder.setLayout(self._items)
        self._area = QScrollArea()
        self._area.setWidget(holder)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self._area

    def paint(self, state: ExchangeState) -> None:
        """Rebuild the blocks when what waits is different."""
        shown = (state.waiting, state.refusing, state.running)
        if shown == self._shown:
            return
        self._shown, self._waiting = shown, state.waiting
        while (old := self._items.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        if not state.waiting:
            self._items.addWidget(Label(self.tr("Nothing waits for you."), tone=Tone.MUTED))
        for item in state.waiting:
            self._items.addWidget(self._block(item, state))
        self._everything.setVisible(len(state.waiting) > 1)
        self._everything.setEnabled(not state.running)
        rows = min(len(state.waiting), _MOST_ROWS)
        self._area.setFixedHeight(max(_NOTHING_HEIGHT, rows * _ROW_HEIGHT))

    def _block(self, item: InboxItem, state: ExchangeState) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        first = QHBoxLayout()
        first.addWidget(ElidedLabel(self._name(item.sender), kind=Kind.STRONG), 1)
        first.addWidget(Label(self._facts(item), kind=Kind.SMALL, tone=Tone.MUTED))
        column.addLayout(first)
        if item.id == state.refusing:
            column.addLayout(self._refusal(item))
        else:
            column.addLayout(self._choices(item, state))
        return block

    def _on_everything_clicked(self) -> None:
        self.accepted.emit([item.id for item in self._waiting])

    def _facts(self, item: InboxItem) -> str:
        parts = [
            self.tr("stream {n}").format(n=item.stream),
            wording.size(item.bytes),
            self.tr("verified ✓") if item.sender.trust is Trust.VERIFIED else "",
        ]
        return " · ".join(part for part in parts if part)

    def _counts(self, item: InboxItem) -> list[Label]:
        parts = (
            (self.tr("%n new", "", item.new), Tone.PLAIN, item.new),
            (self.tr("%n changed", "", item.changed), Tone.PLAIN, item.changed),
            (self.tr("%n in clash", "", item.clashes), Tone.WARNING, item.clashes),
            (self.tr("%n held", "", item.held), Tone.WARNING, item.held),
            (self.tr("%n files", "", item.attachments), Tone.PLAIN, item.attachments),
        )
        said = [
            Label(text, kind=Kind.STRONG if tone is Tone.WARNING else Kind.BODY, tone=tone)
            for text, tone, count in parts
            if count
        ]
        return said or [Label(self.tr("nothing new to us"), tone=Tone.MUTED)]

    def _choices(self, item: InboxItem, state: ExchangeState) -> QHBoxLayout:
        is_only_one = len(state.waiting) == 1
        accept = Button(self.tr("Accept"), use=Use.PRIMARY if is_only_one else Use.PLAIN)
        accept.setObjectName("acceptButton")
        accept.clicked.connect(lambda: self.accepted.emit([item.id]))
        refuse = Button(self.tr("Refuse…"))
        refuse.setObjectName("refuseButton")
        refuse.clicked.connect(lambda: self.asked_to_refuse.emit(item.id))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for label in self._counts(item):
            row.addWidget(label)
        row.addStretch(1)
        for button in (accept, refuse):
            button.setEnabled(not state.running)
            row.addWidget(button)
        return row

    def _refusal(self, item: InboxItem) -> QHBoxLayout:
        why = QLineEdit()
        why.setObjectName("refusalField")
        why.setPlaceholderText(self.tr("Why? The sender gets this with your next bundle."))
        why.setAccessibleName(self.tr("Reason"))
        send = Button(self.tr("Refuse"))
        send.setObjectName("refuseNowButton")
        send.setEnabled(False)
        keep = Button(self.tr("Keep"), use=Use.LINK)
        why.textChanged.connect(lambda text: send.setEnabled(bool(text.strip())))
        why.returnPressed.connect(send.click)
        send.clicked.connect(lambda: self.refused.emit(item.id, why.text().strip()))
        keep.clicked.connect(lambda: self.asked_to_refuse.emit(None))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(why, 1)
        row.addWidget(send)
        row.addWidget(keep)
        why.setFocus()
        return row
