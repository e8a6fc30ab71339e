"""Under a record: who has it; under a warning: who noted it, and the way to note it oneself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.showing import RecordView
from liaison.core.values import Contact, Reach, RecordId
from liaison.core.warnings import Addressed
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.record import shared
from liaison.ui.screens.record.known import Known
from liaison.ui.screens.record.lines import Lines
from liaison.ui.screens.record.recall_panel import RecallPanel
from liaison.ui.screens.record.shared import Line, Recalled, Shared, Words
from liaison.ui.screens.record.spoken import SpokenAnswer
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class SharedPanel(Panel):
    """Asks by itself; hidden while there is nothing to say."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("sharedPanel")
        self._desk = desk
        self._record: RecordId | None = None
        self._title = SectionTitle("")
        self._rows = Lines("sharedLine")
        self._on_paper = SectionTitle("")
        self._papers = Lines("paperLine")
        self._acknowledge = Button(self.tr("Acknowledge…"), icon=icons.DONE)
        self._acknowledge.setObjectName("acknowledgeButton")
        self._acknowledge.clicked.connect(self._ask_for_action)
        self._problem = ProblemLine()
        self._answer = self._make_answer()
        self._sites: tuple[str, ...] = ()
        self._known: Known | None = None
        self._spoken_link = Button(self.tr("Note an answer by radio or telephone…"), use=Use.LINK)
        self._spoken_link.setObjectName("spokenLink")
        self._spoken_link.clicked.connect(self._ask_for_spoken)
        self._spoken = SpokenAnswer()
        self._spoken.noted.connect(self._on_noted)
        self._spoken.dropped.connect(self._on_dropped)
        self._recall = RecallPanel(desk)
        self._recall.done.connect(lambda said: self._problem.say(wording.Said(said), Tone.GOOD))
        self._recall.failed.connect(self._on_failed)
        self._lay_out()
        self._answer.hide()
        self._spoken.hide()
        self.hide()

    def _lay_out(self) -> None:
        wide = (self._title, self._recall, self._rows, self._problem, self._answer)
        for widget in (*wide, self._spoken, self._on_paper, self._papers):
            self.body.addWidget(widget)
        after = self.body.indexOf
        leading = Qt.AlignmentFlag.AlignLeading
        self.body.insertWidget(after(self._answer), self._acknowledge, 0, leading)
        self.body.insertWidget(after(self._spoken), self._spoken_link, 0, leading)

    def show_record(self, view: RecordView, reach: Reach, known: Known) -> None:
        """Ask what is known of a record elsewhere, and show it."""
        record = view.row.id
        if record != self._record:
            self._record = record
            self._answer.hide()
            self._spoken.hide()
            self._action.clear()
            self._problem.clear()
            self.hide()
        self._desk.ask(
            partial(shared.look, view=view, reach=reach),
            owner=self,
            done=lambda found: self._show(record, found, known, editable=view.editable),
        )

    def forget(self) -> None:
        """No record is open."""
        self._record = None
        self.hide()

    def _make_answer(self) -> QWidget:
        holder = QWidget()
        self._action = QLineEdit()
        self._action.setObjectName("acknowledgeAction")
        self._action.setPlaceholderText(self.tr("What you do about it, in one line"))
        self._action.setAccessibleName(self.tr("Action on it"))
        send = Button(self.tr("Acknowledge"), use=Use.PRIMARY)
        send.setObjectName("acknowledgeNow")
        send.setEnabled(False)
        later = Button(self.tr("Not yet"), use=Use.LINK)
        self._action.textChanged.connect(lambda text: send.setEnabled(bool(text.strip())))
        self._action.returnPressed.connect(send.click)
        send.clicked.connect(self._on_send)
        later.clicked.connect(self._on_later)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._action, 1)
        row.addWidget(send)
        row.addWidget(later)
        return holder

    def _ask_for_action(self) -> None:
        self._acknowledge.hide()
        self._answer.show()
        self._action.setFocus()

    def _on_later(self) -> None:
        self._answer.hide()
        self._acknowledge.show()

    def _on_send(self) -> None:
        record, action = self._record, self._action.text()
        if record is None:
            return

        def acknowledge(workspace: Workspace) -> Changed:
            made = workspace.warnings.acknowledge(record, action=action)
            return Changed(frozenset({made, record}))

        self._desk.do(acknowledge, owner=self, done=self._on_sent, failed=self._on_failed)

    def _on_sent(self, _: Changed) -> None:
        self._answer.hide()
        self._action.clear()
        self._problem.say(
            wording.Said(self.tr("Acknowledged. It leaves first with the next exchange.")),
            Tone.GOOD,
        )

    def _ask_for_spoken(self) -> None:
        if self._known is not None:
            self._spoken_link.hide()
            self._spoken.show()
            self._spoken.begin(self._sites, self._known.site_name)

    def _on_dropped(self) -> None:
        self._spoken.hide()
        self._spoken_link.show()

    def _on_noted(self, site: str, role: str, how: str, action: str) -> None:
        record = self._record
        if record is None:
            return

        def note(workspace: Workspace) -> Changed:
            return workspace.warnings.note(record, site=site, role=role, how=how, action=action)

        self._desk.do(note, owner=self, done=lambda _: self._spoken.hide(), failed=self._on_failed)

    def _on_failed(self, refused: Refused) -> None:
        self._problem.say(wording.said(refused))

    def _show(self, record: RecordId, found: Shared, known: Known, *, editable: bool) -> None:
        if record != self._record:
            return
        self._known = known
        self._sites = found.silent if editable else ()
        self._spoken_link.setVisible(bool(self._sites) and self._spoken.isHidden())
        words = Words(
            known,
            name=lambda contact: _name(known, contact),
            moment=lambda at_ms: wording.short_date(at_ms, tz=known.tz),
            why=_why,
            translate=QCoreApplication.translate,
            plain=wording.isolated,
        )
        is_warning = bool(found.addressed) or found.may_acknowledge
        recalled = found.recalled
        lines = words.recalled(recalled.told)
        lines += (
            words.noted(found.addressed) if is_warning else words.who(found.held, recalled.told)
        )
        self._title.set_text(self.tr("Who noted it") if is_warning else self.tr("Who has it"))
        self._title.setVisible(bool(lines) or found.may_acknowledge or recalled.may_recall)
        self._rows.show_lines(lines)
        self._show_papers(words.papers(found.papers, recalled=bool(recalled.given)), recalled)
        self._acknowledge.setVisible(found.may_acknowledge and self._answer.isHidden())
        self._recall.show_recalled(record, recalled, known)
        is_known = bool(lines) or found.may_acknowledge or recalled.may_recall
        self.setVisible(is_known or bool(found.papers))

    def _show_papers(self, lines: Sequence[Line], recalled: Recalled) -> None:
        """What left as paper; no recall reaches it, which is said where there is one."""
        title = self.tr("On paper")
        if recalled.given:
            title = self.tr("On paper, which no recall reaches: ask for it back")
        self._on_paper.set_text(title)
        self._on_paper.setVisible(bool(lines))
        self._papers.show_lines(lines)


def _name(known: Known, contact: Contact) -> str:
    return known.office(contact.mission, contact.site)


def _why(site: Addressed) -> str:
    stays = site.stays
    return wording.said_of(stays.reason, stays.params).sentence if stays is not None else ""
