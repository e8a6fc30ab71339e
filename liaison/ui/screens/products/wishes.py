"""Whom a product is for, of which period, in which languages, under which number, and who cleared it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from liaison.core import dtg
from liaison.ui import wording
from liaison.ui.screens.products.presenter import Answers, Option, Wish, languages
from liaison.ui.theme import GRID
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone, set_style

_WIDTH = 200
_NARROW = 190
_EXAMPLE = wording.ltr("081000ADEC09")


class Wishes(QWidget):
    """Signals: changed, something else is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.reader = self._box("productReader", self.tr("For whom"), [])
        self.langs = self._box("productLangs", self.tr("Languages"), languages(translate))
        self.since = self._line("productFrom", self.tr("From"), _WIDTH)
        self.until = self._line("productUntil", self.tr("Until"), _WIDTH)
        self.number = self._line("productNumber", self.tr("Number"), _NARROW)
        self.cleared = self._line("productCleared", self.tr("Cleared by, a role"), _WIDTH)
        self.moment = self._line("nextUpdate", self.tr("Next update"), _WIDTH + 5 * GRID)
        self.moment.setPlaceholderText(self.tr("such as {moment}").format(moment=_EXAMPLE))
        self.final = QCheckBox(self.tr("Final"))
        self.final.setObjectName("isFinal")
        self.final.toggled.connect(lambda _: self.changed.emit())
        self._lines = (self.since, self.until, self.number, self.cleared, self.moment)
        flow = Flow(self, spacing=GRID)
        self._called = {one: _labelled(one) for one in (self.reader, self.langs, *self._lines)}
        for widget in (*self._called.values(), _labelled(self.final)):
            flow.addWidget(widget)

    def begin(self, wish: Wish, readers: Sequence[Option]) -> None:
        """The usual answers for a product."""
        with QSignalBlocker(self.reader), QSignalBlocker(self.final):
            self.reader.clear()
            for code, words in readers:
                self.reader.addItem(words, code)
            self.reader.setCurrentIndex(max(0, self.reader.findData(wish.reader)))
            self.final.setChecked(False)
        for line in self._lines:
            line.clear()
            set_style(line, wrong=False)
        for line in (self.since, self.until):
            self._called[line].setVisible(wish.has_period)
        self._called[self.moment].setVisible(wish.is_flash)
        self.final.setVisible(wish.is_flash)

    def show_usual(self, since_ms: int, until_ms: int, number: str, tz: str) -> None:
        """Say in empty fields what counts where nothing is typed."""
        for line, said in (
            (self.since, _moment(since_ms, tz)),
            (self.until, _moment(until_ms, tz)),
            (self.number, wording.ltr(number)),
        ):
            line.setPlaceholderText(said)

    def answers(self) -> Answers:
        """What was chosen.

        Raises:
            Refused: RECORD_FORM for what is no moment; its field shows as wrong.
        """
        return Answers(
            audience=str(self.reader.currentData()),
            langs=tuple(str(self.langs.currentData()).split(",")),
            since_ms=_parsed(self.since, "from"),
            until_ms=_parsed(self.until, "until"),
            number=self.number.text().strip(),
            cleared_by=self.cleared.text().strip(),
            next_update_ms=_parsed(self.moment, "next_update"),
            is_final=self.final.isChecked(),
        )

    def _line(self, name: str, called: str, width: int) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(called)
        line.setFixedWidth(width)
        line.editingFinished.connect(self.changed)
        return line

    def _box(self, name: str, called: str, options: Sequence[Option]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(called)
        box.setMinimumWidth(_WIDTH)
        for value, words in options:
            box.addItem(words, value)
        box.activated.connect(lambda _: self.changed.emit())
        return box


def _labelled(field: QWidget) -> QWidget:
    """A field under its name; one that bears its name itself stands as low as the others."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Label(field.accessibleName(), kind=Kind.SMALL, tone=Tone.MUTED))
    column.addWidget(field)
    return holder


def _parsed(line: QLineEdit, field: str) -> int | None:
    """When a field says; None where it says nothing."""
    text = line.text().strip()
    set_style(line, wrong=bool(text))
    found = dtg.parse(text, field=field) if text else None
    set_style(line, wrong=False)
    return found


def _moment(at_ms: int, tz: str) -> str:
    return wording.ltr(dtg.spaced(dtg.write(at_ms, tz=tz)))
