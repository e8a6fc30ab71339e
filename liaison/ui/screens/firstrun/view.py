"""First run: four steps on one page, each with one button on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QDateTime, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from liaison.core.door import Door
from liaison.core.values import Contact
from liaison.ui import cards, wording
from liaison.ui.screens.firstrun import presenter, work
from liaison.ui.screens.firstrun.kit import KitStep
from liaison.ui.screens.firstrun.kit_keeper import KitKeeper
from liaison.ui.screens.firstrun.presenter import FirstRunState, Step
from liaison.ui.screens.firstrun.secret import SecretStep
from liaison.ui.screens.firstrun.start import StartStep
from liaison.ui.screens.firstrun.who import WhoStep
from liaison.ui.shell.keyboard_window import KeyboardWindow
from liaison.ui.tasks import Lane, Tasks
from liaison.ui.theme import GRID
from liaison.ui.widgets.busy_line import BusyLine
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.centred import centred
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.steps_line import StepsLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

T = TypeVar("T")

_WIDTH = 656


class FirstRunScreen(KeyboardWindow):
    """Makes a vault.

    Signals:
        opened: the new `Workspace`, open, and its path.
        left: the user goes back to the vaults that exist.
    """

    opened = Signal(object, str)
    left = Signal()

    def __init__(
        self, door: Door, tasks: Tasks, *, can_leave: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._door = door
        self._tasks = tasks
        self._workspace: Workspace | None = None
        self._folder_root = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.GenericDataLocation
        )
        self._clock = ""
        self._can_leave = can_leave
        self._state = FirstRunState()
        self._make()
        self._lay_out()
        self._connect()
        self._on_described()
        now_ms = QDateTime.currentMSecsSinceEpoch()
        self._ask(lambda: work.known(door, now_ms), self._on_known)
        self._propose()

    def say(self, said: wording.Said) -> None:
        """Say something that concerns no field."""
        self._problem.say(said)

    def _make(self) -> None:
        self._steps_line = StepsLine(
            [self.tr("Who I am"), self.tr("Passphrase"), self.tr("Recovery kit"), self.tr("Start")]
        )
        self._title = Label(kind=Kind.TITLE)
        self._who, self._secret = WhoStep(), SecretStep()
        self._kit, self._start = KitStep(), StartStep()
        self._pages = QStackedWidget()
        self._problem = ProblemLine()
        self._busy = BusyLine()
        self._back = Button(self.tr("Back"))
        self._back.setObjectName("backButton")
        self._next = Button("", use=Use.PRIMARY)
        self._next.setObjectName("nextButton")
        self._next.setDefault(True)

    def _lay_out(self) -> None:
        for step in (self._who, self._secret, self._kit, self._start):
            self._pages.addWidget(step)
        foot = QHBoxLayout()
        foot.addWidget(self._busy, 1)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        page = QWidget()
        page.setFixedWidth(_WIDTH)
        body = QVBoxLayout(page)
        body.setSpacing(2 * GRID)
        body.addWidget(Label(self.tr("Liaison"), kind=Kind.TITLE, tone=Tone.ACCENT))
        body.addWidget(self._steps_line)
        body.addWidget(self._title)
        body.addWidget(self._pages)
        body.addWidget(self._problem)
        body.addLayout(foot)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(centred(page))
        column.addStretch(3)

    def _connect(self) -> None:
        self._who.described.connect(self._on_described)
        self._who.insisted.connect(
            lambda is_new: self.set_state(presenter.insisted(self._state, is_new=is_new))
        )
        self._who.placed.connect(self._on_placed)
        self._secret.changed.connect(self._paint)
        self._secret.judge_wanted.connect(self._on_judge_wanted)
        self._secret.another.connect(self._propose)
        self._secret.own_wanted.connect(
            lambda own: self.set_state(presenter.own_chosen(self._state, own=own))
        )
        self._keeper = KitKeeper(self._kit, self, self)
        self._kit.changed.connect(self._paint)
        self._start.card_given.connect(self._on_card_given)
        self._start.sample_wanted.connect(self._on_sample_wanted)
        self._back.clicked.connect(self._on_back_clicked)
        self._next.clicked.connect(self._on_next_clicked)

    def _on_known(self, known: work.Known) -> None:
        self._clock = known.exercise_clock
        self._who.suggest(known.missions, known.sites)

    def _on_described(self) -> None:
        who = self._who
        state = presenter.described(
            self._state,
            mission=who.mission(),
            site=who.site(),
            role=who.role(),
            zone=who.zone(),
            is_listed=who.is_listed(),
        )
        folder = PurePath(self._folder_root, "liaison", state.site or "vault")
        self.set_state(presenter.placed(state, str(folder)))

    def _on_placed(self, folder: str) -> None:
        self._folder_root = folder
        self._on_described()

    def _propose(self) -> None:
        self._ask(
            self._door.generate_passphrase,
            lambda words: self.set_state(presenter.proposed(self._state, words)),
        )

    def _on_judge_wanted(self, typed: str) -> None:
        if self._state.own_words and typed:
            self._ask(
                lambda: self._door.weakness(typed) or "",
                lambda weakness: self.set_state(presenter.judged(self._state, weakness)),
            )

    def _on_card_given(self, path: str) -> None:
        workspace = self.kit_workspace()

        def taken(contact: Contact) -> None:
            told = self.tr("{name} is in the directory. Compare the code before you send.")
            name = wording.isolated(contact.name)
            self.set_state(presenter.noticed(self._state, told.format(name=name)))

        self.run(lambda: cards.take(workspace, path), taken)

    def _on_sample_wanted(self) -> None:
        workspace = self.kit_workspace()

        def entered(count: int) -> None:
            told = self.tr("The log has %n sample entries.", "", count)
            self.set_state(presenter.noticed(self._state, told))

        self.run(lambda: work.enter_sample(workspace, self._door), entered)

    def _on_back_clicked(self) -> None:
        if self._state.step is Step.PASSPHRASE:
            self.set_state(presenter.went(self._state, Step.WHO))
        else:
            self.left.emit()

    def _on_next_clicked(self) -> None:
        if not self._is_complete():
            return
        match self._state.step:
            case Step.WHO:
                clock = self._clock if self._who.exercise.isChecked() else None
                self.set_state(presenter.identified(self._state, clock))
            case Step.PASSPHRASE:
                self._create()
            case Step.KIT:
                self.set_state(presenter.went(self._state, Step.START))
            case Step.START:
                self.opened.emit(self.kit_workspace(), self._state.folder)

    def _create(self) -> None:
        state, passphrase = self._state, self._secret.typed()

        def made(answer: tuple[Workspace, tuple[tuple[str, ...], ...]]) -> None:
            self._workspace, kit = answer
            self._secret.forget()
            self.set_state(presenter.made(self._state, kit))

        self.run(lambda: work.make_vault(self._door, state.folder, passphrase, state.owner), made)

    def _ask(self, query: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.submit(lambda _: query(), owner=self, lane=Lane.WORKERS, done=done)

    def run(self, command: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something off the window's thread that nothing else can be pressed during."""
        self.set_state(presenter.started(self._state))
        self._tasks.submit(
            lambda _: command(),
            owner=self,
            done=done,
            failed=lambda refused: self.set_state(presenter.failed(self._state, refused)),
        )

    def kit_workspace(self) -> Workspace:
        """The vault that was made."""
        assert self._workspace is not None  # noqa: S101  (steps 3 and 4 follow the making)
        return self._workspace

    def state(self) -> FirstRunState:
        """What is painted now."""
        return self._state

    def set_state(self, state: FirstRunState) -> None:
        """Paint this."""
        is_new_step = state.step is not self._state.step
        self._state = state
        self._paint()
        if is_new_step:
            self.focusNextChild()

    def _is_complete(self) -> bool:
        match self._state.step:
            case Step.WHO:
                return presenter.knows_who(self._state)
            case Step.PASSPHRASE:
                return presenter.passphrase_given(
                    self._state, typed=self._secret.typed(), repeated=self._secret.repeated()
                )
            case Step.KIT:
                return presenter.kit_proved(self._state, self._kit.answers())
            case Step.START:
                return not self._state.busy

    def _paint(self) -> None:
        state = self._state
        self._steps_line.show_step(state.step)
        self._title.setText(self._titles()[state.step])
        self._pages.setCurrentIndex(state.step - 1)
        self._pages.setEnabled(not state.busy)
        self._who.paint(state)
        self._secret.paint(state)
        self._kit.paint(state)
        self._start.paint(notice=state.notice, offers_sample=state.exercise_clock is not None)
        self._back.setVisible(
            state.step is Step.PASSPHRASE or (state.step is Step.WHO and self._can_leave)
        )
        self._next.setText(self._next_words())
        self._next.setEnabled(self._is_complete())
        if state.problem is not None:
            self._problem.say(wording.said(state.problem))
        else:
            self._problem.clear()
        if state.busy:
            self._busy.start(self.tr("Working…"))
        else:
            self._busy.stop()

    def _titles(self) -> dict[Step, str]:
        return {
            Step.WHO: self.tr("Who are you?"),
            Step.PASSPHRASE: self.tr("Your passphrase"),
            Step.KIT: self.tr("Your recovery kit"),
            Step.START: self.tr("Your vault is ready"),
        }

    def _next_words(self) -> str:
        words = {Step.PASSPHRASE: self.tr("Make the vault"), Step.START: self.tr("Open the log")}
        return words.get(self._state.step) or self.tr("Continue")
