"""What is laid over the map, as small pictures for its legend, painted as it is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPixmap

from liaison.ui.theme import Tokens
from liaison.ui.widgets.map.ground import hatching, tint
from liaison.ui.widgets.map.layers import paint_leg, paint_place
from liaison.ui.widgets.tone import Tone

SIZE = 26
_INSET = 4.0


@lru_cache(maxsize=32)
def swatch(layer: str, tokens: Tokens, ratio: float) -> QPixmap:
    """The picture of a layer, by its name."""
    picture = QPixmap(round(SIZE * ratio), round(SIZE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _PAINTERS[layer](painter, tokens)
    painter.end()
    return picture


def _paint_ratings(painter: QPainter, tokens: Tokens) -> None:
    third = (SIZE - 2 * _INSET) / 3
    for at, tone in enumerate((Tone.GOOD, Tone.WARNING, Tone.BAD)):
        box = QRectF(_INSET + at * third, _INSET, third, SIZE - 2 * _INSET)
        painter.fillRect(box, tint(tokens, tone))


def _paint_dossiers(painter: QPainter, tokens: Tokens) -> None:
    paint_place(painter, QPointF(SIZE / 2, SIZE / 2), SIZE / 2 - _INSET, tokens)


def _paint_movements(painter: QPainter, tokens: Tokens) -> None:
    start, end = QPointF(_INSET / 2, SIZE - _INSET), QPointF(SIZE - _INSET / 2, _INSET)
    paint_leg(painter, start, end, tokens, is_last=True)


def _paint_silence(painter: QPainter, tokens: Tokens) -> None:
    box = QRectF(_INSET, _INSET, SIZE - 2 * _INSET, SIZE - 2 * _INSET)
    painter.fillRect(box, QBrush(hatching(tokens), Qt.BrushStyle.BDiagPattern))


_PAINTERS: Mapping[str, Callable[[QPainter, Tokens], None]] = {
    "ratings": _paint_ratings,
    "dossiers": _paint_dossiers,
    "movements": _paint_movements,
    "silence": _paint_silence,
}
"""By the names of `screens.map.presenter.LAYERS`."""
