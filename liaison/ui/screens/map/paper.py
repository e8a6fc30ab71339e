"""The map as a picture to be handed on: marking, date-time group, who it is for, what the signs mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from liaison.ui.theme import GRID, SMALL_PX, TEXT_PX, Tokens, text_font
from liaison.ui.widgets.exercise_strip import ExerciseStrip
from liaison.ui.widgets.map import symbols
from liaison.ui.widgets.map.canvas import MapCanvas
from liaison.ui.widgets.map.scene import Symbol

_HEAD, _FOOT, _STRIP = 36, 56, 16
_SHARP = 2
"""Dots of the picture for each of the window."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands around the map.

    Attributes:
        marking: such as CONFIDENTIAL · TLP:AMBER.
        origin: mission and site.
        at: the date-time group.
        remark: for whom, and how many were left out.
        signs: what is on it, each with its words.
        exercise: whether all of it is practice.
    """

    marking: str
    origin: str
    at: str
    remark: str
    signs: Sequence[tuple[Symbol, str]]
    exercise: bool


def png(canvas: MapCanvas, sheet: Sheet, tokens: Tokens) -> bytes:
    """Paint a canvas and what stands around it."""
    strip = _STRIP if sheet.exercise else 0
    width, height = canvas.width(), canvas.height() + _HEAD + _FOOT + strip
    image = QImage(width * _SHARP, height * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    image.fill(QColor(tokens.panel))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_head(painter, sheet, tokens, width)
    if sheet.exercise:
        warned = ExerciseStrip()
        warned.resize(width, _STRIP)
        warned.render(painter, QPoint(0, _HEAD))
    painter.save()
    painter.translate(0, _HEAD + strip)
    painter.setClipRect(QRectF(0, 0, width, canvas.height()))
    canvas.paint(painter)
    painter.restore()
    _paint_foot(painter, sheet, tokens, QRectF(0, height - _FOOT, width, _FOOT))
    painter.end()
    return _encoded(image)


def _paint_head(painter: QPainter, sheet: Sheet, tokens: Tokens, width: int) -> None:
    box = QRectF(2 * GRID, 0, width - 4 * GRID, _HEAD)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setFont(text_font(pixels=TEXT_PX, semibold=True))
    painter.setPen(QColor(tokens.bad))
    painter.drawText(box, middle | Qt.AlignmentFlag.AlignHCenter, sheet.marking)
    painter.setFont(text_font(pixels=TEXT_PX))
    painter.setPen(QColor(tokens.text))
    painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, sheet.origin)
    painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, sheet.at)


def _paint_foot(painter: QPainter, sheet: Sheet, tokens: Tokens, box: QRectF) -> None:
    font = text_font(pixels=SMALL_PX)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QPen(QColor(tokens.line)))
    painter.drawLine(box.topLeft(), box.topRight())
    x = box.left() + 2 * GRID
    half = box.height() / 2
    for symbol, words in sheet.signs:
        picture = symbols.single(symbol, tokens, _SHARP)
        side = picture.width() / _SHARP
        painter.drawPixmap(QPoint(round(x), round(box.top() + 2)), picture)
        painter.setPen(QColor(tokens.text))
        line = QRectF(x + side + 2, box.top(), box.width(), half + 4)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        x += side + metrics.horizontalAdvance(words) + 3 * GRID
    painter.setPen(QColor(tokens.muted))
    low = QRectF(box.left() + 2 * GRID, box.top() + half, box.width() - 4 * GRID, half)
    painter.drawText(low, Qt.AlignmentFlag.AlignVCenter, sheet.remark)


def _encoded(image: QImage) -> bytes:
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # takes bytes or text, says bytes
    return bytes(made.data())
