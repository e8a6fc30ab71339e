"""What the map shows and says. No Qt here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from liaison.core import dtg, naming
from liaison.core.chart.dossiers import Dossier
from liaison.core.chart.marks import Mark, Window, shown, tally
from liaison.core.chart.movements import Movement
from liaison.core.geo import grid
from liaison.core.geo.mercator import project, unproject
from liaison.core.geo.position import Box, Position, course, spelled
from liaison.core.records import audiences, missions, note
from liaison.core.telling.audience import audience_label
from liaison.core.telling.describe import grid as spaced
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import Contact, RecordRow
from liaison.ui.shell.freshness import Freshness, Heard

Translate = Callable[[str, str], str]

STEPS = 60
"""Bars over the time slider."""
_DAY_MS = 86_400_000
_KILOMETRE = 1000
_NEAR_M = 10_000
_NEAREST_M = 5
"""What rounds to nothing is no way, and has no direction."""

LAYERS = (
    ("ratings", QT_TRANSLATE_NOOP("Map", "Ratings by mission")),
    ("dossiers", QT_TRANSLATE_NOOP("Map", "Groups and authorities")),
    ("movements", QT_TRANSLATE_NOOP("Map", "People on the move")),
    ("silence", QT_TRANSLATE_NOOP("Map", "Not heard for long")),
)
"""What can be laid over the map beside marks: name and words."""


ALWAYS = Window()


@dataclass(frozen=True, slots=True)
class Filters:
    """What is shown.

    Attributes:
        hidden: kinds that are not.
        layers: names of `LAYERS` that are.
        window: which time.
    """

    hidden: frozenset[str] = frozenset()
    layers: frozenset[str] = frozenset(name for name, _ in LAYERS)
    window: Window = ALWAYS

    def with_kind(self, kind: str, *, on: bool) -> Filters:
        """Show a kind, or hide it."""
        return replace(self, hidden=self.hidden - {kind} if on else self.hidden | {kind})

    def with_layer(self, layer: str, *, on: bool) -> Filters:
        """Lay something over the map, or take it off."""
        return replace(self, layers=self.layers | {layer} if on else self.layers - {layer})


@dataclass(frozen=True, slots=True)
class KindLine:
    """One line of the legend."""

    kind: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Span:
    """The time that the slider covers, in equal steps."""

    start_ms: int
    end_ms: int

    def moment(self, step: int) -> int:
        """When a step begins."""
        return self.start_ms + (self.end_ms - self.start_ms) * step // STEPS

    def window(self, first: int, last: int) -> Window:
        """The time between two handles; at the ends of the slider it is open."""
        return Window(
            self.moment(first) if first > 0 else None,
            self.moment(last) if last < STEPS else None,
        )

    def steps(self, window: Window) -> tuple[int, int]:
        """Where the handles stand for a window."""
        length = max(1, self.end_ms - self.start_ms)

        def step(at_ms: int | None, default: int) -> int:
            if at_ms is None:
                return default
            return max(0, min(STEPS, round((at_ms - self.start_ms) * STEPS / length)))

        first = step(window.start_ms, 0)
        return min(first, STEPS - 1), max(step(window.end_ms, STEPS), first + 1)


def span_of(marks: Sequence[Mark]) -> Span:
    """Whole days around all marks, two at least."""
    times = [mark.row.at_ms for mark in marks]
    first = min(times, default=0) // _DAY_MS
    last = max(times, default=0) // _DAY_MS
    return Span(first * _DAY_MS, max(last + 1, first + 2) * _DAY_MS)


def bars(marks: Iterable[Mark], filters: Filters, span: Span) -> list[int]:
    """How many marks of the kinds shown there are in each step."""
    times = [mark.row.at_ms for mark in shown(marks, Window(), filters.hidden)]
    return tally(times, span.start_ms, span.end_ms, STEPS)


def kind_lines(
    marks: Iterable[Mark], filters: Filters, translate: Translate
) -> tuple[KindLine, ...]:
    """Every kind of note, with how many of the time shown there are here."""
    counts = Counter(mark.kind for mark in shown(marks, filters.window, frozenset()))
    return tuple(
        KindLine(kind.name, translate("Kind", kind.label), counts[kind.name])
        for kind in note.TYPE.kinds
    )


@dataclass(frozen=True, slots=True)
class EntryText:
    """One entry of what was chosen."""

    time: str
    title: str
    about: str


def entry_text(rows: Sequence[RecordRow], *, tz: str, own: str, translate: Translate) -> EntryText:
    """How an event reads, from its records, the first of which stands for it."""
    row, *others = rows
    kind = translate("Kind", naming.kind_label(row.type, row.kind))
    parts = [f"{kind} {row.code}".strip(), row.place]
    if row.owner != own:
        parts.append(translate("Log", "from {mission}").format(mission=row.owner))
    if others:
        missions = ", ".join(sorted({other.owner for other in others}))
        parts.append(translate("Map", "also told by {missions}").format(missions=missions))
    return EntryText(
        time=dtg.write(row.at_ms, tz=tz),
        title=naming.title_of(row, translate),
        about=" · ".join(part for part in parts if part),
    )


def dossier_text(dossier: Dossier, translate: Translate) -> EntryText:
    """How a dossier reads among those that one tag counts."""
    kind = translate("Kind", naming.kind_label("SUBJECT", dossier.kind))
    return EntryText(time="", title=dossier.title, about=kind)


@dataclass(frozen=True, slots=True)
class Readout:
    """What is said of a position.

    Attributes:
        degrees: latitude and longitude.
        grid: the square of a hundred metres.
        distance: how far it is from what was chosen.
        bearing: in which direction it lies from there.
    """

    degrees: str
    grid: str
    distance: str = ""
    bearing: str = ""


def readout(position: Position, start: Position | None, translate: Translate) -> Readout:
    """What is said of the position under the pointer."""
    if not position.is_real:
        return Readout("", "")
    length = bearing = ""
    way = course(start, position) if start is not None else None
    if way is not None and way.metres >= _NEAREST_M:
        if way.metres < _NEAR_M:
            length = translate("Map", "{n} m").format(n=int(round(way.metres, -1)))
        else:
            length = translate("Map", "{n} km").format(n=f"{way.metres / _KILOMETRE:.1f}")
        bearing = f"{round(way.bearing) % 360:03d}°"
    return Readout(spelled(position), spaced(grid.reference(position, digits=3)), length, bearing)


def in_sight(marks: Iterable[Mark], box: Box) -> int:
    """How many marks lie in the window."""
    north, south = project(Position(box.north, box.west)), project(Position(box.south, box.east))
    return sum(
        north.x <= one.spot.x <= south.x and north.y <= one.spot.y <= south.y for one in marks
    )


def position_of(marks: Sequence[Mark]) -> Position | None:
    """Where what was chosen lies."""
    return unproject(marks[0].spot) if marks else None


def movements(all_: Iterable[Movement], filters: Filters) -> list[Movement]:
    """Those of the time shown; they are displacements, and hidden with these."""
    if "movements" not in filters.layers or "displacement" in filters.hidden:
        return []
    return [one for one in all_ if filters.window.holds(one.at_ms)]


def people(movement: Movement) -> str:
    """How many people, as a label: 300-800; "" where nobody counted."""
    if movement.people is None:
        return ""
    least, most = movement.people
    return str(least) if least == most else f"{least}\u2013{most}"


def readers(contacts: Iterable[Contact], own: str, translate: Translate) -> list[tuple[str, str]]:
    """Whom the map can be cut to: our mission first, then all, the hub, and neighbours by name."""
    neighbours = sorted({contact.mission for contact in contacts} & set(missions.BY_CODE) - {own})
    codes = [
        audiences.MSN,
        audiences.ALLM,
        audiences.HUB,
        *(audiences.SISTER + mission for mission in neighbours),
        audiences.OWN,
    ]
    return [(code, audience_label(code, translate)) for code in codes]


def silent(
    heard: Iterable[Heard], missions: Iterable[str], own: str
) -> list[tuple[str, int | None]]:
    """Missions, other than ours, of which nothing fresh was heard, and when it last was."""
    latest = {one.mission: one for one in heard}
    return [
        (mission, latest[mission].at_ms if mission in latest else None)
        for mission in missions
        if mission != own
        and (mission not in latest or latest[mission].freshness is not Freshness.FRESH)
    ]


_PHASES = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5}
_GRAVE, _WARY = 4, 3


def gravity(value: str) -> str:
    """The tone of a rating's tint: phases I to V and levels 1 to 6 by how high they are."""
    level = _PHASES.get(value, int(value) if value.isdigit() else 0)
    if level >= _GRAVE:
        return "bad"
    return "warning" if level >= _WARY else "good"
