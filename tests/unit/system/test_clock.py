from __future__ import annotations

from liaison.core.ports import Clock
from liaison.system.clock import ShiftedClock, SystemClock

HOUR_MS = 3_600_000


def test_the_clock_counts_milliseconds_and_does_not_stand_still() -> None:
    clock: Clock = SystemClock()
    first = clock.now_ms()
    assert first > 1_700_000_000_000
    assert clock.now_ms() >= first


def test_an_exercise_runs_as_fast_as_the_machine_in_another_time() -> None:
    machine, exercise = SystemClock(), ShiftedClock(-1000 * HOUR_MS)
    before = machine.now_ms()
    shown = exercise.now_ms() + 1000 * HOUR_MS
    assert before <= shown <= machine.now_ms()
