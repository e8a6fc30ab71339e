"""A quarter in figures: incidents by code and place with the change on the quarter before, people moving."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from liaison.core.papers.words import NONE
from liaison.core.picture.quarter import Quarter
from liaison.core.products import sitrep_tables
from liaison.core.products.asked import Frame
from liaison.core.products.gathering import NOTE, Told, let_through
from liaison.core.products.guards import is_aggregate
from liaison.core.reader import Reader
from liaison.core.records import codes
from liaison.core.records.views import Note
from liaison.core.reports.report import Block, Paragraph, Table
from liaison.core.translatable import QT_TRANSLATE_NOOP

_CODE = QT_TRANSLATE_NOOP("Paper", "Code")
_PLACE = QT_TRANSLATE_NOOP("Paper", "Place")
_N = QT_TRANSLATE_NOOP("Paper", "This quarter")
_BEFORE = QT_TRANSLATE_NOOP("Paper", "The quarter before")
_CHANGE = QT_TRANSLATE_NOOP("Paper", "Change")
_TOTAL = QT_TRANSLATE_NOOP(
    "Paper", "Incidents known to this reader: {n}; the quarter before: {before}."
)
_PLACES = 10
"""So many places are listed, those with most incidents first."""


def figures(reader: Reader, frame: Frame) -> Iterator[Block]:
    """Counts of what the reader may have; codes of which persons must not be known are counts anyway."""
    now, before = _both(reader, frame, "incident")
    words = frame.words
    yield Paragraph(words(_TOTAL, n=len(now), before=len(before)))
    if not now and not before:
        return
    heads = (_N, _BEFORE, _CHANGE)
    by_code = _changes(_codes(now), _codes(before))
    rows = tuple((_code(code, frame), *counts) for code, *counts in by_code)
    yield Table(tuple(map(words, (_CODE, *heads))), rows, (46, 18, 18, 18))
    by_place = _changes(_places(now), _places(before))[:_PLACES]
    if by_place:
        yield Table(tuple(map(words, (_PLACE, *heads))), tuple(by_place), (46, 18, 18, 18))


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
    """Notes of a kind of this quarter and of the one before, as far as the reader may have them."""
    begins, ends = frame.asked.since_ms, frame.asked.until_ms
    earlier = begins - (ends - begins)
    found = let_through(
        (
            one
            for one in reader.all(NOTE, Note, since_ms=earlier)
            if one.it.kind == kind and one.row.at_ms < ends
        ),
        frame,
    )
    now = [one for one in found if one.note.row.at_ms >= begins]
    return now, [one for one in found if one.note.row.at_ms < begins]


def _codes(notes: Iterable[Told]) -> Counter[str]:
    return Counter(one.it.code or NONE for one in notes)


def _places(notes: Iterable[Told]) -> Counter[str]:
    """Places of what may be placed: of the most delicate codes only months are told."""
    return Counter(one.it.place.name for one in notes if one.it.place and not is_aggregate(one.it))


def _changes(now: Counter[str], before: Counter[str]) -> list[tuple[str, str, str, str]]:
    keys = sorted({*now, *before}, key=lambda key: (-now[key], -before[key], key))
    return [(key, str(now[key]), str(before[key]), f"{now[key] - before[key]:+d}") for key in keys]


def _code(code: str, frame: Frame) -> str:
    known = codes.BY_CODE.get(code)
    return f"{code} {frame.words.in_context('Code', known.label)}" if known else code
