"""Children that read what strangers made: each with its own limits, the next one loading meanwhile."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from subprocess import Popen

import pytest

from liaison.system import children
from liaison.system.children import Children
from tests.support.children import GRANTED, is_gone, is_ready

pytestmark = pytest.mark.slow  # real processes


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The processes that were started, in order."""
    pids: list[int] = []
    start: Callable[[], Popen[bytes]] = children._start

    def noting() -> Popen[bytes]:
        child = start()
        pids.append(child.pid)
        return child

    monkeypatch.setattr(children, "_start", noting)
    return pids


def test_the_next_child_loads_while_one_is_at_work_and_is_the_one_that_works_then(
    started: list[int],
) -> None:
    ahead = Children()
    with ahead.confined(*GRANTED) as one:
        assert is_ready(one)
    with ahead.confined(*GRANTED) as other:
        assert is_ready(other)
        assert other.pid == started[1]
    assert is_gone(one.pid)
    assert is_gone(other.pid)


def test_a_child_that_died_or_waited_too_long_is_replaced(
    started: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead = Children()
    with ahead.confined(*GRANTED):
        pass
    os.kill(started[1], 9)
    os.waitid(os.P_PID, started[1], os.WEXITED | os.WNOWAIT)
    with ahead.confined(*GRANTED) as child:
        assert is_ready(child)
        assert child.pid == started[2]
    monkeypatch.setattr(children, "WAITS_SECONDS", 0)
    with ahead.confined(*GRANTED) as child:
        assert child.pid == started[3]
        for waiting in threading.enumerate():
            if isinstance(waiting, threading.Timer) and waiting.interval == 0:
                waiting.join()
        assert is_gone(started[4])
    with ahead.confined(*GRANTED) as child:
        assert is_ready(child)
        assert child.pid == started[5]


def test_nobody_leaves_a_waiting_child_behind(started: list[int]) -> None:
    ahead = Children()
    with ahead.confined(*GRANTED):
        pass
    assert not is_gone(started[1])
    del ahead
    assert all(map(is_gone, started))
