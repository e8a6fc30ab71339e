"""A row of addressees: how far a warning came to each, who noted it, and the ways to note it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.ui import icons
from liaison.ui.screens.record.spoken import SpokenAnswer
from liaison.ui.screens.warnings.presenter import AddresseeRow, Cell
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone, set_style

_NOTED_COLUMN = 4
_STRETCHES = (3, 2, 2, 2, 7)


class AddresseesPanel(Panel):
    """Signals: what is to be noted.

    Signals:
        acknowledged: what our office does about it.
        noted: site, role, channel and action of an answer that was given by voice.
    """

    acknowledged = Signal(str)
    noted = Signal(str, str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("addresseesPanel")
        self._rows = QWidget()
        self._sites: Sequence[str] = ()
        self._name: Callable[[str], str] = str
        self.answer = self._make_answer()
        self.spoken_link = Button(self.tr("Note an answer by radio or telephone…"), use=Use.LINK)
        self.spoken_link.setObjectName("spokenLink")
        self.spoken_link.clicked.connect(self._ask_for_spoken)
        self.spoken = SpokenAnswer()
        self.spoken.noted.connect(self.noted)
        self.spoken.dropped.connect(self._drop_spoken)
        self.spoken.hide()
        self.body.addWidget(SectionTitle(self.tr("Who knows")))
        self._unsigned = Label(
            self.tr(
                "Acknowledged by voice: nothing more is asked. Signed from here, its sender can"
                " show later who noted it."
            ),
            kind=Kind.SMALL,
            tone=Tone.MUTED,
            wrap=True,
        )
        self._unsigned.setObjectName("unsignedAnswer")
        self.body.addWidget(self._unsigned)
        self.body.addWidget(self.answer)
        self.body.addWidget(self._rows)
        self.body.addWidget(self.spoken_link, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.spoken)

    def show_rows(self, rows: Sequence[AddresseeRow]) -> None:
        """Replace the table."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID - 2)
        heads = (
            self.tr("Addressee"),
            self.tr("Packed"),
            self.tr("Handed over"),
            self.tr("Received"),
            self.tr("Acknowledged"),
        )
        for column, (head, stretch) in enumerate(zip(heads, _STRETCHES, strict=True)):
            grid.addWidget(Label(head, kind=Kind.SMALL, tone=Tone.MUTED), 0, column)
            grid.setColumnStretch(column, stretch)
        for at, row in enumerate(rows, start=1):
            self._add(grid, at, row)
        self.body.replaceWidget(self._rows, made)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = made
        made.setVisible(bool(rows))

    def show_ways(
        self,
        *,
        may_answer: bool,
        is_spoken: bool,
        sites: Sequence[str],
        name: Callable[[str], str],
    ) -> None:
        """Whether we can acknowledge it, or did so by voice, and from which sites an answer can be noted."""
        self.answer.setVisible(may_answer)
        self._press.setText(self.tr("Sign it as well") if is_spoken else self.tr("Acknowledge"))
        set_style(self._press, use=Use.PLAIN if is_spoken else Use.PRIMARY)
        self._unsigned.setVisible(is_spoken)
        self._sites, self._name = sites, name
        if not sites:
            self.spoken.hide()
        self.spoken_link.setVisible(bool(sites) and self.spoken.isHidden())

    def forget(self) -> None:
        """Another warning is open: what was half said of the one before goes away."""
        self.spoken.hide()
        self.action.setText(self.tr("Noted, and passed on to those concerned"))

    def _add(self, grid: QGridLayout, at: int, row: AddresseeRow) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Label(row.name, kind=Kind.STRONG, wrap=True), at, 0, top)
        for column, cell in enumerate(row.steps, start=1):
            grid.addWidget(_cell(cell), at, column, top)
        holder = QWidget()
        column_ = QVBoxLayout(holder)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(2)
        for cell in row.noted:
            column_.addWidget(_cell(cell))
        grid.addWidget(holder, at, _NOTED_COLUMN, top)

    def _make_answer(self) -> QWidget:
        holder = QWidget()
        self.action = QLineEdit()
        self.action.setObjectName("warningAction")
        self.action.setAccessibleName(self.tr("What our office does about it"))
        self.action.setPlaceholderText(self.tr("What you do about it, in one line"))
        self._press = press = Button(self.tr("Acknowledge"), use=Use.PRIMARY, icon=icons.DONE)
        press.setObjectName("warningAcknowledge")
        self.action.textChanged.connect(lambda text: press.setEnabled(bool(text.strip())))
        self.action.returnPressed.connect(press.click)
        press.clicked.connect(lambda: self.acknowledged.emit(self.action.text()))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.action, 1)
        row.addWidget(press)
        return holder

    def _ask_for_spoken(self) -> None:
        self.spoken_link.hide()
        self.spoken.show()
        self.spoken.begin(self._sites, self._name)

    def _drop_spoken(self) -> None:
        self.spoken.hide()
        self.spoken_link.show()


def _cell(cell: Cell) -> Label:
    label = Label(cell.text, kind=Kind.SMALL, tone=Tone(cell.tone), wrap=True)
    label.setObjectName("addresseeCell")
    return label
