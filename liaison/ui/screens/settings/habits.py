"""What holds for every exchange: what is carried for others, and what leaves only when asked for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from liaison.core.habits import Habits
from liaison.ui.desk import Desk
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

CHOICES_MIB = (1, 4, 16, 32, 128)
_LABELS = 160


class ExchangeHabits(Panel):
    """Two choices; each takes effect at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._shown = Habits()
        self._ferry = QCheckBox(self.tr("Take sealed bundles along for others"))
        self._ferry.setObjectName("ferryChoice")
        self._ferry.clicked.connect(lambda on: self._keep(replace(self._shown, ferry=on)))
        self._unasked = QComboBox()
        self._unasked.setObjectName("unaskedChooser")
        for mib in CHOICES_MIB:
            self._unasked.addItem(self.tr("{size} MB").format(size=mib), mib)
        self._unasked.addItem(self.tr("any size"), None)
        self._unasked.activated.connect(
            lambda row: self._keep(replace(self._shown, unasked_mib=self._unasked.itemData(row)))
        )
        self.body.addWidget(SectionTitle(self.tr("Exchange")))
        row = FormRow(self.tr("Send unasked up to"), self._unasked, label_width=_LABELS)
        row.set_note(self.tr("Larger attachments leave when their reader asks for them."))
        self.body.addWidget(row)
        self.body.addWidget(self._ferry)
        self.body.addWidget(
            Label(
                self.tr("They stay sealed: nobody here can read them, or see whom they are for."),
                kind=Kind.SMALL,
                tone=Tone.MUTED,
                wrap=True,
            )
        )

    def reload(self) -> None:
        """Show what the vault has."""
        self._desk.ask(lambda workspace: workspace.exchange.habits, owner=self, done=self._paint)

    def _keep(self, chosen: Habits) -> None:
        self._shown = chosen
        self._desk.do(lambda workspace: workspace.exchange.keep_habits(chosen), owner=self)

    def _paint(self, habits: Habits) -> None:
        self._shown = habits
        with QSignalBlocker(self._unasked), QSignalBlocker(self._ferry):
            row = self._unasked.findData(habits.unasked_mib)
            self._unasked.setCurrentIndex(row)
            self._ferry.setChecked(habits.ferry)
