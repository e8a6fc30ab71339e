"""How fresh each contact's picture is, as an item model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from liaison.core.exchanged import TurnedDown
from liaison.core.freshness import Picture
from liaison.core.telling.holding import tell_gaps
from liaison.core.values import Contact, DeviceId
from liaison.ui import wording
from liaison.ui.shell.freshness import Freshness, freshness
from liaison.ui.theme import Tokens

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_WHY = 24
"""Letters of a reason for refusing that stand in the table; the tooltip has all of it."""


class Column(IntEnum):
    """What is told of each contact."""

    NAME = 0
    HEARD = 1
    MISSING = 2
    UP_TO = 3
    WAITING = 4


class HeardModel(QAbstractTableModel):
    """Each contact: when heard, which of its bundles are missing, what it has and what waits for it."""

    def __init__(
        self,
        tokens: Tokens,
        *,
        name: Callable[[Contact], str],
        now_ms: Callable[[], int],
        tz: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._name = name
        self._now_ms = now_ms
        self._tz = tz
        self._pictures: Sequence[Picture] = ()
        self._turned_down: dict[DeviceId, TurnedDown] = {}

    def show_pictures(
        self, pictures: Sequence[Picture], turned_down: Sequence[TurnedDown] = ()
    ) -> None:
        """Replace what is shown; of several refusals of one contact, the newest comes first."""
        self.beginResetModel()
        self._pictures = pictures
        self._turned_down = {one.contact.device: one for one in reversed(turned_down)}
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._pictures)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and section == Column.WAITING:
            return self.tr("Records that they lack / bundles that are on the way to them")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NAME: self.tr("Contact"),
            Column.HEARD: self.tr("Heard"),
            Column.MISSING: self.tr("Missing"),
            Column.UP_TO: self.tr("They have up to"),
            Column.WAITING: self.tr("Waiting"),
        }[Column(section)]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        picture, column = self._pictures[index.row()], Column(index.column())
        answers: dict[int, Callable[[Picture, Column], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.ForegroundRole: self._colour,
            Qt.ItemDataRole.ToolTipRole: self._advice,
        }
        answer = answers.get(role)
        return None if answer is None else answer(picture, column)

    def _text(self, picture: Picture, column: Column) -> str:
        if column is Column.NAME:
            return self._name(picture.contact)
        if column is Column.HEARD:
            return wording.age(picture.contact.heard_ms, self._now_ms())
        if column is Column.MISSING:
            return wording.ltr(tell_gaps(picture.missing))
        if column is Column.UP_TO:
            return self._up_to(picture)
        return self._waiting(picture)

    def _up_to(self, picture: Picture) -> str:
        if (refusal := self._turned_down.get(picture.contact.device)) is not None:
            return self.tr("refused: {why}").format(why=wording.isolated(refusal.why[:_WHY]))
        if picture.up_to_ms is None:
            return self.tr("not acknowledged")
        return wording.short_date(picture.up_to_ms, tz=self._tz)

    def _waiting(self, picture: Picture) -> str:
        """Records and bundles, as the tooltip spells them out."""
        if not (picture.records or picture.bundles):
            return "\u2013"
        return wording.ltr(f"{picture.records} / {picture.bundles}")

    def _colour(self, picture: Picture, column: Column) -> QColor | None:
        tokens = self._tokens
        if column is Column.UP_TO and picture.contact.device in self._turned_down:
            return QColor(tokens.bad)
        if column is not Column.HEARD:
            return None
        return QColor(
            {
                Freshness.FRESH: tokens.text,
                Freshness.AGEING: tokens.warning,
                Freshness.NEVER: tokens.bad,
            }[freshness(picture.contact.heard_ms, self._now_ms())]
        )

    def _advice(self, picture: Picture, column: Column) -> str | None:
        refusal = self._turned_down.get(picture.contact.device)
        if column is Column.MISSING and picture.missing:
            words = self.tr(
                "Bundles of theirs with these numbers have not come. The next one with records "
                "brings what was in them."
            )
        elif column is Column.WAITING:
            words = self.tr("%n records wait for them", "", picture.records)
            on_the_way = self.tr(
                "%n bundles lie on carriers or in their inbox", "", picture.bundles
            )
            words = f"{words} · {on_the_way}"
        elif refusal is not None:
            words = wording.turned_down(refusal, self._name)
        else:
            return None
        return wording.tooltip(words)
