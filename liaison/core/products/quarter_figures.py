"""A quarter in figures: by code, country, border segment and place, beside the quarter before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from liaison.core.papers.words import NONE
from liaison.core.picture.board import BORDER_SEGMENT
from liaison.core.picture.quarter import Quarter
from liaison.core.products import sitrep_tables
from liaison.core.products.asked import Frame
from liaison.core.products.gathering import NOTE, Told, let_through, once
from liaison.core.products.guards import is_aggregate
from liaison.core.reader import Reader
from liaison.core.records import codes
from liaison.core.records.views import Note, Place
from liaison.core.reports.report import Block, Paragraph, Table
from liaison.core.translatable import QT_TRANSLATE_NOOP

_CODE = QT_TRANSLATE_NOOP("Paper", "Code")
_COUNTRY = QT_TRANSLATE_NOOP("Paper", "Country")
_SEGMENT = QT_TRANSLATE_NOOP("Paper", "Border segment")
_PLACE = QT_TRANSLATE_NOOP("Paper", "Place")
_N = QT_TRANSLATE_NOOP("Paper", "This quarter")
_BEFORE = QT_TRANSLATE_NOOP("Paper", "The quarter before")
_CHANGE = QT_TRANSLATE_NOOP("Paper", "Change")
_TOTAL = QT_TRANSLATE_NOOP(
    "Paper", "Incidents known to this reader: {n}; the quarter before: {before}."
)
_MOST = 12
"""So many lines a table has, those with most incidents first: it is read, not looked up."""


def figures(reader: Reader, frame: Frame) -> Iterator[Block]:
    """Counts of what the reader may have; codes of which persons must not be known are counts anyway."""
    now, before = _both(reader, frame, "incident")
    words = frame.words
    yield Paragraph(words(_TOTAL, n=len(now), before=len(before)))
    if not now and not before:
        return
    segments = _segments(reader, frame)
    ways: tuple[tuple[str, Callable[[Note], str]], ...] = (
        (_CODE, lambda it: _code(it.code, frame)),
        (_COUNTRY, lambda it: frame.places.country(it.place.id) if it.place else ""),
        (_SEGMENT, lambda it: segments.get(it.border_segment, it.border_segment)),
        (_PLACE, lambda it: it.place.name if it.place else ""),
    )
    for named, key in ways:
        rows = _changes(*(_counted(ones, key, is_place=named != _CODE) for ones in (now, before)))
        if rows:
            head = tuple(map(words, (named, _N, _BEFORE, _CHANGE)))
            yield Table(head, tuple(rows[:_MOST]), (46, 18, 18, 18))


def annex(reader: Reader, frame: Frame) -> Iterator[Block]:
    """Every incident of the quarter that its reader may have, as far as it may be told in words."""
    quoted = [one for one in _both(reader, frame, "incident")[0] if not one.in_numbers_only]
    if quoted:
        yield sitrep_tables.incidents(quoted, frame)


def outlook(reader: Reader, of: Quarter, frame: Frame) -> Iterator[Block]:
    """Protection by month, and people moving: numbers by route, nothing of families or sources."""
    del of
    protection = [
        one for one in _both(reader, frame, "incident")[0] if one.it.code.startswith("POC")
    ]
    if protection:
        yield sitrep_tables.by_month(protection, frame)
    moved, _ = _both(reader, frame, "displacement")
    if moved:
        yield sitrep_tables.displacement(moved, frame)


def _both(reader: Reader, frame: Frame, kind: str) -> tuple[list[Told], list[Told]]:
    """Events of this quarter and of the one before, each once, as far as the reader may have them."""
    begins, ends = frame.asked.since_ms, frame.asked.until_ms
    earlier = begins - (ends - begins)
    noted = (
        one
        for one in reader.all(NOTE, Note, since_ms=earlier)
        if one.it.kind == kind and one.row.at_ms < ends
    )
    found = once(let_through(noted, frame), frame)
    now = [one for one in found if one.note.row.at_ms >= begins]
    return now, [one for one in found if one.note.row.at_ms < begins]


def _counted(notes: Iterable[Told], key: Callable[[Note], str], *, is_place: bool) -> Counter[str]:
    """By what `key` says; what is no place counts also where it says nothing.

    Of the most delicate codes only months are told, so that these count under no place.
    """
    if not is_place:
        return Counter(key(one.it) or NONE for one in notes)
    found = (key(one.it) for one in notes if not is_aggregate(one.it))
    return Counter(filter(None, found))


def _segments(reader: Reader, frame: Frame) -> dict[str, str]:
    """Border segments by reference, those whose record the reader may have by their names."""
    return {
        one.row.ref: one.row.title
        for one in reader.all("PLACE", Place)
        if one.it.kind == BORDER_SEGMENT and frame.cut.lets(one.id, "places")
    }


def _changes(now: Counter[str], before: Counter[str]) -> list[tuple[str, str, str, str]]:
    keys = sorted({*now, *before}, key=lambda key: (-now[key], -before[key], key))
    return [(key, str(now[key]), str(before[key]), f"{now[key] - before[key]:+d}") for key in keys]


def _code(code: str, frame: Frame) -> str:
    known = codes.BY_CODE.get(code)
    return f"{code} {frame.words.in_context('Code', known.label)}" if known else code
