"""Noting who acknowledged a warning by radio, telephone or in person; it is never shown as signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.core.records.note_fields import CHANNELS
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use


class SpokenAnswer(QWidget):
    """Which site, which role, over what, and what they do.

    Signals:
        noted: site, role, channel and action.
        dropped: nothing is to be noted.
    """

    noted = Signal(str, str, str, str)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._site, self._how = QComboBox(), QComboBox()
        self._site.setObjectName("spokenSite")
        self._site.setAccessibleName(self.tr("Site"))
        self._how.setObjectName("spokenHow")
        self._how.setAccessibleName(self.tr("Acknowledged over"))
        for choice in CHANNELS:
            self._how.addItem(translate("Channel", choice.label), choice.value)
        self._role = _line("spokenRole", self.tr("Their role, no name"))
        self._action = _line("spokenAction", self.tr("What they do about it, in one line"))
        self._note = Button(self.tr("Note it"), use=Use.PRIMARY)
        self._note.setObjectName("spokenNote")
        drop = Button(self.tr("Not yet"), use=Use.LINK)
        who, what = QHBoxLayout(), QHBoxLayout()
        for widget in (self._site, self._how):
            who.addWidget(widget)
        who.addWidget(self._role, 1)
        what.addWidget(self._action, 1)
        what.addWidget(self._note)
        what.addWidget(drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for row in (who, what):
            row.setSpacing(GRID)
            column.addLayout(row)
        for field in (self._role, self._action):
            field.textChanged.connect(self._look)
        self._action.returnPressed.connect(self._note.click)
        self._note.clicked.connect(self._on_note)
        drop.clicked.connect(self.dropped)
        self._look()

    def begin(self, sites: Sequence[str], name: Callable[[str], str]) -> None:
        """Ask for an answer from one of these sites."""
        self._site.clear()
        for site in sites:
            self._site.addItem(name(site), site)
        self._role.clear()
        self._action.clear()
        self._role.setFocus()

    def _look(self) -> None:
        self._note.setEnabled(all(one.text().strip() for one in (self._role, self._action)))

    def _on_note(self) -> None:
        site, how = str(self._site.currentData()), str(self._how.currentData())
        self.noted.emit(site, self._role.text(), how, self._action.text())


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setPlaceholderText(hint)
    line.setAccessibleName(hint)
    return line
