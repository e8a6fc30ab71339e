"""One carrier: what it is, how it is, and the button for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core.carriers import KnownCarrier
from liaison.ui import icons, wording
from liaison.ui.screens.exchange.presenter import Place
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.label import Kind
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.tone import Tone

_ICON = 24
_NO_LINE = {"carrier.unreachable", "carrier.dropped"}
_MOST_WORDS = 176
"""Width in pixels beyond which a name is cut; the tooltip has the whole path."""


class CarrierCard(Panel):
    """The chosen card carries the big button, the others a small one to choose them.

    Signals:
        chosen: this carrier's path.
        exchange_wanted: visit it.
        change_wanted: the `KnownCarrier` of a place on a server: change how it is set up.
    """

    chosen = Signal(str)
    exchange_wanted = Signal()
    change_wanted = Signal(object)

    def __init__(
        self, place: Place, *, is_chosen: bool, enabled: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("carrierCard")
        self._place = place
        self.set_current(current=is_chosen)
        picture = QLabel()
        icon = icons.STICK if place.is_removable else icons.FOLDER
        icon = icons.SERVER if place.server else icon
        picture.setPixmap(icons.icon(icon, tokens_of(self.palette()).muted).pixmap(_ICON, _ICON))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = ElidedLabel(self._name(), kind=Kind.STRONG)
        name.setToolTip(wording.tooltip(wording.ltr(place.path)))
        is_well = place.is_there and not place.is_read_only
        is_well = not (place.server and place.server.failed_ms) and is_well
        tone = Tone.MUTED if is_well else Tone.WARNING
        state = ElidedLabel(self._state(), kind=Kind.SMALL, tone=tone)
        words.addWidget(name)
        words.addWidget(state)
        self._words = (name, state)
        row = QHBoxLayout()
        row.setSpacing(GRID + 4)
        row.addWidget(picture)
        row.addLayout(words, 1)
        if place.server is not None:
            row.addWidget(self._change())
        row.addWidget(self._button(is_chosen=is_chosen, enabled=enabled))
        self.body.addLayout(row)

    @override
    def sizeHint(self) -> QSize:
        """Room for the words, too, which otherwise ask for none: a card is known by its name."""
        wanted = max(label.sizeHint().width() for label in self._words)
        hint = super().sizeHint()
        return QSize(hint.width() + min(wanted, _MOST_WORDS), hint.height())

    def _button(self, *, is_chosen: bool, enabled: bool) -> Button:
        if is_chosen:
            button = Button(self.tr("Exchange  Ctrl+E"), use=Use.BIG)
            button.setObjectName("exchangeButton")
            button.setEnabled(enabled)
            button.clicked.connect(self.exchange_wanted)
            return button
        button = Button(self.tr("Use this"))
        button.setObjectName("chooseCarrierButton")
        button.setAccessibleName(self.tr("Use {name}").format(name=self._place.name))
        button.clicked.connect(lambda: self.chosen.emit(self._place.path))
        return button

    def _change(self) -> Button:
        button = Button(self.tr("Change…"), use=Use.LINK)
        button.setObjectName("changePlaceButton")
        button.setAccessibleName(self.tr("Change {name}").format(name=self._place.name))
        button.clicked.connect(lambda: self.change_wanted.emit(self._place.server))
        return button

    def _name(self) -> str:
        place, name = self._place, wording.isolated(self._place.name)
        if place.server is not None:
            return self.tr("{name} ({kind})").format(name=name, kind=wording.ltr(place.file_system))
        if not place.is_removable:
            return self.tr("Folder {name}").format(name=name)
        if place.file_system:
            return self.tr("Stick {name} ({kind})").format(
                name=name, kind=wording.ltr(place.file_system)
            )
        return self.tr("Stick {name}").format(name=name)

    def _state(self) -> str:
        place = self._place
        if place.server is not None:
            return self._reached(place.server)
        if place.free_bytes is None:
            return self.tr("not there now")
        free = self.tr("{size} free").format(size=wording.size(place.free_bytes))
        locked = self.tr("read-only")
        return f"{free} · {locked}" if place.is_read_only else free

    def _reached(self, server: KnownCarrier) -> str:
        if server.failed_ms:
            when = wording.short_date(server.failed_ms)
            if server.failure in _NO_LINE:
                return self.tr("unreachable since {when}").format(when=when)
            return self.tr("refused since {when}").format(when=when)
        if server.reached_ms:
            return self.tr("visited {when}").format(when=wording.short_date(server.reached_ms))
        return self.tr("not visited yet")
