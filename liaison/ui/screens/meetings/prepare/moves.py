"""What stands in the way, the buttons that move a meeting, their questions, and what was moved."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core import dtg
from liaison.core.meetings.moving import has_begun_minutes
from liaison.ui import icons
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.prepare import asks
from liaison.ui.screens.meetings.prepare.presenter import MovesState, moves_state, notices
from liaison.ui.theme import GRID
from liaison.ui.widgets.asking.inline_form import InlineForm
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.notice_line import NoticeLine
from liaison.ui.widgets.tone import Tone


class MovesPanel(QWidget):
    """Signals: paper_wanted, the invitation is to be saved as a file."""

    paper_wanted = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._loaded: Loaded | None = None
        self.schedule = self._button(self.tr("Schedule and invite"), "scheduleButton")
        self.hold = self._button(self.tr("It took place"), "heldButton")
        self._postpone = self._button(self.tr("Postpone…"), "postponeButton")
        self._relocate = self._button(self.tr("Relocate…"), "relocateButton")
        self._cancel = self._button(self.tr("Cancel…"), "cancelButton")
        self._save = Button(self.tr("Save (.ics)…"), use=Use.LINK, icon=icons.EXPORT)
        self._save.setObjectName("saveInvitation")
        self._save.setToolTip(self.tr("Save the invitation for calendars"))
        self._notices = QVBoxLayout()
        self._notices.setSpacing(GRID // 2)
        self._history = QVBoxLayout()
        self._history.setSpacing(2)
        self._lines: list[QWidget] = []
        self._forms = {
            self._postpone: asks.postpone_form(bench),
            self._relocate: asks.relocate_form(bench),
            self._cancel: asks.cancel_form(bench),
        }
        self._forms[self._postpone].echo = bench.moment_words
        self._lay_out()
        self._connect()

    def show_loaded(self, loaded: Loaded) -> None:
        """Show what may be done now."""
        if self._loaded is None or self._loaded.id != loaded.id:
            self._close_forms()
        self._loaded = loaded
        translate = QCoreApplication.translate
        state = moves_state(loaded, translate)
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for notice in notices(loaded, translate):
            press = self.tr("Hold them together") if notice.beside is not None else ""
            shown = NoticeLine(notice.text, press=press)
            if notice.beside is not None:
                shown.pressed.connect(lambda other=notice.beside: self._hold_beside(other))
            self._notices.addWidget(shown)
            self._lines.append(shown)
        for sentence in self._sentences(state):
            told = Label(sentence, kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
            told.setObjectName("moveTold")
            self._history.addWidget(told)
            self._lines.append(told)
        self._show_buttons(state)
        self._save.setVisible(loaded.meeting.starts is not None)

    def _sentences(self, state: MovesState) -> list[str]:
        said = list(state.history)
        if state.slipped:
            said.append(self.tr("Put off by %n days all in all", "", state.slipped))
        return said

    def _show_buttons(self, state: MovesState) -> None:
        self.schedule.setText(
            self.tr("Send a newer invitation") if state.is_again else self.tr("Schedule and invite")
        )
        self.schedule.setVisible(state.can_schedule)
        self.hold.setVisible(state.can_hold)
        for button in self._forms:
            button.setVisible(state.can_move)

    def _button(self, text: str, name: str) -> Button:
        button = Button(text)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        buttons = Flow(spacing=GRID)
        for button in (self.schedule, *self._forms, self.hold, self._save):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._notices)
        column.addLayout(buttons)
        for form in self._forms.values():
            column.addWidget(form)
        column.addLayout(self._history)

    def _connect(self) -> None:
        self.schedule.clicked.connect(self._on_schedule)
        self.hold.clicked.connect(self._on_held)
        self._save.clicked.connect(self.paper_wanted)
        for button, form in self._forms.items():
            button.clicked.connect(lambda _=False, form=form: self._open(form))
            form.closed.connect(button.setFocus)
        self._forms[self._postpone].answered.connect(self._on_postpone)
        self._forms[self._relocate].answered.connect(self._on_relocate)
        self._forms[self._cancel].answered.connect(self._on_cancel)

    def _open(self, form: InlineForm) -> None:
        self._close_forms()
        texts = {}
        if form is self._forms[self._postpone] and self._loaded is not None:
            said = self._loaded.meeting
            texts = {
                key: dtg.local(at, self._bench.tz).strftime("%Y-%m-%d %H:%M")
                for key, at in (("starts", said.starts), ("ends", said.ends))
                if at is not None
            }
        form.open_with(texts)
        has_begun = self._loaded is not None and has_begun_minutes(self._loaded.meeting)
        form.warn(
            self.tr("Its minutes begin anew, and what was typed for it goes along")
            if has_begun
            else ""
        )

    def _close_forms(self) -> None:
        for form in self._forms.values():
            form.hide()

    def _on_schedule(self) -> None:
        if self._loaded is not None:
            meeting = self._loaded.id
            self._bench.do(lambda workspace: workspace.prepare.schedule(meeting))

    def _on_held(self) -> None:
        if self._loaded is not None:
            meeting = self._loaded.id
            self._bench.do(lambda workspace: workspace.prepare.held(meeting))

    def _hold_beside(self, other: object) -> None:
        if self._loaded is not None and isinstance(other, bytes):
            meeting, beside = self._loaded.id, type(self._loaded.id)(other)
            self._bench.do(lambda workspace: workspace.prepare.hold_beside(meeting, beside))

    def _on_postpone(self, texts: Mapping[str, str]) -> None:
        form = self._forms[self._postpone]
        starts = asks.moment_of(self._bench, form, "starts", texts)
        ends = asks.moment_of(self._bench, form, "ends", texts)
        if self._loaded is None or starts is None or ends is None:
            return
        if ends < starts:
            form.note("ends", self.tr("It cannot end before it begins"), wrong=True)
            return
        meeting = self._loaded.id
        self._bench.do(
            lambda workspace: workspace.prepare.postpone(
                meeting, starts=starts, ends=ends, reason=texts["reason"], who=texts["who"]
            ),
            done=lambda _: form.close_form(),
            failed=form.refuse,
        )

    def _on_relocate(self, texts: Mapping[str, str]) -> None:
        form = self._forms[self._relocate]
        venue = asks.place_of(self._bench, form, "venue", texts)
        if self._loaded is None or venue is None:
            return
        meeting = self._loaded.id
        self._bench.do(
            lambda workspace: workspace.prepare.relocate(
                meeting, venue=venue, reason=texts["reason"], who=texts["who"]
            ),
            done=lambda _: form.close_form(),
            failed=form.refuse,
        )

    def _on_cancel(self, texts: Mapping[str, str]) -> None:
        form = self._forms[self._cancel]
        if self._loaded is None:
            return
        meeting = self._loaded.id
        self._bench.do(
            lambda workspace: workspace.prepare.cancel(
                meeting, reason=texts["reason"], who=texts["who"]
            ),
            done=lambda _: form.close_form(),
            failed=form.refuse,
        )
