"""Who agreed, who dissented, who is awaited; and the corrections that missions propose."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.records.meeting_views import Noted
from liaison.core.values import RecordId
from liaison.ui import icons, wording
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.minutes import forms
from liaison.ui.screens.meetings.minutes.answers import Answer, answers, places, proposals
from liaison.ui.screens.meetings.minutes.presenter import steps_state
from liaison.ui.screens.meetings.minutes.proposal_card import ProposalCard
from liaison.ui.theme import GRID
from liaison.ui.widgets.asking.inline_form import InlineForm
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.notice_line import NoticeLine
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

_ICONS = {
    "good": icons.VERIFIED,
    "bad": icons.REFUSED,
    "warning": icons.WARNING,
    "muted": icons.HISTORY,
}


class AnswersPanel(QWidget):
    """Hidden until somebody is asked."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._loaded: Loaded | None = None
        self._lines: list[QWidget] = []
        self._form: InlineForm | None = None
        self._title = SectionTitle(self.tr("What missions say"))
        self._told = QVBoxLayout()
        self._told.setSpacing(GRID // 2)
        self.problem = ProblemLine()
        self.propose = Button(self.tr("Propose a correction…"))
        self.propose.setObjectName("proposeCorrection")
        self.propose.clicked.connect(self._on_propose)
        self.note = Button(self.tr("Note an answer…"))
        self.note.setObjectName("noteAnswer")
        self.note.clicked.connect(self._on_note)
        self._ways = Flow(spacing=GRID)
        self._ways.addWidget(self.propose)
        self._ways.addWidget(self.note)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addWidget(self._title)
        self._column.addLayout(self._told)
        self._column.addWidget(self.problem)
        self._column.addLayout(self._ways)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show what was said to a meeting's minutes."""
        if self._loaded is None or self._loaded.id != loaded.id:
            self._drop_form()
            self.problem.clear()
        self._loaded = loaded
        translate = QCoreApplication.translate
        for line in self._lines:
            line.hide()
            line.deleteLater()
        said = answers(loaded, translate)
        self._lines = [_line(one) for one in said]
        for proposal in proposals(loaded, translate):
            card = ProposalCard(proposal)
            card.decided.connect(self._on_decided)
            self._lines.append(card)
        for widget in self._lines:
            self._told.addWidget(widget)
        steps = steps_state(loaded, translate)
        self.propose.setVisible(steps.can_reply)
        self.note.setVisible(steps.can_note)
        self._ways.invalidate()
        self.setVisible(bool(self._lines) or steps.can_reply or steps.can_note)

    def _on_decided(self, record: RecordId, accept: bool) -> None:  # noqa: FBT001  (a signal's argument)
        if self._loaded is None:
            return
        meeting = self._loaded.id
        self._bench.do(
            lambda workspace: workspace.replies.decide(meeting, record, accept=accept),
            failed=self._on_refused,
        )

    def _on_refused(self, refused: Refused) -> None:
        self.problem.say(wording.said(refused))

    def _on_propose(self) -> None:
        if self._loaded is None:
            return
        self._drop_form()
        texts = places(self._loaded, QCoreApplication.translate)
        form = forms.correction_form([(path, called) for path, called, _ in texts])
        now = {path: text for path, _, text in texts}
        form.typed.connect(
            lambda key, path: form.set_answer("new", now.get(path, "")) if key == "path" else None
        )
        form.answered.connect(self._on_proposed)
        form.closed.connect(self.propose.setFocus)
        self._form = form
        self._column.addWidget(form)
        form.open_with()

    def _on_note(self) -> None:
        if self._loaded is None:
            return
        self._drop_form()
        labels = self._loaded.labels
        form = forms.noting_form([(one, labels.get(one, one)) for one in self._loaded.voiceless])
        form.answered.connect(self._on_noted)
        form.closed.connect(self.note.setFocus)
        self._form = form
        self._column.addWidget(form)
        form.open_with({"party": self._loaded.voiceless[0], "word": "agreement", "how": "letter"})

    def _on_noted(self, texts: Mapping[str, str]) -> None:
        form, loaded = self._form, self._loaded
        if form is None or loaded is None:
            return
        _, problem = self._bench.read("MEETING", "minutes/silence", texts["on"])
        if texts["on"].strip() and problem:
            form.note("on", problem, wrong=True)
            return
        if not texts["who"].strip() and not texts["role"].strip():
            form.note("who", self.tr("A name or a role"), wrong=True)
            return
        said, meeting = _noted(texts), loaded.id
        self._bench.do(
            lambda workspace: workspace.noting.note(workspace.meetings.view(meeting), said),
            done=lambda _: form.close_form(),
            failed=form.refuse,
        )

    def _on_proposed(self, texts: Mapping[str, str]) -> None:
        form, loaded = self._form, self._loaded
        if form is None or loaded is None:
            return
        if not texts["path"]:
            form.note("path", self.tr("Which text is to be corrected?"), wrong=True)
            return
        meeting = loaded.id
        self._bench.do(
            lambda workspace: Changed(
                frozenset(
                    {
                        workspace.replies.correct(
                            meeting, texts["path"], new=texts["new"], why=texts["why"]
                        )
                    }
                )
            ),
            done=lambda _: form.close_form(),
            failed=form.refuse,
        )

    def _drop_form(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None


def _noted(texts: Mapping[str, str]) -> Noted:
    """The answers of the form, as what is noted."""
    return Noted(
        party=texts["party"],
        word=texts["word"],
        who=texts["who"].strip(),
        role=texts["role"].strip(),
        on=texts["on"].strip(),
        how=texts["how"],
        text=texts["text"].strip(),
    )


def _line(answer: Answer) -> NoticeLine:
    translate = QCoreApplication.translate
    words = translate("Meetings", "{mission}: {does}").format(
        mission=answer.mission, does=answer.words
    )
    about = " · ".join(part for part in (words, answer.about) if part)
    text = f"{about}\n{answer.why.strip()}" if answer.why.strip() else about
    line = NoticeLine(text, tone=Tone(answer.tone), icon=_ICONS[answer.tone])
    line.setObjectName("answerLine")
    return line
