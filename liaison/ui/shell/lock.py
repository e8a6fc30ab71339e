"""When to lock: by hand, after idle time, and when the desktop says so.

Covered: any key, click or wheel in our windows restarts the idle time; a screen saver or session
lock announced on the D-Bus session bus (freedesktop, GNOME, Cinnamon, MATE), and sleep announced by logind
on the system bus. Not covered yet: Windows and macOS session lock and
suspend, and desktops that announce nothing; there the idle time alone locks.
"""

from __future__ import annotations

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

DEFAULT_IDLE_MINUTES = 5
_MINUTE_MS = 60_000

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
}

_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)


class LockWatch(QObject):
    """Says when the vault must lock.

    Signals:
        due: lock now.
    """

    due = Signal()

    def __init__(
        self, app: QApplication, *, idle_minutes: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.due)
        self.set_idle_minutes(idle_minutes)
        app.installEventFilter(self)
        _listen(self)

    def set_idle_minutes(self, minutes: int) -> None:
        """How long the user may be away; 0 or less never locks by time."""
        self._timer.stop()
        if minutes > 0:
            self._timer.start(minutes * _MINUTE_MS)

    def idle_left_ms(self) -> int:
        """How long until the idle time is over; 0 when no time is running."""
        return max(0, self._timer.remainingTime())

    def stop(self) -> None:
        """The window closes; nothing is to lock any more."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return False

    @Slot(bool)
    def on_screen_saver(self, active: bool) -> None:  # noqa: FBT001  (D-Bus sends one bool)
        """The desktop locked the screen (or unlocked it, which is none of our business)."""
        if active:
            self.due.emit()


def close_modals() -> None:
    """Close every dialog and popup, so that none of them stands over the lock screen."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    while (modal := QApplication.activeModalWidget()) is not None:
        if not modal.close():
            modal.hide()


def _listen(watch: LockWatch) -> None:
    """Subscribe to the desktop's announcements, where there is a bus."""
    try:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  (not on every platform)
    except ImportError:
        return
    slot = SLOT("on_screen_saver(bool)").encode("ascii")
    session = QDBusConnection.sessionBus()
    for name in _SCREEN_SAVERS if session.isConnected() else ():
        session.connect(name, "", name, "ActiveChanged", watch, slot)
    system = QDBusConnection.systemBus()
    if system.isConnected():
        login = "org.freedesktop.login1"
        system.connect(login, "", f"{login}.Manager", "PrepareForSleep", watch, slot)
