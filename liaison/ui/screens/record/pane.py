"""One record, open: everything typed into it is kept within a second, and signed on leaving."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMargins, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.picture.heard import Heard
from liaison.core.records.assessment import RETURN
from liaison.core.showing import RecordView
from liaison.core.values import Contact, Reach, RecordId, Value, Withheld
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.record import shared
from liaison.ui.screens.record.attachments import AttachmentsPanel
from liaison.ui.screens.record.autosave import Autosave
from liaison.ui.screens.record.body import RecordBody
from liaison.ui.screens.record.event_panel import EventPanel
from liaison.ui.screens.record.files import FileTraffic
from liaison.ui.screens.record.findings import FindingLines
from liaison.ui.screens.record.head import RecordHead
from liaison.ui.screens.record.heard import heard_lines
from liaison.ui.screens.record.known import Known
from liaison.ui.screens.record.linking import offer_records
from liaison.ui.screens.record.presenter import headline
from liaison.ui.screens.record.release import reach_lines, release_state
from liaison.ui.screens.record.shared_panel import SharedPanel
from liaison.ui.screens.record.unfinished import Unfinished
from liaison.ui.screens.record.warn_bar import WarnBar
from liaison.ui.theme import GRID
from liaison.ui.widgets.notice_line import NoticeLine
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.release_bar import ReleaseBar
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

Opened = tuple[RecordView, Reach, bool, bool, Mapping[str, Heard]]
"""The record, who gets it, whether an unsigned draft lies over it, whether a FLASH should follow, and what
the quarter of a return knows already."""


_ASIDE = frozenset({Reason.RECORD_RECALLED, Reason.PRODUCT_QUOTES_RECALLED})


class RecordPane(QWidget):
    """Shows and edits one record after another.

    Signals:
        history_wanted: the record whose history somebody wants to read.
        clash_wanted: the record and the path whose values somebody wants to see.
        delete_wanted: the record that somebody wants to be rid of.
        back_wanted: somebody wants the list back.
        gone: the record that was open is there no longer.
        recalled: its owner had it put aside, and it cannot be shown.
        flash_wanted: the incident that somebody wants to report by FLASH.
    """

    history_wanted = Signal(object)
    clash_wanted = Signal(object, str)
    delete_wanted = Signal(object)
    back_wanted = Signal()
    gone = Signal()
    recalled = Signal(object)
    flash_wanted = Signal(object)

    def __init__(
        self, desk: Desk, known: Known, unfinished: Unfinished, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recordPane")
        self._desk = desk
        self._known = known
        self._unfinished = unfinished
        self._autosave: Autosave | None = None
        self._view: RecordView | None = None
        self._wants_focus = False
        self.head = RecordHead()
        self.warn = WarnBar(desk)
        self.findings = FindingLines(desk)
        self.problem = ProblemLine()
        self.offer = NoticeLine(
            self.tr(
                "People came to harm or the United Nations were the target, and no FLASH went out."
            ),
            press=self.tr("FLASH"),
            icon=icons.FLASH,
        )
        self.offer.setObjectName("flashOffer")
        self.offer.hide()
        self.attachments = AttachmentsPanel()
        self.shared = SharedPanel(desk)
        self.events = EventPanel(desk)
        self.release = ReleaseBar()
        self._files = FileTraffic(desk, before=self.keep, parent=self)
        self._body: RecordBody | None = None
        margins = QMargins(3 * GRID, 0, 3 * GRID, 2 * GRID)
        self._scroll = ScrollColumn(margins, spacing=2 * GRID)
        self._scroll.setObjectName("recordScroll")
        self._lay_out()
        self._connect()

    @property
    def record(self) -> RecordId | None:
        """The record that is open."""
        return None if self._autosave is None else self._autosave.record

    def open(self, record: RecordId, *, typing: bool = False) -> None:
        """Show a record; what was typed into the one before is signed.

        Args:
            record: which.
            typing: put the keyboard into its first field.
        """
        if record != self.record:
            self.close_record()
            self._autosave = self._make_autosave(record)
        self._wants_focus = typing
        self._ask()

    def close_record(self) -> None:
        """Sign what was typed and show nothing."""
        if self._autosave is not None:
            self.sign()
            self._autosave.disconnect(self)
            self._autosave.retire()
        self._autosave, self._view = None, None
        self._files.serve(None, editable=False)
        self.shared.forget()
        self.warn.forget()
        self.findings.show_record(None)
        self.events.forget()
        if self._body is not None:
            self._body.hide()

    def sign(self) -> None:
        """Sign what was typed; the record stays open."""
        if self._autosave is not None:
            self._autosave.sign()
            self._unfinished.keep()

    def keep(self) -> None:
        """Queue keeping what was typed, unsigned."""
        if self._autosave is not None:
            self._autosave.flush()
            self._unfinished.keep()

    def learn(self, known: Known) -> None:
        """Contacts or places changed: offers and audiences follow with the next record."""
        self._known = known
        if self._view is not None:
            self._ask()

    def _contact_name(self, contact: Contact) -> str:
        office = self._known.office(contact.mission, contact.site)
        return self.tr("Hub {office}").format(office=office) if contact.is_hub else office

    def refresh(self, changed: Changed) -> None:
        """Something changed; if it is this record or whom we know, show it afresh."""
        if self.record in changed.records or "contacts" in changed.topics:
            self._ask()

    def _ask(self) -> None:
        record = self.record
        if record is None:
            return

        def look(workspace: Workspace) -> Opened:
            records = workspace.records
            is_draft = record in records.drafts()
            wants = workspace.daily.wants_flash(record)
            view = records.view(record)
            is_return = view.row.kind == RETURN and view.revision > 0
            heard = workspace.quarters.heard(record) if is_return else {}
            return view, records.reach(record), is_draft, wants, heard

        self._desk.ask(
            look,
            owner=self,
            done=lambda opened: self._show(record, opened),
            failed=lambda refused: self._on_not_there(record, refused),
        )

    def _on_not_there(self, record: RecordId, refused: Refused) -> None:
        """A new record that nothing was typed into is no more once it was left; one may be recalled."""
        is_recalled = refused.reason in _ASIDE
        if not is_recalled and refused.reason is not Reason.RECORD_UNKNOWN:
            self._desk.refused.emit(refused)
        elif record == self.record and self._autosave is not None:
            self._autosave.disconnect(self)
            self._autosave.retire()
            self._autosave, self._view = None, None
            if is_recalled:
                self.recalled.emit(record)
            else:
                self.gone.emit()

    def _show(self, record: RecordId, opened: Opened) -> None:
        if record != self.record or self._autosave is None:
            return
        view, reach, is_draft, wants_flash, heard = opened
        self.offer.setVisible(wants_flash)
        if is_draft:
            self._autosave.set_unsigned()
        if self._view is None and view.revision:
            now = self._desk.now_ms()
            self.head.show_saved(view.row.revised_ms, now_ms=now, tz=self._known.tz)
        elif self._view is None:
            self._wants_focus = True
        self._view = view
        self._files.serve(record, editable=view.editable)
        self._show_body(view)
        if self._body is not None:
            self._body.show_about("threats", heard_lines(heard, QCoreApplication.translate))
        self.head.show_headline(headline(view, self._known, QCoreApplication.translate))
        self.attachments.show_attachments(view.attachments, editable=view.editable)
        self.warn.show_record(view)
        self.findings.show_record(record)
        self._place_shared(first=shared.is_warning(view.row))
        self.shared.show_record(view, reach, self._known)
        self.events.show_record(view.row)
        self.release.show_state(
            release_state(view, self._known.neighbours, QCoreApplication.translate)
        )
        self.release.show_reach(
            reach_lines(reach, self._contact_name, _why, QCoreApplication.translate)
        )
        if self._wants_focus and self._body is not None:
            self._wants_focus = False
            self._body.focus_first()

    def _show_body(self, view: RecordView) -> None:
        """The form where this device may write, the same to read where not."""
        if self._body is None or not self._body.fits(view):
            body = RecordBody(view, self._known, self._unfinished, self._desk.now_ms)
            body.written.connect(self._on_written)
            body.text_written.connect(self._on_text_written)
            body.clash_wanted.connect(self._on_clash_wanted)
            body.pasted.connect(self._files.attach_mime)
            body.refused.connect(self.head.show_refused)
            body.records_wanted.connect(partial(offer_records, self._desk, body, body.links))
            if self._body is not None:
                self._scroll.column.replaceWidget(self._body, body)
                self._body.hide()
                self._body.deleteLater()
            else:
                self._scroll.column.insertWidget(0, body)
            self._body = body
        self._body.show()
        if self._autosave is not None:
            self._body.show_view(view, self._autosave)

    def _place_shared(self, *, first: bool) -> None:
        """Who noted a warning stands above it, for that is what is asked of whoever opens it."""
        column = self._scroll.column
        column.removeWidget(self.shared)
        column.insertWidget(0 if first else column.count() - 1, self.shared)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._files.takes(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._files.attach_mime(event.mimeData())
        event.acceptProposedAction()

    def _make_autosave(self, record: RecordId) -> Autosave:
        autosave = Autosave(self._desk, record)
        autosave.saving.connect(self.head.status.saving)
        autosave.saved.connect(self._on_saved)
        autosave.failed.connect(self._on_failed)
        self.head.quiet()
        self.problem.clear()
        return autosave

    def _on_written(self, path: str, value: Value) -> None:
        if self._autosave is not None:
            self._autosave.write(path, value)

    def _on_text_written(self, path: str, text: str) -> None:
        if self._autosave is not None:
            self._autosave.write_text(path, text)

    def _on_saved(self) -> None:
        self.problem.clear()
        now = self._desk.now_ms()
        self.head.show_saved(now, now_ms=now, tz=self._known.tz)

    def _on_failed(self, refused: Refused) -> None:
        said = wording.said(refused)
        self.head.status.wrong(self.tr("Not saved yet"))
        self.problem.say(said)

    def _on_file_failed(self, refused: Refused) -> None:
        self.problem.say(wording.said(refused))

    def _on_copied(self, path: str) -> None:
        words = self.tr("Copied to {path}, where it is not protected").format(
            path=wording.isolated(path)
        )
        self.problem.say(wording.Said(words), Tone.WARNING)

    def _on_wished(self, path: str, value: Value) -> None:
        self._on_written(path, value)
        self.keep()

    def _on_clash_wanted(self, path: str) -> None:
        if self.record is not None:
            self.clash_wanted.emit(self.record, path)

    def _on_clashes_wanted(self) -> None:
        if self._view is not None and self._view.clashes:
            self._on_clash_wanted(self._view.clashes[0].path)

    def _connect(self) -> None:
        self.release.wished.connect(self._on_wished)
        self.warn.before.connect(self.sign)
        self.warn.failed.connect(self._on_file_failed)
        self.head.history_wanted.connect(lambda: self.history_wanted.emit(self.record))
        self.head.delete_wanted.connect(lambda: self.delete_wanted.emit(self.record))
        self.head.clashes_wanted.connect(self._on_clashes_wanted)
        self.head.back_wanted.connect(self.back_wanted)
        self.head.flash_wanted.connect(lambda: self.flash_wanted.emit(self.record))
        self.offer.pressed.connect(lambda: self.flash_wanted.emit(self.record))
        self.head.attachments_wanted.connect(
            lambda: self._scroll.ensureWidgetVisible(self.attachments)
        )
        self.attachments.added.connect(self._files.attach_files)
        self.attachments.copy_wanted.connect(self._files.copy_out)
        self.attachments.bytes_wanted.connect(self._files.ask_for)
        self._files.failed.connect(self._on_file_failed)
        self._files.copied.connect(self._on_copied)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(
            lambda: self._files.attach_mime(QGuiApplication.clipboard().mimeData())
        )
        self.setAcceptDrops(True)

    def _lay_out(self) -> None:
        self._scroll.column.addWidget(self.attachments)
        self._scroll.column.addWidget(self.shared)
        self._scroll.column.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID + 4)
        top.setSpacing(GRID)
        top.addWidget(self.head)
        top.addWidget(self.warn)
        top.addWidget(self.findings)
        top.addWidget(self.problem)
        top.addWidget(self.offer)
        top.addWidget(self.events)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.release)


def _why(withheld: Withheld) -> str:
    return wording.said_of(withheld.reason, withheld.params).sentence
