"""What was chosen on the map: read from the vault, listed in the card, and opened where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from liaison.core.chart.chart import Picture
from liaison.core.chart.marks import Mark
from liaison.core.chart.ratings import Rating
from liaison.core.geo.position import Position
from liaison.core.values import RecordId, RecordRow
from liaison.ui.desk import Desk
from liaison.ui.screens.map import presenter
from liaison.ui.screens.map.chosen import Chosen, Line

if TYPE_CHECKING:
    from liaison.ui.widgets.map.canvas import MapCanvas

_MOST = 200


class Picking(QObject):
    """Between the canvas, on which somebody chooses, and the card that lists what they chose."""

    def __init__(self, desk: Desk, canvas: MapCanvas, card: Chosen, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self._picture: Picture | None = None
        self._picked: tuple[Mark, ...] = ()
        canvas.picked.connect(self._on_picked)
        canvas.opened.connect(self._on_tag)
        card.opened.connect(lambda line: desk.go(line.screen, line.record))

    @property
    def at(self) -> Position | None:
        """Where what was chosen lies."""
        return presenter.position_of(self._picked)

    def show_picture(self, picture: Picture) -> None:
        """What lies on the map from now on."""
        self._picture = picture

    def _on_picked(self, marks: tuple[Mark, ...]) -> None:
        self._picked = marks
        self._card.show_lines(())
        if not marks:
            return

        def show(events: list[tuple[RecordRow, ...]]) -> None:
            if self._picked is marks:
                lines = [self._entry(rows) for rows in events]
                self._card.show_lines(lines, more=len(marks) - _MOST)

        self._desk.ask(lambda workspace: workspace.chart.told(marks[:_MOST]), owner=self, done=show)

    def _entry(self, rows: tuple[RecordRow, ...]) -> Line:
        own, translate = self._desk.identity.mission, QCoreApplication.translate
        text = presenter.entry_text(rows, tz=self._desk.tz, own=own, translate=translate)
        return Line(rows[0].id, "log", text)

    def _on_tag(self, records: tuple[RecordId, ...]) -> None:
        """A dossier stands in the library, a rating among assessments; several are listed first."""
        if self._picture is None:
            return
        dossiers = [one for one in self._picture.dossiers if one.record in records]
        rated = next((one for one in self._picture.ratings if one.record in records), None)
        if rated is not None:
            self._go_to_border(rated)
        elif len(dossiers) == 1:
            self._desk.go("library", dossiers[0].record)
        else:
            translate = QCoreApplication.translate
            self._card.show_lines(
                [
                    Line(one.record, "library", presenter.dossier_text(one, translate))
                    for one in dossiers
                ]
            )

    def _go_to_border(self, rating: Rating) -> None:
        """Both sides of the border first; the rating alone where it is on none that we know."""
        self._desk.ask(
            lambda workspace: workspace.records.identify(rating.segment),
            owner=self,
            done=lambda segment: self._desk.go("assessments", segment),
            failed=lambda _: self._desk.go("assessments", rating.record),
        )
