"""The map: reading the base map, clustering, and frames while panning and zooming with 10,000 marks.

Run by hand, offscreen: `python benchmarks/map.py [MARKS]`. Times are of the processor, so that others
on the machine do not count; a frame is what a paint event does, into memory. The last lines pan the same marks over the
same base map in a `QGraphicsView`, which is why the map is no such view (D-073).
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from datetime import date
from importlib import resources
from pathlib import Path
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView

from liaison.core.chart.marks import Mark
from liaison.core.gazetteer import Gazetteer
from liaison.core.geo.clusters import clustered
from liaison.core.geo.mercator import project
from liaison.core.geo.position import Position
from liaison.core.geo.topology import read
from liaison.core.records import note
from liaison.core.values import RecordId, RecordRow
from liaison.ui.screens.map.loading import load_base
from liaison.ui.screens.map.looks import SYMBOLS
from liaison.ui.theme import LIGHT, Theme, apply
from liaison.ui.widgets.map import symbols
from liaison.ui.widgets.map.canvas import MapCanvas
from liaison.ui.widgets.map.ground import Ground, area_path

WIDTH, HEIGHT = 902, 620
FRAMES = 120
SHEET = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
DAY = date(2009, 12, 14)


def main(count: int) -> None:
    """Measure and print."""
    app = QApplication(sys.argv[:1])
    apply(app, Theme.LIGHT)
    folder = resources.files("resources").joinpath("map")
    source = folder.joinpath("region.topojson").read_bytes()
    tell("read the base map", best(lambda: read(source)))
    tell("read all that the screen shows", best(lambda: load_base(Gazetteer())))
    marks = scattered(count)
    for zoom in (5, 8, 11):
        tell(
            f"cluster {count} marks at zoom {zoom}", best(lambda zoom=zoom: clustered(marks, zoom))
        )
    base = load_base(Gazetteer())
    canvas = MapCanvas(SYMBOLS)
    canvas.resize(WIDTH, HEIGHT)
    canvas.show_ground(Ground(base.map, base.towns, day=DAY, language="en"))
    canvas.show_marks(marks)
    for zoom in (5.0, 7.0, 9.0):
        canvas.go(Position(12.5, 22.0), zoom=zoom)
        frames(f"pan at zoom {zoom:.0f}", lambda at: pan(canvas, at))
    canvas.go(Position(12.5, 22.0), zoom=5.0)
    frames("zoom, each frame another", lambda at: zoom_in_and_out(canvas, at))
    graphics_view(marks, base.map.countries)


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


def graphics_view(marks: list[Mark], countries: object) -> None:
    """The same, with an item for each mark."""
    scene = QGraphicsScene()
    scale = 256 * 2.0**7
    pen = QPen(QColor(LIGHT.muted), 1.6)
    pen.setCosmetic(True)
    for country in countries:  # type: ignore[attr-defined]
        item = scene.addPath(area_path([country]), pen, QColor(LIGHT.panel))
        item.setScale(scale)
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

    frames("QGraphicsView, pan at zoom 7", step)


def scattered(count: int) -> list[Mark]:
    """Marks around the towns of the region, as incidents are."""
    dice = random.Random(7)  # noqa: S311  (the same ones at every run)
    middles = [Position(dice.uniform(4, 15), dice.uniform(16, 30)) for _ in range(60)]
    kinds = [kind.name for kind in note.TYPE.kinds]
    marks = []
    for number in range(count):
        lat, lon = dice.choice(middles)
        position = Position(lat + dice.gauss(0, 0.4), lon + dice.gauss(0, 0.4))
        row = RecordRow(
            id=RecordId(number.to_bytes(16, "big")),
            ref=str(number),
            type="NOTE",
            kind=dice.choice(kinds),
            title="",
            state="",
            owner="",
            site="",
            author_role="",
            at_ms=0,
            revised_ms=0,
        )
        marks.append(Mark(row, project(position)))
    return marks


def frames(what: str, paint: Callable[[int], object]) -> None:
    """Frames a second, and the slowest one."""
    times = []
    for at in range(FRAMES):
        began = process_time()
        paint(at)
        times.append(process_time() - began)
    times.sort()
    mean = sum(times) / len(times)
    slow = times[int(len(times) * 0.95)]
    print(f"{what:<38} {1 / mean:7.0f} frames/s, 95 % within {slow * 1000:.1f} ms")


def best(work: Callable[[], object]) -> float:
    """The best of five."""
    times = []
    for _ in range(5):
        began = process_time()
        work()
        times.append(process_time() - began)
    return min(times)


def tell(what: str, seconds: float) -> None:
    """One line."""
    print(f"{what:<38} {seconds * 1000:7.1f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
