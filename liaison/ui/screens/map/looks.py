"""How kinds look on the map, and what is laid over it, in the painter's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from liaison.core.chart.areas import Areas
from liaison.core.chart.chart import Picture
from liaison.core.chart.ratings import Rating, disparities
from liaison.core.geo.mercator import Spot
from liaison.core.records import note
from liaison.ui import wording
from liaison.ui.screens.map.presenter import Filters, gravity, movements, people
from liaison.ui.widgets.map.scene import (
    Arrow,
    Hatched,
    Outlined,
    Rift,
    Scene,
    Shape,
    Symbol,
    Tinted,
    low,
    top,
)
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.geo.topology import Area

_KNOWN = {
    "incident": Symbol(Shape.CIRCLE, "I", Tone.BAD),
    "warning": Symbol(Shape.TRIANGLE, "!", Tone.BAD),
    "displacement": Symbol(Shape.DIAMOND, "D", Tone.INFO),
    "movement": Symbol(Shape.SQUARE, "M", Tone.INFO),
    "obstruction": Symbol(Shape.HEXAGON, "O", Tone.WARNING),
    "contact": Symbol(Shape.CIRCLE, "C", Tone.GOOD),
    "political": Symbol(Shape.DIAMOND, "P", Tone.WARNING),
    "media": Symbol(Shape.SQUARE, "N", Tone.MUTED),
    "support": Symbol(Shape.HEXAGON, "S", Tone.ACCENT),
    "log": Symbol(Shape.CIRCLE, "L", Tone.MUTED),
}
SYMBOLS: Mapping[str, Symbol] = {
    kind.name: _KNOWN.get(kind.name, Symbol(Shape.SQUARE, kind.name[:1].upper(), Tone.MUTED))
    for kind in note.TYPE.kinds
}
"""Every kind of note has one, also a kind that a later version adds."""


def scene(
    picture: Picture,
    areas: Areas,
    filters: Filters,
    silent: Sequence[tuple[str, int | None]],
    now_ms: int,
) -> Scene:
    """What is laid over the map."""
    rated = [(one, areas.named(one.area, one.mission)) for one in picture.ratings]
    placed = [(one, units) for one, units in rated if units and "ratings" in filters.layers]
    return Scene(
        tinted=[_tinted(one, units) for one, units in placed],
        rifts=_rifts(placed),
        hatched=_hatched(areas, silent, now_ms) if "silence" in filters.layers else [],
        arrows=[
            Arrow(one.stops, people(one), one.record)
            for one in movements(picture.movements, filters)
        ],
        dossiers=[
            Outlined(one.spots, one.title, one.record)
            for one in picture.dossiers
            if "dossiers" in filters.layers
        ],
    )


def _tinted(rating: Rating, units: tuple[Area, ...]) -> Tinted:
    tone = Tone(gravity(rating.value))
    return Tinted(units, top(units), rating.value, rating.mission, tone, rating.record)


def _rifts(placed: Sequence[tuple[Rating, tuple[Area, ...]]]) -> list[Rift]:
    tops = {one.record: top(units) for one, units in placed}
    return [
        Rift(
            _above(tops[one.record], tops[other.record]),
            f"{one.value} ≠ {other.value}",
            (one.record, other.record),
        )
        for one, other in disparities([one for one, _ in placed])
    ]


def _above(one: Spot, other: Spot) -> Spot:
    return Spot((one.x + other.x) / 2, min(one.y, other.y))


def _hatched(areas: Areas, silent: Sequence[tuple[str, int | None]], now_ms: int) -> list[Hatched]:
    found = []
    for mission, at_ms in silent:
        units = areas.of_mission(mission)
        if not units:
            continue
        if at_ms is None:
            words = QCoreApplication.translate("Map", "{mission}: never heard")
        else:
            words = QCoreApplication.translate("Map", "{mission}: not heard for {age}")
        age = wording.age(at_ms, now_ms)
        found.append(Hatched(units, low(units), words.format(mission=mission, age=age)))
    return found
