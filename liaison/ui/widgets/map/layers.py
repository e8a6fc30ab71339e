"""What lies over the ground and moves with it at every frame: arrows, labels of areas, marks."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from liaison.core.chart.marks import Mark
from liaison.core.geo.clusters import Cluster
from liaison.core.geo.mercator import Spot
from liaison.core.geo.view import View
from liaison.ui.theme import Tokens
from liaison.ui.widgets.map import symbols
from liaison.ui.widgets.map.scene import Arrow, Outlined, Symbol
from liaison.ui.widgets.map.tags import paint_tag
from liaison.ui.widgets.tone import Tone, colour

_HEAD, _HALF = 11.0, 5.5
_ARROW = 2.4
_BOW = 0.12
"""How far an arrow bends from the straight line, of its length, so that two ways show apart."""
_ABOVE = 22
_LEAST_LABELLED = 56
"""Pixels; a shorter arrow would be hidden by its own label."""
_ROOM = 40
_RING = 2.0
_AROUND, _VEIL = 20.0, 40
"""How far around its places a dossier's rings go, in pixels, and how faint their ground is."""


class Pictures:
    """How each cluster of one laying looks, found when it is first seen."""

    def __init__(self, looks: Mapping[str, Symbol]) -> None:
        self._looks = looks
        self._known: dict[int, QPixmap] = {}
        self._made_for: tuple[Tokens, float] | None = None

    def forget(self) -> None:
        """Clusters are laid anew."""
        self._known.clear()

    def of(self, at: int, cluster: Cluster[Mark], tokens: Tokens, ratio: float) -> QPixmap:
        """The picture of the cluster at a place of the list."""
        if self._made_for != (tokens, ratio):
            self._made_for = tokens, ratio
            self.forget()
        if at not in self._known:
            self._known[at] = self._picture(cluster, tokens, ratio)
        return self._known[at]

    def _picture(self, cluster: Cluster[Mark], tokens: Tokens, ratio: float) -> QPixmap:
        if cluster.is_single:
            return symbols.single(self._looks[cluster.marks[0].kind], tokens, ratio)
        counts = Counter[Symbol]()
        for kind, count in Counter([mark.row.kind for mark in cluster.marks]).items():
            counts[self._looks[kind]] += count
        return symbols.cluster(len(cluster.marks), symbols.shares(counts), tokens, ratio)


def paint_clusters(
    painter: QPainter,
    view: View,
    clusters: Iterable[Cluster[Mark]],
    pictures: Pictures,
    tokens: Tokens,
) -> None:
    """Every cluster whose middle is in or near the window."""
    ratio = painter.device().devicePixelRatioF()
    scale, half_x, half_y = view.scale, view.width / 2, view.height / 2
    reach_x, reach_y = (half_x + _ROOM) / scale, (half_y + _ROOM) / scale
    middle_x, middle_y = view.centre
    for at, cluster in enumerate(clusters):
        dx, dy = cluster.spot.x - middle_x, cluster.spot.y - middle_y
        if abs(dx) > reach_x or abs(dy) > reach_y:
            continue
        picture = pictures.of(at, cluster, tokens, ratio)
        side = picture.width() / ratio
        painter.drawPixmap(
            QPointF(dx * scale + half_x - side / 2, dy * scale + half_y - side / 2), picture
        )


def paint_ring(painter: QPainter, view: View, spot: Spot, size: int, tokens: Tokens) -> None:
    """Around what is chosen."""
    x, y = view.pixel(spot)
    pen = QPen(QColor(tokens.accent), _RING)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = size / 2 + 4
    painter.drawEllipse(QPointF(x, y), radius, radius)


def paint_arrows(painter: QPainter, view: View, arrows: Sequence[Arrow], tokens: Tokens) -> None:
    """Where people go, and how many."""
    for arrow in arrows:
        points = [QPointF(*view.pixel(spot)) for spot in arrow.stops]
        for start, end in pairwise(points):
            paint_leg(painter, start, end, tokens, is_last=end is points[-1])
        if arrow.label:
            start, end = points[-2:]
            if (start - end).manhattanLength() > _LEAST_LABELLED:
                at = QPointF((start.x() + end.x()) / 2, (start.y() + end.y()) / 2 - _ABOVE)
                paint_tag(painter, at, arrow.label, tokens, Tone.INFO)


def paint_leg(
    painter: QPainter, start: QPointF, end: QPointF, tokens: Tokens, *, is_last: bool
) -> None:
    """From one stop to the next; the last one ends in a head."""
    tone = QColor(colour(tokens, Tone.INFO))
    dx, dy = end.x() - start.x(), end.y() - start.y()
    length = math.hypot(dx, dy)
    if length < 1:
        return
    bend = QPointF((start.x() + end.x()) / 2 - dy * _BOW, (start.y() + end.y()) / 2 + dx * _BOW)
    curve = QPainterPath(start)
    curve.quadTo(bend, end)
    painter.setPen(QPen(tone, _ARROW, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(curve)
    if not is_last:
        return
    angle = math.atan2(end.y() - bend.y(), end.x() - bend.x())
    along, across = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))
    foot = QPointF(end.x() - _HEAD * along[0], end.y() - _HEAD * along[1])
    wing = QPointF(_HALF * across[0], _HALF * across[1])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone)
    painter.drawPolygon(QPolygonF([end, foot + wing, foot - wing]))


def paint_dossiers(
    painter: QPainter, view: View, found: Sequence[Outlined], tokens: Tokens
) -> None:
    """A ring around each place of each, and a thin line that holds them together.

    Nothing is filled between the places: nobody said that anything is there.
    """
    for one in found:
        points = [QPointF(*view.pixel(spot)) for spot in one.spots]
        painter.setPen(QPen(QColor(colour(tokens, Tone.ACCENT)), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF(_hull(points)))
        for point in points:
            paint_place(painter, point, _AROUND, tokens)


def paint_place(painter: QPainter, at: QPointF, radius: float, tokens: Tokens) -> None:
    """A place that a dossier names."""
    edge = QColor(colour(tokens, Tone.ACCENT))
    ground = QColor(edge)
    ground.setAlpha(_VEIL)
    painter.setPen(QPen(edge, 1.2, Qt.PenStyle.DashLine))
    painter.setBrush(ground)
    painter.drawEllipse(at, radius, radius)


def _hull(points: Sequence[QPointF]) -> list[QPointF]:
    """Andrew's monotone chain."""
    ordered = sorted({(point.x(), point.y()) for point in points})
    halves = []
    for way in (ordered, ordered[::-1]):
        half: list[tuple[float, float]] = []
        for at in way:
            while len(half) > 1 and _turn(half[-2], half[-1], at) <= 0:
                half.pop()
            half.append(at)
        halves += half[:-1]
    return [QPointF(x, y) for x, y in halves or ordered]


def _turn(
    one: tuple[float, float], other: tuple[float, float], third: tuple[float, float]
) -> float:
    return (other[0] - one[0]) * (third[1] - one[1]) - (other[1] - one[1]) * (third[0] - one[0])
