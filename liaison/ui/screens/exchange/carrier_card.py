"""One carrier: what it is, how it is, what a visit would do, and the button for it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core.carriers import KnownCarrier
from liaison.core.errors import Refused
from liaison.core.forecast import Forecast
from liaison.ui import icons, wording
from liaison.ui.screens.exchange.places import Place
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.label import Kind
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.tone import Tone

_ICON = 24
_NO_LINE = {"carrier.unreachable", "carrier.dropped"}
_MOST_WORDS = 176
"""Width in pixels beyond which the words of a card that is not chosen are cut; the tooltip has all."""
_MOST_WORDS_CHOSEN = 344


@dataclass(frozen=True, slots=True)
class Shown:
    """What a card says.

    Attributes:
        forecast: what a visit would find and leave, or why that cannot be told; None: not known yet.
        needed: about how many bytes a visit would leave.
        repairs: whether repair data are left there.
        now_ms: the time, for how long ago something was.
    """

    place: Place
    forecast: Forecast | Refused | None = None
    needed: int = 0
    repairs: bool = False
    now_ms: int = 0


class CarrierCard(Panel):
    """The chosen card carries the big button, the others a small one to choose them.

    Signals:
        chosen: this carrier's path.
        exchange_wanted: visit it.
        change_wanted: the `KnownCarrier` of a place on a server: change how it is set up.
        repair_wanted: this carrier's path, and whether repair data are to be left there.
    """

    chosen = Signal(str)
    exchange_wanted = Signal()
    change_wanted = Signal(object)
    repair_wanted = Signal(str, bool)

    def __init__(
        self, shown: Shown, *, is_chosen: bool, enabled: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("carrierCard")
        self._shown = shown
        self._place = shown.place
        self._is_chosen = is_chosen
        self.set_current(current=is_chosen)
        picture = QLabel()
        icon = icons.STICK if self._place.is_removable else icons.FOLDER
        icon = icons.SERVER if self._place.server else icon
        picture.setPixmap(icons.icon(icon, tokens_of(self.palette()).muted).pixmap(_ICON, _ICON))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = ElidedLabel(self._name(), kind=Kind.STRONG)
        name.setToolTip(wording.tooltip(wording.ltr(self._place.path)))
        self._words = (name, *self._lines())
        for label in self._words:
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(GRID + 4)
        row.addWidget(picture)
        row.addLayout(words, 1)
        if self._place.server is not None:
            row.addWidget(self._change())
        row.addLayout(self._controls(enabled=enabled))
        self.body.addLayout(row)

    @override
    def sizeHint(self) -> QSize:
        """Room for the words, too, which otherwise ask for none: a card is known by its name."""
        wanted = max(label.sizeHint().width() for label in self._words)
        hint = super().sizeHint()
        most = _MOST_WORDS_CHOSEN if self._is_chosen else _MOST_WORDS
        return QSize(hint.width() + min(wanted, most), hint.height())

    def _controls(self, *, enabled: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        if not self._is_chosen:
            button = Button(self.tr("Use this"))
            button.setObjectName("chooseCarrierButton")
            button.setAccessibleName(self.tr("Use {name}").format(name=self._place.name))
            button.clicked.connect(lambda: self.chosen.emit(self._place.path))
            column.addWidget(button)
            return column
        button = Button(self.tr("Exchange  Ctrl+E"), use=Use.BIG)
        button.setObjectName("exchangeButton")
        button.setEnabled(enabled)
        button.clicked.connect(self.exchange_wanted)
        column.addWidget(button)
        if self._place.free_bytes is not None and not self._place.is_read_only:
            column.addWidget(self._repair_box(enabled=enabled))
        return column

    def _repair_box(self, *, enabled: bool) -> QCheckBox:
        repair = QCheckBox(self.tr("Repair data"))
        repair.setObjectName("repairBox")
        repair.setToolTip(
            self.tr(
                "Leaves an eighth more beside each bundle, so that one with damaged parts can still be read."
            )
        )
        repair.setChecked(self._shown.repairs)
        repair.setEnabled(enabled)
        repair.toggled.connect(lambda wanted: self.repair_wanted.emit(self._place.path, wanted))
        return repair

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

    def _reached(self, server: KnownCarrier) -> ElidedLabel:
        if server.failed_ms:
            when = wording.short_date(server.failed_ms)
            if server.failure in _NO_LINE:
                words = self.tr("unreachable since {when}").format(when=when)
            else:
                words = self.tr("refused since {when}").format(when=when)
            return self._line(words, Tone.WARNING)
        if server.reached_ms:
            when = wording.short_date(server.reached_ms)
            return self._line(self.tr("visited {when}").format(when=when))
        return self._line(self.tr("not visited yet"))

    def _lines(self) -> list[ElidedLabel]:
        """How it is, then what a visit would do; a tone only for what needs a person."""
        place, found = self._place, self._shown.forecast
        if place.was_pulled:
            return [
                self._line(self.tr("pulled out during the visit"), Tone.BAD),
                self._line(self.tr("Plug it in again: the visit goes on where it stopped.")),
            ]
        if place.server is not None:
            return [self._reached(place.server)]
        if place.free_bytes is None:
            return [self._line(self.tr("not there now"), Tone.WARNING)]
        if isinstance(found, Refused):
            said = wording.said(found)
            return [self._line(said.sentence, Tone.BAD), self._line(said.next_step)]
        would = [self._line(self._would(found))] if self._is_chosen and found is not None else []
        return [self._health(place.free_bytes), *would]

    @property
    def _is_full(self) -> bool:
        return (self._place.free_bytes or 0) < self._shown.needed

    def _health(self, free_bytes: int) -> ElidedLabel:
        free = wording.size(free_bytes)
        if self._place.is_read_only:
            return self._line(
                self.tr("read-only: bundles can be taken, and none left"), Tone.WARNING
            )
        if self._is_full:
            needed = wording.size(self._shown.needed)
            words = self.tr("too full: needs {needed}, has {free}")
            return self._line(words.format(needed=needed, free=free), Tone.WARNING)
        words = self.tr("{size} free").format(size=free)
        found = self._shown.forecast
        if self._is_chosen and isinstance(found, Forecast):
            words = f"{words} · {self._last(found)}"
        return self._line(words)

    def _last(self, found: Forecast) -> str:
        if found.last_ms is None:
            return self.tr("nothing of ours left there yet")
        age = wording.age(found.last_ms, self._shown.now_ms)
        return self.tr("last left there: {age}").format(age=age)

    def _would(self, found: Forecast) -> str:
        if self._is_full and not self._place.is_read_only:
            return self.tr("What matters most is left first. Free some space for the rest.")
        come = self.tr("%n bundles to look at", "", found.fetched.files)
        if self._place.is_read_only:
            return come
        if not found.owed.files:
            leave = self.tr("nothing to leave")
        else:
            leave = self.tr("%n to leave, {size}", "", found.owed.files).format(
                size=wording.size(self._shown.needed)
            )
        return f"{come} · {leave}"

    def _line(self, text: str, tone: Tone = Tone.MUTED) -> ElidedLabel:
        label = ElidedLabel(text, kind=Kind.SMALL, tone=tone)
        label.setToolTip(wording.tooltip(text))
        return label
