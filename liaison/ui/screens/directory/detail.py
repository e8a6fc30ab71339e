"""One contact: who it is, how far and why it is trusted, and what speaks against it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.directory import Dossier
from liaison.core.values import Contact, Trust
from liaison.ui import wording
from liaison.ui.screens.directory import facts, trust
from liaison.ui.screens.directory.compare import ComparePanel
from liaison.ui.screens.directory.fork_panel import ForkPanel
from liaison.ui.screens.directory.presenter import DirectoryState
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.fact_grid import FactGrid
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.pill import Pill
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


class ContactDetail(ScrollColumn):
    """Paints the chosen contact of a `DirectoryState`.

    Signals:
        revoke_asked: ask before revoking.
        kept: keep the contact after all.
        revoke_wanted: revoke; said once more, what came of it since counts too.
        withdraw_wanted: take our revocation back.
        custodian_wanted: whether it is to introduce its colleagues.
        introduce_wanted: introduce it to everybody.
    """

    revoke_asked = Signal()
    kept = Signal()
    revoke_wanted = Signal()
    withdraw_wanted = Signal()
    custodian_wanted = Signal(bool)
    introduce_wanted = Signal()

    def __init__(
        self, name: Callable[[Contact], str], tz: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(QMargins(0, 0, GRID, 0), spacing=GRID + 4, parent=parent)
        self._name, self._tz = name, tz
        self._is_custodian = False
        self._title = Label(kind=Kind.TITLE)
        self._pill = Pill()
        self._meaning = Label(wrap=True)
        self._look_alike = ProblemLine()
        self._look_alike.setObjectName("lookAlike")
        self._facts = FactGrid()
        self.compare = ComparePanel()
        self.forks = ForkPanel(tz)
        self._rivals = _Rivals()
        self._sure = self._make_sure()
        self.column.addLayout(self._make_head())
        for widget in (
            self._look_alike,
            self._meaning,
            self._sure,
            self._rivals,
            self.forks,
            self.compare,
            self._facts,
        ):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _make_head(self) -> QHBoxLayout:
        self._custodian = Button("", use=Use.LINK)
        self._custodian.setObjectName("custodianButton")
        self._custodian.clicked.connect(lambda: self.custodian_wanted.emit(not self._is_custodian))
        self._introduce = Button(self.tr("Introduce to everybody"), use=Use.LINK)
        self._introduce.setObjectName("introduceButton")
        self._introduce.clicked.connect(self.introduce_wanted)
        self._withdraw = Button(self.tr("Take the revocation back"), use=Use.LINK)
        self._withdraw.setObjectName("withdrawButton")
        self._withdraw.clicked.connect(self.withdraw_wanted)
        self._extend = Button(self.tr("Let what is held count"), use=Use.LINK)
        self._extend.setObjectName("extendButton")
        self._extend.clicked.connect(self.revoke_wanted)
        self._revoke = Button(self.tr("Revoke…"))
        self._revoke.setObjectName("revokeButton")
        self._revoke.clicked.connect(self.revoke_asked)
        head = QHBoxLayout()
        head.setSpacing(GRID + 4)
        head.addWidget(self._title)
        head.addWidget(self._pill)
        head.addStretch(1)
        for button in (
            self._custodian,
            self._introduce,
            self._extend,
            self._withdraw,
            self._revoke,
        ):
            head.addWidget(button)
        return head

    def _make_sure(self) -> Panel:
        panel = Panel()
        self._warning = Label(tone=Tone.BAD, wrap=True)
        now = Button(self.tr("Revoke"))
        now.setObjectName("revokeNowButton")
        now.clicked.connect(self.revoke_wanted)
        keep = Button(self.tr("Keep the contact"), use=Use.LINK)
        keep.clicked.connect(self.kept)
        row = QHBoxLayout()
        row.addWidget(now)
        row.addWidget(keep)
        row.addStretch(1)
        panel.body.addWidget(self._warning)
        panel.body.addLayout(row)
        return panel

    def paint(self, state: DirectoryState, now_ms: int) -> None:
        """Show the state's contact."""
        contact = state.contact
        self.setVisible(contact is not None and not state.mission and not state.offer)
        if contact is None:
            return
        dossier = state.dossier or Dossier(contact, state.overview.objections.get(contact.device))
        mark = trust.mark(contact, dossier.objection)
        self._title.setText(self._name(contact))
        self._pill.setText(mark.word)
        self._pill.set_tone(mark.tone)
        self._pill.adjustSize()
        self._meaning.setText(trust.meaning(contact, dossier.objection))
        self._facts.show_facts(facts.facts(dossier, self._name, now_ms, self._tz))
        self._warn(facts.look_alike(dossier))
        self._rivals.paint(facts.rivals(dossier, self._name))
        self.forks.paint(dossier.forks)
        self.compare.setVisible(state.can_compare)
        self.compare.paint(state)
        self._paint_actions(state, contact, dossier)

    def _paint_actions(self, state: DirectoryState, contact: Contact, dossier: Dossier) -> None:
        self._is_custodian = contact.is_custodian
        self._custodian.setVisible(state.can_be_custodian or contact.is_custodian)
        self._custodian.setText(
            self.tr("Custodian: take it back")
            if contact.is_custodian
            else self.tr("Let it introduce its colleagues")
        )
        self._introduce.setVisible(state.can_be_introduced)
        is_revoked = contact.trust is Trust.REVOKED
        self._withdraw.setVisible(is_revoked)
        self._extend.setVisible(is_revoked and state.is_colleague and bool(dossier.held))
        self._revoke.setVisible(not is_revoked and not state.revoking)
        self._sure.setVisible(state.revoking)
        self._warning.setText(self._consequences(state, dossier))

    def _consequences(self, state: DirectoryState, dossier: Dossier) -> str:
        """What revoking would do, said before."""
        parts = [self.tr("Nothing more goes to this device, and nothing of it is taken.")]
        if state.is_colleague:
            parts.append(
                self.tr(
                    "Everybody is told with the next exchange: they stop it too, and once a second "
                    "device says so, what it wrote after what is here now is held."
                )
            )
        elif dossier.revokers:
            parts.append(
                self.tr(
                    "Its own mission has said so already; yours is the second word, and what it wrote "
                    "later is held everywhere."
                )
            )
        else:
            parts.append(self.tr("Only this vault stops it; its own mission can tell everybody."))
        if dossier.introduced:
            parts.append(self.tr("Whom it introduced has to be verified again."))
        return " ".join(parts)

    def _warn(self, words: str) -> None:
        if words:
            self._look_alike.say(wording.Said(words))
        else:
            self._look_alike.clear()


class _Rivals(Panel):
    """The cards of one office, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(3 * GRID)
        self._columns: list[tuple[QWidget, Label, FactGrid]] = []
        self.body.addWidget(SectionTitle(self.tr("Two cards for one office")))
        self.body.addLayout(self._sides)

    def paint(self, cards: list[tuple[str, list[facts.Fact]]]) -> None:
        """Show these; nothing for none."""
        self.setVisible(bool(cards))
        while len(self._columns) < len(cards):
            side = QWidget()
            head, grid = Label(kind=Kind.STRONG), FactGrid()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(head)
            column.addWidget(grid)
            column.addStretch(1)
            self._sides.addWidget(side, 1)
            self._columns.append((side, head, grid))
        for at, (side, head, grid) in enumerate(self._columns):
            side.setVisible(at < len(cards))
            if at < len(cards):
                head.setText(cards[at][0])
                grid.show_facts(cards[at][1])
