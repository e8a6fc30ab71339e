"""Which carriers are here, and what a visit to the chosen one would do; told while somebody looks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from liaison.core.errors import Refused
from liaison.core.forecast import Forecast
from liaison.core.preferences import PLACES, REPAIRS
from liaison.ui.desk import Desk
from liaison.ui.screens.exchange import drives, presenter, work
from liaison.ui.screens.exchange.current import Current
from liaison.ui.screens.exchange.places import Place
from liaison.ui.tasks import Lane

_LOOK_EVERY_MS = 2_000


class Lookout(QObject):
    """Sticks come and go by themselves; folders and servers are those that somebody added."""

    def __init__(self, desk: Desk, current: Current, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._current = current
        self._folders: tuple[str, ...] = ()
        self._servers: tuple[Place, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_on(self) -> bool:
        """Whether somebody looks."""
        return self._timer.isActive()

    def start(self) -> None:
        """Somebody looks from now on."""
        self._timer.start()
        self.look()
        self.look_ahead()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()

    def know(self, folders: Sequence[str], servers: Sequence[Place]) -> None:
        """Those that were added until now."""
        self._folders, self._servers = tuple(folders), tuple(servers)

    def add_folder(self, path: str) -> None:
        """One more, which is chosen at once."""
        self._folders = folders = tuple(dict.fromkeys((*self._folders, path)))
        self._current.become(presenter.chosen(self._current.state, path))
        self._desk.do(
            lambda workspace: workspace.set_setting(PLACES, list(folders)),
            owner=self,
        )
        self.look()

    def choose(self, path: str) -> None:
        """Another place is to be visited next."""
        self._current.become(presenter.chosen(self._current.state, path))
        self.look_ahead()

    def want_repair(self, path: str, wanted: bool) -> None:  # noqa: FBT001  (a signal's)
        """Whether repair data are left at a place."""
        self._current.become(presenter.repairing(self._current.state, path, wanted=wanted))
        repairs = sorted(self._current.state.repairs)
        self._desk.do(lambda workspace: workspace.set_setting(REPAIRS, repairs), owner=self)

    def look(self) -> None:
        """Look which are there now."""
        folders, servers = self._folders, self._servers
        self._desk.tasks.submit(
            lambda _: drives.look(folders),
            owner=self,
            lane=Lane.WORKERS,
            done=lambda places: self._on_places([*places, *servers]),
        )

    def look_ahead(self) -> None:
        """What a visit to the chosen place would do; asked while somebody looks."""
        state = self._current.state
        place = state.place
        if place is None or not place.is_there or state.running or not self.is_on:
            return
        if place.server is not None:
            return  # nobody asked for a connection, and a silent server would hold up the vault
        path = place.path

        def show(found: Forecast | Refused) -> None:
            self._current.become(presenter.looked_ahead(self._current.state, path, found))

        self._desk.ask(partial(work.forecast, path=path), owner=self, done=show, failed=show)

    def _on_places(self, places: Sequence[Place]) -> None:
        before = self._current.state.place
        self._current.become(presenter.placed(self._current.state, places))
        now = self._current.state.place
        if now is not None and (
            before is None or (before.path, before.is_there) != (now.path, now.is_there)
        ):
            self.look_ahead()
