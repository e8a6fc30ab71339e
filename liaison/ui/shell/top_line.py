"""The top line: who and where, how high, find anything, who was heard when, what time, lock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from liaison.core.listing import listed
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.shell.clock import ClockFace
from liaison.ui.shell.freshness import Freshness, Heard
from liaison.ui.theme import GRID, NARROW_BELOW, RAIL_WIDTH, TOP_LINE_HEIGHT
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.dot import Dot
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.marking_label import MarkingLabel
from liaison.ui.widgets.tone import Tone

_TONES = {
    Freshness.FRESH: Tone.GOOD,
    Freshness.AGEING: Tone.WARNING,
    Freshness.NEVER: Tone.MUTED,
}
_MOST_DOTS = 4
_DOTS_WHEN_NARROW = 1
_BARE_BELOW = 800
"""Width under which what was heard is told on Today only, and the lock is its icon."""


class TopLine(QFrame):
    """Signals: lock_wanted, when the user pressed Lock."""

    lock_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topLine")
        self.setFixedHeight(TOP_LINE_HEIGHT)
        self._desk = desk
        self._heard: tuple[Heard, ...] = ()
        self._fitted = -1
        identity = desk.identity
        who = Label(
            f"{wording.isolated(identity.mission)} · {wording.isolated(desk.site_name(identity.site))}",
            kind=Kind.STRONG,
        )
        who.setToolTip(wording.tooltip(identity.role))
        self.marking = MarkingLabel()
        self.finder_field = QLineEdit()
        self.finder_field.setObjectName("finderField")
        self.finder_field.setPlaceholderText(self.tr("Find anything  Ctrl+K"))
        self.finder_field.setAccessibleName(self.tr("Find records, places, people, commands"))
        hint = self.finder_field.placeholderText()
        letters = self.finder_field.fontMetrics().horizontalAdvance(hint)
        self.finder_field.setMinimumWidth(letters + 4 * GRID)
        self.finder_field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dots = QHBoxLayout()
        self._dots.setSpacing(GRID + 4)
        self._lock = lock = Button(self.tr("Lock"), icon=icons.LOCK)
        lock.setObjectName("lockButton")
        lock.setAccessibleName(self.tr("Lock"))
        lock.setToolTip(wording.tooltip(f"{lock.accessibleName()}  Ctrl+L"))
        lock.clicked.connect(self.lock_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(who)
        row.addWidget(self.marking)
        row.addWidget(self.finder_field, 1)
        row.addLayout(self._dots)
        row.addWidget(ClockFace(desk.now_ms, tz=desk.tz, is_known=desk.knows_zone))
        row.addWidget(lock)

    def set_heard(self, heard: Sequence[Heard]) -> None:
        """Show a dot a mission, the latest heard first; the rest are counted."""
        self._heard = tuple(heard)
        self._fitted = -1  # ages changed, if nothing else
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_wide = self.width() >= NARROW_BELOW - RAIL_WIDTH
        is_bare = self.width() < _BARE_BELOW
        self._lock.setText("" if is_bare else self._lock.accessibleName())
        most = 0 if is_bare else _MOST_DOTS if is_wide else _DOTS_WHEN_NARROW
        if most != self._fitted:
            self._fitted = most
            self._show_dots(self._heard, most)

    def _show_dots(self, heard: Sequence[Heard], most: int) -> None:
        while (item := self._dots.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for one in heard[:most]:
            self._dots.addWidget(self._dot(one))
        if len(heard) > most > 0:
            rest = Label(f"+{len(heard) - most}", kind=Kind.SMALL, tone=Tone.MUTED)
            words = listed(map(self._words, heard[most:]), QCoreApplication.translate)
            rest.setToolTip(wording.tooltip(words))
            self._dots.addWidget(rest)

    def _dot(self, heard: Heard) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(Dot(_TONES[heard.freshness]))
        row.addWidget(Label(self._words(heard), kind=Kind.SMALL, tone=Tone.MUTED))
        return holder

    def _words(self, heard: Heard) -> str:
        return f"{wording.isolated(heard.mission)} {wording.age(heard.at_ms, self._desk.aged_ms)}"
