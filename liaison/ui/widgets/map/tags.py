"""Words that stand on areas: a rating, a disparity, dossiers, who was not heard; some lead to a record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from liaison.core.geo.view import View
from liaison.core.values import RecordId
from liaison.ui.theme import SMALL_PX, Tokens, text_font
from liaison.ui.widgets.map.scene import Scene, Tinted
from liaison.ui.widgets.tone import Tone, colour

_ABOVE_BOTH = 30
_ABOVE_PLACES = 32
_NAMED_FROM = 6.6
_LONGEST = 24
"""Letters of a dossier's name."""
_PAD_X, _PAD_Y = 7, 3
_EDGE = 16
_PLACES = [(down, along) for down in (0.08, 0.3, 0.6, 0.9) for along in (0.5, 0.2, 0.8)]
"""Parts of the window's height and width where a rating may stand that would else be out of it."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A short word on a ground of its own, and the records that it leads to."""

    at: QPointF
    text: str
    tone: Tone
    records: tuple[RecordId, ...]

    @property
    def box(self) -> QRectF:
        """What it covers."""
        return _box(self.at, self.text, QFontMetricsF(text_font(pixels=SMALL_PX, semibold=True)))


def tags_of(view: View, scene: Scene) -> list[Tag]:
    """Those of a scene, what is written first lying lowest."""
    rated = list(_ratings(view, scene))
    return [*_dossiers(view, scene, [tag.box for tag in rated]), *rated]


def _ratings(view: View, scene: Scene) -> Iterator[Tag]:
    for area in scene.tinted:
        said = f"{area.label} {area.about}" if view.zoom >= _NAMED_FROM else area.label
        yield Tag(_standing(area, view), said, area.tone, (area.record,))
    for rift in scene.rifts:
        x, y = view.pixel(rift.at)
        yield Tag(QPointF(x, y - _ABOVE_BOTH), rift.label, Tone.WARNING, rift.records[:1])


def _standing(area: Tinted, view: View) -> QPointF:
    """Where a rating stands; where that is out of the window, somewhere on its area that is in it."""
    x, y = view.pixel(area.at)
    if not (_EDGE <= x <= view.width - _EDGE and _EDGE <= y <= view.height - _EDGE):
        for down, along in _PLACES:
            at_x, at_y = view.width * along, view.height * down
            if area.holds(view.spot(at_x, at_y)):
                return QPointF(at_x, at_y)
    return QPointF(x, y)


def _dossiers(view: View, scene: Scene, rated: Sequence[QRectF]) -> list[Tag]:
    """Above the northernmost place of each, and above ratings.

    Those that would cover each other are counted in one tag; from closer by they come apart.
    """
    found: list[Tag] = []
    for dossier in scene.dossiers:
        x, y = view.pixel(min(dossier.spots, key=lambda spot: spot.y))
        at = QPointF(x, y - _ABOVE_PLACES)
        tag = _raised(Tag(at, _short(dossier.label), Tone.ACCENT, (dossier.record,)), rated)
        while (other := _meeting(tag, found)) is not None:
            found.remove(other)
            tag = _raised(_joined(other, tag), rated)
        found.append(tag)
    return found


def _raised(tag: Tag, above: Sequence[QRectF]) -> Tag:
    while any(box.intersects(tag.box) for box in above):
        tag = replace(tag, at=tag.at - QPointF(0, tag.box.height()))
    return tag


def _meeting(tag: Tag, others: Sequence[Tag]) -> Tag | None:
    box = tag.box
    return next((one for one in others if one.box.intersects(box)), None)


def _joined(one: Tag, other: Tag) -> Tag:
    records = (*one.records, *other.records)
    text = QCoreApplication.translate("Map", "Dossiers: {n}").format(n=len(records))
    return replace(one, text=text, records=records)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}\u2026"


def tag_at(tags: Sequence[Tag], x: float, y: float) -> Tag | None:
    """The uppermost tag at a pixel."""
    return next((tag for tag in reversed(tags) if tag.box.contains(x, y)), None)


def paint_tags(
    painter: QPainter, view: View, scene: Scene, tags: Sequence[Tag], tokens: Tokens
) -> None:
    """All words on areas."""
    for silent in scene.hatched:
        _paint_words(painter, QPointF(*view.pixel(silent.at)), silent.label, tokens)
    for tag in tags:
        paint_tag(painter, tag.at, tag.text, tokens, tag.tone)


def paint_tag(painter: QPainter, at: QPointF, text: str, tokens: Tokens, tone: Tone) -> None:
    """A short word on a ground of its own."""
    font = text_font(pixels=SMALL_PX, semibold=True)
    box = _box(at, text, QFontMetricsF(font))
    painter.setPen(QPen(QColor(colour(tokens, tone)), 1))
    painter.setBrush(QColor(tokens.panel))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(colour(tokens, tone)))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_words(painter: QPainter, at: QPointF, text: str, tokens: Tokens) -> None:
    """Muted words on the ground's own colour."""
    font = text_font(pixels=SMALL_PX)
    box = _box(at, text, QFontMetricsF(font))
    ground = QColor(tokens.panel)
    ground.setAlpha(210)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(tokens.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _box(at: QPointF, text: str, metrics: QFontMetricsF) -> QRectF:
    width = metrics.horizontalAdvance(text) + 2 * _PAD_X
    height = metrics.height() + 2 * _PAD_Y
    return QRectF(at.x() - width / 2, at.y() - height / 2, width, height)
