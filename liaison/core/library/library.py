"""The library's shelves: each record with the one thing that tells whether it needs a look."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from liaison.core import dtg
from liaison.core.desk import Desk
from liaison.core.library.dossier import Dossier, dossier, notes_on
from liaison.core.meetings.actions import ends_soon
from liaison.core.parties import Parties, PartyBook
from liaison.core.reader import Read, Reader
from liaison.core.records import benchmark, lesson, position, resource, subject
from liaison.core.records.picture_views import Benchmark, Lesson, Position, Resource, Subject
from liaison.core.records.position_fields import CLEARED
from liaison.core.records.views import Envelope
from liaison.core.values import RecordId, RecordRow

E = TypeVar("E", bound=Envelope)


class Shelf(StrEnum):
    """What stands together; each is one type of record."""

    SUBJECTS = subject.TYPE.name
    LESSONS = lesson.TYPE.name
    POSITIONS = position.TYPE.name
    RESOURCES = resource.TYPE.name
    BENCHMARKS = benchmark.TYPE.name


@dataclass(frozen=True, slots=True)
class Line:
    """One record on a shelf.

    Attributes:
        row: as lists show it.
        responsible: who answers for it: the owner of a dossier or of a resource, a lead, a role to ask.
        ends: the last day of that mission, if it has one that is near or past.
        until: the day to which it holds, or by which it is due; None for none.
        is_over: whether that day is past while it still stands.
        cleared: how many of those who were asked have cleared it, and how many were asked.
        again: whether a lesson's mission would do it again; a value of `lesson.AGAIN`.
        lacks_owner: whether nobody answers for what somebody should.
    """

    row: RecordRow
    responsible: str = ""
    ends: date | None = None
    until: date | None = None
    is_over: bool = False
    cleared: tuple[int, int] = (0, 0)
    again: str = ""
    lacks_owner: bool = False

    @property
    def needs_a_look(self) -> bool:
        """Whether something about it is not as it should be."""
        is_uncleared = self.cleared[0] < self.cleared[1]
        return self.is_over or self.lacks_owner or self.ends is not None or is_uncleared


_OVER = frozenset({"expired", "superseded", "met", "void", "closed"})


class Library:
    """Reads the shelves."""

    def __init__(self, desk: Desk, reader: Reader, book: PartyBook) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book

    def lines(self, shelf: Shelf) -> list[Line]:
        """All records of a shelf: those that need a look first, then by title."""
        parties, today = self._book.parties(), dtg.day_of(self._desk.clock.now_ms())
        return sorted(
            self._read(shelf, parties, today),
            key=lambda line: (not line.needs_a_look, line.row.title.casefold(), line.row.id),
        )

    def dossier(self, record: RecordId) -> Dossier:
        """All about one subject.

        Raises:
            Refused: RECORD_UNKNOWN for what is none.
        """
        return dossier(
            self._reader.one(record, Subject), notes_on(self._desk, self._reader, record)
        )

    def _read(self, shelf: Shelf, parties: Parties, today: date) -> Iterable[Line]:
        if shelf is Shelf.SUBJECTS:
            return self._all(shelf, Subject, lambda one: _subject(one, parties, today))
        if shelf is Shelf.LESSONS:
            return self._all(shelf, Lesson, _lesson)
        if shelf is Shelf.POSITIONS:
            return self._all(shelf, Position, lambda one: _position(one, today))
        if shelf is Shelf.RESOURCES:
            return self._all(shelf, Resource, lambda one: _resource(one, parties, today))
        return self._all(shelf, Benchmark, lambda one: _benchmark(one, parties, today))

    def _all(self, shelf: Shelf, view: type[E], line: Callable[[Read[E]], Line]) -> Iterable[Line]:
        return (line(one) for one in self._reader.all(shelf.value, view))


def _subject(one: Read[Subject], parties: Parties, today: date) -> Line:
    is_followed = one.it.state not in _OVER
    return Line(
        one.row,
        responsible=parties.label(one.it.responsible) if one.it.responsible else "",
        ends=_end(one.it.responsible, parties, today) if is_followed else None,
        lacks_owner=is_followed and not one.it.responsible,
    )


def _lesson(one: Read[Lesson]) -> Line:
    return Line(one.row, responsible=one.it.contact, again=one.it.again)


def _position(one: Read[Position], today: date) -> Line:
    asked = [it for it in one.it.clearances.values() if it.asked or it.answer]
    until = dtg.day(one.it.valid_until)
    return Line(
        one.row,
        until=until,
        is_over=until is not None and until < today and one.it.state not in _OVER,
        cleared=(sum(it.answer in CLEARED for it in asked), len(asked)),
    )


def _resource(one: Read[Resource], parties: Parties, today: date) -> Line:
    responsible = one.it.responsible
    due = dtg.day(one.it.dates.announced or one.it.dates.pledged)
    is_late = due is not None and due < today and not one.it.dates.actual
    return Line(
        one.row,
        responsible=parties.label(responsible) if responsible else "",
        ends=_end(responsible, parties, today),
        until=due,
        is_over=is_late,
    )


def _benchmark(one: Read[Benchmark], parties: Parties, today: date) -> Line:
    due = dtg.day(one.it.due)
    lead = one.it.lead or one.it.mission
    return Line(
        one.row,
        responsible=parties.label(lead) if lead else "",
        until=due,
        is_over=due is not None and due < today and one.it.state not in _OVER,
    )


def _end(responsible: str, parties: Parties, today: date) -> date | None:
    """The last day of whoever answers, where that is near or past."""
    end = parties.ends_on(parties.mission_of(responsible, today)) if responsible else None
    return end if end is not None and ends_soon(end, today) else None
