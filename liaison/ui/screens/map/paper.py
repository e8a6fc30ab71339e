"""The map as a picture to be handed on: marking, date-time group, who it is for, what the signs mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPixmap

from liaison.ui.theme import GRID, SMALL_PX, TEXT_PX, Tokens, text_font
from liaison.ui.widgets.exercise_strip import ExerciseStrip
from liaison.ui.widgets.map import swatches, symbols
from liaison.ui.widgets.map.canvas import MapCanvas
from liaison.ui.widgets.map.scene import Symbol

_HEAD, _FOOT, _STRIP = 36, 28, 16
_LINE = 28
"""Height of a line of the legend."""
_SHARP = 2
"""Dots of the picture for each of the window."""


Sign = tuple[QPixmap, str]
"""A picture of the legend, and what it means."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands around the map.

    Attributes:
        marking: such as CONFIDENTIAL · TLP:AMBER.
        origin: mission and site.
        at: the date-time group.
        remark: for whom, and how many were left out.
        signs: what is on it, each with its words.
        layers: what is laid over it, by name, each with its words.
        exercise: whether all of it is practice.
    """

    marking: str
    origin: str
    at: str
    remark: str
    signs: Sequence[tuple[Symbol, str]]
    layers: Sequence[tuple[str, str]]
    exercise: bool


def png(canvas: MapCanvas, sheet: Sheet, tokens: Tokens) -> bytes:
    """Paint a canvas and what stands around it."""
    strip = _STRIP if sheet.exercise else 0
    width = canvas.width()
    legend = _laid_out(_signs(sheet, tokens), width - 4 * GRID)
    foot = _FOOT + _LINE * len(legend)
    height = _HEAD + strip + canvas.height() + foot + _HEAD
    image = QImage(width * _SHARP, height * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    image.fill(QColor(tokens.panel))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_marking(painter, sheet, tokens, QRectF(0, 0, width, _HEAD))
    if sheet.exercise:
        warned = ExerciseStrip()
        warned.resize(width, _STRIP)
        warned.render(painter, QPoint(0, _HEAD))
    painter.save()
    painter.translate(0, _HEAD + strip)
    painter.setClipRect(QRectF(0, 0, width, canvas.height()))
    canvas.paint(painter)
    painter.restore()
    low = height - _HEAD
    _paint_foot(painter, sheet, tokens, QRectF(0, low - foot, width, foot), legend)
    _paint_marking(painter, sheet, tokens, QRectF(0, low, width, _HEAD))
    painter.end()
    return _encoded(image)


def _signs(sheet: Sheet, tokens: Tokens) -> list[Sign]:
    """What the legend explains."""
    marks = [(symbols.single(one, tokens, _SHARP), words) for one, words in sheet.signs]
    return marks + [(swatches.swatch(one, tokens, _SHARP), words) for one, words in sheet.layers]


def _laid_out(signs: Sequence[Sign], room: float) -> list[list[Sign]]:
    """In lines, as a paragraph lays out words."""
    lines: list[list[Sign]] = []
    left = 0.0
    for sign in signs:
        wide = _width(sign)
        if not lines or wide > left:
            lines.append([])
            left = room
        lines[-1].append(sign)
        left -= wide
    return lines


def _width(sign: Sign) -> float:
    picture, words = sign
    letters = QFontMetricsF(text_font(pixels=SMALL_PX)).horizontalAdvance(words)
    return picture.width() / _SHARP + letters + 3 * GRID


def _paint_marking(painter: QPainter, sheet: Sheet, tokens: Tokens, line: QRectF) -> None:
    """How it is marked, above and below (domain.md 2.4), from where, and when."""
    box = line.adjusted(2 * GRID, 0, -2 * GRID, 0)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setFont(text_font(pixels=TEXT_PX, semibold=True))
    painter.setPen(QColor(tokens.bad))
    painter.drawText(box, middle | Qt.AlignmentFlag.AlignHCenter, sheet.marking)
    painter.setFont(text_font(pixels=TEXT_PX))
    painter.setPen(QColor(tokens.text))
    painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, sheet.origin)
    painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, sheet.at)


def _paint_foot(
    painter: QPainter, sheet: Sheet, tokens: Tokens, box: QRectF, legend: list[list[Sign]]
) -> None:
    painter.setFont(text_font(pixels=SMALL_PX))
    painter.setPen(QPen(QColor(tokens.line)))
    painter.drawLine(box.topLeft(), box.topRight())
    painter.setPen(QColor(tokens.text))
    middle = Qt.AlignmentFlag.AlignVCenter
    for row, line in enumerate(legend):
        x, top = box.left() + 2 * GRID, box.top() + row * _LINE
        for picture, words in line:
            side = picture.width() / _SHARP
            painter.drawPixmap(QPoint(round(x), round(top + (_LINE - side) / 2)), picture)
            beside = QRectF(x + side + 2, top, box.width(), _LINE)
            painter.drawText(beside, middle, words)
            x += _width((picture, words))
    painter.setPen(QColor(tokens.muted))
    left, top = box.left() + 2 * GRID, box.bottom() - _FOOT
    painter.drawText(QRectF(left, top, box.width() - 4 * GRID, _FOOT), middle, sheet.remark)


def _encoded(image: QImage) -> bytes:
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # takes bytes or text, says bytes
    return bytes(made.data())
