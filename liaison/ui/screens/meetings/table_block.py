"""A table under its heading, a line that adds to it, and a word beside it where something is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.ui.desk import Desk
from liaison.ui.remembered import remember
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.fields.pick import Offer, PickEditor
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.table.cells import Column, TableRow
from liaison.ui.widgets.table.table import EditTable
from liaison.ui.widgets.tone import Tone

_ADD_WIDTH = 260


class TableBlock(QWidget):
    """Heading, table, and the line that adds a row.

    Signals:
        edited: a row's id, a column's key and the text.
        removed: a row's id.
        moved: a row's id and by how many.
        added: what was typed into the line that adds.
    """

    edited = Signal(str, str, str)
    removed = Signal(str)
    moved = Signal(str, int)
    added = Signal(str)

    def __init__(
        self,
        name: str,
        words: tuple[str, str, str],
        desk: Desk,
        *,
        sorts: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make one.

        Args:
            name: what its parts, and its setting, are called after.
            words: its title, what the line that adds asks for, and what the keys do.
            desk: keeps how the table is arranged.
            sorts: rows may be sorted; not where their order is that of the record.
            parent: Qt's own.
        """
        super().__init__(parent)
        title, add, hint = words
        self._title = SectionTitle(title)
        self.table = EditTable(f"{name}Table", (), sorts=sorts)
        self._title.add_tool(self.table.filter)
        remember(desk, self.table, name, owner=self)
        self.table.setAccessibleName(title)
        self.table.edited.connect(self.edited)
        self.table.removed.connect(self.removed)
        self.table.moved.connect(self.moved)
        self._note = Label(kind=Kind.SMALL, tone=Tone.BAD, wrap=True)
        self._note.setObjectName(f"{name}Note")
        self._note.hide()
        self._hint = Label(hint, kind=Kind.SMALL, tone=Tone.MUTED)
        self._empty = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._empty.hide()
        self.line = PickEditor(name, ())
        self.line.line.setObjectName(f"{name}Add")
        self.line.line.setPlaceholderText(add)
        self.line.line.setAccessibleName(add)
        self.line.line.returnPressed.connect(self._on_added)
        self.line.setFixedWidth(_ADD_WIDTH)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GRID)
        self.buttons.addWidget(self.line)
        self.buttons.addWidget(self._hint)
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for widget in (self._title, self._empty, self.table, self._note):
            column.addWidget(widget)
        column.addLayout(self.buttons)

    def add_button(self, text: str, name: str) -> Button:
        """A small way beside the line that adds."""
        button = Button(text, use=Use.LINK)
        button.setObjectName(name)
        self.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTrailing)
        return button

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """What the line that adds offers."""
        self.line.set_offers(offers)

    def set_empty_words(self, text: str) -> None:
        """What stands in place of a table without rows."""
        self._empty.setText(text)

    def show_rows(
        self,
        columns: Sequence[Column],
        rows: Sequence[TableRow],
        *,
        remark: str = "",
        editable: bool = True,
    ) -> None:
        """Show the table, with a remark at the far end of its heading."""
        self._title.set_remark(remark)
        self.table.set_columns(columns)
        self.table.set_rows(rows, editable=editable)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows and bool(self._empty.text()))
        self.line.setVisible(editable)
        self._hint.setVisible(editable and bool(rows))

    def say(self, problem: str) -> None:
        """What is allowed, where something could not be read; nothing takes it away."""
        self._note.setText(problem)
        self._note.setVisible(bool(problem))

    def _on_added(self) -> None:
        line: QLineEdit = self.line.line
        text = line.text().strip()
        if text:
            line.clear()
            self.added.emit(text)
