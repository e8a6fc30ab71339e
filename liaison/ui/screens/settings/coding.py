"""Which type of ACLED an incident code is given out as, and which code a type is taken in as."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.coding import AcledTable
from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.records.codes import INCIDENT_CODES
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.fields.pick import Offer, PickEditor
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone
from liaison.ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_LABELS = 232

Tables = tuple[AcledTable, AcledTable]
"""The table as it came, and as it holds in this vault."""
Put = Callable[["Workspace", str, str], Changed]


class CodingPanel(Panel):
    """Two lists of lines, shown when they are wanted; a line takes effect when it is left or on Enter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("codingPanel")
        self._desk = desk
        self._about = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._about.setObjectName("codingAbout")
        self._show = Button("", use=Use.LINK)
        self._show.setObjectName("showCoding")
        self._show.clicked.connect(self._on_show)
        self._reset = Button(self.tr("Back to the product's table"), use=Use.LINK)
        self._reset.setObjectName("resetCoding")
        self._reset.clicked.connect(self._on_reset)
        self._undo = UndoBar()
        self._lists = QWidget()
        self._out: _Lines | None = None
        self._in: _Lines | None = None
        ways = QHBoxLayout()
        ways.addWidget(self._show)
        ways.addWidget(self._reset)
        ways.addStretch(1)
        self.body.addWidget(SectionTitle(self.tr("Incident codes and ACLED")))
        self.body.addWidget(self._about)
        self.body.addLayout(ways)
        self.body.addWidget(self._undo)
        self.body.addWidget(self._lists)
        self._open(is_open=False)

    def reload(self) -> None:
        """Show what the vault has."""
        self._desk.ask(
            lambda workspace: (workspace.coding.listed, workspace.coding.table()),
            owner=self,
            done=self._paint,
        )

    def settle(self) -> None:
        """Whoever leaves the screen has decided."""
        self._undo.settle()

    def _on_show(self) -> None:
        self._open(is_open=self._lists.isHidden())

    def _open(self, *, is_open: bool) -> None:
        self._lists.setVisible(is_open)
        self._show.setText(self.tr("Hide the table") if is_open else self.tr("Change the table"))

    def _paint(self, tables: Tables) -> None:
        listed, held = tables
        if self._out is None or self._in is None:
            self._out, self._in = self._make(listed)
        changed = self._out.show_tables(held.to, listed.to, held.events)
        names = {one.code: QCoreApplication.translate("Code", one.label) for one in INCIDENT_CODES}
        changed += self._in.show_tables(held.from_, listed.from_, names)
        self._about.setText(
            self.tr(
                "Exports and imports go by it. %n line(s) differ from the product's.", "", changed
            )
        )
        self._reset.setVisible(changed > 0)

    def _make(self, listed: AcledTable) -> tuple[_Lines, _Lines]:
        translate = QCoreApplication.translate
        codes = [(one.code, translate("Code", one.label)) for one in INCIDENT_CODES]
        types = sorted(listed.events.items(), key=lambda one: (one[1], one[0]))
        out = _Lines(
            self._desk,
            self.tr("A code is given out as"),
            [(code, f"{code}  {label}") for code, label in codes],
            [Offer(type_, event) for type_, event in types],
            lambda workspace, code, said: workspace.coding.export_as(code, said),
        )
        into = _Lines(
            self._desk,
            self.tr("A type is taken in as"),
            [(type_, wording.ltr(type_)) for type_, _ in types],
            [Offer(code, label) for code, label in codes],
            lambda workspace, type_, said: workspace.coding.import_as(type_, said),
        )
        column = QVBoxLayout(self._lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(out)
        column.addWidget(into)
        return out, into

    def _on_reset(self) -> None:
        """At once, and to be taken back for a while."""
        before: list[AcledTable] = []

        def reset(workspace: Workspace) -> Changed:
            before.append(workspace.coding.own)
            return workspace.coding.reset()

        self._desk.do(reset, owner=self, done=lambda _: self._offer_undo(before[0]))

    def _offer_undo(self, own: AcledTable) -> None:
        def correct() -> None:
            self._desk.do(lambda workspace: workspace.coding.correct(own))

        words = self.tr("The table is as it came.")
        self._undo.offer(words, undo=correct, settle=lambda: None)


class _Lines(QWidget):
    """A line for each of one side, with what it is on the other."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        names: Sequence[tuple[str, str]],
        offers: Sequence[Offer],
        put: Put,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._put = put
        self._held: Mapping[str, str] = {}
        self._came: Mapping[str, str] = {}
        self._about: Mapping[str, str] = {}
        self._refused: set[str] = set()
        self._editors: dict[str, PickEditor] = {}
        self._rows: dict[str, FormRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(Label(title, kind=Kind.STRONG))
        for name, label in names:
            editor = PickEditor(f"acled:{name}", offers, is_code=True)
            editor.line.setAccessibleName(label)
            editor.left.connect(lambda _, name=name: self._on_left(name))
            self._editors[name] = editor
            self._rows[name] = FormRow(label, editor, label_width=_LABELS)
            column.addWidget(self._rows[name])

    def show_tables(
        self, held: Mapping[str, str], came: Mapping[str, str], about: Mapping[str, str]
    ) -> int:
        """Show what holds; returns how many lines differ from the product's."""
        self._held, self._came, self._about = held, came, about
        for name in self._editors:
            if name not in self._refused:
                self._show(name)
        return sum(self._text(name) != came.get(name, "") for name in self._editors)

    def _text(self, name: str) -> str:
        return self._held.get(name, "")

    def _show(self, name: str) -> None:
        editor, text, first = self._editors[name], self._text(name), self._came.get(name, "")
        editor.set_problem(editor.path, wrong=False)
        editor.set_text(editor.path, text)
        editor.set_echo(editor.path, self._about.get(text, ""))
        said = self.tr("As it came: {what}").format(what=wording.ltr(first) or self.tr("none"))
        self._rows[name].set_note(said if text != first else "")

    def _on_left(self, name: str) -> None:
        said = self._editors[name].line.text().strip()
        self._refused.discard(name)
        if said == self._text(name):
            self._show(name)
            return
        self._desk.do(
            lambda workspace: self._put(workspace, name, said),
            owner=self,
            failed=lambda refused: self._on_refused(name, refused),
        )

    def _on_refused(self, name: str, refused: Refused) -> None:
        """What was typed stays, framed, with what is allowed beside it; what held before still holds."""
        editor = self._editors[name]
        self._refused.add(name)
        editor.set_problem(editor.path, wrong=True)
        editor.set_echo(editor.path, "")
        self._rows[name].set_note(wording.beside(refused), Tone.BAD)
