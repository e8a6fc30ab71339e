"""How often the series meets, since when and why; and agreeing on another cadence."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.records.series import UNITS
from liaison.ui import icons
from liaison.ui.screens.meetings.begin import cadence_of
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.due import due_words
from liaison.ui.screens.meetings.series.presenter import Loaded, cadence_lines
from liaison.ui.screens.meetings.words import options
from liaison.ui.theme import GRID
from liaison.ui.widgets.asking.asks import Ask, Sort
from liaison.ui.widgets.asking.inline_form import InlineForm
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.notice_line import NoticeLine
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


class CadencePanel(QWidget):
    """The cadence that holds stands first, those before it under it."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._loaded: Loaded | None = None
        self._lines: list[QWidget] = []
        self._told = QVBoxLayout()
        self._told.setSpacing(2)
        self._change = Button(self.tr("Agree on another cadence…"))
        self._change.setObjectName("changeCadence")
        self._change.clicked.connect(self._on_change)
        translate = QCoreApplication.translate
        self._form = InlineForm(
            "cadence",
            self.tr("Another cadence: the one before stays in the history"),
            [
                Ask("times", self.tr("Meets so many times"), hint="3"),
                Ask("every", self.tr("In so many"), hint="1"),
                Ask(
                    "unit",
                    self.tr("Days, weeks, months"),
                    Sort.CHOICE,
                    options=options(UNITS, "Cadence", translate),
                ),
                Ask("from", self.tr("From"), hint="2010-01-01"),
                Ask("why", self.tr("Why"), hint=self.tr("Who agreed, and for what reason")),
            ],
            self.tr("Agree"),
        )
        self._form.answered.connect(self._on_answered)
        self._form.closed.connect(self._change.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(SectionTitle(self.tr("Cadence")))
        column.addLayout(self._told)
        column.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._form)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show a series' cadence."""
        if self._loaded is not None and self._loaded.row.id != loaded.row.id:
            self._form.hide()
        self._loaded = loaded
        for line in self._lines:
            line.hide()
            line.deleteLater()
        translate = QCoreApplication.translate
        row = loaded.row
        tone, icon = (Tone.BAD, icons.WARNING) if row.is_late else (Tone.MUTED, icons.CALENDAR)
        self._lines = [NoticeLine(due_words(row, translate), tone=tone, icon=icon)]
        for number, sentence in enumerate(cadence_lines(row, translate)):
            kind, muted = (Kind.SMALL, Tone.MUTED) if number else (Kind.BODY, Tone.PLAIN)
            told = Label(sentence, kind=kind, tone=muted, wrap=True)
            told.setObjectName("cadenceTold")
            self._lines.insert(number, told)
        for widget in self._lines:
            self._told.addWidget(widget)
        self._change.setVisible(row.editable)

    def focus_first(self) -> None:
        """Put the keyboard where the cadence is changed."""
        self._change.setFocus()

    def _on_change(self) -> None:
        self._form.open_with({"every": "1", "unit": "year"})

    def _on_answered(self, texts: Mapping[str, str]) -> None:
        if self._loaded is None:
            return
        if not texts["times"].strip():
            self._form.note("times", self.tr("A number from 1 on"), wrong=True)
            return
        cadence = cadence_of(self._form, texts)
        _, problem = self._bench.read("SERIES", "starts_on", texts["from"])
        if problem:
            self._form.note("from", problem, wrong=True)
        elif cadence is not None:
            series = self._loaded.row.id
            self._bench.do(
                lambda workspace: workspace.prepare.set_cadence(series, cadence),
                done=lambda _: self._form.close_form(),
                failed=self._form.refuse,
            )
