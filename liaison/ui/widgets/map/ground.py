"""The base map with its areas and names.

It is painted once into a picture larger than the window, which panning moves about. While the zoom
changes it is painted straight into the window instead: every line and name stays sharp, for nothing
is stretched (MapLibre places its names anew while it zooms, too; QGIS stretches an old picture).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
)

from liaison.core.geo.topology import Area, BaseMap, Rank, Ring
from liaison.core.geo.view import View
from liaison.ui.theme import Tokens
from liaison.ui.widgets.map.names import Names
from liaison.ui.widgets.map.scene import Scene, Town
from liaison.ui.widgets.tone import Tone, colour

_MARGIN = 0.5
"""How much of the window is painted beyond each of its sides."""
_TINT, _HATCH = 56, 120
"""How strong, of 255."""
_STRONGER = 0.6
"""Pixels between the two lines that a border is drawn as. Qt draws two lines of one pixel in a fifth of
the time of a wider one, which it would first make an outline of."""
_UNITS_FROM = 4.2
"""The zoom below which the lines of units are only noise."""


class Ground:
    """Paints everything that does not change while the map is moved."""

    def __init__(self, base: BaseMap, towns: Sequence[Town], *, day: date, language: str) -> None:
        self._land = _path(ring for country in base.countries for ring in country.rings)
        self._land.setFillRule(Qt.FillRule.OddEvenFill)
        self._lines = {
            rank: [
                (polygon := _polygon(line.line), polygon.boundingRect())
                for line in base.boundaries
                if line.rank_on(day) is rank
            ]
            for rank in Rank
        }
        self._names = Names(base.countries, towns, day=day, language=language)
        self._tinted: list[tuple[QPainterPath, Tone]] = []
        self._hatched: list[QPainterPath] = []
        self._picture: QPixmap | None = None
        self._at: View | None = None
        self._tokens: Tokens | None = None
        self._zoom: float | None = None

    def show_scene(self, scene: Scene) -> None:
        """Other areas from now on."""
        self._tinted = [(area_path(one.areas), one.tone) for one in scene.tinted]
        self._hatched = [area_path(one.areas) for one in scene.hatched]
        self._picture = None

    def paint(self, painter: QPainter, view: View, tokens: Tokens) -> None:
        """Fill the window."""
        is_zooming, self._zoom = view.zoom != self._zoom, view.zoom
        if not self._covers(view, tokens):
            if is_zooming:
                self._draw(painter, view, tokens, beyond=_MARGIN)
                return
            self._render(view, tokens, painter.device().devicePixelRatioF())
        if self._picture is not None and self._at is not None:
            x, y = view.pixel(self._at.spot(0, 0))
            painter.drawPixmap(QPointF(round(x), round(y)), self._picture)

    def _covers(self, view: View, tokens: Tokens) -> bool:
        at = self._at
        if self._picture is None or at is None or tokens is not self._tokens:
            return False
        left, top = view.pixel(at.spot(0, 0))
        right, bottom = view.pixel(at.spot(at.width, at.height))
        held = left <= 0 and top <= 0 and right >= view.width and bottom >= view.height
        return held and at.zoom == view.zoom

    def _render(self, view: View, tokens: Tokens, ratio: float) -> None:
        wide = view.resized(
            int(view.width * (1 + 2 * _MARGIN)), int(view.height * (1 + 2 * _MARGIN))
        )
        picture = QPixmap(int(wide.width * ratio), int(wide.height * ratio))
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, wide, tokens)
        painter.end()
        self._picture, self._at, self._tokens = picture, wide, tokens

    def _draw(self, painter: QPainter, view: View, tokens: Tokens, *, beyond: float = 0.0) -> None:
        """Everything, where the painter stands; names as if the view went on so far on each side."""
        window = QRectF(0, 0, view.width, view.height)
        to_pixels = transform(view)
        seen = to_pixels.inverted()[0].mapRect(window)
        painter.save()
        painter.fillRect(window, QColor(tokens.info_ground))
        painter.setTransform(to_pixels, combine=True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # coasts hide the steps
        painter.fillPath(self._land, QColor(tokens.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_areas(painter, tokens, to_pixels)
        if view.zoom >= _UNITS_FROM:
            self._stroke(painter, Rank.UNIT, tokens.line, seen)
        self._stroke(painter, Rank.COAST, tokens.muted, seen)
        self._stroke(painter, Rank.BORDER, tokens.muted, seen)
        painter.translate(_STRONGER / view.scale, _STRONGER / view.scale)
        self._stroke(painter, Rank.BORDER, tokens.muted, seen)
        painter.restore()
        self._names.paint(painter, view, tokens, beyond=beyond)

    def _paint_areas(self, painter: QPainter, tokens: Tokens, to_pixels: QTransform) -> None:
        for path, tone in self._tinted:
            painter.fillPath(path, tint(tokens, tone))
        brush = QBrush(hatching(tokens), Qt.BrushStyle.BDiagPattern)
        brush.setTransform(to_pixels.inverted()[0])
        for path in self._hatched:
            painter.fillPath(path, brush)

    def _stroke(self, painter: QPainter, rank: Rank, tone: str, seen: QRectF) -> None:
        pen = QPen(QColor(tone), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line, bounds in self._lines[rank]:
            if bounds.intersects(seen):
                painter.drawPolyline(line)


def tint(tokens: Tokens, tone: Tone) -> QColor:
    """Of an area that is rated."""
    return _faint(tokens, tone, _TINT)


def hatching(tokens: Tokens) -> QColor:
    """Of an area that was not heard of."""
    return _faint(tokens, Tone.MUTED, _HATCH)


def _faint(tokens: Tokens, tone: Tone, alpha: int) -> QColor:
    found = QColor(colour(tokens, tone))
    found.setAlpha(alpha)
    return found


def transform(view: View) -> QTransform:
    """From the plane to the window."""
    x, y = view.pixel(view.centre)
    scale = view.scale
    return QTransform(scale, 0, 0, scale, x - view.centre.x * scale, y - view.centre.y * scale)


def area_path(areas: Sequence[Area]) -> QPainterPath:
    """The outline of areas, holes left open."""
    path = _path(ring for area in areas for ring in area.rings)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _path(rings: Iterable[Ring]) -> QPainterPath:
    path = QPainterPath()
    for ring in rings:
        path.addPolygon(_polygon(ring))
        path.closeSubpath()
    return path


def _polygon(ring: Ring) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in ring])
