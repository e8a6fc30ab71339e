"""What can be asked about series and meetings; nothing here changes anything."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from liaison.core import dtg
from liaison.core.desk import Desk
from liaison.core.meetings import cadence
from liaison.core.meetings.actions import Actions
from liaison.core.meetings.assembly import SERIES, Assembly
from liaison.core.meetings.entry import entry
from liaison.core.meetings.quorum import quorum
from liaison.core.meetings.rota import rota
from liaison.core.meetings.values import (
    ActionRow,
    DayClash,
    MeetingRow,
    MeetingView,
    Neighbour,
    Quorum,
    SeriesRow,
)
from liaison.core.parties import Parties, PartyBook
from liaison.core.reader import Read, Reader
from liaison.core.records.meeting_rules import LONGEST_DAYS
from liaison.core.records.meeting_views import Meeting, Series
from liaison.core.reports.invitation import Invitation
from liaison.core.values import RecordId

NEARBY_DAYS = 14
"""Meetings of two series so close that they could be one journey (domain R32)."""


class Meetings:
    """Series, meetings, and what stands in the way of them."""

    def __init__(
        self, desk: Desk, reader: Reader, book: PartyBook, assembly: Assembly, actions: Actions
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._assembly = assembly
        self._actions = actions

    def series(self) -> list[SeriesRow]:
        """All series, by title, each with its meetings."""
        rows = self._assembly.rows()
        found = [self._series(one, rows) for one in self._reader.all(SERIES, Series)]
        return sorted(found, key=lambda one: (one.series.state != "active", one.series.title))

    def all(self) -> list[MeetingRow]:
        """All meetings, newest first; those of no series too."""
        return self._assembly.rows()

    def view(self, meeting: RecordId) -> MeetingView:
        """One meeting, whole, with what is not signed yet laid over it.

        Raises:
            Refused: RECORD_UNKNOWN.
        """
        return self._assembly.view(meeting)

    def parties(self) -> Parties:
        """Whom one can invite, and what is known of them."""
        return self._book.parties()

    def quorum_at(self, meeting: RecordId, at_ms: int | None) -> Quorum:
        """Which of the expected functions are in the room at a moment."""
        said = self._assembly.typed(meeting)
        return quorum(said, self._assembly.expected(said), at_ms)

    def carried(self, meeting: RecordId) -> list[ActionRow]:
        """Actions of earlier meetings of the series that are still open."""
        row = self._assembly.row(meeting)
        starts = row.meeting.starts or self._desk.clock.now_ms()
        return self._actions.of_series(row.meeting.series, before_ms=starts)

    def day_clashes(self, meeting: RecordId) -> list[DayClash]:
        """Days of the meeting on which some of those invited do not work."""
        return day_clashes(self._assembly.typed(meeting), self._book.parties())

    def nearby(self, meeting: RecordId) -> list[Neighbour]:
        """Meetings of other series within 14 days that this one could be held beside."""
        rows = self._assembly.rows()
        this = next((row for row in rows if row.id == meeting), None)
        if this is None or this.meeting.starts is None or this.is_over:
            return []
        found = []
        for row in rows:
            days = _days_apart(this.meeting, row.meeting)
            if row.series == this.series or row.is_over or days is None or days > NEARBY_DAYS:
                continue
            shared = sorted(_invited(this.meeting) & _invited(row.meeting))
            found.append(Neighbour(row, days, tuple(shared)))
        return sorted(found, key=lambda one: one.days)

    def invitation(self, meeting: RecordId) -> Invitation:
        """The meeting as a calendar entry."""
        return entry(
            self._assembly.row(meeting),
            stamp_ms=self._desk.clock.now_ms(),
            is_exercise=self._desk.identity.exercise is not None,
        )

    def _series(self, one: Read[Series], rows: Iterable[MeetingRow]) -> SeriesRow:
        today = dtg.day_of(self._desk.clock.now_ms())
        mine = tuple(row for row in rows if row.series == one.id)
        history = tuple(one.it.cadence.values())
        begins = dtg.day(one.it.starts_on)
        due = cadence.next_due(history, held_days(mine), today=today, begins=begins)
        is_past = due is not None and due < today
        return SeriesRow(
            id=one.id,
            series=one.it,
            ref=one.row.ref,
            editable=one.editable,
            cadence=cadence.in_force(history, today),
            meetings=mine,
            due=due,
            is_past=is_past,
            is_late=is_past and not any(row.is_set for row in mine),
            rota=rota(one.it),
            slippage=sum(slippage(row.meeting) for row in mine),
        )


def held_days(rows: Iterable[MeetingRow]) -> list[date]:
    """The last days of meetings that were held on a known day."""
    return [
        dtg.day_of(row.meeting.ends or row.meeting.starts)
        for row in rows
        if row.meeting.state == "held" and row.meeting.starts is not None
    ]


def slippage(meeting: Meeting) -> int:
    """Days by which a meeting was put off, all postponements with both days known together."""
    days = 0
    for move in meeting.postponements.values():
        before, after = dtg.day(move.from_), dtg.day(move.to)
        if before and after:
            days += (after - before).days
    return max(days, 0)


def days_of(meeting: Meeting) -> list[date]:
    """The days of a meeting on the clock of its venue."""
    if meeting.starts is None:
        return []
    zone = dtg.known_zone(meeting.tz)
    first = dtg.local(meeting.starts, zone).date()
    last = dtg.local(max(meeting.ends or 0, meeting.starts), zone).date()
    count = min((last - first).days, LONGEST_DAYS)
    return [first + timedelta(days=one) for one in range(count + 1)]


def day_clashes(meeting: Meeting, parties: Parties) -> list[DayClash]:
    """Days of a meeting on which some of those invited do not work, by day and reason."""
    found: dict[tuple[date, str], list[str]] = {}
    for day in days_of(meeting):
        for party in sorted(_invited(meeting)):
            why = parties.workdays(party).off(day) if parties.site_of(party) else ""
            if why:
                found.setdefault((day, why), []).append(party)
    return [DayClash(day, tuple(who), why) for (day, why), who in sorted(found.items())]


def _invited(meeting: Meeting) -> set[str]:
    return {party for party, one in meeting.invitees.items() if one.invited != "no"}


def _days_apart(one: Meeting, other: Meeting) -> int | None:
    mine, theirs = days_of(one), days_of(other)
    if not mine or not theirs:
        return None
    return max((theirs[0] - mine[-1]).days, (mine[0] - theirs[-1]).days, 0)
