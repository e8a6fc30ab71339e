"""The map that is moved by mouse, wheel and keyboard, and on which a mark is chosen.

It is a plain widget: with ten thousand marks a `QGraphicsView` pans at a fraction of the frames
(`benchmarks/jobs/drawing.py`), because it keeps an item and an index for each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from liaison.core.chart.marks import Mark
from liaison.core.geo.clusters import Cluster, clustered
from liaison.core.geo.position import Box, Position
from liaison.core.geo.view import View, first_view
from liaison.ui.theme import tokens_of
from liaison.ui.widgets.map import furniture, layers, symbols
from liaison.ui.widgets.map.ground import Ground
from liaison.ui.widgets.map.scene import Scene, Symbol
from liaison.ui.widgets.map.tags import Tag, paint_tags, tag_at, tags_of

_STEP = 80
"""Pixels that an arrow key moves."""
_ZOOM_STEP = 0.5
_WHEEL_NOTCH = 120
_REACH = 18
"""How near to a mark a click may be."""
_DRAG = 4
_KEPT_LAYINGS = 4


class Laying(NamedTuple):
    """The marks as they lie at a zoom, and how that looks."""

    clusters: list[Cluster[Mark]]
    pictures: layers.Pictures


class MapCanvas(QWidget):
    """Signals.

    moved: the view is another one.
    pointed: a `Position` under the pointer, or in the middle for the keyboard; None off the map.
    picked: the marks of what was chosen, a tuple; empty for none.
    opened: the records of a tag that was pressed, a tuple: a rating, or dossiers.
    """

    moved = Signal()
    pointed = Signal(object)
    picked = Signal(object)
    opened = Signal(object)

    def __init__(self, looks: Mapping[str, Symbol], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapCanvas")
        self.setAccessibleName(self.tr("Map: arrows move it, plus and minus zoom, Enter chooses"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._looks = looks
        self._ground: Ground | None = None
        self._scene = Scene()
        self._tags: list[Tag] | None = None
        self._marks: Sequence[Mark] = ()
        self._layings: dict[int, Laying] = {}
        self._chosen: Cluster[Mark] | None = None
        self._view = first_view(self.width(), self.height())
        self._is_home = True
        self._pressed: QPointF | None = None
        self._is_dragged = False

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 600)

    @property
    def view(self) -> View:
        """What is looked at."""
        return self._view

    @property
    def scene(self) -> Scene:
        """What is laid over the map."""
        return self._scene

    @property
    def clusters(self) -> Sequence[Cluster[Mark]]:
        """The marks as they lie at this zoom."""
        return self._laying.clusters

    @property
    def tags(self) -> list[Tag]:
        """The words on areas, as they stand in this view."""
        if self._tags is None:
            self._tags = tags_of(self._view, self._scene)
        return self._tags

    def show_ground(self, ground: Ground) -> None:
        """The base map is read."""
        ground.show_scene(self._scene)
        self._ground = ground
        self.update()

    def show_scene(self, scene: Scene) -> None:
        """Other areas and arrows."""
        self._scene = scene
        self._tags = None
        if self._ground is not None:
            self._ground.show_scene(scene)
        self.update()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Other marks; what was chosen stays chosen where it still is one."""
        self._marks = marks
        self._layings.clear()
        self._chosen = self._found_again(self._chosen)
        self.update()

    def look(self, view: View) -> None:
        """Look somewhere else in the region."""
        view = view.held()
        if view == self._view:
            return
        is_laid_anew = int(view.zoom) != int(self._view.zoom)
        self._view = view
        self._tags = None
        self._is_home = False
        if is_laid_anew:
            self._chosen = self._found_again(self._chosen)
        self.update()
        self.moved.emit()

    def go(self, position: Position, *, zoom: float | None = None) -> None:
        """Put a position in the middle."""
        self.look(self._view.centred(position, zoom=zoom))

    def fit(self, box: Box) -> None:
        """Show all of a box."""
        self.look(self._view.fitted(box))

    def home(self) -> None:
        """The whole region."""
        self.look(first_view(self.width(), self.height()))
        self._is_home = True

    def cluster_at(self, x: float, y: float) -> Cluster[Mark] | None:
        """What is drawn nearest to a pixel, if it is near."""

        def away(cluster: Cluster[Mark]) -> float:
            at = self._view.pixel(cluster.spot)
            return max(abs(at[0] - x), abs(at[1] - y))

        nearest = min(self.clusters, key=away, default=None)
        return nearest if nearest is not None and away(nearest) <= _REACH else None

    def choose(self, cluster: Cluster[Mark] | None) -> None:
        """Put the ring around it and tell of it."""
        self._chosen = cluster
        self.update()
        self.picked.emit(cluster.marks if cluster else ())

    def _press(self, x: float, y: float) -> None:
        """What lies there: a mark, which lies above, or a tag, which leads to its records."""
        cluster = self.cluster_at(x, y)
        tag = tag_at(self.tags, x, y) if cluster is None else None
        self.choose(cluster)
        if tag is not None:
            self.opened.emit(tag.records)

    @property
    def _laying(self) -> Laying:
        """Clusters are laid for each whole zoom, and for other marks; the last few are kept."""
        zoom = int(self._view.zoom)
        if zoom not in self._layings:
            if len(self._layings) == _KEPT_LAYINGS:
                del self._layings[next(iter(self._layings))]
            self._layings[zoom] = Laying(clustered(self._marks, zoom), layers.Pictures(self._looks))
        return self._layings[zoom]

    def _found_again(self, chosen: Cluster[Mark] | None) -> Cluster[Mark] | None:
        """What was chosen, as it lies now; None where it is no more."""
        if chosen is None:
            return None
        kept = {mark.row.id for mark in chosen.marks}
        return next(
            (one for one in self.clusters if any(mark.row.id in kept for mark in one.marks)), None
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Everything, also for a picture that is saved."""
        tokens = tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # 300-800 stays so in Arabic
        if self._ground is None:
            painter.fillRect(self.rect(), QColor(tokens.info_ground))
            return
        self._ground.paint(painter, self._view, tokens)
        scene = self._scene
        layers.paint_dossiers(painter, self._view, scene.dossiers, tokens)
        layers.paint_arrows(painter, self._view, scene.arrows, tokens)
        paint_tags(painter, self._view, scene, self.tags, tokens)
        laid = self._laying
        layers.paint_clusters(painter, self._view, laid.clusters, laid.pictures, tokens)
        if self._chosen is not None:
            count = len(self._chosen.marks)
            size = symbols.SIZE if count == 1 else symbols.cluster_size(count)
            layers.paint_ring(painter, self._view, self._chosen.spot, size, tokens)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        furniture.paint_bar(painter, self._view, tokens, mirrored=mirrored)
        if self.hasFocus():
            furniture.paint_focus(painter, self._view, tokens)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_home:
            self.home()
        else:
            self.look(self._view.resized(self.width(), self.height()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._is_dragged = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is not None:
            way = self._pressed - at
            if self._is_dragged or way.manhattanLength() > _DRAG:
                self._is_dragged = True
                self._pressed = at
                self.look(self._view.panned(way.x(), way.y()))
        else:
            is_over = tag_at(self.tags, at.x(), at.y()) or self.cluster_at(at.x(), at.y())
            shape = Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        self.pointed.emit(self._view.position(at.x(), at.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        if not self._is_dragged:
            self._press(event.position().x(), event.position().y())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self.look(self._view.zoomed(1, at.x(), at.y()))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / _WHEEL_NOTCH * _ZOOM_STEP
        at = event.position()
        self.look(self._view.zoomed(steps, at.x(), at.y()))
        self.pointed.emit(self._view.position(at.x(), at.y()))
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        moves = {
            Qt.Key.Key_Left: (-_STEP, 0),
            Qt.Key.Key_Right: (_STEP, 0),
            Qt.Key.Key_Up: (0, -_STEP),
            Qt.Key.Key_Down: (0, _STEP),
        }
        middle = (self.width() / 2, self.height() / 2)
        if key in moves:
            self.look(self._view.panned(*moves[Qt.Key(key)]))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.look(self._view.zoomed(_ZOOM_STEP))
        elif key in {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}:
            self.look(self._view.zoomed(-_ZOOM_STEP))
        elif key == Qt.Key.Key_Home:
            self.home()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._press(*middle)
        else:
            super().keyPressEvent(event)
            return
        self.pointed.emit(self._view.position(*middle))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)
