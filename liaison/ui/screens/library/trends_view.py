"""Trends: events by week, place, code or hour, beside the period before, as figures and as bars."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from liaison.core import dtg
from liaison.core.papers.words import Words
from liaison.core.trends.counting import DAY_MS, By, Count, Period, Trend
from liaison.core.trends.paper import (
    BEFORE,
    BY_WORDS,
    CHANGE,
    NOW,
    TITLE,
    TOTAL,
    guarded_words,
    key_words,
    signed,
)
from liaison.core.trends.trends import Asked
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.screens.library.trends_out import TrendsOut
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.plain_table import plain_table
from liaison.ui.widgets.tone import Tone

_COUNTS = int(Qt.ItemDataRole.UserRole) + 1
_BARS, _ROW, _BAR = 4, 30, 8
_FULL, _HOLLOW = "\u25a0", "\u25a1"
_LENGTHS = (7, 28, 92)
Index = QModelIndex | QPersistentModelIndex


class TrendsView(QWidget):
    """Counts when it is shown and when a choice changes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trendsView")
        self._desk = desk
        self._words = Words("", lambda _, context, text: QCoreApplication.translate(context, text))
        self._by = QComboBox()
        self._by.setObjectName("trendsBy")
        self._by.setAccessibleName(self.tr("Counted by"))
        for by in By:
            self._by.addItem(self._words.in_context("Trend", BY_WORDS[by]), by.value)
        self._days = QComboBox()
        self._days.setObjectName("trendsDays")
        self._days.setAccessibleName(self.tr("How long"))
        for days in _LENGTHS:
            self._days.addItem(self.tr("Last %n day(s)", "", days), days)
        self._days.setCurrentIndex(1)
        self._place = QLineEdit()
        self._place.setObjectName("trendsPlace")
        self._place.setPlaceholderText(self.tr("Only at this place or on this road"))
        self._place.setAccessibleName(self.tr("Only at this place or on this road"))
        self._place.setClearButtonEnabled(True)
        self.out = TrendsOut(desk, self._words, self._asked)
        self._about = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._about.setObjectName("trendsAbout")
        self._model = QStandardItemModel(self)
        self._table = self._make_table()
        for chosen in (self._by.activated, self._days.activated):
            chosen.connect(lambda _: self.ask())
        self._place.editingFinished.connect(self.ask)
        self._lay_out()

    def ask(self) -> None:
        """Count, and show it."""
        asked, by = self._asked()
        self._desk.ask(
            lambda workspace: workspace.trends.tables(asked, [by])[0][0],
            owner=self,
            done=self._show,
        )

    def _asked(self) -> tuple[Asked, By]:
        end_ms = self._desk.now_ms() + 1
        period = Period(end_ms - self._days.currentData() * DAY_MS, end_ms)
        asked = Asked(period, place=self._place.text().strip())
        return asked, By(self._by.currentData())

    def _show(self, trend: Trend) -> None:
        before = trend.period.before
        moments = (trend.period.start_ms, trend.period.end_ms, before.start_ms, before.end_ms)
        first, last, start, end = (wording.day(dtg.day_of(one).isoformat()) for one in moments)
        said = self.tr(
            "{first} to {last}, beside {start} to {end}. An event told twice counts once."
        )
        about = said.format(first=first, last=last, start=start, end=end)
        self._about.setText(f"{about} {guarded_words(trend, self._words)}".strip())
        self._model.clear()
        named = self._words.in_context("Trend", BY_WORDS[trend.by])
        heads = [self._words.in_context("Trend", one) for one in (NOW, BEFORE, CHANGE)]
        legend = f"{_FULL} {heads[0]}   {_HOLLOW} {heads[1]}"
        self._model.setHorizontalHeaderLabels([named, *heads, legend])
        most = max((max(one.now, one.before) for one in trend.counts), default=0)
        for one in trend.counts:
            self._add(key_words(trend.by, one.key, self._words), one, most)
        self._add(self._words.in_context("Trend", TOTAL), trend.total, 0)
        self._table.resizeColumnsToContents()
        self._table.horizontalHeader().setSectionResizeMode(_BARS, QHeaderView.ResizeMode.Stretch)

    def _add(self, name: str, one: Count, most: int) -> None:
        cells = (wording.isolated(name), str(one.now), str(one.before), signed(one.change), "")
        items = [QStandardItem(cell) for cell in cells]
        items[_BARS].setData((one.now, one.before, most), _COUNTS)
        self._model.appendRow(items)

    def _make_table(self) -> QTableView:
        table = plain_table("trendsTable", self._model, row_height=_ROW)
        table.setAccessibleName(self.tr("Trends"))
        table.setItemDelegateForColumn(_BARS, _Bars(table))
        return table

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(GRID)
        choices.addWidget(self._by)
        choices.addWidget(self._days)
        choices.addWidget(self._place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Label(self._words.in_context("Trend", TITLE), kind=Kind.TITLE))
        column.addLayout(choices)
        column.addWidget(self._about)
        column.addWidget(self._table, 1)
        column.addWidget(self.out)


class _Bars(QStyledItemDelegate):
    """Two bars from the side where reading begins: the period, and below it, hollow, the one before.

    The figures stand in the same row; the bars only let the eye compare them.
    """

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(_COUNTS)
        widget = option.widget
        rect = option.rect
        if not found or not found[2]:
            return
        now, before, most = found
        tokens = tokens_of(widget.palette())
        is_mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.save()
        top = rect.top() + (rect.height() - 2 * _BAR - 2) / 2
        for count, at, fill in ((now, top, True), (before, top + _BAR + 2, False)):
            width = (rect.width() - 2 * GRID) * count / most
            left = rect.right() - GRID - width if is_mirrored else rect.left() + GRID
            bar = QRectF(left, at, width, _BAR - 1)
            painter.setPen(QColor(tokens.muted if not fill else tokens.accent))
            painter.setBrush(QColor(tokens.accent) if fill else Qt.BrushStyle.NoBrush)
            if count:
                painter.drawRect(bar)
        painter.restore()
