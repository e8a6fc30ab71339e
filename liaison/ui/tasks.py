"""Work off the GUI thread: one ordered lane for the store, a few workers for everything else.

The vault's connection lives on the store lane and nothing else touches it, so that commands and
queries run in the order in which the user caused them. Results come home through one QObject; a
result whose owner is gone by then is dropped. Jobs are plain callables: no job is a QObject.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal, Slot

from liaison.core.errors import Reason, Refused
from liaison.core.events import Progress

T = TypeVar("T")
R = TypeVar("R")

_PROGRESS_EVERY_MS = 100
_WORKERS = 2


class Lane(Enum):
    """Where a job runs."""

    STORE = auto()
    WORKERS = auto()


@dataclass(eq=False)
class Job(Generic[T]):
    """One piece of work under way; its methods may be called from any thread.

    Work that can be cancelled calls `report` often: it raises `Refused(CANCELLED)` once `cancel`
    was called. Work that never reports, such as keeping a draft, always runs to its end.
    """

    work: Callable[[Job[T]], T] | None
    owner: QObject | None
    done: Callable[[T], None] | None
    failed: Callable[[Refused], None] | None
    progress: Callable[[Progress], None] | None
    relay: Callable[[Callable[[], None]], None]
    _cancelled: threading.Event = field(default_factory=threading.Event)
    _since: QElapsedTimer = field(default_factory=QElapsedTimer)

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancelled.is_set()

    def report(self, progress: Progress) -> None:
        """Tell the screen how far the work is, at most ten times a second."""
        if self.is_cancelled:
            raise Refused(Reason.CANCELLED)
        listener = self.progress
        if listener is None or (
            self._since.isValid() and self._since.elapsed() < _PROGRESS_EVERY_MS
        ):
            return
        self._since.start()
        self.relay(lambda: listener(progress) if self._is_wanted() else None)

    def run(self) -> None:
        """Do the work and send home what came of it; called by `Tasks` only."""
        assert self.work is not None  # noqa: S101  (a job runs once)
        try:
            result = self.work(self)
        except Refused as refused:
            refusal = refused.with_traceback(None)  # its frames hold widgets
            self.relay(lambda: self._deliver(self.failed, refusal))
        except BaseException as bug:  # noqa: BLE001  (the edge: a bug must reach the crash line)
            fault = bug
            self.relay(lambda: _raise(fault))
        else:
            self.relay(lambda: self._deliver(self.done, result))

    def _is_wanted(self) -> bool:
        return self.owner is None or shiboken6.isValid(self.owner)

    def _deliver(self, receive: Callable[[R], None] | None, value: R) -> None:
        is_wanted = self._is_wanted()
        self._let_go()
        if receive is not None and is_wanted:
            receive(value)

    def _let_go(self) -> None:
        """Drop every way to a widget here, on the GUI thread: a widget must not die on another."""
        self.work = self.owner = self.done = self.failed = self.progress = None


class Tasks(QObject):
    """Runs jobs and brings what they return to the GUI thread. Lives as long as the program."""

    _home = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            Lane.STORE: ThreadPoolExecutor(1, thread_name_prefix="store"),
            Lane.WORKERS: ThreadPoolExecutor(_WORKERS, thread_name_prefix="worker"),
        }
        self._running: set[Job[Any]] = set()
        self.is_drained = False
        """The lanes have ended: nothing can be asked any more."""
        self._home.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        work: Callable[[Job[T]], T],
        *,
        owner: QObject | None,
        lane: Lane = Lane.STORE,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Refused], None] | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> Job[T]:
        """Queue work; `done`, `failed` and `progress` are called on the GUI thread.

        Args:
            work: gets its own job, for `report`.
            owner: the widget the result is for; once it is deleted nothing is called any more.
            lane: STORE for all that touches the workspace.
            done: gets what the work returned.
            failed: gets the refusal; any other exception is a bug and goes to the crash line.
            progress: gets reports, at most ten a second.

        Once the lanes have ended the work is dropped: a timer or a late answer of a window that is
        closing has nobody left to ask for.
        """
        job = Job(work, owner, done, failed, progress, self._home.emit)
        if self.is_drained:
            job.cancel()
            return job
        self._running.add(job)
        future = self._lanes[lane].submit(job.run)
        future.add_done_callback(lambda _: self._running.discard(job))
        return job

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs or waits."""
        return not self._running

    def cancel(self) -> None:
        """Ask everything that reports progress to stop; the rest runs to its end."""
        for job in list(self._running):
            job.cancel()

    def drain(self) -> None:
        """Cancel what can be cancelled, wait for the rest, and end the threads. Idempotent."""
        self.cancel()
        self.is_drained = True
        for lane in self._lanes.values():
            lane.shutdown(wait=True)

    @Slot(object)
    def _arrive(self, deliver: Callable[[], None]) -> None:
        deliver()


def _raise(fault: BaseException) -> None:
    raise fault
