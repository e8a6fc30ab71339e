"""The number of a record in the full-text index, in whose order results come newest first for nothing.

It is the hour in which the thing happened, and a place within that hour. (A finer number would make
the index larger by half: it holds differences of numbers.)
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from liaison.core.values import RecordRow
from liaison.store.connection import Connection
from sync.model.ids import RecordId

_HOUR_MS = 3_600_000
_PER_HOUR = 1 << 12
_LAST_HOUR = (1 << 28) - 1
_LAST_GIVEN = (
    "SELECT f.value, (SELECT max(doc) FROM records WHERE doc BETWEEN f.value AND f.value + ?2)"
    " FROM json_each(?1) f"
)


class Numbering:
    """Gives numbers to rows that are about to be written."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def of(self, rows: Sequence[RecordRow], had: Mapping[RecordId, int]) -> dict[RecordId, int]:
        """The number of each row: the one it had, unless its hour is another one now."""
        numbers = {row.id: had[row.id] for row in rows if _keeps(row, had.get(row.id))}
        new = [row for row in rows if row.id not in numbers]
        last = self._last_given(map(_first, new))
        for row in new:
            first = _first(row)
            while last[first] == first + _PER_HOUR - 1:
                first += _PER_HOUR  # a full hour: search then shows it an hour too new
                if first not in last:
                    last |= self._last_given([first])
            last[first] += 1
            numbers[row.id] = last[first]
        return numbers

    def _last_given(self, firsts: Iterable[int]) -> dict[int, int]:
        """By the first number of an hour, the last one in use; the one before it if none is."""
        asked = json.dumps(sorted(set(firsts)))
        found = self._db.all(_LAST_GIVEN, (asked, _PER_HOUR - 1))
        return {first: first - 1 if last is None else last for first, last in found}


def _first(row: RecordRow) -> int:
    """The first number of the hour of a row."""
    return min(max(row.at_ms // _HOUR_MS, 0), _LAST_HOUR) * _PER_HOUR


def _keeps(row: RecordRow, number: int | None) -> bool:
    return number is not None and number - number % _PER_HOUR == _first(row)
