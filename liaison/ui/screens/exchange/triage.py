"""What came, judged: bundles are looked into, taken or refused, and twins told apart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.values import RecordId
from liaison.ui.desk import Desk
from liaison.ui.screens.exchange import presenter, work
from liaison.ui.screens.exchange.current import Current
from liaison.ui.screens.exchange.inbox_panel import InboxPanel
from liaison.ui.screens.exchange.look_panel import LookPanel

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class Triage(QObject):
    """Between the two panels on which somebody judges, and the vault.

    Signals:
        failed: something could not be done; that may have changed how its bundle stands.
    """

    failed = Signal()

    def __init__(
        self, desk: Desk, current: Current, inbox: InboxPanel, one: LookPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._current = current
        inbox.accepted.connect(self._on_accepted)
        inbox.asked_to_refuse.connect(
            lambda item: current.become(presenter.refusing(current.state, item))
        )
        inbox.opened.connect(self._on_opened)
        inbox.refused.connect(self._on_refused)
        inbox.looked_through.connect(self._on_looked_through)
        inbox.tried_again.connect(lambda item: self._do(partial(work.retry, item=item)))
        one.accepted.connect(
            lambda item, records: self._do(partial(work.accept, item=item, records=records))
        )
        one.refused.connect(self._on_refused)
        one.judged.connect(self._on_judged)
        one.left.connect(lambda: current.become(presenter.looking(current.state, None)))

    def look_into(self, item: bytes) -> None:
        """Ask what a bundle holds; nothing of it counts yet."""
        current = self._current
        self._desk.ask(
            partial(work.contents, item=item),
            owner=self,
            done=lambda brought: current.become(
                presenter.looked_into(current.state, item, brought)
            ),
            failed=lambda refused: current.become(presenter.troubled(current.state, refused)),
        )

    def _on_accepted(self, items: list[bytes]) -> None:
        for item in items:
            self._do(partial(work.accept, item=item))

    def _on_opened(self, item: bytes) -> None:
        state = self._current.state
        if item in state.contents:
            self._current.become(presenter.opened(state, item))
        else:
            self.look_into(item)

    def _on_looked_through(self, item: bytes) -> None:
        self._current.become(presenter.looking(self._current.state, item))
        if item not in self._current.state.contents:
            self.look_into(item)

    def _on_refused(self, item: bytes, reason: str, records: list[RecordId] | None = None) -> None:
        self._do(partial(work.refuse, item=item, reason=reason, records=records or ()))

    def _on_judged(self, arriving: bytes, ours: bytes, same: bool) -> None:  # noqa: FBT001  (a signal's)
        looking, one, other = self._current.state.looking, RecordId(arriving), RecordId(ours)
        self._desk.do(
            lambda workspace: work.judge(workspace, one, other, same=same),
            owner=self,
            done=lambda _: self.look_into(looking) if looking is not None else None,
            failed=self._on_failed,
        )

    def _do(self, command: Callable[[Workspace], Changed]) -> None:
        self._desk.do(command, owner=self, failed=self._on_failed)

    def _on_failed(self, refused: Refused) -> None:
        """What could not be done may have changed how the bundle stands: it may be set aside now."""
        self._current.become(presenter.troubled(self._current.state, refused))
        self.failed.emit()
