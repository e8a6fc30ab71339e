"""Where the minutes are on their way, what may be done next, and what stands in its way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.events import Changed
from liaison.core.listing import listed
from liaison.core.records.audiences import SISTER
from liaison.core.records.minutes_states import MINUTES_STATES
from liaison.core.values import RecordId
from liaison.ui import icons, wording
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.minutes import forms
from liaison.ui.screens.meetings.minutes.presenter import STEPS, Blocker, StepsState, steps_state
from liaison.ui.theme import GRID
from liaison.ui.widgets.asking.inline_form import InlineForm
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.notice_line import NoticeLine
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.steps_line import StepsLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class StepsPanel(QWidget):
    """Signals: where somebody wants to go.

    Signals:
        clash_wanted: a record and the path whose values somebody wants to see.
        act_wanted: an action that lacks something.
        paper_wanted: "minutes" or "decisions" is to be saved, cut to an audience.
        print_wanted: one of them is to be printed, cut to an audience.
    """

    clash_wanted = Signal(object, str)
    act_wanted = Signal(object)
    paper_wanted = Signal(str, str)
    print_wanted = Signal(str, str)

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._loaded: Loaded | None = None
        words = {choice.value: choice.label for choice in MINUTES_STATES}
        translate = QCoreApplication.translate
        self._steps = StepsLine([translate("Minutes", words[step]) for step in STEPS])
        self._told = Label(wrap=True)
        self._told.setObjectName("minutesTold")
        self._hash = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._hash.setObjectName("minutesHash")
        self.problem = ProblemLine()
        self._blocked = QVBoxLayout()
        self._blocked.setSpacing(GRID // 2)
        self._lines: list[QWidget] = []
        self._buttons: dict[str, Button] = {}
        self.forms: dict[str, InlineForm] = {
            "dissent": forms.dissent_form(),
            "adopt": forms.adopt_form(()),
            "paper": forms.paper_form(()),
        }
        self._flow = Flow(spacing=GRID)
        self._add_buttons()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        for widget in (self._steps, self._told, self._hash, self.problem):
            self._column.addWidget(widget)
        self._column.addLayout(self._blocked)
        self._column.addLayout(self._flow)
        for form in self.forms.values():
            self._column.addWidget(form)
        self.forms["dissent"].answered.connect(self._on_dissent)
        self.forms["adopt"].answered.connect(self._on_adopt)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show where a meeting's minutes are."""
        if self._loaded is None or self._loaded.id != loaded.id:
            self.problem.clear()
            for form in self.forms.values():
                form.hide()
        self._loaded = loaded
        state = steps_state(loaded, QCoreApplication.translate)
        self._steps.show_step(state.step)
        self._told.setText(state.told)
        self._hash.setText(self.tr("Adopted text: {hash}").format(hash=wording.ltr(state.hash)))
        self._hash.setVisible(bool(state.hash))
        self._show_buttons(state)
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(one) for one in state.blockers]
        if state.unreleased:
            self._lines.insert(0, self._unreleased(state.unreleased))
        for line in self._lines:
            self._blocked.addWidget(line)

    def _unreleased(self, missions: tuple[str, ...]) -> NoticeLine:
        """Invited missions that would not get the minutes, and one press that lets them."""
        names = listed(missions, QCoreApplication.translate)
        words = self.tr("Invited, but the meeting is not released to them: {names}")
        line = NoticeLine(words.format(names=names), press=self.tr("Release to them"))
        line.pressed.connect(lambda: self._release(missions))
        return line

    def _release(self, missions: tuple[str, ...]) -> None:
        if self._loaded is not None:
            for mission in missions:
                path, value = f"release/{SISTER}{mission}", True
                self._bench.pen.write(self._loaded.id, path, value)
            self._bench.pen.sign()

    def _line(self, blocker: Blocker) -> NoticeLine:
        press = self.tr("Go there") if blocker.record is not None else ""
        line = NoticeLine(blocker.text, press=press)
        line.pressed.connect(lambda: self._go(blocker))
        return line

    def _go(self, blocker: Blocker) -> None:
        if blocker.path:
            self.clash_wanted.emit(blocker.record, blocker.path)
        else:
            self.act_wanted.emit(blocker.record)

    def _add_buttons(self) -> None:
        made: tuple[tuple[str, str, Use, str, Callable[[], None]], ...] = (
            ("circulate", "", Use.PLAIN, "", self._on_circulate),
            ("agree", self.tr("Agree"), Use.PLAIN, "", self._on_agree),
            ("dissent", self.tr("Dissent…"), Use.PLAIN, "", self._on_dissent_wanted),
            ("silent", self.tr("Agreed by silence"), Use.PLAIN, "", self._on_silent),
            ("adopt", self.tr("Adopt…"), Use.PLAIN, "", self._on_adopt_wanted),
            ("reopen", self.tr("Reopen"), Use.PLAIN, "", self._on_reopen),
            (
                "minutes",
                self.tr("Save or print minutes…"),
                Use.LINK,
                icons.EXPORT,
                self._on_minutes,
            ),
            (
                "decisions",
                self.tr("Save or print decisions…"),
                Use.LINK,
                icons.EXPORT,
                self._on_decisions,
            ),
        )
        for name, text, use, icon, act in made:
            button = Button(text, use=use, icon=icon)
            button.setObjectName(f"minutes:{name}")
            button.clicked.connect(act)
            self._buttons[name] = button
            self._flow.addWidget(button)

    def _show_buttons(self, state: StepsState) -> None:
        shown = {
            "circulate": bool(state.circulate),
            "agree": state.can_reply and state.replied != "agreement",
            "dissent": state.can_reply and state.replied != "dissent",
            "silent": state.can_agree,
            "adopt": state.can_adopt,
            "reopen": state.can_reopen,
        }
        self._buttons["circulate"].setText(state.circulate)
        for name, is_shown in shown.items():
            self._buttons[name].setVisible(is_shown)
        self._flow.invalidate()

    def _do(
        self, command: Callable[[Workspace, RecordId], Changed], form: InlineForm | None = None
    ) -> None:
        if self._loaded is None:
            return
        meeting = self._loaded.id
        self.problem.clear()
        self._bench.do(
            lambda workspace: command(workspace, meeting),
            done=(lambda _: form.close_form()) if form else None,
            failed=form.refuse if form else lambda refused: self.problem.say(wording.said(refused)),
        )

    def _on_circulate(self) -> None:
        self._do(lambda workspace, meeting: workspace.minutes.circulate(meeting))

    def _on_silent(self) -> None:
        self._do(lambda workspace, meeting: workspace.minutes.agree_by_silence(meeting))

    def _on_reopen(self) -> None:
        self._do(lambda workspace, meeting: workspace.minutes.reopen(meeting))

    def _on_agree(self) -> None:
        self._do(lambda workspace, meeting: Changed(frozenset({workspace.replies.agree(meeting)})))

    def _on_dissent_wanted(self) -> None:
        self.forms["dissent"].open_with()

    def _on_dissent(self, texts: Mapping[str, str]) -> None:
        self._do(
            lambda workspace, meeting: Changed(
                frozenset({workspace.replies.dissent(meeting, why=texts["why"])})
            ),
            self.forms["dissent"],
        )

    def _on_adopt_wanted(self) -> None:
        if self._loaded is None:
            return
        form = forms.adopt_form(forms.adopting(self._loaded))
        form.answered.connect(self._on_adopt)
        self._replace("adopt", form)
        form.open_with()

    def _on_adopt(self, texts: Mapping[str, str]) -> None:
        at = RecordId(bytes.fromhex(texts["at"])) if texts["at"] else None
        self._do(
            lambda workspace, meeting: workspace.minutes.adopt(meeting, at=at),
            self.forms["adopt"],
        )

    def _on_minutes(self) -> None:
        self.ask_reader("minutes")

    def _on_decisions(self) -> None:
        self.ask_reader("decisions")

    def ask_reader(self, paper: str) -> None:
        """A paper is cut to what its reader may have, so who that is has to be said first."""
        if self._loaded is None:
            return
        readers = forms.readers(self._loaded.meeting.release)
        form = forms.paper_form(readers)
        form.answered.connect(
            lambda texts: self._on_reader(form, self.paper_wanted, paper, texts["audience"])
        )
        form.answered_else.connect(
            lambda texts: self._on_reader(form, self.print_wanted, paper, texts["audience"])
        )
        self._replace("paper", form)
        form.open_with({"audience": readers[0][0]})

    def _on_reader(
        self, form: InlineForm, wanted: SignalInstance, paper: str, audience: str
    ) -> None:
        form.close_form()
        wanted.emit(paper, audience)

    def _replace(self, name: str, form: InlineForm) -> None:
        before = self.forms[name]
        self._column.replaceWidget(before, form)
        before.hide()
        before.deleteLater()
        self.forms[name] = form
