"""Everything that ever left, by bundle or as paper: found by reader, kind, words and day, and written out as CSV."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from liaison.core import dtg
from liaison.core.errors import Refused
from liaison.core.ledger_rows import Entry, LedgerQuery, Sending
from liaison.core.paper_rows import PAPERS, PaperLeft, Way
from liaison.core.telling.audience import audience_label
from liaison.core.telling.paper import KINDS, tell_where
from liaison.core.values import Contact, DeviceId
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.exchange.ledger_model import Column, LedgerModel
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.plain_table import plain_table
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_ROW_HEIGHT = 28
_CONTACT_WIDTH, _KIND_WIDTH, _WORDS_WIDTH, _DAY_WIDTH = 220, 200, 240, 200
_WIDTHS = {Column.LEFT: 140, Column.REVISION: 84, Column.TO: 190, Column.CARRIER: 190,
           Column.STATE: 200}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows, how many there are in all, and whether nothing follows."""

    rows: tuple[Entry, ...]
    count: int
    complete: bool


def fetch(workspace: Workspace, query: LedgerQuery) -> Page:
    """One page; runs on the vault's lane."""
    rows = tuple(workspace.ledger.find(query))
    return Page(rows, workspace.ledger.count(query), len(rows) < query.limit)


class LedgerView(QWidget):
    """Shown in place of the exchange screen.

    Signals:
        closed: back to the exchange.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ledger")
        self._desk = desk
        self._query = LedgerQuery()
        self._contacts: dict[DeviceId, Contact] = {}
        self.choose_target: Callable[[], str] = self._ask_for_target
        self._make()
        self._lay_out()
        self._connect()

    def open(self) -> None:
        """Show it afresh."""
        self._desk.ask(
            lambda workspace: (workspace.contacts.all(), workspace.ledger.audiences()),
            owner=self,
            done=lambda found: self._show_readers(*found),
        )
        self._restart()
        self._table.setFocus()

    def _make(self) -> None:
        self._back = Button(self.tr("Back to the exchange"), use=Use.LINK, icon=icons.BACK)
        self._back.setObjectName("ledgerBack")
        self._remark = Label(kind=Kind.SMALL, tone=Tone.MUTED)
        self._remark.setObjectName("ledgerCount")
        self._contact = QComboBox()
        self._contact.setObjectName("ledgerContact")
        self._contact.setAccessibleName(self.tr("To whom, or for whom"))
        self._contact.setFixedWidth(_CONTACT_WIDTH)
        self._kind = QComboBox()
        self._kind.setObjectName("ledgerKind")
        self._kind.setAccessibleName(self.tr("What left"))
        self._kind.setFixedWidth(_KIND_WIDTH)
        self._kind.addItem(self.tr("Bundles and papers"), ())
        self._kind.addItem(self.tr("Bundles"), (Way.BUNDLE.value,))
        self._kind.addItem(self.tr("Papers and files"), PAPERS)
        for kind, words in KINDS.items():
            self._kind.addItem(QCoreApplication.translate("PaperLeft", words), (kind.value,))
        self._words = _field("ledgerWords", self.tr("Title or reference"), _WORDS_WIDTH)
        self._since = _field("ledgerSince", self.tr("Since, such as 2009-12-08"), _DAY_WIDTH)
        self._save = Button(self.tr("Save as CSV…"))
        self._save.setObjectName("ledgerSave")
        self._problem = ProblemLine()
        self._model = LedgerModel(
            tokens_of(self.palette()), name=self._contact_name, tz=self._desk.tz, parent=self
        )
        self._table = _table(self._model)
        self._facts = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._facts.setObjectName("ledgerFacts")
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(Label(self.tr("Ledger of everything that left"), kind=Kind.TITLE))
        head.addWidget(self._remark, 1)
        head.addWidget(self._save)
        filters = QHBoxLayout()
        filters.setSpacing(GRID)
        for field in (self._contact, self._kind, self._words, self._since):
            filters.addWidget(field)
        filters.addStretch(1)
        panel = Panel()
        panel.body.addLayout(filters)
        panel.body.addWidget(self._table, 1)
        panel.body.addWidget(self._facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, GRID + 4, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(head)
        column.addWidget(self._problem)
        column.addWidget(panel, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.closed)
        self._save.clicked.connect(self._on_save)
        self._model.wanted.connect(self._fetch)
        self._table.selectionModel().currentRowChanged.connect(
            lambda index, _: self._show_facts(self._model.row(index))
        )
        self._contact.activated.connect(self._on_reader)
        self._kind.activated.connect(
            lambda row: self._ask_for(replace(self._query, kinds=tuple(self._kind.itemData(row))))
        )
        self._words.textChanged.connect(
            lambda text: self._ask_for(replace(self._query, words=text))
        )
        self._since.editingFinished.connect(self._on_since)

    # What the user does

    def _on_reader(self, row: int) -> None:
        reader = self._contact.itemData(row)
        contacts = (DeviceId(reader),) if isinstance(reader, bytes) else ()
        audiences = (reader,) if isinstance(reader, str) else ()
        self._ask_for(replace(self._query, contacts=contacts, audiences=audiences))

    def _on_since(self) -> None:
        text = self._since.text().strip()
        try:
            since = dtg.parse(text, field="since") if text else None
        except Refused as refused:
            self._problem.say(wording.said(refused))
            return
        self._problem.clear()
        self._ask_for(replace(self._query, since_ms=since))

    def _on_save(self) -> None:
        path, query = self.choose_target(), self._query
        if not path:
            return
        self._desk.ask(
            lambda workspace: workspace.ledger.save(query, path),
            owner=self,
            done=lambda rows: self._problem.say(self._saved(rows, path), Tone.WARNING),
            failed=lambda refused: self._problem.say(wording.said(refused)),
        )

    def _saved(self, rows: int, path: str) -> wording.Said:
        words = self.tr("%n lines written to {path}, where they are not protected", "", rows)
        return wording.Said(words.format(path=wording.isolated(path)))

    def _ask_for_target(self) -> str:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the ledger, which is not protected"), "ledger.csv", "CSV (*.csv)"
        )
        return path

    # What comes back

    def _ask_for(self, query: LedgerQuery) -> None:
        if query != self._query:
            self._query = query
            self._restart()

    def _restart(self) -> None:
        self._model.restart()
        self._show_facts(None)
        self._model.fetchMore(self._table.rootIndex())

    def _fetch(self, offset: int, limit: int) -> None:
        query = self._query
        self._desk.ask(
            lambda workspace: fetch(workspace, replace(query, offset=offset, limit=limit)),
            owner=self,
            done=lambda page: self._add(query, offset, page),
        )

    def _add(self, query: LedgerQuery, offset: int, page: Page) -> None:
        if query == self._query and offset == self._model.rowCount():
            self._model.add(page.rows, complete=page.complete)
            self._remark.setText(self.tr("%n entries; none is ever taken out", "", page.count))

    def _show_readers(self, contacts: list[Contact], audiences: list[str]) -> None:
        """Bundles go to contacts, and papers are cut to audiences."""
        self._contacts = {contact.device: contact for contact in contacts}
        with QSignalBlocker(self._contact):
            self._contact.clear()
            self._contact.addItem(self.tr("All readers"), None)
            for contact in contacts:
                self._contact.addItem(self._desk.contact_name(contact), bytes(contact.device))
            for code in audiences:
                label = audience_label(code, QCoreApplication.translate)
                self._contact.addItem(self.tr("Papers for {reader}").format(reader=label), code)
            chosen = [*map(bytes, self._query.contacts), *self._query.audiences]
            self._contact.setCurrentIndex(self._contact.findData(chosen[0]) if chosen else 0)

    def _contact_name(self, row: Sending) -> str:
        contact = self._contacts.get(row.released.contact)
        return (
            row.released.contact.hex()[:8] if contact is None else self._desk.contact_name(contact)
        )

    def _show_facts(self, row: Entry | None) -> None:
        """What the table has no room for: by whom, in which file, and the file's hash."""
        if row is None:
            self._facts.setText(self.tr("Choose a line to see its file and hash."))
            return
        parts = self._paper_facts(row) if isinstance(row, PaperLeft) else self._bundle_facts(row)
        self._facts.setText(" · ".join(part for part in parts if part.strip("\u2066\u2069")))

    def _bundle_facts(self, row: Sending) -> tuple[str, ...]:
        identity = self._desk.identity
        return (
            wording.ltr(row.ref),
            self.tr("sealed by {role}, {office}").format(
                role=wording.isolated(identity.role),
                office=wording.isolated(self._desk.site_name(identity.site)),
            ),
            wording.dtg(row.sealed_ms, tz=self._desk.tz),
            wording.ltr(f"{row.name} · {row.bytes} B"),
            wording.ltr(f"SHA-256 {row.sha256.hex()}"),
            wording.ltr(row.location),
        )

    def _paper_facts(self, row: PaperLeft) -> tuple[str, ...]:
        return (
            tell_where(row, QCoreApplication.translate, wording.isolated),
            self.tr("by {role}, {office}").format(
                role=wording.isolated(row.role),
                office=wording.isolated(self._desk.site_name(row.site)),
            ),
            wording.dtg(row.at_ms, tz=self._desk.tz),
            wording.ltr(f"{row.format.upper()} {row.langs} · {row.bytes} B"),
            wording.ltr(f"SHA-256 {row.sha256.hex()}"),
        )


def _field(name: str, hint: str, width: int) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setPlaceholderText(hint)
    field.setAccessibleName(hint)
    field.setClearButtonEnabled(True)
    field.setFixedWidth(width)
    return field


def _table(model: LedgerModel) -> QTableView:
    table = plain_table("ledgerTable", model, row_height=_ROW_HEIGHT)
    for column, width in _WIDTHS.items():
        table.setColumnWidth(column, width)
    table.horizontalHeader().setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
    return table
