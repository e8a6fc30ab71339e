"""After a recovery: the kit's words were out of their safe, and a new kit takes their place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.ui import wording
from liaison.ui.screens.firstrun import presenter, work
from liaison.ui.screens.firstrun.kit import KitStep
from liaison.ui.screens.firstrun.kit_keeper import KitKeeper
from liaison.ui.screens.firstrun.presenter import FirstRunState, Step
from liaison.ui.shell.keyboard_window import KeyboardWindow
from liaison.ui.tasks import Tasks
from liaison.ui.theme import GRID
from liaison.ui.widgets.busy_line import BusyLine
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.centred import centred
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

T = TypeVar("T")

_WIDTH = 656


class NewKitScreen(KeyboardWindow):
    """Between the lock screen and the window, at every unlocking until there is a new kit.

    Signals:
        done: the new kit is at hand, or the user does it another time.
    """

    done = Signal()

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._tasks = tasks
        self._state = FirstRunState(step=Step.KIT)
        self._kit = KitStep()
        self._problem = ProblemLine()
        self._busy = BusyLine()
        self._later = Button(self.tr("Later"))
        self._later.setObjectName("laterButton")
        self._next = Button(self.tr("Continue"), use=Use.PRIMARY)
        self._next.setObjectName("nextButton")
        self._next.setDefault(True)
        self._lay_out()
        self._keeper = KitKeeper(self._kit, self, self)
        self._kit.changed.connect(self._paint)
        self._later.clicked.connect(self.done)
        self._next.clicked.connect(self.done)
        self.run(
            lambda: work.make_kit(workspace, split=False),
            lambda kit: self.set_state(presenter.kit_made(self._state, kit)),
        )

    def say(self, said: wording.Said) -> None:
        """Say something that concerns no field."""
        self._problem.say(said)

    def kit_workspace(self) -> Workspace:
        """See `KitScreen`."""
        return self._workspace

    def state(self) -> FirstRunState:
        """See `KitScreen`."""
        return self._state

    def set_state(self, state: FirstRunState) -> None:
        """See `KitScreen`."""
        self._state = state
        self._paint()

    def run(self, command: Callable[[], T], done: Callable[[T], None]) -> None:
        """See `KitScreen`."""
        self.set_state(presenter.started(self._state))
        self._tasks.submit(
            lambda _: command(),
            owner=self,
            done=done,
            failed=lambda refused: self.set_state(presenter.failed(self._state, refused)),
        )

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._busy, 1)
        foot.addStretch(1)
        foot.addWidget(self._later)
        foot.addWidget(self._next)
        page = QWidget()
        page.setFixedWidth(_WIDTH)
        body = QVBoxLayout(page)
        body.setSpacing(2 * GRID)
        body.addWidget(Label(self.tr("Liaison"), kind=Kind.TITLE, tone=Tone.ACCENT))
        body.addWidget(Label(self.tr("A new recovery kit"), kind=Kind.TITLE))
        body.addWidget(
            Label(
                self.tr(
                    "The recovery kit was used, so its words were out of their safe. It still opens "
                    "the vault until you have saved this new one; burn its pages then."
                ),
                wrap=True,
            )
        )
        body.addWidget(self._kit)
        body.addWidget(self._problem)
        body.addLayout(foot)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(centred(page))
        column.addStretch(3)

    def _paint(self) -> None:
        state = self._state
        self._kit.setEnabled(not state.busy)
        self._kit.paint(state)
        self._kit.setVisible(bool(state.kit))
        self._next.setEnabled(presenter.kit_proved(state, self._kit.answers()))
        self._later.setEnabled(not state.busy)
        if state.problem is not None:
            self._problem.say(wording.said(state.problem))
        else:
            self._problem.clear()
        if state.busy:
            self._busy.start(self.tr("Working…"))
        else:
            self._busy.stop()
