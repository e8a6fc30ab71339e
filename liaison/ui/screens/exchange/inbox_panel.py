"""What came and waits for a person: accept, or refuse with a reason that the sender gets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.core.values import Contact, InboxItem, Trust
from liaison.ui import wording
from liaison.ui.screens.exchange.presenter import ExchangeState
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


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
        self._title = SectionTitle(self.tr("Inbox"))
        self._items = QVBoxLayout()
        self._items.setSpacing(GRID)
        self._shown: tuple[object, ...] = ()
        self.body.addWidget(self._title)
        self.body.addLayout(self._items)

    def paint(self, state: ExchangeState) -> None:
        """Rebuild the blocks when what waits is different."""
        shown = (state.waiting, state.refusing, state.running)
        if shown == self._shown and self._items.count():
            return
        self._shown = shown
        while (old := self._items.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        waiting = state.waiting
        if not waiting:
            self._items.addWidget(Label(self.tr("Nothing waits for you."), tone=Tone.MUTED))
        for item in waiting:
            asks = item.id == state.refusing
            self._items.addWidget(self._block(item, asks=asks, enabled=not state.running))
        if len(waiting) > 1:
            everything = Button(self.tr("Accept all"), use=Use.PRIMARY)
            everything.setObjectName("acceptAllButton")
            everything.setEnabled(not state.running)
            everything.clicked.connect(lambda: self.accepted.emit([one.id for one in waiting]))
            self._items.addWidget(everything)

    def _block(self, item: InboxItem, *, asks: bool, enabled: bool) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self._from(item), kind=Kind.SMALL, tone=Tone.MUTED, wrap=True))
        column.addWidget(self._counts(item))
        column.addLayout(self._refusal(item) if asks else self._choices(item, enabled=enabled))
        return block

    def _from(self, item: InboxItem) -> str:
        verified = self.tr("verified ✓") if item.sender.trust is Trust.VERIFIED else ""
        return self.tr("from {name}, stream {n}, {size}, {verified}").format(
            name=wording.isolated(self._name(item.sender)),
            n=item.stream,
            size=wording.size(item.bytes),
            verified=verified,
        )

    def _counts(self, item: InboxItem) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        parts = (
            (self.tr("{n} new").format(n=item.new), Tone.PLAIN, True),
            (self.tr("{n} changed").format(n=item.changed), Tone.PLAIN, True),
            (self.tr("{n} in clash").format(n=item.clashes), Tone.WARNING, item.clashes > 0),
            (self.tr("{n} held").format(n=item.held), Tone.WARNING, item.held > 0),
            (self.tr("{n} attachments").format(n=item.attachments), Tone.PLAIN, True),
        )
        for text, tone, is_said in parts:
            if is_said:
                kind = Kind.STRONG if tone is Tone.WARNING else Kind.BODY
                row.addWidget(Label(text, kind=kind, tone=tone))
        row.addStretch(1)
        return holder

    def _choices(self, item: InboxItem, *, enabled: bool) -> QHBoxLayout:
        accept = Button(self.tr("Accept"), use=Use.PRIMARY)
        accept.setObjectName("acceptButton")
        accept.clicked.connect(lambda: self.accepted.emit([item.id]))
        refuse = Button(self.tr("Refuse…"))
        refuse.setObjectName("refuseButton")
        refuse.clicked.connect(lambda: self.asked_to_refuse.emit(item.id))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (accept, refuse):
            button.setEnabled(enabled)
            row.addWidget(button)
        row.addStretch(1)
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
