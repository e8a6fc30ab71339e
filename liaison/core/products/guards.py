"""What products tell in numbers only, also to readers who may have the record (domain 2.4, R66).

Products are copied and carried on by people who never saw the record's own marking, so the guards of
personal data and of humanitarian origin hold in them wherever they go: in exports and tables too. Where such
a record is counted over a period, it lies at the beginning of its month: whoever slides a period by days or
minutes, and looks when a count changes, learns no more than the month.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Protocol

from liaison.core import dtg
from liaison.core.records import codes
from liaison.core.release import HUMANITARIAN, Terms
from liaison.core.values import RecordQuery

_INTO_NEXT = timedelta(days=31)


class Coded(Protocol):
    """A note, or its row."""

    @property
    def code(self) -> str:
        """Of the missions' shared list; "" for none."""


def in_numbers_only(note: Coded, terms: Terms) -> bool:
    """Whether no word, day or point of a note may be quoted."""
    return is_aggregate(note) or terms.personal or HUMANITARIAN in terms.origins


def is_aggregate(note: Coded) -> bool:
    """Whether it is under a code of which only counts by place and month are told."""
    return note.code in codes.AGGREGATE_ONLY


def counted_at(at_ms: int, *, is_guarded: bool) -> int:
    """The moment at which an event counts."""
    return dtg.month_of(at_ms) if is_guarded else at_ms


def whole_months(query: RecordQuery) -> RecordQuery:
    """A query that finds also what counts in its period by the month: all of the month it ends in."""
    if query.until_ms is None:
        return query
    following = (dtg.day_of(query.until_ms).replace(day=1) + _INTO_NEXT).replace(day=1)
    return replace(query, until_ms=dtg.begins(following) - 1)


def counts_in(query: RecordQuery, at_ms: int, *, is_guarded: bool) -> bool:
    """Whether what `whole_months` finds counts in the period of the query itself."""
    at_ms = counted_at(at_ms, is_guarded=is_guarded)
    is_after = query.until_ms is not None and at_ms > query.until_ms
    return not is_after and (query.since_ms is None or query.since_ms <= at_ms)
