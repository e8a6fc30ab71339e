"""Where one is in a short way of steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from liaison.ui.theme import GRID
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.pill import Pill
from liaison.ui.widgets.tone import Tone


class StepsLine(QWidget):
    """Numbers and words; the current one stands out, those behind are ticked."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self._steps: list[tuple[Pill, Label]] = []
        for number, name in enumerate(names, start=1):
            pill, word = Pill(str(number)), Label(name, kind=Kind.SMALL)
            self._steps.append((pill, word))
            row.addWidget(pill)
            row.addWidget(word)
            if number < len(names):
                row.addSpacing(2 * GRID)
        row.addStretch(1)

    def show_step(self, current: int) -> None:
        """Mark a step, counted from 1, as the one that is being done."""
        for number, (pill, word) in enumerate(self._steps, start=1):
            is_current, is_done = number == current, number < current
            pill.setText("✓" if is_done else str(number))
            pill.set_tone(Tone.ACCENT if is_current or is_done else Tone.MUTED)
            word.set_tone(Tone.PLAIN if is_current else Tone.MUTED)
        self.setAccessibleName(self.tr("Step {n} of {all}").format(n=current, all=len(self._steps)))
