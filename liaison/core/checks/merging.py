"""Notes of two offices that may tell of one event, or of one group (domain R13; story S8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import pairwise

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.reader import Read
from liaison.core.records.views import Note
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.twins import WIDE, Events, Sighting, may_be_same

SIGHTED_WITHIN = timedelta(days=3)
"""Tracks in the bush are read two or three days later; after that a group may be anywhere."""
_MOVEMENT = "movement"
_CHECK = "merge_candidates"
_MINUTE_MS = 60_000

_ONE_EVENT = QT_TRANSLATE_NOOP(
    "Check", "They may tell of one event: {minutes} min[ and {km} km] from each other."
)
_CLOCKS = QT_TRANSLATE_NOOP(
    "Check",
    "They may tell of one event: {minutes} min from each other, as the clocks of the two places are.",
)
_ONE_GROUP = QT_TRANSLATE_NOOP(
    "Check", "They may tell of one group ({subjects}) on different days: keep them apart, linked."
)


def merge_candidates(facts: Facts) -> Iterator[Finding]:
    """Pairs of notes that somebody should look at side by side; nothing is ever merged by itself.

    `core.twins` says which may be one event; movements of one subject within `SIGHTED_WITHIN` may
    be one group. Somebody's word on the two settles it (`picture.events`).
    """
    by_id = {one.id: one for one in facts.notes}
    events = Events(one.row for one in facts.notes)
    for one in facts.notes:
        for row in events.near(one.row):
            other = by_id[row.id]
            if row.ref > one.row.ref and not facts.events.is_settled(one.id, other.id):
                yield from _one_event(one, other)
    for one, other in _sightings(facts.notes):
        if (
            not facts.events.is_settled(one.id, other.id)
            and may_be_same(_sighting(one), _sighting(other)) is None
        ):
            shared = sorted(_subjects(one) & _subjects(other))
            yield _pair(one, other, _ONE_GROUP, {"subjects": ", ".join(shared)})


def _one_event(one: Read[Note], other: Read[Note]) -> Iterator[Finding]:
    twin = may_be_same(_sighting(one), _sighting(other))
    if twin is not None:
        minutes = abs(one.row.at_ms - other.row.at_ms) // _MINUTE_MS
        km = "" if twin.km is None else round(twin.km)
        why = _CLOCKS if twin.clock_slip else _ONE_EVENT
        yield _pair(one, other, why, {"minutes": minutes, "km": km})


def _pair(one: Read[Note], other: Read[Note], why: str, said: dict[str, str | int]) -> Finding:
    first, second = sorted((one, other), key=lambda each: each.row.ref)
    return Finding(_CHECK, f"{first.row.ref} {second.row.ref}", first.id, why, said)


def _sightings(notes: Iterable[Read[Note]]) -> list[tuple[Read[Note], Read[Note]]]:
    """One movement of a subject and the next, where another office tells of it."""
    moves: dict[str, list[Read[Note]]] = {}
    for one in notes:
        if one.it.kind == _MOVEMENT and one.it.when_prec != WIDE:
            for subject in _subjects(one):
                moves.setdefault(subject, []).append(one)
    window_ms = SIGHTED_WITHIN // timedelta(milliseconds=1)
    pairs = {
        (one.id, other.id): (one, other)
        for seen in moves.values()
        for one, other in pairwise(sorted(seen, key=lambda each: each.row.at_ms))
        if one.row.site != other.row.site and other.row.at_ms - one.row.at_ms <= window_ms
    }
    return list(pairs.values())


def _subjects(note: Read[Note]) -> set[str]:
    return {subject for subject, is_one in note.it.subjects.items() if is_one}


def _sighting(note: Read[Note]) -> Sighting:
    place = note.it.place or note.it.from_
    return Sighting(note.row, tz=place.tz if place else "", precision=note.it.when_prec)
