"""The quiet line over the log: when the report closes, who has the shift, and the products of the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.events import Changed
from liaison.core.products import shift, sitrep
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.products.presenter import Wish
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_TICK_MS = 5_000
_MINUTE_MS = 60_000
_SOON_MS = 30 * 60_000
"""From when on the countdown is more than quiet."""

Day = tuple[int, str, int | None, str]
"""The next cut-off, the role that has the shift, since when, and the zone of the site."""


class DayBar(QWidget):
    """Signals: wanted, with the product that somebody wants to see."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dayBar")
        self._desk = desk
        self._day: Day | None = None
        self._closes = Label(kind=Kind.SMALL, tone=Tone.MUTED)
        self._closes.setObjectName("cutOff")
        self._shift = Label(kind=Kind.SMALL, tone=Tone.MUTED)
        self._shift.setObjectName("shiftLine")
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._closes)
        head.addWidget(self._shift, 1)
        ways = Flow(spacing=GRID // 2)
        for name, words, icon, keys, wish in (
            ("sitrepButton", self.tr("SITREP"), icons.REPORT, "Ctrl+R", Wish(sitrep.KIND)),
            (
                "shiftButton",
                self.tr("Shift sheet"),
                icons.SHIFT,
                "Ctrl+Shift+R",
                Wish(shift.KIND),
            ),
        ):
            button = self._way(name, words, icon)
            button.setShortcut(keys)
            button.setToolTip(wording.tooltip(f"{words}  {keys}"))
            button.clicked.connect(lambda _=False, wish=wish: self.wanted.emit(wish))
            ways.addWidget(button)
        self.take = self._way("takeOver", self.tr("Take over"), icons.DONE)
        self.take.clicked.connect(self._on_take_over)
        ways.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID + 4, 0, GRID + 4, GRID // 2)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(ways)
        timer = QTimer(self)
        timer.timeout.connect(self._tick)
        timer.start(_TICK_MS)
        self.reload()

    def refresh(self, changed: Changed) -> None:
        """Something changed: a shift may have been taken over, or the hour moved."""
        if changed.records or "settings" in changed.topics:
            self.reload()

    def reload(self) -> None:
        """Ask for the hour and the shift anew."""
        self._desk.ask(_day, owner=self, done=self._show)

    def _way(self, name: str, words: str, icon: str) -> Button:
        button = Button(words, use=Use.LINK, icon=icon)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _show(self, day: Day) -> None:
        self._day = day
        _, role, since, tz = day
        if since is None:
            self._shift.setText("")
        else:
            said = self.tr("Shift: {role}, since {when}")
            when = wording.short_date(since, tz=tz)
            self._shift.setText(said.format(role=wording.isolated(role), when=when))
        self._tick()

    def _tick(self) -> None:
        if self._day is None:
            return
        until, now = self._day[0], self._desk.now_ms()
        if now >= until:
            self.reload()
            return
        left = wording.ltr(_countdown(now, until))
        self._closes.setText(self.tr("Cut-off in {left}").format(left=left))
        self._closes.set_tone(Tone.WARNING if until - now <= _SOON_MS else Tone.MUTED)

    def _on_take_over(self) -> None:
        self._desk.do(
            lambda workspace: Changed(frozenset({workspace.daily.take_over()})), owner=self
        )


def _day(workspace: Workspace) -> Day:
    daily = workspace.daily
    begun = daily.taken_over()
    role, since = (begun.it.took_over, begun.row.at_ms) if begun else ("", None)
    return daily.next_cut_off(), role, since, daily.tz


def _countdown(now_ms: int, until_ms: int) -> str:
    """Hours and minutes that are left, begun minutes counted: 02:10."""
    minutes = max(0, -((now_ms - until_ms) // _MINUTE_MS))
    return f"{minutes // 60:02}:{minutes % 60:02}"
