"""What was frozen before and can be printed again: SITREP 342, for whom, of when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from liaison.core.telling.audience import audience_label
from liaison.core.values import RecordId
from liaison.ui import wording
from liaison.ui.screens.products.presenter import Earlier

_LETTERS = 28


class EarlierBox(QComboBox):
    """Hidden while nothing was frozen.

    Signals:
        chosen: a frozen product, or None for the draft.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("productEarlier")
        self.setAccessibleName(self.tr("Frozen before"))
        self.setMinimumContentsLength(_LETTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._records: list[RecordId | None] = []
        self.activated.connect(lambda at: self.chosen.emit(self._records[at]))
        self.hide()

    def show_found(self, found: Sequence[Earlier], shown: RecordId | None, tz: str) -> None:
        """List them, newest first, below the draft."""
        self.clear()
        self._records = [None, *(one.record for one in found)]
        self.addItem(self.tr("Draft: what would be frozen now"))
        translate = QCoreApplication.translate
        for one in found:
            readers = ", ".join(audience_label(code, translate) for code in one.readers)
            when = wording.short_date(one.at_ms, tz=tz)
            self.addItem(" \u00b7 ".join((wording.isolated(one.title), readers, when)))
        self.setCurrentIndex(self._records.index(shown) if shown in self._records else 0)
        self.setVisible(bool(found))
