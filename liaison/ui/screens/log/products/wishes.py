"""Whom a product is for and in which languages; of a FLASH, when more is said and whether it is the last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from liaison.core import dtg
from liaison.ui.screens.log.products.presenter import Option, Wish, languages
from liaison.ui.theme import GRID
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.tone import set_style

_WIDTH = 200


class Wishes(QWidget):
    """Signals: changed, something else is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.reader = self._box("productReader", self.tr("For whom"), [])
        self.langs = self._box("productLangs", self.tr("Languages"), languages(translate))
        self.moment = QLineEdit()
        self.moment.setObjectName("nextUpdate")
        self.moment.setPlaceholderText(self.tr("Next update, such as 081000ADEC09"))
        self.moment.setAccessibleName(self.tr("Next update"))
        self.moment.setFixedWidth(_WIDTH + 5 * GRID)
        self.moment.editingFinished.connect(self.changed)
        self.final = QCheckBox(self.tr("Final"))
        self.final.setObjectName("isFinal")
        self.final.toggled.connect(lambda _: self.changed.emit())
        flow = Flow(self, spacing=GRID)
        for widget in (self.reader, self.langs, self.moment, self.final):
            flow.addWidget(widget)

    def begin(self, wish: Wish, readers: Sequence[Option]) -> None:
        """The usual answers for a product."""
        with QSignalBlocker(self.reader), QSignalBlocker(self.final):
            self.reader.clear()
            for code, words in readers:
                self.reader.addItem(words, code)
            self.reader.setCurrentIndex(max(0, self.reader.findData(wish.reader)))
            self.final.setChecked(False)
        self.moment.clear()
        self.moment.setVisible(wish.is_flash)
        self.final.setVisible(wish.is_flash)

    @property
    def audience(self) -> str:
        """The code of whom it is for."""
        return str(self.reader.currentData())

    @property
    def languages(self) -> list[str]:
        """The languages, the leading one first."""
        return str(self.langs.currentData()).split(",")

    def next_update(self) -> int | None:
        """When more is said; None where nobody said.

        Raises:
            Refused: RECORD_FORM for what is no moment; its field shows as wrong.
        """
        text = self.moment.text().strip()
        set_style(self.moment, wrong=bool(text))
        found = dtg.parse(text, field="next_update") if text else None
        set_style(self.moment, wrong=False)
        return found

    def _box(self, name: str, called: str, options: Sequence[Option]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(called)
        box.setMinimumWidth(_WIDTH)
        for value, words in options:
            box.addItem(words, value)
        box.activated.connect(lambda _: self.changed.emit())
        return box
