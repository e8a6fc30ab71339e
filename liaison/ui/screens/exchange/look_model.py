"""A bundle's records as rows with a box to tick; below each, what may be the same event."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QStandardItem, QStandardItemModel

from liaison.core.dtg import known_zone
from liaison.core.exchanged import Arrival, ArrivalKind, Twin
from liaison.core.naming import title_of, type_label
from liaison.core.values import RecordId
from liaison.ui import naming, wording
from liaison.ui.theme import Tokens

_MINUTE_MS = 60_000
CHANGE, WHEN, KIND, TITLE, REMARK = range(5)
_RECORD = Qt.ItemDataRole.UserRole
_PAIR = Qt.ItemDataRole.UserRole + 1


class LookModel(QStandardItemModel):
    """What a bundle brings; everything is ticked at first."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        translate = QCoreApplication.translate
        self._words = {
            ArrivalKind.NEW: translate("Arrival", "new"),
            ArrivalKind.CHANGED: translate("Arrival", "changed"),
            ArrivalKind.HELD: translate("Arrival", "held"),
        }

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> None:
        """Replace what is shown; boxes that were unticked stay so."""
        translate = QCoreApplication.translate
        unticked = self._all() - self.ticked()
        self.clear()
        self.setHorizontalHeaderLabels(
            [
                translate("Arrival", "Change"),
                translate("Arrival", "When, there"),
                translate("Arrival", "Kind"),
                translate("Arrival", "Title"),
                translate("Arrival", "Remark"),
            ]
        )
        for one in arrivals:
            row = self._row(one)
            is_ticked = one.record not in unticked
            row[CHANGE].setCheckable(True)
            row[CHANGE].setCheckState(
                Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
            )
            row[CHANGE].setData(bytes(one.record), _RECORD)
            self.appendRow(row)
            for twin in one.twins:
                twin_row = self._twin(twin, one.row.at_ms if one.row else 0)
                twin_row[CHANGE].setData((bytes(one.record), bytes(twin.row.id)), _PAIR)
                row[CHANGE].appendRow(twin_row)

    def ticked(self) -> frozenset[RecordId]:
        """The records whose box is ticked."""
        return self._with(lambda item: item.checkState() is Qt.CheckState.Checked)

    def pair(self, index: QModelIndex) -> tuple[RecordId, RecordId] | None:
        """The record that comes and ours that may be the same event, where a row tells of both."""
        item = self.itemFromIndex(index.siblingAtColumn(CHANGE)) if index.isValid() else None
        found = item.data(_PAIR) if item is not None else None
        return (RecordId(found[0]), RecordId(found[1])) if found else None

    def toggle(self, index: QModelIndex) -> None:
        """Tick the box of a row, or untick it."""
        item = self.itemFromIndex(index.siblingAtColumn(CHANGE))
        if item.isCheckable():
            is_ticked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)

    def _row(self, one: Arrival) -> list[QStandardItem]:
        translate = QCoreApplication.translate
        kind = naming.kind(one.row) if one.row else translate("Type", type_label(one.type))
        remarks = [wording.said_of(one.reason, {}).sentence] if one.reason else []
        if one.clashes:
            remarks.insert(0, self.tr("%n in clash", "", one.clashes))
        is_odd = bool(one.clashes) or one.kind is ArrivalKind.HELD
        when = _when(one.row.at_ms, one.tz) if one.row else ""
        title = title_of(one.row, translate) if one.row else one.title
        texts = self._words[one.kind], when, kind, wording.isolated(title), " ".join(remarks)
        items = [_item(text) for text in texts]
        if is_odd:
            for item in (items[CHANGE], items[REMARK]):
                item.setForeground(QColor(self._tokens.warning))
        font = QFont(items[TITLE].font())
        font.setWeight(QFont.Weight.DemiBold)
        items[TITLE].setFont(font)
        items[TITLE].setToolTip(wording.tooltip(title))
        items[REMARK].setToolTip(wording.tooltip(" ".join(remarks)))
        return items

    def _twin(self, twin: Twin, at_ms: int) -> list[QStandardItem]:
        translate = QCoreApplication.translate
        remarks = [wording.ltr(twin.row.ref)]
        if twin.km is not None:
            remarks.append(translate("Arrival", "{km} km away").format(km=round(twin.km)))
        minutes = abs(twin.row.at_ms - at_ms) // _MINUTE_MS
        if twin.clock_slip:
            remarks.append(translate("Arrival", "as far apart as the clocks"))
        elif minutes:
            remarks.append(translate("Arrival", "{n} min apart").format(n=minutes))
        else:
            remarks.append(translate("Arrival", "the same minute"))
        texts = (
            translate("Arrival", "same event?"),
            _when(twin.row.at_ms, twin.tz),
            naming.kind(twin.row),
            wording.isolated(twin.row.title),
            " · ".join(remarks),
        )
        items = [_item(text) for text in texts]
        for item in items:
            item.setForeground(QColor(self._tokens.info))
        said = translate("Arrival", "This record of ours may tell of the same event.")
        for item in items:
            item.setToolTip(wording.tooltip(said))
        return items

    def _all(self) -> frozenset[RecordId]:
        return self._with(lambda _: True)

    def _with(self, wanted: Callable[[QStandardItem], bool]) -> frozenset[RecordId]:
        items = [self.item(row, CHANGE) for row in range(self.rowCount())]
        return frozenset(RecordId(bytes(item.data(_RECORD))) for item in items if wanted(item))


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item


def _when(at_ms: int, tz: str) -> str:
    """The date-time group on the clock of the place, which is what people there wrote down."""
    return wording.dtg(at_ms, tz=known_zone(tz))
