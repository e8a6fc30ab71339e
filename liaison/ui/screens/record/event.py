"""What is said over a note of others that tell of its event, or may. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from liaison.core.dtg import known_zone
from liaison.core.exchanged import Twin
from liaison.core.naming import title_of
from liaison.core.picture.grading import SOURCES_NEEDED
from liaison.core.picture.matching import Event
from liaison.core.values import RecordId, RecordRow

Translate = Callable[[str, str], str]
MOST = 3
"""Candidates over a note; whoever has more sees the next when one is settled."""


class Step(StrEnum):
    """What can be done about a line."""

    JUDGE = "judge"
    TAKE_BACK = "take_back"


@dataclass(frozen=True, slots=True)
class EventLine:
    """One line.

    Attributes:
        said: the words.
        other: the note that it is about; None for a remark on the event.
        step: what can be done about it, or None.
        is_odd: whether it needs a look.
    """

    said: str
    other: RecordId | None = None
    step: Step | None = None
    is_odd: bool = False


def event_lines(
    event: Event,
    row: RecordRow,
    *,
    own: str,
    moment: Callable[[int, str], str],
    translate: Translate,
) -> tuple[EventLine, ...]:
    """All lines over a note.

    Args:
        event: what is known of its event.
        row: the note.
        own: our mission.
        moment: a moment on the clock of a zone, as the face writes it.
        translate: into the user's language.
    """
    ours = {(word.pair - {row.id}): word.same for word in event.words if word.mission == own}
    lines = list(_linked(event, ours, translate))
    lines += [_twin(twin, moment, translate) for twin in event.twins[:MOST]]
    return tuple(lines)


def _linked(
    event: Event, ours: dict[frozenset[RecordId], bool], translate: Translate
) -> Iterator[EventLine]:
    for one in event.others:
        said = translate("Event", "One event with {name} ({mission}).")
        step = Step.TAKE_BACK if frozenset({one.id}) in ours else None
        yield EventLine(_named(said, one, translate), one.id, step)
    if event.is_torn:
        yield EventLine(
            translate(
                "Event",
                "Linked notes are said to be one event and to be two: each counts until that is settled.",
            ),
            is_odd=True,
        )
    if event.others and event.sources >= SOURCES_NEEDED:
        said = translate("Event", "{n} independent sources: it may be graded 1.")
        yield EventLine(said.format(n=event.sources))
    elif event.others:
        yield EventLine(translate("Event", "All of it goes back to one source."))


def _twin(twin: Twin, moment: Callable[[int, str], str], translate: Translate) -> EventLine:
    said = translate("Event", "May be the same event as {name} ({mission}), {when}{far}{clocks}.")
    far = "" if twin.km is None else translate("Event", ", {km} km away").format(km=round(twin.km))
    clocks = translate("Event", ", as far apart as the clocks") if twin.clock_slip else ""
    when = moment(twin.row.at_ms, known_zone(twin.tz))
    words = _named(said, twin.row, translate, when=when, far=far, clocks=clocks)
    return EventLine(words, twin.row.id, Step.JUDGE, is_odd=True)


def _named(said: str, row: RecordRow, translate: Translate, **more: str) -> str:
    name = f"\u2068{title_of(row, translate)}\u2069"
    return said.format(name=name, mission=f"\u2068{row.owner}\u2069", **more)
