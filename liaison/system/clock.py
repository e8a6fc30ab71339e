"""What time it is, as a label; no rule of the product relies on it."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class SystemClock:
    """The computer's clock; satisfies `core.ports.Clock`."""

    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01T00:00Z."""
        return time.time_ns() // 1_000_000


class ExerciseClock:
    """A clock that starts at a given instant when it is made, and then goes on at real speed.

    A change of the computer's clock does not touch it.
    """

    def __init__(self, start_ms: int) -> None:
        self._start_ms = start_ms
        self._began = time.monotonic_ns()

    @classmethod
    def starting(cls, instant: str) -> ExerciseClock:
        """From an ISO 8601 date or date-time; without an offset it is UTC.

        Raises:
            ValueError: it is neither.
        """
        start = datetime.fromisoformat(instant)
        if start.tzinfo is None:
            start = start.replace(tzinfo=UTC)
        return cls(int(start.timestamp() * 1000))

    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01T00:00Z, in the exercise."""
        return self._start_ms + (time.monotonic_ns() - self._began) // 1_000_000
