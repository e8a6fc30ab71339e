"""Whose turn it is to host or to keep the minutes; turns that were skipped say why."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.records.series import DUTIES
from liaison.core.values import RecordId, Value
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.series.presenter import Loaded, turn_columns, turn_rows
from liaison.ui.screens.meetings.table_block import TableBlock
from liaison.ui.screens.meetings.words import named, options
from liaison.ui.screens.record.editors import party_offers
from liaison.ui.theme import GRID
from liaison.ui.widgets.asking.asks import Ask, Sort
from liaison.ui.widgets.asking.inline_form import InlineForm
from liaison.ui.widgets.undo_bar import UndoBar

_TURN = ("no", "party", "duty", "taken", "skipped")


class RotaPanel(QWidget):
    """The rota as a table, and passing over a turn."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._loaded: Loaded | None = None
        words = (self.tr("Turns"), self.tr("Add whose turn comes next"), "")
        self.block = TableBlock("rota", words, bench.desk)
        self.block.set_empty_words(
            self.tr("Nobody's turn is written down: the duty to host falls to whoever asks.")
        )
        self.undo = UndoBar()
        self._skip = self.block.add_button(self.tr("Skip this turn…"), "skipTurn")
        self._skip.clicked.connect(self._on_skip)
        translate = QCoreApplication.translate
        self._form = InlineForm(
            "skip",
            self.tr("Skip a turn"),
            [
                Ask(
                    "duty",
                    self.tr("Duty"),
                    Sort.CHOICE,
                    options=options(DUTIES, "Duty", translate),
                ),
                Ask("reason", self.tr("Why"), hint=self.tr("One line that the rota will show")),
            ],
            self.tr("Skip it"),
        )
        self._form.answered.connect(self._on_answered)
        self._form.closed.connect(self._skip.setFocus)
        self.block.added.connect(self._on_added)
        self.block.edited.connect(self._on_edited)
        self.block.removed.connect(self._on_removed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.block)
        column.addWidget(self.undo)
        column.addWidget(self._form)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show a series' rota."""
        if self._loaded is not None and self._loaded.row.id != loaded.row.id:
            self._form.hide()
            self.undo.settle()
        self._loaded = loaded
        translate, row = QCoreApplication.translate, loaded.row
        labels = self._bench.labels
        self.block.set_offers(party_offers(self._bench.known))
        host = row.rota.next.get("host", "")
        remark = self.tr("{party} hosts next").format(party=named([host], labels, translate))
        self.block.show_rows(
            turn_columns(translate),
            turn_rows(row, labels, translate),
            remark=remark if host else "",
            editable=row.editable,
        )
        self._skip.setVisible(row.editable and bool(row.rota.next))

    def _on_skip(self) -> None:
        if self._loaded is not None:
            self._form.open_with({"duty": next(iter(self._loaded.row.rota.next), "host")})

    def _on_answered(self, texts: Mapping[str, str]) -> None:
        if self._loaded is None:
            return
        if not texts["reason"].strip():
            self._form.note("reason", self.tr("One line that says why"), wrong=True)
            return
        series = self._loaded.row.id
        self._bench.do(
            lambda workspace: workspace.prepare.skip_turn(
                series, duty=texts["duty"] or "host", reason=texts["reason"]
            ),
            done=lambda _: self._form.close_form(),
            failed=self._form.refuse,
        )

    def _on_added(self, text: str) -> None:
        writes, problem = self._bench.read("MEETING", "host", text)
        party = writes.get("host")
        self.block.say(problem)
        if self._loaded is not None and isinstance(party, str):
            series = self._loaded.row.id
            self._bench.do(lambda workspace: workspace.prepare.add_turn(series, party))

    def _on_edited(self, item: str, key: str, text: str) -> None:
        if self._loaded is not None:
            series = self._loaded.row.id
            self.block.say(self._bench.enter(series, "SERIES", f"rota/{item}/{key}", text))
            self._bench.pen.sign(series)

    def _on_removed(self, item: str) -> None:
        if self._loaded is None or not self._loaded.row.editable:
            return
        series, values = self._loaded.row.id, self._loaded.record.values
        paths = [f"rota/{item}/{key}" for key in _TURN]
        before = {path: values[path] for path in paths if path in values}
        self._write(series, dict.fromkeys(before))
        party = self._loaded.row.series.rota[item].party
        self.undo.offer(
            self.tr("Taken out: the turn of {party}").format(party=party),
            undo=lambda: self._write(series, before),
            settle=lambda: None,
        )

    def _write(self, series: RecordId, writes: Mapping[str, Value]) -> None:
        for path, value in writes.items():
            self._bench.pen.write(series, path, value)
        self._bench.pen.sign(series)
