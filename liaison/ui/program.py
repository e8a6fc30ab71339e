"""The way through the program: unlock or first run, then the window, then the lock.

Locking ends the process (neither Qt nor Python can wipe memory): what was typed is kept, the vault
is closed, and the program replaces itself by one that shows the lock screen.

The lock screen is there as soon as it can be: what only an open vault needs is loaded beside it, while
somebody types a passphrase.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from liaison.core.door import Door, VaultInfo
from liaison.core.sites import Site, known_sites
from liaison.core.values import RecordId
from liaison.ui import language, theme, wording
from liaison.ui.desk import Desk
from liaison.ui.garbage import GuiThreadCollector
from liaison.ui.options import Options
from liaison.ui.screens.settings import presenter as settings
from liaison.ui.screens.settings.presenter import SettingsState
from liaison.ui.screens.unlock.view import UnlockScreen
from liaison.ui.shell import crash
from liaison.ui.shell.lock import LockWatch, close_modals
from liaison.ui.shell.screen import Screen
from liaison.ui.tasks import Lane, Tasks
from liaison.ui.theme import Theme

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace
    from liaison.ui.screens.firstrun.view import FirstRunScreen
    from liaison.ui.screens.newkit.view import NewKitScreen
    from liaison.ui.shell.main_window import Finder, MainWindow

Relaunch = Callable[[list[str]], NoReturn]
"""Replaces this process by a new one with these arguments."""

Front: TypeAlias = "UnlockScreen | FirstRunScreen | NewKitScreen | MainWindow"
"""What can be in front; each can `say` something that concerns no field."""

_WIDTH, _HEIGHT = 1366, 768
_PAINTED_MS = 50
"""So long after it was shown the lock screen is painted, and loading takes nothing from it."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What must be known of an open vault before its window can be made."""

    workspace: Workspace
    settings: SettingsState
    sites: Mapping[str, Site]
    tz: str
    is_kit_spent: bool


class Program(QObject):
    """Owns the lanes and whichever window is in front.

    Args:
        app: the Qt application.
        door: finds, makes and opens vaults.
        options: how the program was asked to start.
        relaunch: starts it anew, for the lock.
        screens: the entries of the rail.
        finder: what opens under the top line's field.
    """

    def __init__(
        self,
        app: QApplication,
        *,
        door: Door,
        options: Options,
        relaunch: Relaunch,
        screens: Sequence[Screen],
        finder: Finder | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._door = door
        self._options = options
        self._relaunch = relaunch
        self._screens = screens
        self._finder = finder
        self._tasks = Tasks(self)
        self._collector = GuiThreadCollector(self)
        self._front: Front | None = None
        self._window: MainWindow | None = None
        self._opened: Opened | None = None
        self._desk: Desk | None = None
        self._watch: LockWatch | None = None
        self._started = self._settings = SettingsState(options.language, options.theme.value)
        self._path = options.vault
        app.commitDataRequest.connect(self._on_session_ends)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def tasks(self) -> Tasks:
        """The lanes."""
        return self._tasks

    @property
    def front(self) -> Front | None:
        """The window in front."""
        return self._front

    @property
    def desk(self) -> Desk:
        """What the screens work with.

        Raises:
            LookupError: no vault is open.
        """
        if self._desk is None:
            raise LookupError
        return self._desk

    def begin(self, *, passphrase: str = "") -> None:
        """Show the lock screen, or the first run where no vault is known.

        Args:
            passphrase: of a sample vault, to open it without asking.
        """
        self._dress()
        crash.install(self._on_crash)
        if self._options.vault:
            screen = self._unlock(returning=self._options.locked)
            if passphrase:
                screen.unlock_with(passphrase)
            return

        def recent(_: object) -> list[VaultInfo]:
            return [vault for vault in self._door.recent() if vault.exists]

        def choose(vaults: list[VaultInfo]) -> None:
            if vaults:
                self._unlock(returning=False)
            else:
                self._first_run(can_leave=False)

        self._tasks.submit(recent, owner=self, lane=Lane.WORKERS, done=choose)

    def end(self) -> None:
        """Close the vault and stop the lanes; nothing queued before is lost."""
        self._close_vault()
        self._tasks.drain()
        self._collector.stop()

    def lock(self) -> None:
        """Keep what was typed, close the vault, and come back as the lock screen."""
        front = self._front
        if self._opened is None or front is None:
            return
        close_modals()
        self._tasks.cancel()
        back = Options(
            vault=self._path,
            locked=True,
            language=self._settings.language,
            theme=Theme(self._settings.theme),
        )
        window = self._window
        if window is not None:
            window.keep()
            record = window.shown_record()
            back = replace(
                back, screen=window.shown, record=record.hex() if record is not None else ""
            )
        front.hide()
        self._close_vault()
        self._tasks.drain()
        self._relaunch(back.arguments())

    def _close_vault(self) -> None:
        if self._watch is not None:
            self._watch.stop()
            self._watch = None
        if self._opened is not None:
            workspace, self._opened = self._opened.workspace, None
            self._tasks.submit(lambda _: workspace.close(), owner=self)

    def _unlock(self, *, returning: bool) -> UnlockScreen:
        screen = UnlockScreen(self._door, self._tasks, path=self._path, returning=returning)
        screen.opened.connect(self._on_opened)
        screen.new_wanted.connect(lambda: self._first_run(can_leave=True))
        self._show(screen)
        QTimer.singleShot(_PAINTED_MS, self, self._make_ready)
        return screen

    def _first_run(self, *, can_leave: bool) -> None:
        from liaison.ui.screens.firstrun.view import FirstRunScreen  # noqa: PLC0415  (once a vault)

        screen = FirstRunScreen(self._door, self._tasks, can_leave=can_leave)
        screen.opened.connect(self._on_opened)
        screen.left.connect(lambda: self._unlock(returning=False))
        self._show(screen)

    def _make_ready(self) -> None:
        """Load what stands behind the lock, while the passphrase is typed."""
        first = self._screens[0]

        def load(_: object) -> None:
            self._door.make_ready()
            _window_class()
            first.load()

        self._tasks.submit(
            load, owner=self, lane=Lane.WORKERS, done=lambda _: self._collector.spare()
        )

    def _on_opened(self, workspace: Workspace, path: str) -> None:
        self._path = path
        started = self._started

        def prepare(_: object) -> Opened:
            values = {name: workspace.setting(name) for name in settings.NAMES}
            kept = settings.read(values, started)
            sites = known_sites(self._door.sample())
            tz, is_spent = workspace.daily.zone, workspace.keeping.is_kit_spent()
            return Opened(workspace, kept, sites, tz, is_spent)

        self._tasks.submit(prepare, owner=self, done=self._on_prepared)

    def _on_prepared(self, opened: Opened) -> None:
        self._opened = opened
        self._settings = opened.settings
        self._dress()
        workspace = opened.workspace
        self._desk = Desk(
            workspace,
            workspace.identity,
            self._tasks,
            now_ms=workspace.now_ms,
            sites=opened.sites,
            tz=opened.tz,
        )
        self._desk.setParent(self)
        self._desk.watch_names()
        self._desk.changed.connect(self._on_changed)
        self._watch = LockWatch(self._app, idle_minutes=opened.settings.idle_minutes, parent=self)
        self._watch.due.connect(self.lock)
        names = [screen.name for screen in self._screens]
        wanted = self._options.screen if self._options.screen in names else names[0]
        record = RecordId(bytes.fromhex(self._options.record)) if self._options.record else None
        if opened.is_kit_spent:
            from liaison.ui.screens.newkit.view import NewKitScreen  # noqa: PLC0415  (seldom)

            asking = NewKitScreen(workspace, self._tasks)
            asking.done.connect(lambda: self._open_window(wanted, record))
            self._show(asking)
        else:
            self._open_window(wanted, record)

    def _open_window(self, screen: str, record: RecordId | None) -> None:
        window = _window_class()(self.desk, self._screens, finder=self._finder)
        window.lock_wanted.connect(self.lock)
        self._window = window
        self._show(window)
        window.show_screen(screen, record)

    def _on_changed(self, changed: object) -> None:
        if self._opened is None or "settings" not in getattr(changed, "topics", ()):
            return
        workspace, started = self._opened.workspace, self._started

        def values(_: object) -> SettingsState:
            kept = {name: workspace.setting(name) for name in settings.NAMES}
            return settings.read(kept, started)

        self._tasks.submit(values, owner=self, done=self._on_settings)

    def _on_settings(self, now: SettingsState) -> None:
        before, self._settings = self._settings, now
        if self._watch is not None:
            self._watch.set_idle_minutes(now.idle_minutes)
        if (before.language, before.theme) != (now.language, now.theme):
            self._redress()

    def _on_session_ends(self) -> None:
        """The user logs out: nothing typed is lost, whatever the desktop does to us next."""
        if self._window is not None:
            self._window.keep()

    def _on_scheme_changed(self) -> None:
        if self._settings.theme == Theme.SYSTEM.value:
            self._redress()

    def _redress(self) -> None:
        """Make the window anew: its icons and words are of the old look."""
        window = self._window
        if window is not None:
            window.keep()
            self._dress()
            self._open_window(window.shown, window.shown_record())

    def _dress(self) -> None:
        language.apply(self._app, self._settings.language)
        theme.apply(self._app, Theme(self._settings.theme))

    def _show(self, widget: Front) -> None:
        old, self._front = self._front, widget
        widget.setWindowTitle(QGuiApplication.applicationDisplayName())
        if old is None:
            widget.resize(QSize(_WIDTH, _HEIGHT).boundedTo(widget.screen().availableSize()))
        else:
            widget.setGeometry(old.geometry())
        widget.show()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _on_crash(self, code: str) -> None:
        said = wording.Said(
            self.tr("Liaison made a mistake: {code}.").format(code=wording.ltr(code)),
            self.tr("What you typed is kept. If it comes again, report this code."),
        )
        if self._front is not None:
            self._front.say(said)


def _window_class() -> type[MainWindow]:
    from liaison.ui.shell.main_window import MainWindow  # noqa: PLC0415  (not for the lock screen)

    return MainWindow
