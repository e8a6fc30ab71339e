"""Local time large, Zulu date-time group under it; in an exercise both are the exercise's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.ui import wording
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone

_TICK_MS = 5_000


class ClockFace(QWidget):
    """Follows `now_ms`, which is the vault's own clock, in the zone of the site."""

    def __init__(
        self,
        now_ms: Callable[[], int],
        *,
        tz: str,
        is_known: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """A clock on `tz`; where nobody said which zone the site is in (`is_known`), it says so."""
        super().__init__(parent)
        self._now_ms = now_ms
        self._tz = tz
        self._is_known = is_known
        if not is_known:
            self.setToolTip(
                self.tr("Nobody said which clock this site keeps: say it in Settings, Reports.")
            )
        self._local = Label(kind=Kind.STRONG)
        self._zulu = Label(kind=Kind.SMALL, tone=Tone.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        for label, height in ((self._local, 20), (self._zulu, 16)):
            label.setFixedHeight(height)
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing)
            column.addWidget(label)
        column.addStretch(1)
        timer = QTimer(self)
        timer.timeout.connect(self._tick)
        timer.start(_TICK_MS)
        self._tick()

    def _tick(self) -> None:
        now = self._now_ms()
        self._local.setText(wording.clock(now, self._tz))
        zulu = wording.dtg(now)
        self._zulu.setText(
            zulu if self._is_known else self.tr("{dtg} · no zone known").format(dtg=zulu)
        )
