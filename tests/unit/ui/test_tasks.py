from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from liaison.core.errors import Reason, Refused
from liaison.core.events import Progress
from liaison.ui.tasks import Job, Lane, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    del qtbot
    running = Tasks()
    yield running
    running.drain()


def give(number: int, _: Job[int]) -> int:
    return number


def test_the_store_lane_keeps_the_order_and_answers_on_the_gui_thread(
    tasks: Tasks, qtbot: QtBot
) -> None:
    home = QThread.currentThread()
    answers: list[int] = []
    threads = set()

    def done(answer: int) -> None:
        threads.add(QThread.currentThread() is home)
        answers.append(answer)

    for number in range(200):
        tasks.submit(partial(give, number), owner=None, done=done)
    qtbot.waitUntil(lambda: len(answers) == 200)
    assert answers == list(range(200))
    assert threads == {True}


def test_an_answer_for_a_widget_that_is_gone_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    owner, gone = QObject(), QObject()
    answers: list[str] = []
    begin = threading.Event()
    tasks.submit(lambda _: begin.wait(), owner=None)
    tasks.submit(lambda _: "lost", owner=gone, done=answers.append)
    tasks.submit(lambda _: "kept", owner=owner, done=answers.append)
    shiboken6.delete(gone)
    begin.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["kept"]


def test_a_refusal_goes_to_the_one_who_asked(tasks: Tasks, qtbot: QtBot) -> None:
    refusals: list[Refused] = []

    def refuse(_: Job[None]) -> None:
        raise Refused(Reason.VAULT_PASSPHRASE)

    tasks.submit(refuse, owner=None, failed=refusals.append)
    qtbot.waitUntil(lambda: bool(refusals))
    assert refusals[0].reason is Reason.VAULT_PASSPHRASE


def test_a_bug_in_the_work_reaches_the_top_of_the_process(tasks: Tasks, qtbot: QtBot) -> None:
    def fail(_: Job[None]) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        tasks.submit(fail, owner=None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_cancelled_work_stops_at_its_next_report(tasks: Tasks, qtbot: QtBot) -> None:
    refusals: list[Refused] = []
    reported = threading.Event()
    cancelled = threading.Event()

    def work(job: Job[None]) -> None:
        job.report(Progress("copying", 1, 2))
        reported.set()
        cancelled.wait()
        job.report(Progress("copying", 2, 2))

    seen: list[Progress] = []
    job = tasks.submit(
        work, owner=None, lane=Lane.WORKERS, failed=refusals.append, progress=seen.append
    )
    qtbot.waitUntil(reported.is_set)
    job.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: bool(refusals))
    assert refusals[0].reason is Reason.CANCELLED
    assert seen == [Progress("copying", 1, 2)]


def test_draining_finishes_what_was_queued_even_when_it_was_cancelled(qtbot: QtBot) -> None:
    del qtbot
    tasks = Tasks()
    kept: list[int] = []

    def keep(number: int, _: Job[None]) -> None:
        kept.append(number)

    for number in range(20):
        tasks.submit(partial(keep, number), owner=None)
    tasks.drain()
    assert kept == list(range(20))
    assert tasks.is_idle
    tasks.drain()


def test_work_that_comes_after_the_lanes_ended_is_dropped(qtbot: QtBot) -> None:
    del qtbot
    tasks, answers = Tasks(), list[int]()
    tasks.drain()
    late = tasks.submit(partial(give, 1), owner=None, done=answers.append)
    assert late.is_cancelled
    assert tasks.is_idle
    assert answers == []
