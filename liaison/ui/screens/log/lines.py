"""The lines of the log's list: entries newest first under the day they belong to.

Entries come in pages; a day's heading is made once, when its first entry comes. Days and times are
those of the reader's site, so that two entries of one night stand under one heading there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from liaison.core import dtg
from liaison.core.values import RecordId, RecordRow


@dataclass(frozen=True, slots=True)
class DayLine:
    """The heading over the entries of one day."""

    day: date


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry."""

    row: RecordRow


Line = DayLine | EntryLine

_QUARTER_MS = 15 * 60 * 1000


def day_of(at_ms: int, tz: str) -> date:
    """The local day of a moment."""
    return _day_of_quarter(at_ms // _QUARTER_MS, tz)


@lru_cache(maxsize=1 << 16)
def _day_of_quarter(quarter: int, tz: str) -> date:
    """Every zone's offset is a whole number of quarters of an hour, so a day never ends within one."""
    return dtg.local(quarter * _QUARTER_MS, tz).date()


def lines_of(rows: Iterable[RecordRow], tz: str, *, after: date | None = None) -> list[Line]:
    """Rows with headings between; `after` is the day that the list already ends with."""
    lines: list[Line] = []
    for row in rows:
        day = day_of(row.at_ms, tz)
        if day != after:
            lines.append(DayLine(day))
            after = day
        lines.append(EntryLine(row))
    return lines


def record_of(line: Line) -> RecordId | None:
    """The record a line stands for; None for a heading."""
    return line.row.id if isinstance(line, EntryLine) else None


@dataclass(frozen=True, slots=True)
class Splice:
    """Replace the lines from `first` to before `end` by `lines`; the rest stays as it is."""

    first: int
    end: int
    lines: Sequence[Line]


def splice(old: Sequence[Line], new: Sequence[Line]) -> Splice:
    """The smallest single replacement that turns one list into the other.

    A refresh after one saved edit so moves one line instead of the whole list, and the reader's
    place in it is kept.
    """
    first = 0
    shorter = min(len(old), len(new))
    while first < shorter and old[first] == new[first]:
        first += 1
    tail = 0
    while tail < shorter - first and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Splice(first, len(old) - tail, new[first : len(new) - tail])
