"""Symbols of marks and clusters: a shape, a letter and a colour each, painted once and kept."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from liaison.ui.theme import SMALL_PX, Tokens, text_font
from liaison.ui.widgets.map.scene import Shape, Symbol
from liaison.ui.widgets.tone import colour

SIZE = 22
"""Pixels of one mark."""
_AIR = 3
_RING = 4
_LEAST, _GROWTH, _MOST = 28, 6, 46
_HALO = 1.5
_THOUSAND = 1000


@lru_cache(maxsize=512)
def single(symbol: Symbol, tokens: Tokens, ratio: float) -> QPixmap:
    """One mark."""
    picture, painter = _begin(SIZE, ratio)
    _shape(painter, symbol, tokens, SIZE)
    _letter(painter, symbol.letter, tokens.panel, SIZE, symbol.shape)
    painter.end()
    return picture


@lru_cache(maxsize=2048)
def cluster(
    count: int, shares: tuple[tuple[Symbol, int], ...], tokens: Tokens, ratio: float
) -> QPixmap:
    """Several marks: how many, and in the ring around it of which kinds (of twelve parts)."""
    size = cluster_size(count)
    picture, painter = _begin(size, ratio)
    box = QRectF(_AIR, _AIR, size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.panel))
    painter.drawEllipse(box.adjusted(-_HALO, -_HALO, _HALO, _HALO))
    ring = box.adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2)
    at = 90.0
    parts = sum(part for _, part in shares)
    for symbol, part in shares:
        span = 360 * part / parts
        pen = QPen(QColor(colour(tokens, symbol.tone)), _RING)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(ring, round(at * 16), round(-span * 16))
        at -= span
    painter.setFont(text_font(pixels=SMALL_PX, semibold=True))
    painter.setPen(QColor(tokens.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _short(count))
    painter.end()
    return picture


def cluster_size(count: int) -> int:
    """How large a cluster is drawn: it grows with the number of digits, not with the number."""
    return min(_MOST, round(_LEAST + _GROWTH * math.log10(max(1, count))))


def shares(counts: Mapping[Symbol, int]) -> tuple[tuple[Symbol, int], ...]:
    """The kinds of a cluster in twelfths, the commonest first; the rarest still have one."""
    whole = sum(counts.values())
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0].letter))
    return tuple((symbol, max(1, round(12 * count / whole))) for symbol, count in ranked)


def outline(shape: Shape, box: QRectF) -> QPainterPath:
    """A shape in a box."""
    path = QPainterPath()
    if shape is Shape.CIRCLE:
        path.addEllipse(box)
    elif shape is Shape.SQUARE:
        path.addRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
    else:
        path.addPolygon(QPolygonF(_corners(shape, box)))
        path.closeSubpath()
    return path


def _corners(shape: Shape, box: QRectF) -> list[QPointF]:
    middle, half = box.center(), box.width() / 2
    if shape is Shape.TRIANGLE:
        return [
            QPointF(middle.x(), box.top() - 1),
            QPointF(box.right() + 1, box.bottom()),
            QPointF(box.left() - 1, box.bottom()),
        ]
    corners, turn, size = (4, 0.0, half + 2) if shape is Shape.DIAMOND else (6, 30.0, half + 1)
    angles = [math.radians(turn + 360 * at / corners) for at in range(corners)]
    return [
        QPointF(middle.x() + size * math.cos(angle), middle.y() + size * math.sin(angle))
        for angle in angles
    ]


def _begin(size: int, ratio: float) -> tuple[QPixmap, QPainter]:
    side = size + 2 * _AIR
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return picture, painter


def _shape(painter: QPainter, symbol: Symbol, tokens: Tokens, size: int) -> None:
    box = QRectF(_AIR, _AIR, size, size).adjusted(2, 2, -2, -2)
    painter.setPen(QPen(QColor(tokens.panel), _HALO))
    painter.setBrush(QColor(colour(tokens, symbol.tone)))
    painter.drawPath(outline(symbol.shape, box))


def _letter(painter: QPainter, letter: str, tone: str, size: int, shape: Shape) -> None:
    painter.setFont(text_font(pixels=SMALL_PX - 1, semibold=True))
    painter.setPen(QColor(tone))
    low = 3 if shape is Shape.TRIANGLE else 0
    painter.drawText(QRectF(_AIR, _AIR + low, size, size), Qt.AlignmentFlag.AlignCenter, letter)


def _short(count: int) -> str:
    return str(count) if count < _THOUSAND else f"{count / _THOUSAND:.1f}k"
