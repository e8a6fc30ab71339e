"""Under the map: the time that is shown, and what lies under the pointer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liaison.ui import wording
from liaison.ui.screens.map.presenter import Readout
from liaison.ui.theme import GRID
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.time_range import TimeRange
from liaison.ui.widgets.tone import Tone


class MapFoot(QFrame):
    """Signals: time_changed, with the first step shown and the first that is not."""

    time_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapFoot")
        self.times = TimeRange()
        self.times.changed.connect(self.time_changed)
        self._start = Label(kind=Kind.SMALL)
        self._end = Label(kind=Kind.SMALL)
        self._degrees = Label(kind=Kind.SMALL)
        self._grid = Label(kind=Kind.SMALL)
        self._grid.setObjectName("gridReadout")
        self._unit = Label(kind=Kind.SMALL)
        self._unit.setObjectName("unitReadout")
        self._distance = Label(kind=Kind.SMALL, tone=Tone.MUTED)
        self._distance.setObjectName("distanceReadout")
        self._remark = Label(kind=Kind.SMALL, tone=Tone.MUTED)
        self._remark.setObjectName("mapRemark")
        time = QHBoxLayout()
        time.setSpacing(GRID)
        for widget, stretch in ((self._start, 0), (self.times, 1), (self._end, 0)):
            time.addWidget(widget, stretch)
        said = QHBoxLayout()
        said.setSpacing(3 * GRID)
        for label in (self._degrees, self._grid, self._unit, self._distance):
            said.addWidget(label)
        said.addStretch(1)
        said.addWidget(self._remark)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(4)
        column.addLayout(time)
        column.addLayout(said)

    def show_times(
        self, bars: Sequence[int], steps: tuple[int, int], ends: tuple[str, str]
    ) -> None:
        """The bars, where the handles stand, and the days at them; without bars there is no time."""
        self.times.show_bars(bars, steps)
        for widget in (self._start, self.times, self._end):
            widget.setVisible(bool(bars))
        self._start.setText(ends[0])
        self._end.setText(ends[1])

    def show_readout(self, readout: Readout | None, *, unit: str = "", away: str = "") -> None:
        """What lies under the pointer: where it is, in which unit, and how far from what is chosen."""
        self._unit.setText(unit)
        self._degrees.setText(wording.ltr(readout.degrees) if readout else "")
        self._grid.setText(wording.ltr(readout.grid) if readout else "")
        self._distance.setText(away)

    def show_remark(self, words: str) -> None:
        """What else must be known of the marks shown."""
        self._remark.setText(words)
