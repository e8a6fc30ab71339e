"""One action: its words, who owes it until when, how it stands, handing it over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.ui import icons
from liaison.ui.desk import Desk
from liaison.ui.screens.actions.accept import AcceptPanel
from liaison.ui.screens.actions.facts import Facts
from liaison.ui.screens.actions.hand_over import HandOverPanel
from liaison.ui.screens.actions.state_panel import StatePanel
from liaison.ui.screens.record.findings import FindingLines
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.fields.members import MembersEditor
from liaison.ui.widgets.fields.pick import Offer, PickEditor
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.sentence_edit import SentenceEdit
from liaison.ui.widgets.status_line import StatusLine
from liaison.ui.widgets.tone import Tone


class ActionDetail(QWidget):
    """Signals: what somebody wants of the open action.

    Signals:
        corrected: "title", "owner" or "due", and what was typed.
        typed: "owner", "due", "evidence" or "word", and what stands there so far.
        supported: a party's path and "yes" or "no".
        evidence_given: what shows that it is done.
        hand_over_wanted: open the way.
        delete_wanted: take it away.
        back_wanted: the list again, where there is no room for both.
    """

    corrected = Signal(str, str)
    typed = Signal(str, str)
    supported = Signal(str, str)
    evidence_given = Signal(str)
    hand_over_wanted = Signal()
    delete_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("actionDetail")
        self.problem = ProblemLine()
        self.findings = FindingLines(desk)
        self.state = StatePanel()
        self.hand_over = HandOverPanel()
        self.accept_panel = AcceptPanel()
        self.back = Button(self.tr("Back"), use=Use.LINK, icon=icons.BACK)
        self.back.clicked.connect(self.back_wanted)
        self._hand = Button(self.tr("Hand over…"))
        self._hand.setObjectName("handOverWanted")
        self._hand.clicked.connect(self.hand_over_wanted)
        self._delete = Button(self.tr("Delete"), use=Use.LINK, icon=icons.DELETE)
        self._delete.setObjectName("deleteAction")
        self._delete.clicked.connect(self.delete_wanted)
        self.status = StatusLine()
        self._words = SentenceEdit()
        self._words.setObjectName("actionTitle")
        self._words.setProperty("kind", "strong")
        self._about = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._told = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._told.setObjectName("toldWords")
        self._owner = PickEditor("owner", ())
        self._due = PickEditor("due", ())
        self._due_words = FormRow(self.tr("Due"), self._due)
        self._support: MembersEditor | None = None
        self._support_row = QVBoxLayout()
        self._evidence = Label(wrap=True)
        self._more = QLineEdit()
        self._more.setObjectName("evidenceField")
        self._more.setPlaceholderText(self.tr("What shows that it is done: a reference, a paper"))
        self._evidence_row = FormRow(self.tr("Evidence"), self._more)
        self._lay_out()
        self._connect()

    def learn(self, owners: Sequence[Offer], receivers: Sequence[Offer]) -> None:
        """Whom owner and receiver fields offer."""
        self._owner.set_offers(owners)
        self.hand_over.learn(receivers)
        support = MembersEditor("support", [(one.text, one.words or one.text) for one in owners])
        support.typed.connect(self.supported)
        if self._support is not None:
            self._support.hide()
            self._support.deleteLater()
        self._support = support
        self._support_row.addWidget(FormRow(self.tr("Supported by"), support))

    def show_facts(self, facts: Facts, unfinished: Mapping[str, str]) -> None:
        """Show an action; what somebody is typing, or typed without finishing, stays."""
        self._words.set_text(facts.title)
        self._words.setReadOnly(not facts.editable)
        self._about.setText(facts.about)
        self._told.setText(facts.told)
        self._told.set_tone(facts.told_tone)
        self._told.setVisible(bool(facts.told))
        for editor, text in ((self._owner, facts.owner), (self._due, facts.due)):
            if not editor.line.hasFocus() or not editor.line.isModified():
                editor.set_text(editor.path, unfinished.get(editor.path, text))
                editor.line.setModified(editor.path in unfinished)
            editor.line.setReadOnly(not facts.editable)
        self._due_words.set_note(facts.due_words, facts.due_tone)
        if self._support is not None:
            self._support.set_members(f"support/{party}" for party in facts.support)
            self._support.setEnabled(facts.editable)
        self._evidence.setText("\n".join(facts.evidence))
        self._evidence.setVisible(bool(facts.evidence))
        self._evidence_row.setVisible(facts.editable)
        if not self._more.hasFocus():
            self._more.setText(unfinished.get("evidence", ""))
        self.state.show_state(facts.state, facts.next_states, facts.progress)
        self.state.show_word(unfinished.get("word", ""))
        self._delete.setVisible(facts.can_delete)
        self._hand.setVisible(facts.can_hand_over and not self.hand_over.isVisible())
        self.accept_panel.setVisible(bool(facts.offered_by))
        self.accept_panel.show_offer(facts.offered_by)

    def focus_owner(self) -> None:
        """Put the keyboard into the owner's field, as of a new action."""
        self._owner.line.setFocus()

    def finish(self) -> None:
        """What was typed into the sentence is meant."""
        self._words.finish()

    def say_of(self, name: str, problem: str) -> None:
        """What is wrong with what was typed for "owner" or "due"."""
        row = self._due_words if name == "due" else self._owner_row
        row.set_note(problem, Tone.WARNING)

    def _connect(self) -> None:
        self._words.finished.connect(lambda text: self.corrected.emit("title", text))
        self._words.typed.connect(self.status.saving)
        self._more.textEdited.connect(lambda text: self.typed.emit("evidence", text))
        self.state.typed.connect(lambda text: self.typed.emit("word", text))
        for editor in (self._owner, self._due):
            editor.typed.connect(self.typed)
            editor.left.connect(lambda name, editor=editor: self._correct(name, editor))
        self._more.returnPressed.connect(self._on_more_return_pressed)

    def _correct(self, name: str, editor: PickEditor) -> None:
        if editor.line.isModified():
            editor.line.setModified(False)
            self._owner_row.set_note("")
            self.corrected.emit(name, editor.line.text())

    def _on_more_return_pressed(self) -> None:
        if text := self._more.text().strip():
            self._more.clear()
            self.evidence_given.emit(text)

    def _lay_out(self) -> None:
        self._owner_row = FormRow(self.tr("Owner"), self._owner)
        facts = Panel()
        for widget in (self._owner_row, self._due_words):
            facts.body.addWidget(widget)
        facts.body.addLayout(self._support_row)
        facts.body.addWidget(self._evidence)
        facts.body.addWidget(self._evidence_row)
        way = QHBoxLayout()
        way.addWidget(self.back)
        way.addWidget(self.status)
        way.addStretch(1)
        way.addWidget(self._delete)
        way.addWidget(self._hand)
        margins = QMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        scroll = ScrollColumn(margins, spacing=GRID + 4)
        scroll.column.addLayout(way)
        head = QVBoxLayout()
        head.setSpacing(2)
        for part in (self._words, self._about, self._told):
            head.addWidget(part)
        scroll.column.addWidget(self.problem)
        scroll.column.addLayout(head)
        scroll.column.addWidget(self.findings)
        for panel in (self.accept_panel, self.hand_over, facts, self.state):
            scroll.column.addWidget(panel)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.back.hide()
        self.hand_over.hide()
        self.accept_panel.hide()
