"""What was taken down under an item, one card under the other, as high as they are within reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from liaison.core.values import RecordId
from liaison.ui.screens.room.card import Card
from liaison.ui.screens.room.presenter import CardText
from liaison.ui.theme import GRID
from liaison.ui.widgets.fields.pick import Offer
from liaison.ui.widgets.scroll_column import ScrollColumn

_MOST_HEIGHT = 300


class CardsPane(ScrollColumn):
    """Signals: as of the cards.

    Signals:
        reworded: the record, its new words, and whether they are those of the second language.
        corrected: the record, "owner" or "due", and what was typed there.
        typed: the record, "owner" or "due", and what stands there so far.
    """

    reworded = Signal(object, str, bool)
    corrected = Signal(object, str, str)
    typed = Signal(object, str, str)

    def __init__(self, say_day: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(QMargins(2 * GRID, 0, 2 * GRID, GRID), spacing=GRID, parent=parent)
        self._say_day = say_day
        self._cards: dict[RecordId, Card] = {}
        self._owners: Sequence[Offer] = ()
        self.begun: Callable[[RecordId], Mapping[str, str]] = lambda _: {}
        """What was typed for a card's owner or date and is neither yet."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(0)

    def learn(self, owners: Sequence[Offer]) -> None:
        """Whom cards made from here on offer as owners."""
        self._owners = owners

    def show_cards(self, cards: Sequence[CardText], *, parallel: bool) -> None:
        """Show exactly these; the newest is scrolled to."""
        known = {card.record for card in cards}
        for record in [one for one in self._cards if one not in known]:
            old = self._cards.pop(record)
            old.hide()
            self.column.removeWidget(old)
            old.deleteLater()
        newest: Card | None = None
        for place, text in enumerate(cards):
            card = self._cards.get(text.record)
            if card is None:
                card = newest = self._make(text)
            self.column.insertWidget(place, card)
            begun = self.begun(text.record)
            card.show_card(text, self._say_day(text.due), begun, parallel=parallel)
        self.setVisible(bool(cards))
        self.updateGeometry()
        if newest is not None:
            self.ensureWidgetVisible(newest)

    def say(self, record: RecordId, problem: str) -> None:
        """Say what is wrong on a card."""
        if record in self._cards:
            self._cards[record].say(problem)

    def finish(self) -> None:
        """What was typed into the cards' sentences is meant."""
        for card in self._cards.values():
            card.finish()

    def focus_first(self) -> None:
        """Put the keyboard into the first card."""
        first = self.column.itemAt(0)
        card = first.widget() if first is not None else None
        if isinstance(card, Card):
            card.focus_words()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @override
    def sizeHint(self) -> QSize:
        inside = self.widget()
        height = inside.sizeHint().height() if inside is not None else 0
        return QSize(super().sizeHint().width(), min(_MOST_HEIGHT, height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), _MOST_HEIGHT // 2))

    def _make(self, text: CardText) -> Card:
        card = Card(text, self._owners)
        card.reworded.connect(self.reworded)
        card.corrected.connect(self.corrected)
        card.typed.connect(self.typed)
        self._cards[text.record] = card
        return card
