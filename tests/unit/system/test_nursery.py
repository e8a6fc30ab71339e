"""Children forked off one process that has loaded all they need: each its own, and none loads anything."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from subprocess import Popen

import pytest

from liaison.system import nursery
from liaison.system.children import start
from liaison.system.nursery import Nursery
from sync.trial import messages
from tests.support.children import GRANTED, is_gone, is_ready

pytestmark = pytest.mark.slow  # real processes


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[Popen[bytes]]:
    """The processes that loaded what children need, in order."""
    processes: list[Popen[bytes]] = []

    def noting(*words: str, hears: int, says: int) -> Popen[bytes]:
        processes.append(start(*words, hears=hears, says=says))
        return processes[-1]

    monkeypatch.setattr(nursery, "start", noting)
    return processes


def test_each_bundle_has_a_process_of_its_own_and_one_process_loads_for_all(
    loaded: list[Popen[bytes]],
) -> None:
    children, pids = Nursery(), set()
    for _ in range(5):
        with children.confined(*GRANTED) as child:
            assert is_ready(child)
            pids.add(child.pid)
        assert is_gone(child.pid)
    assert len(pids) == 5
    assert len(loaded) == 1
    del children
    assert is_gone(loaded[0].pid)


def test_what_one_child_may_use_is_nothing_to_the_next(loaded: list[Popen[bytes]]) -> None:
    children = Nursery()
    with children.confined(1, 10) as starved:
        with suppress(BrokenPipeError):
            messages.send(starved.sink, [messages.BUNDLE, bytes(1 << 20), 0])
        assert messages.REFUSED.encode() not in starved.source.read()  # as any other would say
    with children.confined(*GRANTED) as child:
        assert is_ready(child)
    assert len(loaded) == 1


def test_a_child_that_ends_leaves_nobody_who_could_speak_for_it() -> None:
    children = Nursery()
    with children.confined(*GRANTED) as child:
        assert is_ready(child)
        os.kill(child.pid, signal.SIGKILL)
        assert child.source.read() == b""


def test_one_that_waited_too_long_or_died_is_replaced(loaded: list[Popen[bytes]]) -> None:
    children = Nursery()
    for count in (1, 2):
        with children.confined(*GRANTED) as child:
            assert is_ready(child)
        assert len(loaded) == count
        loaded[-1].kill()
        loaded[-1].wait()
    with children.confined(*GRANTED) as child:
        assert is_ready(child)
        loaded[-1].kill()  # a child goes on without it, and ends with its pipes
    with children.confined(*GRANTED) as child:
        assert is_ready(child)


def test_children_end_with_whoever_had_them(loaded: list[Popen[bytes]]) -> None:
    children = Nursery()
    with children.confined(*GRANTED) as child:
        assert is_ready(child)
        forker = children._forker
        assert forker is not None
        forker._asked.close()
        assert child.source.read() == b""
    assert loaded[0].wait() == 0
