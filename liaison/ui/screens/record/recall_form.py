"""Recalling a record: from whom, why, and what it does and cannot do, said before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.core.telling.recalled import CANNOT
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone


class RecallForm(QWidget):
    """Signals: recalled, with the reason and the missions, none for all; dropped."""

    recalled = Signal(str, object)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        does = self.tr(
            "Their vaults set their copies aside: no list, search, paper or bundle has them any more,"
            " and each vault reports that to you. Nothing is destroyed, and you can withdraw it."
        )
        cannot = QCoreApplication.translate("Recall", CANNOT)
        self._whom = QComboBox()
        self._whom.setObjectName("recallWhom")
        self._whom.setAccessibleName(self.tr("From whom"))
        self._why = QLineEdit()
        self._why.setObjectName("recallWhy")
        hint = self.tr("Why, in one line; they read it, so nothing classified")
        self._why.setPlaceholderText(hint)
        self._why.setAccessibleName(hint)
        self._send = Button(self.tr("Recall"), use=Use.PRIMARY)
        self._send.setObjectName("recallNow")
        later = Button(self.tr("Not now"), use=Use.LINK)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._whom)
        row.addWidget(self._why, 1)
        row.addWidget(self._send)
        row.addWidget(later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(Label(does, kind=Kind.SMALL, wrap=True))
        column.addWidget(Label(cannot, kind=Kind.SMALL, tone=Tone.WARNING, wrap=True))
        column.addLayout(row)
        self._why.textChanged.connect(self._look)
        self._why.returnPressed.connect(self._send.click)
        self._send.clicked.connect(self._on_send)
        later.clicked.connect(self.dropped)

    def begin(self, missions: Sequence[str]) -> None:
        """Ask why; the record can be recalled from these missions, or from all."""
        self._whom.clear()
        self._whom.addItem(self.tr("From all other missions"), ())
        for mission in missions:
            self._whom.addItem(self.tr("From {mission}").format(mission=mission), (mission,))
        self._why.clear()
        self._look()
        self._why.setFocus()

    def _look(self) -> None:
        self._send.setEnabled(bool(self._why.text().strip()))

    def _on_send(self) -> None:
        self.recalled.emit(self._why.text(), self._whom.currentData())
