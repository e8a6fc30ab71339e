"""The machine's clock, and that of an exercise. Both give labels; nothing is decided by them."""

from __future__ import annotations

import time

_NS_PER_MS = 1_000_000


class SystemClock:
    """Time as this machine has it."""

    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01T00:00Z."""
        return time.time_ns() // _NS_PER_MS


class ShiftedClock:
    """The clock of an exercise: it runs as fast as the machine's, so many milliseconds apart."""

    def __init__(self, shift_ms: int) -> None:
        self._shift_ms = shift_ms
        self._machine = SystemClock()

    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01T00:00Z, in the exercise."""
        return self._machine.now_ms() + self._shift_ms
