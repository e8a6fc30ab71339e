"""Saving what the map shows: cut to its reader first, on the vault's own thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from liaison.core import dtg, naming
from liaison.core.chart import dossiers, ratings
from liaison.core.chart.export import Cut
from liaison.core.chart.marks import Mark
from liaison.core.errors import Refused
from liaison.core.records import audiences, handling, note
from liaison.core.saving import marked_name
from liaison.core.telling.audience import audience_label
from liaison.core.values import RecordQuery
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.screens.map.looks import SYMBOLS
from liaison.ui.screens.map.paper import Sheet, png
from liaison.ui.screens.map.presenter import LAYERS, Filters
from liaison.ui.theme import tokens_of
from liaison.ui.widgets.map.canvas import MapCanvas
from liaison.ui.widgets.map.ground import Ground
from liaison.ui.widgets.map.scene import Scene

if TYPE_CHECKING:
    from liaison.core.geo.position import Box
    from liaison.core.workspace import Workspace

PICTURE = "png"
_OURS = frozenset({audiences.OWN, audiences.MSN})
"""Readers who may know whom we have not heard of."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is on the map when somebody saves it.

    Attributes:
        canvas: where it is seen.
        marks: all of the filters.
        scene: all that is laid over it.
        filters: which kinds and what time.
        ground: a base map that names nothing of the vault's own.
    """

    canvas: MapCanvas
    marks: list[Mark]
    scene: Scene
    filters: Filters
    ground: Ground


def query(filters: Filters, box: Box) -> RecordQuery:
    """The records that the map shows."""
    end = filters.window.end_ms
    kinds = [kind.name for kind in note.TYPE.kinds if kind.name not in filters.hidden]
    return RecordQuery(
        types=(note.TYPE.name,),
        kinds=kinds or ("",),  # none at all; an empty filter would mean any
        within=box,
        since_ms=filters.window.start_ms,
        until_ms=None if end is None else end - 1,
    )


class Saving:
    """Writes files, and tells what was left out."""

    def __init__(
        self,
        desk: Desk,
        owner: QObject,
        *,
        said: Callable[[str], None],
        failed: Callable[[Refused], None],
    ) -> None:
        self._desk = desk
        self._owner = owner
        self._said = said
        self._failed = failed

    def data(self, filters: Filters, box: Box, audience: str, path: str) -> None:
        """Write GeoJSON or CSV, as the path's ending says."""
        asked = query(filters, box)
        self._desk.ask(
            lambda workspace: workspace.exports.write(asked, audience, path),
            owner=self._owner,
            done=lambda made: self._said(_counted(len(made.rows), made.left_out)),
            failed=self._failed,
        )

    def picture(self, shown: Shown, audience: str, path: str) -> None:
        """Write a PNG of what the reader may see of the map."""

        def paint(cuts: tuple[Cut, Cut, Cut]) -> None:
            made = self._painted(shown, cuts, audience)
            on_it = _on(shown.scene, cuts)
            self._desk.ask(
                lambda workspace: workspace.exports.write_map(
                    path, made, audience=audience, cuts=on_it
                ),
                owner=self._owner,
                done=lambda _: self._said(_counted(len(cuts[0].kept), cuts[0].left_out)),
                failed=self._failed,
            )

        self._cut(shown, audience, paint)

    def name(self, shown: Shown, audience: str, ending: str, named: Callable[[str], None]) -> None:
        """What a file of it is to be called: its marking, from where, and which day."""

        def name(cuts: tuple[Cut, Cut, Cut]) -> None:
            on_it = _on(shown.scene, cuts) if ending == PICTURE else [cuts[0]]
            day = dtg.day_of(self._desk.now_ms())
            parts = (self._desk.identity.site, "map", f"{day:%y%m%d}")
            named(marked_name(*_closest(*on_it), *parts, ending=ending))

        self._cut(shown, audience, name)

    def _cut(
        self, shown: Shown, audience: str, done: Callable[[tuple[Cut, Cut, Cut]], None]
    ) -> None:
        """Which notes, ratings and dossiers the reader may have."""
        asked = query(shown.filters, shown.canvas.view.box())
        rated = RecordQuery(types=(ratings.TYPE,), kinds=(ratings.KIND,))

        def cut(workspace: Workspace) -> tuple[Cut, Cut, Cut]:
            exports = workspace.exports
            return (
                exports.cut(asked, audience),
                exports.cut(rated, audience),
                exports.cut(dossiers.QUERY, audience),
            )

        self._desk.ask(cut, owner=self._owner, done=done, failed=self._failed)

    def _painted(self, shown: Shown, cuts: tuple[Cut, Cut, Cut], audience: str) -> bytes:
        notes, rated, subjects = cuts
        kept = {*notes.kept, *rated.kept, *subjects.kept}
        scene = shown.scene
        canvas = MapCanvas(SYMBOLS)
        canvas.resize(shown.canvas.size())
        canvas.look(shown.canvas.view)
        canvas.show_ground(shown.ground)
        marks = [mark for one in shown.marks if (mark := one.among(kept)) is not None]
        canvas.show_marks(marks)
        seen = Scene(
            tinted=[one for one in scene.tinted if one.record in kept],
            rifts=[one for one in scene.rifts if set(one.records) <= kept],
            hatched=scene.hatched if audience in _OURS else [],
            arrows=[one for one in scene.arrows if one.record in kept],
            dossiers=[one for one in scene.dossiers if one.record in kept],
        )
        canvas.show_scene(seen)
        cls, tlp = _closest(*_on(scene, cuts))
        kinds = {mark.kind for mark in marks}
        translate = QCoreApplication.translate
        labels = {kind.name: translate("Kind", kind.label) for kind in note.TYPE.kinds}
        identity = self._desk.identity
        sheet = Sheet(
            marking=" · ".join(part for part in (_class_words(cls), tlp) if part),
            origin=f"{identity.mission} {self._desk.site_name(identity.site)}",
            at=wording.dtg(self._desk.now_ms()),
            remark=translate("Map", "For {reader}. {counted}").format(
                reader=audience_label(audience, translate),
                counted=_counted(len(notes.kept), notes.left_out),
            ),
            signs=[(SYMBOLS[kind], words) for kind, words in labels.items() if kind in kinds],
            layers=_legend(seen),
            exercise=identity.exercise is not None,
        )
        return png(canvas, sheet, tokens_of(shown.canvas.palette()))


def _on(scene: Scene, cuts: tuple[Cut, Cut, Cut]) -> list[Cut]:
    """Those of notes, ratings and dossiers of which something may be seen."""
    notes, rated, subjects = cuts
    return [
        notes,
        *([rated] if scene.tinted else []),
        *([subjects] if scene.dossiers else []),
    ]


def _legend(scene: Scene) -> list[tuple[str, str]]:
    """What is laid over the map, by the name of its layer, with words."""
    translate = QCoreApplication.translate
    words = {name: translate("Map", label) for name, label in LAYERS}
    rated = ", ".join(sorted({one.label for one in scene.tinted if one.label}))
    if rated:
        words["ratings"] = f"{words['ratings']}: {rated}"
    there = {
        "ratings": scene.tinted,
        "dossiers": scene.dossiers,
        "movements": scene.arrows,
        "silence": scene.hatched,
    }
    return [(name, words[name]) for name, ones in there.items() if ones]


def _closest(*cuts: Cut) -> tuple[str, str]:
    """The strictest marking of all."""
    cls = max((one.cls for one in cuts), key=handling.CLASSIFICATION_ORDER.index)
    tlp = max((one.tlp for one in cuts), key=("", *handling.TLP_ORDER).index)
    return cls, tlp


def _class_words(cls: str) -> str:
    label = naming.choice_label(handling.CLASSIFICATIONS, cls)
    return QCoreApplication.translate("Handling", label).upper()


def _counted(written: int, left_out: Mapping[str, int]) -> str:
    said = QCoreApplication.translate("Map", "Entries on it: {n}.").format(n=written)
    left = sum(left_out.values())
    if not left:
        return said
    stays = QCoreApplication.translate("Map", "{n} left out: not released to them.").format(n=left)
    return f"{said} {stays}"
