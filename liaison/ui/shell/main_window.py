"""The window places the screens and carries keys and news between them; it decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.values import Contact, RecordId
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.shell.freshness import heard_by_mission
from liaison.ui.shell.keyboard_window import KeyboardWindow
from liaison.ui.shell.rail import Rail
from liaison.ui.shell.screen import Screen, ScreenWidget
from liaison.ui.shell.top_line import TopLine
from liaison.ui.widgets.exercise_strip import ExerciseStrip
from liaison.ui.widgets.page_stack import PageStack
from liaison.ui.widgets.problem_line import ProblemLine

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

Finder = Callable[[Desk, QLineEdit], object]
"""Makes what opens under the top line's field; it listens to the field by itself."""

_AGE_EVERY_MS = 60_000
_BEHIND_MS = 1_500
"""So long after the last news screens that nobody sees catch up: typing is not slowed by them."""
_WIDTH = 1366
_HEIGHT = 768
_LEAST_WIDTH, _LEAST_HEIGHT = 640, 360
"""A screen of 1366 by 768 at 200 %, with room for the desktop's own bar."""
_ICONS_BELOW = 800
"""Window width under which the rail is icons only."""


class MainWindow(KeyboardWindow):
    """Rail, top line, and one screen at a time.

    Signals:
        lock_wanted: by key, button or menu.
        closing: the user closes the window.
    """

    lock_wanted = Signal()
    closing = Signal()

    def __init__(
        self, desk: Desk, screens: Sequence[Screen], *, finder: Finder | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Liaison"))
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)
        self._desk = desk
        self._rail = Rail(screens)
        self._top = TopLine(desk)
        self._problem = ProblemLine()
        self._stack = PageStack()
        self._screens: dict[str, ScreenWidget] = {}
        self._entries = {screen.name: screen for screen in screens}
        self._first = self._way_back = screens[0].name
        self._lay_out()
        self._finder = finder(desk, self._top.finder_field) if finder is not None else None
        self._bind_keys()
        self._rail.chosen.connect(self.show_screen)
        self._top.lock_wanted.connect(self.lock_wanted)
        desk.wanted.connect(self.show_screen)
        desk.changed.connect(self._on_changed)
        desk.refused.connect(self._on_refused)
        self._missed: dict[str, Changed] = {}
        self._behind = QTimer(self)
        self._behind.setSingleShot(True)
        self._behind.timeout.connect(self._catch_up)
        self._behind.start(_BEHIND_MS)
        self._load_freshness()
        self._ageing = QTimer(self)
        self._ageing.timeout.connect(self._load_freshness)
        self._ageing.start(_AGE_EVERY_MS)

    @property
    def shown(self) -> str:
        """The name of the screen in front."""
        current = self._stack.currentWidget()
        return next(name for name, widget in self._screens.items() if widget is current)

    def screen_widget(self, name: str) -> ScreenWidget:
        """A screen by its name; made now, if nobody has been there yet."""
        if name not in self._screens:
            self._add(self._entries[name])
        return self._screens[name]

    def show_screen(self, name: str, record: RecordId | None = None) -> None:
        """Bring a screen to the front, and a record in it."""
        if name not in self._entries:
            return
        before, widget = self._stack.currentWidget(), self.screen_widget(name)
        if before is not None and before is not widget:
            self._current().leave()
            self._problem.clear()
        self._stack.setCurrentWidget(widget)
        self._tell(name)
        is_listed = self._entries[name].in_rail
        if is_listed:
            self._way_back = name
        self._rail.setVisible(is_listed)
        self._rail.choose(name)
        if record is not None:
            self._current().show_record(record)
        self._current().enter()
        if not self._current().isAncestorOf(self.focusWidget()):
            self._current().setFocus()
        self.settle_focus()

    @override
    def area(self) -> QWidget:
        return self._current()

    def _leave(self, screen: Screen, record: RecordId | None) -> None:
        """From a screen that fills the window to where it belongs, else to where one came from."""
        if screen.home in self._entries:
            self.show_screen(screen.home, record)
        else:
            self.show_screen(self._way_back)

    def keep(self) -> None:
        """Queue saving everything typed, on every screen; before locking."""
        for widget in self._screens.values():
            widget.keep()

    def say(self, said: wording.Said) -> None:
        """Say something that concerns no single screen."""
        self._problem.say(said)

    def shown_record(self) -> RecordId | None:
        """The record that is open on the screen in front."""
        return self._current().shown_record()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._desk.tasks.is_drained:
            self._current().leave()
        self._ageing.stop()
        self._behind.stop()
        self.closing.emit()
        super().closeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.show_words(shown=self.width() >= _ICONS_BELOW)

    def _current(self) -> ScreenWidget:
        return self._screens[self.shown]

    def _add(self, screen: Screen) -> None:
        widget = screen.make(self._desk)
        widget.setObjectName(f"screen-{screen.name}")
        widget.waiting.connect(lambda count: self._rail.set_waiting(screen.name, count))
        widget.left.connect(lambda record: self._leave(screen, record))
        self._screens[screen.name] = widget
        self._stack.addWidget(widget)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._top)
        if self._desk.identity.exercise is not None:
            column.addWidget(ExerciseStrip())
        column.addWidget(self._problem)
        column.addWidget(_scrolling(self._stack), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+K": self._find,
            "Ctrl+L": self.lock_wanted.emit,
            "Ctrl+E": self._exchange,
            "Ctrl+N": self._begin_new,
            "Esc": lambda: self._current().back(),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _begin_new(self) -> None:
        makers = (name for name, one in self._entries.items() if one.makes_entries)
        self.show_screen(next(makers, next(iter(self._screens))))
        self._current().begin_new()

    def _exchange(self) -> None:
        if self.shown == "exchange":
            self._current().act()
        else:
            self.show_screen("exchange")

    def _find(self) -> None:
        self._top.finder_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._top.finder_field.selectAll()

    def _on_changed(self, changed: Changed) -> None:
        """The screen in front hears it now, the others when they come to the front or soon."""
        self._current().refresh(changed)
        for name in self._screens:
            if name != self.shown:
                missed = self._missed.get(name, Changed())
                self._missed[name] = Changed(
                    missed.records | changed.records, missed.topics | changed.topics
                )
        self._behind.start(_BEHIND_MS)
        if "contacts" in changed.topics:
            self._load_freshness()

    def _catch_up(self) -> None:
        """What nobody sees: the first page, whose checks every screen shows, and the rail's numbers."""
        if self._desk.tasks.is_drained:
            return
        self.screen_widget(self._first)
        for name in list(self._missed):
            self._tell(name)
        for name in self._entries.keys() - self._screens.keys():
            if self._entries[name].waiting:
                self._count(name)

    def _count(self, name: str) -> None:
        def show(count: int) -> None:
            if name not in self._screens:
                self._rail.set_waiting(name, count)

        self._desk.ask(self._entries[name].count, owner=self, done=show)

    def _tell(self, name: str) -> None:
        missed = self._missed.pop(name, None)
        if missed is not None:
            self._screens[name].refresh(missed)

    def _on_refused(self, refused: Refused) -> None:
        self._problem.say(wording.said(refused))

    def _load_freshness(self) -> None:
        def heard(workspace: Workspace) -> tuple[list[Contact], object]:
            return list(workspace.contacts.all()), workspace.setting("ceiling")

        def show(answer: tuple[list[Contact], object]) -> None:
            contacts, ceiling = answer
            self._top.marking.set_code(str(ceiling or "C"))
            own = self._desk.identity.mission
            self._desk.tell_ages()
            now = self._desk.aged_ms
            self._top.set_heard(heard_by_mission(contacts, own=own, now_ms=now))

        self._desk.ask(heard, owner=self, done=show)


def _scrolling(screens: QWidget) -> QScrollArea:
    """A screen that needs more room than a magnified window has scrolls as a whole."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(screens)
    return area
