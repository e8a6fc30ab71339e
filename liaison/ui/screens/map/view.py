"""The map: where?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.core import dtg
from liaison.core.chart.marks import Mark, shown
from liaison.core.events import Changed
from liaison.core.gazetteer import Gazetteer
from liaison.core.geo.position import Box, Position
from liaison.core.geo.view import REGION, around
from liaison.core.records import missions
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.map import presenter
from liaison.ui.screens.map.chosen import Chosen
from liaison.ui.screens.map.foot import MapFoot
from liaison.ui.screens.map.loading import Base, Fetched, fetch, load_base
from liaison.ui.screens.map.looks import SYMBOLS, scene
from liaison.ui.screens.map.picking import Picking
from liaison.ui.screens.map.presenter import Filters, Span
from liaison.ui.screens.map.saving import PICTURE, Saving, Shown
from liaison.ui.screens.map.side import MapSide
from liaison.ui.shell.freshness import heard_by_mission
from liaison.ui.shell.screen import ScreenWidget
from liaison.ui.tasks import Lane
from liaison.ui.widgets.ask_path import ask_new_file
from liaison.ui.widgets.empty_state import EmptyState
from liaison.ui.widgets.map.canvas import MapCanvas
from liaison.ui.widgets.map.ground import Ground
from liaison.ui.widgets.map.scene import Town
from liaison.ui.widgets.panel import Panel

_SETTLE_MS = 150
"""So long after the last move the vault is asked for what came into the window."""
_PLACE_ZOOM = 8.5


class MapScreen(ScreenWidget):
    """Carries wishes between the map, what stands beside it, and the vault."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._base: Base | None = None
        self._found: Fetched | None = None
        self._box: Box | None = None
        self._span = Span(0, 1)
        self._pointed: Position | None = None
        self._marks: Sequence[Mark] = ()
        self._is_fitted = False
        self._is_stale = True
        self.canvas = MapCanvas(SYMBOLS)
        self.side = MapSide(desk)
        self.chosen = Chosen(self.canvas)
        self._picking = Picking(desk, self.canvas, self.chosen, self)
        self.foot = MapFoot()
        self._saving = Saving(
            desk,
            self,
            said=self.side.saving.say,
            failed=lambda refused: self.side.problem.say(wording.said(refused)),
        )
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._follow)
        self._empty = self._make_empty()
        self._lay_out()
        self._connect()

    @property
    def is_ready(self) -> bool:
        """Whether the base map is read and the vault has answered."""
        return self._base is not None and self._found is not None

    def _connect(self) -> None:
        self.canvas.installEventFilter(self)
        self.canvas.moved.connect(self._settling.start)
        self.canvas.moved.connect(self._count)
        self.canvas.pointed.connect(self._on_pointed)
        self.canvas.picked.connect(lambda _: self._on_pointed(self._pointed))
        self.side.legend.filters_changed.connect(self._on_filters_changed)
        self.side.search.found.connect(self._go)
        self.foot.time_changed.connect(self._on_time_changed)
        self.side.saving.wanted.connect(self._ask_where)

    @override
    def refresh(self, changed: Changed) -> None:
        if changed.records or "contacts" in changed.topics:
            self._is_stale = True
            if self.isVisible():
                self._fetch(self._box or REGION)

    @override
    def enter(self) -> None:
        self.canvas.setFocus()
        if self._base is None:
            self._load()
        elif self._is_stale:
            self._fetch(self._box or REGION)

    @override
    def back(self) -> None:
        self.canvas.choose(None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.canvas and event.type() == QEvent.Type.Resize:
            self._place_empty()
            self.chosen.place()
        return super().eventFilter(watched, event)

    def _load(self) -> None:
        """The places of the vault first, for their names stand on the map."""

        def read(places: Gazetteer) -> None:
            self._desk.tasks.submit(
                lambda _: load_base(places),
                owner=self,
                lane=Lane.WORKERS,
                done=self._on_loaded,
            )

        self._desk.ask(lambda workspace: workspace.places, owner=self, done=read)

    def _on_loaded(self, base: Base) -> None:
        self._base = base
        self.side.search.show_base(base)
        self.canvas.show_ground(self._ground(base, base.towns))
        self._fetch(REGION)

    def _follow(self) -> None:
        """Where the window left what was fetched, fetch around it."""
        seen = self.canvas.view.box()
        box = self._box
        held = box is not None and (
            box.south <= seen.south
            and box.west <= seen.west
            and box.north >= seen.north
            and box.east >= seen.east
        )
        if self._base is not None and not held:
            up, across = (seen.north - seen.south) / 2, (seen.east - seen.west) / 2
            self._fetch(
                Box(seen.south - up, seen.west - across, seen.north + up, seen.east + across)
            )

    def _fetch(self, box: Box) -> None:
        self._box = box
        self._is_stale = False
        self._desk.ask(lambda workspace: fetch(workspace, box), owner=self, done=self._on_fetched)

    def _on_fetched(self, found: Fetched) -> None:
        if found.picture.box != self._box:
            return
        self._found = found
        self._picking.show_picture(found.picture)
        marks = found.picture.marks
        if not self._is_fitted and marks:
            self._is_fitted = True
            around_all = around((mark.row for mark in marks), margin=1.2)
            if around_all is not None:
                self.canvas.fit(around_all)
        self._span = presenter.span_of(marks)
        self.side.saving.show_readers(
            presenter.readers(
                found.contacts, self._desk.identity.mission, translate=QCoreApplication.translate
            )
        )
        self._empty.setVisible(not marks and found.picture.whole and not self._is_fitted)
        self._place_empty()
        self._show()

    def _show(self) -> None:
        """All that is known, as the filters leave it."""
        if self._found is None or self._base is None:
            return
        filters, picture = self.side.legend.filters, self._found.picture
        marks = shown(picture.marks, filters.window, filters.hidden)
        self.canvas.show_marks(marks)
        own = self._desk.identity.mission
        now_ms = self._desk.now_ms()
        heard = heard_by_mission(self._found.contacts, own=own, now_ms=now_ms)
        there = missions.in_force(dtg.day_of(now_ms))
        silent = presenter.silent(heard, there, own)
        self.canvas.show_scene(scene(picture, self._base.areas, filters, silent, now_ms))
        translate = QCoreApplication.translate
        self.side.legend.show_counts(presenter.kind_lines(picture.marks, filters, translate))
        steps = self._span.steps(filters.window)
        bars = presenter.bars(picture.marks, filters, self._span) if picture.marks else ()
        self.foot.show_times(bars, steps, self._ends(steps))
        self._marks = marks
        self._count()

    def _count(self) -> None:
        """How many of the marks are in sight, whatever was fetched around them."""
        if self._found is None:
            return
        if not self._found.picture.whole:
            said = self.tr("Only the newest {n} are shown: zoom in").format(n=len(self._marks))
        else:
            box = self.canvas.view.box()
            said = self.tr("%n entry(s) in sight", "", presenter.in_sight(self._marks, box))
        self.foot.show_remark(said)

    def _ends(self, steps: tuple[int, int]) -> tuple[str, str]:
        first, last = (self._span.moment(step) for step in steps)
        return wording.span_dates(first, last - 1, tz="UTC")

    def _on_filters_changed(self, _: Filters) -> None:
        self._show()

    def _on_time_changed(self, first: int, last: int) -> None:
        window = self._span.window(first, last)
        self.side.legend.show_filters(replace(self.side.legend.filters, window=window))
        self._show()

    def _on_pointed(self, position: Position | None) -> None:
        self._pointed = position
        if position is None or self._base is None:
            self.foot.show_readout(None)
            return
        said = presenter.readout(position, self._picking.at, QCoreApplication.translate)
        away = (
            self.tr("{distance} from what is chosen").format(
                distance=f"{said.distance}, {wording.ltr(said.bearing)}"
            )
            if said.distance
            else ""
        )
        unit = self._base.map.unit_at(position)
        self.foot.show_readout(said, unit=unit.name if unit else "", away=away)

    def _go(self, position: Position) -> None:
        self._empty.hide()
        self.canvas.go(position, zoom=max(_PLACE_ZOOM, self.canvas.view.zoom))
        self.canvas.setFocus()

    def _ask_where(self, format_: str, audience: str) -> None:
        """The name says how it is marked, which depends on what its reader may have."""

        def ask(name: str) -> None:
            title = self.tr("Save the map")
            ask_new_file(self, title, lambda path: self.save(path, audience), name=name)

        now = self._shown()
        if now is not None:
            self._saving.name(now, audience, format_, ask)

    def save(self, path: str, audience: str) -> None:
        """Save what is shown for a reader; the path's ending says how."""
        now = self._shown()
        if now is None:
            return
        self.side.problem.clear()
        if path.endswith(f".{PICTURE}"):
            self._saving.picture(now, audience, path)
        else:
            self._saving.data(now.filters, self.canvas.view.box(), audience, path)

    def _shown(self) -> Shown | None:
        """What is on the map now; None before there is anything."""
        base, found = self._base, self._found
        if base is None or found is None:
            return None
        filters = self.side.legend.filters
        marks = shown(found.picture.marks, filters.window, filters.hidden)
        ground = self._ground(base, base.public_towns)
        return Shown(self.canvas, marks, self.canvas.scene, filters, ground)

    def _ground(self, base: Base, towns: tuple[Town, ...]) -> Ground:
        day = dtg.day_of(self._desk.now_ms())
        language = QLocale().name().partition("_")[0]
        return Ground(base.map, towns, day=day, language=language)

    def _make_empty(self) -> QWidget:
        panel = Panel(parent=self.canvas)
        teaching = EmptyState(
            icon=icons.MAP,
            title=self.tr("Nothing has a place yet"),
            why=self.tr(
                "Give an entry a place or a grid square, and it stands here among those of"
                " the missions next door: what happens together is seen together."
            ),
            button=self.tr("Write an entry"),
        )
        teaching.asked.connect(lambda: self._desk.go("log"))
        panel.body.addWidget(teaching)
        panel.hide()
        return panel

    def _place_empty(self) -> None:
        self._empty.adjustSize()
        self._empty.move(
            (self.canvas.width() - self._empty.width()) // 2,
            (self.canvas.height() - self._empty.height()) // 2,
        )

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.canvas, 1)
        right.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(right, 1)
