"""The unlock screen: one panel in the middle, and nothing of the vault readable."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.door import Door, VaultInfo
from liaison.core.errors import Refused
from liaison.core.recovery import ShareSeen
from liaison.ui import wording
from liaison.ui.screens.unlock import presenter
from liaison.ui.screens.unlock.chooser import VaultChooser
from liaison.ui.screens.unlock.presenter import UnlockState, Way
from liaison.ui.screens.unlock.recovery import RecoveryEntry
from liaison.ui.screens.unlock.renewal import Renewal
from liaison.ui.shell.keyboard_window import KeyboardWindow
from liaison.ui.tasks import Lane, Tasks
from liaison.ui.theme import GRID
from liaison.ui.widgets.busy_line import BusyLine
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.centred import centred
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.passphrase_field import PassphraseField
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_PANEL_WIDTH = 440


class UnlockScreen(KeyboardWindow):
    """Asks for a vault and its passphrase.

    Signals:
        opened: the open `Workspace` and the vault's path.
        new_wanted: the user wants another vault.
    """

    opened = Signal(object, str)
    new_wanted = Signal()

    def __init__(
        self,
        door: Door,
        tasks: Tasks,
        *,
        path: str = "",
        returning: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Liaison"))
        self._door = door
        self._tasks = tasks
        here = str(Path(path).resolve()) if path else ""
        self._state = UnlockState(path=here, returning=returning)
        self._make()
        self._lay_out()
        self._connect()
        self._paint()
        self._find_vaults()

    def unlock_with(self, passphrase: str) -> None:
        """Unlock at once: for sample vaults, whose passphrase is printed for everybody."""
        self._passphrase.setText(passphrase)
        self._unlock.click()

    def say(self, said: wording.Said) -> None:
        """Say something that concerns no field."""
        self._problem.say(said)

    def _make(self) -> None:
        self._title = Label(self.tr("Unlock"), kind=Kind.TITLE)
        self._remark = Label(tone=Tone.MUTED, wrap=True)
        self._vaults = VaultChooser()
        self._recovery = RecoveryEntry()
        self._passphrase = PassphraseField()
        self._passphrase.setObjectName("passphraseField")
        self._wrong = Label(kind=Kind.SMALL, tone=Tone.BAD, wrap=True)
        self._wrong.setObjectName("passphraseWrong")
        self._problem = ProblemLine()
        self._renewal = Renewal()
        self._busy = BusyLine()
        self._unlock = Button(self.tr("Unlock"), use=Use.PRIMARY)
        self._unlock.setObjectName("unlockButton")
        self._unlock.setDefault(True)
        self._switch = Button("", use=Use.LINK)
        self._switch.setObjectName("recoveryLink")
        self._new = Button(self.tr("New vault"), use=Use.LINK)
        self._new.setObjectName("newVaultLink")

    def _lay_out(self) -> None:
        panel = Panel(padding=4 * GRID)
        panel.setFixedWidth(_PANEL_WIDTH)
        foot = QHBoxLayout()
        foot.addWidget(self._switch)
        foot.addStretch(1)
        foot.addWidget(self._new)
        body = panel.body
        body.addWidget(self._title)
        body.addWidget(self._remark)
        body.addSpacing(GRID)
        body.addWidget(self._vaults)
        body.addWidget(self._recovery)
        body.addWidget(self._passphrase)
        body.addWidget(self._wrong)
        body.addWidget(self._problem)
        body.addWidget(self._renewal)
        body.addSpacing(GRID)
        body.addWidget(self._unlock)
        body.addWidget(self._busy)
        body.addSpacing(GRID)
        body.addLayout(foot)
        product = Label(self.tr("Liaison"), kind=Kind.TITLE, tone=Tone.ACCENT)
        note = Label(
            self.tr("Nothing in the vault can be read until it is unlocked."),
            kind=Kind.SMALL,
            tone=Tone.MUTED,
        )
        column = QVBoxLayout(self)
        column.setSpacing(2 * GRID)
        column.addStretch(2)
        for widget in (product, panel, note):
            column.addLayout(centred(widget))
        column.addStretch(3)

    def _connect(self) -> None:
        self._vaults.picked.connect(self._on_vault_picked)
        self._vaults.folder_selected.connect(self._on_folder_selected)
        self._switch.clicked.connect(self._on_switch_clicked)
        self._new.clicked.connect(self.new_wanted)
        self._passphrase.textChanged.connect(self._paint_button)
        self._recovery.changed.connect(self._paint_words)
        self._recovery.take_wanted.connect(self._on_take_wanted)
        self._passphrase.returnPressed.connect(self._unlock.click)
        self._unlock.clicked.connect(self._on_unlock_clicked)
        self._renewal.wanted.connect(lambda: self._try(as_new_device=True))

    def _find_vaults(self) -> None:
        door, path = self._door, self._state.path

        def recent(_: object) -> tuple[list[VaultInfo], VaultInfo | None]:
            return list(door.recent()), door.info(path) if path else None

        self._tasks.submit(recent, owner=self, lane=Lane.WORKERS, done=self._on_found)

    def _set(self, state: UnlockState) -> None:
        self._state = state
        self._paint()

    def _on_found(self, seen: tuple[list[VaultInfo], VaultInfo | None]) -> None:
        vaults, named = seen
        self._set(presenter.found(self._state, vaults, named=named))
        self._passphrase.setFocus()

    def _on_vault_picked(self, row: int) -> None:
        self._set(presenter.chosen(self._state, self._state.vaults[row]))
        self._passphrase.setFocus()

    def _on_folder_selected(self, path: str) -> None:
        self._tasks.submit(
            lambda _: self._door.info(path),
            owner=self,
            lane=Lane.WORKERS,
            done=lambda info: self._set(presenter.chosen(self._state, info)),
            failed=self._on_refused,
        )

    def _on_switch_clicked(self) -> None:
        other = Way.RECOVERY if self._state.way is Way.PASSPHRASE else Way.PASSPHRASE
        self._passphrase.clear()  # what did not open must not become the new one unseen
        self._set(presenter.switched(self._state, other))
        (self._recovery if other is Way.RECOVERY else self._passphrase).setFocus()

    def _on_unlock_clicked(self) -> None:
        self._try()

    def _try(self, *, as_new_device: bool = False) -> None:
        passphrase, words = self._passphrase.text(), self._recovery.words()
        if not presenter.can_try(self._state, passphrase=passphrase, words=words):
            return
        path, way, door = self._state.path, self._state.way, self._door
        kit = presenter.kit(self._state, words)
        self._set(presenter.tried(self._state))

        def unlock() -> Workspace:
            if as_new_device:
                return door.renew(path, passphrase)
            if way is Way.RECOVERY:
                door.reset_passphrase(path, kit, passphrase)
            return door.open(path, passphrase)

        self._tasks.submit(
            lambda _: unlock(), owner=self, done=self._on_opened, failed=self._on_refused
        )

    def _paint_words(self) -> None:
        self._recovery.paint(self._state)
        waits = presenter.is_share(self._state, self._recovery.words())
        self._passphrase.setVisible(not waits)  # a new one is chosen when the shares are there
        self._paint_button()

    def _on_take_wanted(self, words: str) -> None:
        taken, door = self._state.taken, self._door

        def read(share: ShareSeen) -> None:
            self._set(presenter.share_taken(self._state, share, words))
            self._recovery.clear()
            (self._passphrase if presenter.has_enough(self._state) else self._recovery).setFocus()

        def refused(problem: Refused) -> None:
            self._set(presenter.share_refused(self._state, problem))
            self._recovery.setFocus()

        self._tasks.submit(
            lambda _: door.read_share(words, beside=taken),
            owner=self,
            lane=Lane.WORKERS,
            done=read,
            failed=refused,
        )

    def _on_opened(self, workspace: Workspace) -> None:
        self._set(presenter.opened(self._state))
        self._passphrase.clear()
        self._recovery.clear()
        self.opened.emit(workspace, self._state.path)

    def _on_refused(self, refused: Refused) -> None:
        self._set(presenter.refused(self._state, refused))
        self._passphrase.setFocus()
        self._passphrase.selectAll()

    def _paint(self) -> None:
        state = self._state
        recovery = state.way is Way.RECOVERY
        self._remark.setText(self._remark_words())
        self._vaults.paint(state)
        self._renewal.setVisible(state.offers_renewal)
        self._recovery.setVisible(recovery)
        self._passphrase.setPlaceholderText(
            self.tr("New passphrase") if recovery else self.tr("Passphrase")
        )
        self._passphrase.setAccessibleName(self._passphrase.placeholderText())
        self._switch.setText(
            self.tr("Use the passphrase") if recovery else self.tr("Use the recovery words")
        )
        self._paint_problem()
        for widget in (self._vaults, self._recovery, self._passphrase, self._new):
            widget.setEnabled(not state.busy)
        if state.busy:
            self._busy.start(self.tr("Deriving the key: this takes a second or two by design"))
        else:
            self._busy.stop()
        self._paint_words()

    def _remark_words(self) -> str:
        if self._state.way is Way.RECOVERY:
            return self.tr(
                "The recovery kit opens the vault and sets a new passphrase: its 24 words, or "
                "enough shares of it."
            )
        if self._state.returning:
            return self.tr("Locked. What you were typing is kept and will be there.")
        return ""

    def _paint_problem(self) -> None:
        state = self._state
        self._remark.setVisible(bool(self._remark.text()))
        self._passphrase.set_wrong(wrong=state.wrong_passphrase)
        said = wording.said(state.problem) if state.problem else wording.Said("")
        beside = f"{said.sentence} {said.next_step}".strip() if state.wrong_passphrase else ""
        self._wrong.setText(beside)
        self._wrong.setVisible(bool(beside))
        self._passphrase.setAccessibleDescription(beside)
        if state.problem is not None and not state.wrong_passphrase:
            self._problem.say(said)
        else:
            self._problem.clear()

    def _paint_button(self) -> None:
        self._unlock.setEnabled(
            presenter.can_try(
                self._state,
                passphrase=self._passphrase.text(),
                words=self._recovery.words(),
            )
        )
