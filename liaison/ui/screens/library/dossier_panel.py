"""Over a subject: who contributed, and the notes that name it, newest first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from liaison.core.library.dossier import Dossier
from liaison.core.naming import title_of
from liaison.core.values import RecordId
from liaison.ui import wording
from liaison.ui.screens.library.presenter import told_words
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.plain_table import plain_table
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

_RECORD = int(Qt.ItemDataRole.UserRole) + 1
_ROW, _HEAD, _SHOWN = 28, 30, 6
_TITLE = 3


class DossierPanel(Panel):
    """Signals: opened, with the note of a line of the timeline."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("dossierPanel")
        self._title = SectionTitle(self.tr("Timeline"))
        self._told = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._told.setObjectName("dossierTold")
        self._model = QStandardItemModel(self)
        self._table = self._make_table()
        self.body.addWidget(self._title)
        self.body.addWidget(self._told)
        self.body.addWidget(self._table)
        self.hide()

    def show_dossier(self, of: Dossier) -> None:
        """Show what is known of a subject; with no note that names it there is nothing to show."""
        translate = QCoreApplication.translate
        self._told.setText(wording.isolated(told_words(of, translate)))
        self._title.set_remark(str(len(of.timeline)))
        self._model.setRowCount(0)
        for row in of.timeline:
            cells = (
                wording.dtg(row.at_ms),
                row.grade,
                row.owner,
                wording.isolated(title_of(row, translate)),
            )
            items = [QStandardItem(cell) for cell in cells]
            items[0].setData(bytes(row.id), _RECORD)
            self._model.appendRow(items)
        shown = min(_SHOWN, len(of.timeline))
        self._table.setFixedHeight(_HEAD + _ROW * shown)
        self._table.resizeColumnsToContents()
        self.setVisible(shown > 0)

    def _make_table(self) -> QTableView:
        self._model.setHorizontalHeaderLabels(
            [self.tr("When"), self.tr("Grade"), self.tr("Mission"), self.tr("What")]
        )
        table = plain_table("timelineTable", self._model, row_height=_ROW)
        table.setAccessibleName(self.tr("Notes that name this subject"))
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        table.activated.connect(self._open)
        table.doubleClicked.connect(self._open)
        return table

    def _open(self) -> None:
        record = self._table.currentIndex().siblingAtColumn(0).data(_RECORD)
        if record is not None:
            self.opened.emit(RecordId(bytes(record)))
