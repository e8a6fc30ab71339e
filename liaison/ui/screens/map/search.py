"""The field that takes the map to a place: by any spelling, by grid square, or by degrees."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.errors import Refused
from liaison.core.geo.position import Position
from liaison.core.sheet import position_of
from liaison.core.values import Value
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.screens.map.loading import Base
from liaison.ui.widgets.fields.pick import AskingEditor, Offer
from liaison.ui.widgets.fields.places import place_offers
from liaison.ui.widgets.problem_line import ProblemLine

_TOWNS = 4


class PlaceSearch(QWidget):
    """Takes what the place field of a note takes, and the towns of the base map.

    Signals:
        found: a `Position`.
    """

    found = Signal(object)

    def __init__(self, desk: Desk, problem: ProblemLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._problem = problem
        self._base: Base | None = None
        self.editor = AskingEditor("mapPlace", hint=self.tr("Place, 34P EA 86 03, or 13.6, 21.8"))
        self.editor.line.setAccessibleName(self.tr("Go to a place"))
        self.editor.line.setClearButtonEnabled(True)
        self.editor.asked.connect(lambda _, words: self.editor.offer(words, self._offers(words)))
        self.editor.line.returnPressed.connect(self._find)
        self.editor.completer.activated[QModelIndex].connect(  # type: ignore[index]  # picks the overload
            lambda _: self._find()
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)

    def show_base(self, base: Base) -> None:
        """The base map is read."""
        self._base = base

    def _offers(self, words: str) -> list[Offer]:
        """The missions' own places, then towns of the base map that they do not name."""
        if self._base is None:
            return []
        own = place_offers(self._base.places, words)
        names = {offer.text for offer in own}
        towns = self._base.gazetteer.match(words, limit=_TOWNS)
        return [*own, *(Offer(town.name) for town in towns if town.name not in names)]

    def _find(self) -> None:
        text = self.editor.line.text().strip()
        self._problem.clear()
        if not text:
            return

        def go(value: Value) -> None:
            position = position_of(value) if isinstance(value, dict) else None
            if position is not None:
                self.found.emit(position)

        self._desk.ask(
            lambda workspace: workspace.records.parse_value("NOTE", "place", text),
            owner=self,
            done=go,
            failed=lambda refused: self._go_nearest(text, refused),
        )

    def _go_nearest(self, text: str, refused: Refused) -> None:
        """Several places are called so, or a town that only the base map knows."""
        for gazetteer in (self._base.places, self._base.gazetteer) if self._base else ():
            for match in gazetteer.match(text, limit=1):
                if match.lat is not None and match.lon is not None:
                    self.found.emit(Position(match.lat, match.lon))
                    return
        self._problem.say(wording.said(refused))
