"""Names of countries and towns, each written only where no other stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from liaison.core.geo.topology import Area
from liaison.core.geo.view import View
from liaison.ui.theme import SMALL_PX, Tokens, text_font
from liaison.ui.widgets.map.scene import Town

_DOT = 2.2
_GAP = 12
"""Names stand below their places, where a sign on the place leaves them to be read."""
_AIR = 3
_RIM = 190
"""How strong, of 255."""
_SPACING = 2.0
_RANK_FROM = (4.6, 5.4, 6.4, 7.4, 8.4)
"""From which zoom on towns of each rank are written."""


class Names:
    """Writes what fits, the most important first."""

    def __init__(
        self, countries: Sequence[Area], towns: Sequence[Town], *, day: date, language: str
    ) -> None:
        self._countries = [
            (country.names.get(language, country.name), country.at)
            for country in countries
            if country.at is not None and (country.since is None or country.since <= day)
        ]
        self._towns = sorted(towns, key=lambda town: town.rank)
        self._widths: dict[str, float] = {}
        self._country_font = text_font(pixels=SMALL_PX, semibold=True)
        self._country_font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _SPACING)
        if language == "ar":  # letters that join must not be drawn apart
            self._country_font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
        self._town_font = text_font(pixels=SMALL_PX)

    def paint(self, painter: QPainter, view: View, tokens: Tokens, *, beyond: float = 0.0) -> None:
        """Write what is in the window.

        `beyond`: how much further on each side, in parts of the window, there are names that take
        room too, so that the same are chosen there and in a larger picture of the same place.
        """
        taken: list[QRectF] = []
        x, y = view.width * beyond, view.height * beyond
        reach = QRectF(0, 0, view.width, view.height).adjusted(-x, -y, x, y)
        self._paint_towns(painter, view, tokens, reach, taken)
        painter.setFont(self._country_font)
        metrics = QFontMetricsF(self._country_font)
        for name, at in self._countries:
            x, y = view.pixel(at)
            said = name.upper()
            width = metrics.horizontalAdvance(said)
            box = QRectF(x - width / 2, y - metrics.height() / 2, width, metrics.height())
            if _is_free(box, taken):
                _write(painter, box, said, tokens.muted, tokens)

    def _paint_towns(
        self, painter: QPainter, view: View, tokens: Tokens, reach: QRectF, taken: list[QRectF]
    ) -> None:
        painter.setFont(self._town_font)
        metrics = QFontMetricsF(self._town_font)
        height = metrics.height()
        window = QRectF(0, 0, view.width, view.height)
        for town in self._towns:
            if view.zoom < _RANK_FROM[min(town.rank, len(_RANK_FROM) - 1)]:
                continue
            x, y = view.pixel(town.spot)
            if not reach.contains(x, y):
                continue
            if town.name not in self._widths:
                self._widths[town.name] = metrics.horizontalAdvance(town.name)
            width = self._widths[town.name]
            box = QRectF(x - width / 2, y + _GAP, width, height)
            if not _is_free(box, taken) or not window.intersects(box.adjusted(0, -2 * _GAP, 0, 0)):
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.muted))
            painter.drawEllipse(QPointF(x, y), _DOT, _DOT)
            _write(painter, box, town.name, tokens.text, tokens)


def _write(painter: QPainter, box: QRectF, name: str, tone: str, tokens: Tokens) -> None:
    """On a rim of the ground's colour, so that lines do not run through the letters."""
    rim = QColor(tokens.panel)
    rim.setAlpha(_RIM)
    painter.setPen(rim)
    for x, y in ((-1, -1), (1, 1)):
        painter.drawText(box.translated(x, y), Qt.AlignmentFlag.AlignCenter, name)
    painter.setPen(QColor(tone))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


def _is_free(box: QRectF, taken: list[QRectF]) -> bool:
    """Whether nothing stands there yet; then this does."""
    roomy = box.adjusted(-_AIR, -_AIR, _AIR, _AIR)
    if any(roomy.intersects(other) for other in taken):
        return False
    taken.append(box)
    return True
