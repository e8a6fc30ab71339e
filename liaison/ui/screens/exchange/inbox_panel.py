"""What came and waits for a person: accept, or refuse with a reason that the sender gets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core.exchanged import Arrival, ArrivalKind, Imposed, InboxItem
from liaison.core.naming import title_of, type_label
from liaison.core.values import Contact, Trust
from liaison.ui import naming, wording
from liaison.ui.screens.exchange.presenter import ExchangeState
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.tone import Tone

_MOST_HEIGHT = 320
"""Of the list; what is longer scrolls, so that the table below keeps room."""
_MOST_TITLES = 3
"""Records of an item that are named before all of them are asked for."""


class InboxPanel(Panel):
    """One block an item.

    Signals:
        accepted: ids of the items to accept.
        looked_through: the id of the item to go through record by record.
        tried_again: the id of an item that was set aside, to be read once more.
        opened: the id of the item to look into, or of which all records are to be shown or no longer.
        asked_to_refuse: the id of the item to refuse, or None to keep it after all.
        refused: an id and the reason.
    """

    accepted = Signal(list)
    looked_through = Signal(bytes)
    tried_again = Signal(bytes)
    opened = Signal(bytes)
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
        holder, area = _Holder(), QScrollArea()
        holder.setLayout(self._items)
        holder.laid_out.connect(lambda height: area.setFixedHeight(min(height, _MOST_HEIGHT)))
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def paint(self, state: ExchangeState) -> None:
        """Rebuild the blocks when what waits is different."""
        shown = (
            *(state.waiting, state.aside, state.refusing),
            *(state.running, state.contents, state.opened),
        )
        if shown == self._shown:
            return
        self._shown, self._waiting = shown, state.waiting
        while (old := self._items.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for item in state.aside:
            self._items.addWidget(self._aside(item, state))
        if not (state.waiting or state.aside):
            self._items.addWidget(Label(self.tr("Nothing waits for you."), tone=Tone.MUTED))
        for item in state.waiting:
            self._items.addWidget(self._block(item, state))
        self._everything.setVisible(len(state.waiting) > 1)
        self._everything.setEnabled(not state.running)

    def _headed(self, item: InboxItem) -> tuple[QWidget, QVBoxLayout]:
        """A block that says who sent it and what it is, and where the rest of it goes."""
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        first = QHBoxLayout()
        first.addWidget(ElidedLabel(self._name(item.sender), kind=Kind.STRONG), 1)
        first.addWidget(Label(self._facts(item), kind=Kind.SMALL, tone=Tone.MUTED))
        column.addLayout(first)
        return block, column

    def _block(self, item: InboxItem, state: ExchangeState) -> QWidget:
        block, column = self._headed(item)
        for one in item.imposed:
            column.addWidget(self._imposed(one))
        for line in self._inside(item, state):
            column.addWidget(line)
        if item.id == state.refusing:
            column.addLayout(self._refusal(item))
        else:
            column.addLayout(self._choices(item, state))
        return block

    def _imposed(self, one: Imposed) -> Label:
        """What counted when it came, and cannot be refused."""
        said = Label(wording.imposed(one), kind=Kind.SMALL, tone=Tone.WARNING, wrap=True)
        said.setObjectName("imposed")
        return said

    def _aside(self, item: InboxItem, state: ExchangeState) -> QWidget:
        """An item that nobody reads before somebody says so."""
        block, column = self._headed(item)
        said = Label(
            self.tr("Set aside: it stopped the program that read it. Its sender is told."),
            tone=Tone.WARNING,
        )
        said.setObjectName("setAside")
        said.setWordWrap(True)
        column.addWidget(said)
        if item.id == state.refusing:
            column.addLayout(self._refusal(item))
            return block
        again = Button(self.tr("Try again"))
        again.setObjectName("tryAgainButton")
        again.clicked.connect(lambda: self.tried_again.emit(item.id))
        refuse = Button(self.tr("Refuse…"))
        refuse.setObjectName("refuseAsideButton")
        refuse.clicked.connect(lambda: self.asked_to_refuse.emit(item.id))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        for button in (again, refuse):
            button.setEnabled(not state.running)
            row.addWidget(button)
        column.addLayout(row)
        return block

    def _inside(self, item: InboxItem, state: ExchangeState) -> list[QWidget]:
        """What is in it: the first records, or all; or how to look into a large one."""
        brought = state.contents.get(item.id)
        if brought is None:
            return [self._opener(item, self.tr("Show what is in it"))]
        is_open = item.id in state.opened
        shown = brought if is_open else brought[:_MOST_TITLES]
        lines: list[QWidget] = [self._arrival(one) for one in shown]
        if len(brought) > _MOST_TITLES:
            more = self.tr("and %n more", "", len(brought) - _MOST_TITLES)
            lines.append(self._opener(item, self.tr("Show fewer") if is_open else more))
        if twins := sum(1 for one in brought if one.twins):
            text = self.tr("%n may be the same event as one of ours", "", twins)
            lines.append(ElidedLabel(text, kind=Kind.SMALL, tone=Tone.INFO))
        return lines

    def _opener(self, item: InboxItem, text: str) -> Button:
        button = Button(text, use=Use.LINK)
        button.setObjectName("openItemButton")
        button.clicked.connect(lambda: self.opened.emit(item.id))
        return button

    def _arrival(self, one: Arrival) -> ElidedLabel:
        translate = QCoreApplication.translate
        kind = naming.kind(one.row) if one.row else translate("Type", type_label(one.type))
        words = {
            ArrivalKind.NEW: self.tr("new"),
            ArrivalKind.CHANGED: self.tr("changed"),
            ArrivalKind.HELD: self.tr("held"),
        }
        what = self.tr("in clash") if one.clashes else words[one.kind]
        title = wording.isolated(title_of(one.row, translate) if one.row else one.title)
        is_odd = one.clashes or one.kind is ArrivalKind.HELD
        label = ElidedLabel(
            self.tr("{kind} · {title} · {change}").format(kind=kind, title=title, change=what),
            kind=Kind.SMALL,
            tone=Tone.WARNING if is_odd else Tone.PLAIN,
        )
        label.setObjectName("arrival")
        said = wording.said_of(one.reason, {}).sentence if one.reason else ""
        label.setToolTip(wording.tooltip(f"{one.title} {said}".strip()))
        return label

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
        look = Button(self.tr("Look through"), use=Use.LINK)
        look.setObjectName("lookThroughButton")
        look.clicked.connect(lambda: self.looked_through.emit(item.id))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for label in self._counts(item):
            row.addWidget(label)
        row.addStretch(1)
        for button in (look, accept, refuse):
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


class _Holder(QWidget):
    """Tells how high its contents want to be, in pixels, whenever they are laid out anew."""

    laid_out = Signal(int)

    @override
    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.laid_out.emit(self.sizeHint().height())
        return is_done
