"""All carriers as cards; beside them what adds one, and what a visit may cost."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.thrift import Thrift
from liaison.ui.screens.exchange import presenter
from liaison.ui.screens.exchange.carrier_card import CarrierCard, Shown
from liaison.ui.screens.exchange.places import Place
from liaison.ui.screens.exchange.presenter import ExchangeState
from liaison.ui.screens.exchange.thrift_box import ThriftBox
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.flow import Flow


class CarrierCards(QWidget):
    """Made anew when anything about them changed, and only then.

    Signals:
        place_wanted: another place is to be added.
        chosen, exchange_wanted, repair_wanted, change_wanted: see `CarrierCard`.
    """

    place_wanted = Signal()
    chosen = Signal(str)
    exchange_wanted = Signal()
    repair_wanted = Signal(str, bool)
    change_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._cards = Flow(spacing=GRID)
        self._add_place = Button(self.tr("Add a place…"))
        self._add_place.setObjectName("addPlaceButton")
        self._add_place.clicked.connect(self.place_wanted)
        self._thrift = ThriftBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addLayout(self._cards, 1)
        beside = QVBoxLayout()
        beside.setSpacing(GRID)
        beside.addWidget(self._add_place)
        beside.addWidget(self._thrift)
        beside.addStretch(1)
        row.addLayout(beside)

    @property
    def thrift(self) -> Thrift:
        """What the next visit may cost."""
        return self._thrift.chosen

    def paint(self, state: ExchangeState, *, now_ms: int) -> None:
        """Show them as they are."""
        shown = (state.places, state.chosen, state.running, state.forecasts, state.repairs)
        if shown == self._shown:
            return
        self._shown = shown
        self.setVisible(bool(state.places))
        held = self._focused()
        while (old := self._cards.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place in state.places:
            self._cards.addWidget(self._card(place, state, now_ms))
        if held:
            self._focus(held)

    def _card(self, place: Place, state: ExchangeState, now_ms: int) -> CarrierCard:
        shown = Shown(
            place,
            forecast=state.forecasts.get(place.path),
            needed=presenter.room_needed(state, place),
            repairs=place.path in state.repairs,
            now_ms=now_ms,
        )
        card = CarrierCard(
            shown, is_chosen=place.path == state.chosen, enabled=state.can_exchange, parent=self
        )
        card.chosen.connect(self.chosen)
        card.exchange_wanted.connect(self.exchange_wanted)
        card.repair_wanted.connect(self.repair_wanted)
        card.change_wanted.connect(self.change_wanted)
        return card

    def _focused(self) -> str:
        """What in the cards has the keyboard, so that it keeps it when they are made anew."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None and self.isAncestorOf(widget) else ""

    def _focus(self, name: str) -> None:
        for place in range(self._cards.count()):
            item = self._cards.itemAt(place)
            card = None if item is None else item.widget()
            widget = None if card is None else card.findChild(QWidget, name)
            if isinstance(widget, QWidget):
                widget.setFocus()
                return
