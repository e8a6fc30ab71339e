"""The map: reading the base map, clustering, and frames while panning and zooming with 10,000 marks.

Times are of the processor, so that others on the machine do not count; a frame is what a paint event
does, into memory. The peer is a `QGraphicsView` with the same marks over the same base map, which is
why the map is no such view (D-073).
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable, Iterator
from datetime import date
from importlib import resources
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView

from benchmarks.figures import Figure
from benchmarks.timing import MS, peak_mb
from liaison.core.chart.marks import Mark, shown
from liaison.core.gazetteer import Gazetteer
from liaison.core.geo.clusters import clustered
from liaison.core.geo.mercator import project
from liaison.core.geo.position import Position
from liaison.core.geo.topology import read
from liaison.core.records import note
from liaison.core.values import RecordId, Sighting
from liaison.ui.screens.map import presenter
from liaison.ui.screens.map.loading import load_base
from liaison.ui.screens.map.looks import SYMBOLS
from liaison.ui.screens.map.presenter import Filters
from liaison.ui.theme import LIGHT, Theme, apply
from liaison.ui.widgets.map import symbols
from liaison.ui.widgets.map.canvas import MapCanvas
from liaison.ui.widgets.map.ground import Ground, area_path

SIZES = (0,)
MARKS = 10_000
WIDTH, HEIGHT = 902, 620
FRAMES = 120
SHEET = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
DAY = date(2009, 12, 14)


def measure(size: int) -> Iterator[Figure]:
    """All figures; they do not hang on a vault."""
    del size
    app = QApplication(sys.argv[:1])
    apply(app, Theme.LIGHT)
    source = resources.files("resources").joinpath("map", "region.topojson").read_bytes()
    yield Figure("map: read the base map", 0, best(lambda: read(source)) * MS, "ms")
    marks = scattered(MARKS)
    yield Figure(
        f"map: cluster {MARKS:,} marks", 0, best(lambda: clustered(marks, 8)) * MS, "ms", 100
    )
    base = load_base(Gazetteer())
    canvas = MapCanvas(SYMBOLS)
    canvas.resize(WIDTH, HEIGHT)
    canvas.show_ground(Ground(base.map, base.towns, day=DAY, language="en"))
    canvas.show_marks(marks)
    theirs = graphics_view(marks, base.map.countries)
    for zoom in (5.0, 7.0, 9.0):
        canvas.go(Position(12.5, 22.0), zoom=zoom)
        ours = frames(lambda at: pan(canvas, at))
        peer = ("QGraphicsView", theirs) if zoom == 7.0 else ("", None)
        yield Figure(f"map: pan at zoom {zoom:.0f}, frames", 0, ours, "/s", 30, *peer)
    everything = scattered(2 * MARKS)
    yield Figure(
        f"map: filter {2 * MARKS:,} marks",
        0,
        best(lambda: narrow(canvas, everything)) * MS,
        "ms",
        100,
    )
    canvas.show_marks(marks)
    canvas.go(Position(12.5, 22.0), zoom=5.0)
    yield Figure("map: zoom, frames", 0, frames(lambda at: zoom_in_and_out(canvas, at)), "/s", 30)
    yield Figure("memory: map", 0, peak_mb(), "MB", 300)


def narrow(canvas: MapCanvas, marks: list[Mark]) -> None:
    """A kind is hidden: what remains is shown, counted for the legend and for the time slider."""
    filters = Filters().with_kind("log", on=False)
    canvas.show_marks(shown(marks, filters.window, filters.hidden))
    presenter.kind_lines(marks, filters, lambda _, text: text)
    presenter.bars(marks, filters, presenter.span_of(marks))
    paint(canvas)


def paint(canvas: MapCanvas) -> None:
    """One frame."""
    painter = QPainter(SHEET)
    canvas.paint(painter)
    painter.end()


def pan(canvas: MapCanvas, at: int) -> None:
    """A drag of 16 pixels, to and fro."""
    step = 16 if at // 30 % 2 == 0 else -16
    canvas.look(canvas.view.panned(step, step / 2))
    paint(canvas)


def zoom_in_and_out(canvas: MapCanvas, at: int) -> None:
    """A notch of the wheel."""
    canvas.look(canvas.view.zoomed(0.25 if at // 10 % 2 == 0 else -0.25, 400, 300))
    paint(canvas)


def graphics_view(marks: list[Mark], countries: object) -> float:
    """The same with an item for each mark; frames a second."""
    scene = QGraphicsScene()
    scale = 256 * 2.0**7
    pen = QPen(QColor(LIGHT.muted), 1.6)
    pen.setCosmetic(True)
    for country in countries:  # type: ignore[attr-defined]
        area = scene.addPath(area_path([country]), pen, QColor(LIGHT.panel))
        area.setScale(scale)
    for mark in marks:
        item = QGraphicsPixmapItem(symbols.single(SYMBOLS[mark.kind], LIGHT, 1.0))
        item.setFlag(item.GraphicsItemFlag.ItemIgnoresTransformations)
        item.setPos(mark.spot.x * scale, mark.spot.y * scale)
        scene.addItem(item)
    view = QGraphicsView(scene)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.resize(WIDTH, HEIGHT)
    middle = project(Position(12.5, 22.0))
    view.centerOn(middle.x * scale, middle.y * scale)

    def step(at: int) -> None:
        bar = view.horizontalScrollBar()
        bar.setValue(bar.value() + (16 if at // 30 % 2 == 0 else -16))
        painter = QPainter(SHEET)
        view.render(painter)
        painter.end()

    return frames(step)


def scattered(count: int) -> list[Mark]:
    """Marks around the towns of the region, as incidents are."""
    dice = random.Random(7)
    middles = [Position(dice.uniform(4, 15), dice.uniform(16, 30)) for _ in range(60)]
    kinds = [kind.name for kind in note.TYPE.kinds]
    marks = []
    for number in range(count):
        lat, lon = dice.choice(middles)
        position = Position(lat + dice.gauss(0, 0.4), lon + dice.gauss(0, 0.4))
        record = RecordId(number.to_bytes(16, "big"))
        row = Sighting(record, dice.choice(kinds), "", 0, position.lat, position.lon)
        marks.append(Mark(row, project(position)))
    return marks


def frames(paint: Callable[[int], object]) -> float:
    """Frames a second that 95 % of the frames keep up with."""
    times = []
    for at in range(FRAMES):
        began = process_time()
        paint(at)
        times.append(process_time() - began)
    return 1 / sorted(times)[int(len(times) * 0.95)]


def best(work: Callable[[], object]) -> float:
    """The best of five."""
    times = []
    for _ in range(5):
        began = process_time()
        work()
        times.append(process_time() - began)
    return min(times)
