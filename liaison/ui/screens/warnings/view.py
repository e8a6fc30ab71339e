"""What is coming, and who knows: warnings on one side, the open one with its addressees on the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core import naming
from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.issuing.overview import Over, WarningRow
from liaison.core.issuing.template import number
from liaison.core.values import RecordId
from liaison.core.warnings import Addressed
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.printing import Printing, on_print
from liaison.ui.screens.record.known import Known, first_known, known_of
from liaison.ui.screens.record.shared import Words
from liaison.ui.screens.warnings import presenter, work
from liaison.ui.screens.warnings.detail import WarningDetail
from liaison.ui.screens.warnings.presenter import Say
from liaison.ui.screens.warnings.work import Shown
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.widgets.ask_path import ask_new_file
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.halves import Halves
from liaison.ui.widgets.line_list import LineList
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class WarningsScreen(ScreenWidget):
    """Carries wishes between the list, the open warning and the vault."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = first_known(desk.identity, desk.sites, desk.tz)
        self._rows: tuple[WarningRow, ...] = ()
        self._shown: Shown | None = None
        self._open: RecordId | None = None
        self.list = LineList("warningList")
        self.list.setAccessibleName(self.tr("Warnings"))
        self.detail = WarningDetail()
        self.printing = Printing(desk, self, self.detail.problem)
        self._side = self._make_side()
        self._right = QStackedWidget()
        self._nothing = EmptyState(
            icon=icons.WARNING,
            title=self.tr("No warning is open"),
            why=self.tr("Choose one from the list to see who knows of it."),
        )
        for widget in (self._nothing, self.detail):
            self._right.addWidget(widget)
        self._halves = Halves(self._side, self._right, self.detail.back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._halves)
        self._connect()
        self._learn()

    # What the window asks

    @override
    def refresh(self, changed: Changed) -> None:
        if "contacts" in changed.topics:
            self._learn()
        elif changed.records or changed.topics - {"drafts", "settings"}:
            self._reload()

    @override
    def enter(self) -> None:
        self.list.focus_first()

    @override
    def show_record(self, record: RecordId) -> None:
        self.list.select(record, quietly=True)
        self._show(record)

    @override
    def shown_record(self) -> RecordId | None:
        return self._open

    @override
    def back(self) -> None:
        self._halves.show_half(record=False)
        self.list.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._halves.fit(record=self._open is not None)

    # What the vault says

    def _learn(self) -> None:
        known = self._known

        def learnt(found: Known) -> None:
            self._known = found
            self._reload()

        self._desk.ask(lambda workspace: known_of(workspace, known), owner=self, done=learnt)

    def _reload(self) -> None:
        self._desk.ask(work.look, owner=self, done=self._on_rows)
        if self._open is not None:
            self._ask(self._open)

    def _on_rows(self, rows: tuple[WarningRow, ...]) -> None:
        self._rows = rows
        self.list.show_lines(presenter.lines(rows, self._say))
        self._pages.setCurrentWidget(self.list if rows else self._empty)
        self.waiting.emit(presenter.waiting(rows))

    def _show(self, record: RecordId) -> None:
        if record != self._open:
            self.detail.forget()
            self._shown = None
        self._open = record
        self._ask(record)
        self._halves.show_half(record=True)

    def _ask(self, record: RecordId) -> None:
        self._desk.ask(partial(work.show, record=record), owner=self, done=self._on_shown)

    def _on_shown(self, shown: Shown | None) -> None:
        if shown is None:
            self._open = None
            self._right.setCurrentWidget(self._nothing)
            return
        if shown.row.id != self._open:
            return
        is_new = self._shown is None or self._shown.row.warning.it != shown.row.warning.it
        self._shown = shown
        self._right.setCurrentWidget(self.detail)
        self._paint(shown)
        if is_new:
            self.detail.text.show_readers(shown.readers, shown.row.warning.it.lang)

    def _paint(self, shown: Shown) -> None:
        row, say, translate = shown.row, self._say, QCoreApplication.translate
        source = row.warning.row
        self.detail.title.setText(naming.title_of(source, translate))
        level = presenter.level(row.warning.it.level, translate)
        parts = (
            level,
            number(row.warning.it, translate),
            f"{source.owner} {self._known.site_name(source.site)}",
            source.author_role,
            source.ref,
            wording.short_date(source.at_ms, tz=self._known.tz),
        )
        self.detail.about.setText(" · ".join(part for part in parts if part))
        self._paint_state(shown)
        self.detail.show_ways(_ways(row))
        self.detail.addressees.show_rows(presenter.addressees(row, say))
        self.detail.addressees.show_ways(
            may_answer=row.may_answer,
            is_spoken=row.may_answer and row.has_our_word,
            sites=presenter.spoken(row),
            name=self._known.site_name,
        )

    def _paint_state(self, shown: Shown) -> None:
        row = shown.row
        held = [
            (mission, wording.said_of(why.reason, why.params).sentence)
            for mission, why in shown.stays
        ]
        said = presenter.line(row, self._say)
        words, tone = said.mark, Tone(said.tone)
        if row.over is Over.WITHDRAWN and row.warning.it.withdrawn:
            why = wording.isolated(row.warning.it.withdrawn)
            words = self.tr("{state}: {why}").format(state=words, why=why)
        if held and row.is_draft and row.over is Over.NOT:
            words, tone = presenter.held_back(held, QCoreApplication.translate), Tone.BAD
        self.detail.state.setText(words)
        self.detail.state.set_tone(tone)

    # What the user does

    def _issue(self) -> None:
        record, shown = self._open, self._shown
        if record is None or shown is None or not (shown.row.is_ours and shown.row.is_draft):
            return
        self._do(lambda workspace: workspace.issuing.issue(record))

    def _follow_up(self, which: str) -> None:
        record = self._open
        if record is None:
            return

        def made(draft: RecordId) -> None:
            self._desk.changed.emit(Changed(frozenset({draft})))
            self._desk.go("log", draft)

        self._desk.ask(
            partial(work.follow_up, record=record, final=which == "final"),
            owner=self,
            done=made,
            failed=self._on_failed,
        )

    def _on_open_wanted(self, which: str) -> None:
        if self._shown is None:
            return
        row = self._shown.row
        other = {"before": row.before, "after": row.after}.get(which)
        if other is not None:
            self.show_record(other)
        elif not which:
            self._desk.go("log", row.id)

    def _on_withdrawn(self, reason: str) -> None:
        record = self._open
        if record is not None:
            self._do(lambda workspace: workspace.issuing.withdraw(record, reason=reason))

    def _on_expire_wanted(self) -> None:
        record = self._open
        if record is not None:
            self._do(lambda workspace: workspace.issuing.expire(record))

    def _on_acknowledged(self, action: str) -> None:
        record = self._open
        if record is not None:
            said = self.tr("Acknowledged. It leaves first with the next exchange.")
            self._do(partial(work.acknowledge, record=record, action=action), said)

    def _on_noted(self, site: str, role: str, how: str, action: str) -> None:
        record = self._open
        if record is not None:
            self.detail.addressees.spoken.hide()
            self._do(
                lambda workspace: workspace.warnings.note(
                    record, site=site, role=role, how=how, action=action
                )
            )

    def _do(self, command: work.Command, said: str = "") -> None:
        def done(_: Changed) -> None:
            self.detail.problem.clear()
            if said:
                self.detail.problem.say(wording.Said(said), Tone.GOOD)

        self._desk.do(command, owner=self, done=done, failed=self._on_failed)

    def _on_failed(self, refused: Refused) -> None:
        self.detail.problem.say(wording.said(refused))

    def _on_text_asked(self, audience: str, lang: str) -> None:
        record, text = self._open, self.detail.text
        if record is not None and audience:
            self._desk.ask(
                partial(work.text, record=record, audience=audience, lang=lang),
                owner=self,
                done=text.show_message,
                failed=lambda refused: text.show_refused(wording.said(refused).sentence),
            )

    def _on_copy_wanted(self, audience: str, lang: str) -> None:
        record, text = self._open, self.detail.text
        if record is not None and audience:
            self._desk.ask(
                partial(work.copy, record=record, audience=audience, lang=lang),
                owner=self,
                done=text.copy,
                failed=self._on_failed,
            )

    def _on_print_wanted(self, audience: str, lang: str) -> None:
        record = self._open
        if record is not None and audience:
            self.printing.ask(
                lambda workspace, device, path: workspace.warning_papers.print(
                    record, device, audience=audience, lang=lang, path=path
                )
            )

    def _on_save_wanted(self, audience: str, lang: str) -> None:
        if self._shown is None:
            return
        row = self._shown.row
        name = f"{row.warning.it.cls}-{row.warning.row.ref}.pdf"
        ask_new_file(
            self,
            self.tr("Save a copy"),
            lambda path: self.save(row.id, path, audience, lang),
            name=name,
        )

    def save(self, record: RecordId, path: str, audience: str, lang: str) -> None:
        """Write the page to a file that was chosen."""

        def write(workspace: Workspace) -> int:
            return workspace.warning_papers.write(record, path, audience=audience, lang=lang)

        def written(_: int) -> None:
            words = self.tr("Saved to {path}, where it is not protected")
            said = words.format(path=wording.isolated(path))
            self.detail.problem.say(wording.Said(said), Tone.WARNING)

        self._desk.ask(write, owner=self, done=written, failed=self._on_failed)

    # How it is made

    @property
    def _say(self) -> Say:
        translate, known = QCoreApplication.translate, self._known

        def moment(at_ms: int) -> str:
            return wording.short_date(at_ms, tz=known.tz)

        words = Words(
            known,
            name=self._desk.contact_name,
            moment=moment,
            why=_why,
            translate=translate,
        )
        return Say(translate, moment, known.site_name, words.ack, _why)

    def _make_side(self) -> QFrame:
        side = QFrame()
        side.setObjectName("side")
        self._empty = EmptyState(
            icon=icons.WARNING,
            title=self.tr("No warnings yet"),
            why=self.tr(
                "A warning tells a neighbour in time what comes towards them, and shows who knows."
                " Write a note of people who move, or of an incident, and press Ctrl+W in it."
            ),
            button=self.tr("Write a note"),
        )
        self._empty.asked.connect(lambda: self._desk.go("log"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        return side

    def _connect(self) -> None:
        detail = self.detail
        self.list.chosen.connect(self._show)
        self.list.opened.connect(self._show)
        detail.issue_wanted.connect(self._issue)
        detail.follow_up_wanted.connect(self._follow_up)
        detail.expire_wanted.connect(self._on_expire_wanted)
        detail.withdrawn.connect(self._on_withdrawn)
        detail.open_wanted.connect(self._on_open_wanted)
        detail.back_wanted.connect(self.back)
        detail.addressees.acknowledged.connect(self._on_acknowledged)
        detail.addressees.noted.connect(self._on_noted)
        detail.text.asked.connect(self._on_text_asked)
        detail.text.save_wanted.connect(self._on_save_wanted)
        detail.text.print_wanted.connect(self._on_print_wanted)
        detail.text.copy_wanted.connect(self._on_copy_wanted)
        on_print(self, lambda: self._on_print_wanted(*detail.text.chosen()))
        issue = QShortcut(QKeySequence("Ctrl+Return"), self)
        issue.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        issue.activated.connect(self._issue)


def _ways(row: WarningRow) -> set[str]:
    """What can be done with a warning; only its own mission does more than read it."""
    ways = {"open"}
    ways |= {"before"} if row.before else set()
    ways |= {"after"} if row.after else set()
    if row.is_ours and row.is_draft and row.over is Over.NOT:
        ways |= {"issue", "withdraw"}
    elif row.is_ours:
        ways |= {"follow", "final"} if row.over in {Over.NOT, Over.EXPIRED} else set()
        ways |= {"expire", "withdraw"} if row.is_live else set()
    return ways


def _why(site: Addressed) -> str:
    stays = site.stays
    return wording.said_of(stays.reason, stays.params).sentence if stays is not None else ""
