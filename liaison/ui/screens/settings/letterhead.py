"""The letterhead that papers as DOCX are printed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from liaison.core.errors import Refused
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.theme import GRID
from liaison.ui.widgets.ask_path import ask_file
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.papers.letterhead import Letterhead

_LABELS = 160


class LetterheadChoice(Panel):
    """One file, checked before it is kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._name = ElidedLabel()
        self._name.setObjectName("letterheadName")
        choose = Button(self.tr("Choose…"))
        choose.setObjectName("letterheadChoose")
        choose.clicked.connect(lambda: ask_file(self, self.tr("A letterhead, as DOCX"), self.keep))
        self._plain = Button(self.tr("Use the plain one"), use=Use.LINK)
        self._plain.setObjectName("letterheadPlain")
        self._plain.clicked.connect(self._on_plain)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self._name, 1)
        line.addWidget(self._plain)
        line.addWidget(choose)
        self._row = FormRow(self.tr("Letterhead"), holder, label_width=_LABELS)
        self._row.setObjectName("letterheadRow")
        self.body.addWidget(SectionTitle(self.tr("Papers")))
        self.body.addWidget(self._row)

    def reload(self) -> None:
        """Show what the vault has."""
        self._desk.ask(lambda workspace: workspace.letterheads.kept, owner=self, done=self._paint)

    def keep(self, path: str) -> None:
        """Print on a file that was chosen, if it can be printed on."""
        self._desk.do(
            lambda workspace: workspace.letterheads.keep(path),
            owner=self,
            failed=self._on_refused,
        )

    def _on_plain(self) -> None:
        self._desk.do(lambda workspace: workspace.letterheads.drop(), owner=self)

    def _on_refused(self, refused: Refused) -> None:
        self._row.set_note(wording.beside(refused), Tone.BAD)

    def _paint(self, kept: Letterhead | None) -> None:
        self._plain.setVisible(kept is not None)
        if kept is None:
            self._name.setText(self.tr("The plain one"))
            self._row.set_note(self.tr("For papers as DOCX; a mission's own is checked first."))
            return
        self._name.setText(wording.isolated(kept.name or self.tr("Your mission's own")))
        note = self.tr("For papers as DOCX. At their foot they call it {imprint}: keep the file.")
        self._row.set_note(note.format(imprint=wording.ltr(kept.imprint)))
