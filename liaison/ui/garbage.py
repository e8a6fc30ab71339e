"""Cyclic garbage is collected on the GUI thread only.

Python collects wherever the next allocation happens. A widget in a dead cycle would then be deleted
on a worker's thread, and Qt crashes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 1_000


class GuiThreadCollector(QObject):
    """While it lives, and until `stop`, nothing but its timer collects."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self.spare()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_LOOK_EVERY_MS)

    def spare(self) -> None:
        """What was imported until now stays; looking through it again would only cost a stutter."""
        gc.freeze()

    def collect(self) -> None:
        """Collect what Python itself would have collected by now."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [
            generation
            for generation, (count, most) in enumerate(zip(counts, thresholds, strict=True))
            if count > most
        ]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.enable()
