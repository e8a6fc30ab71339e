"""The attendance matrix over all meetings of a series: who never was invited shows (domain R28)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from liaison.core.meetings import attending
from liaison.core.meetings.attending import Names
from liaison.core.meetings.values import MeetingRow
from liaison.core.papers import presence
from liaison.core.papers.matter import SeriesMatter, Speech
from liaison.core.papers.words import NONE, day
from liaison.core.records.meeting_views import Invitee
from liaison.core.reports.report import Block, Heading, Paragraph, Table
from liaison.core.translatable import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Paper", "Attendance")
_NOTHING = QT_TRANSLATE_NOOP("Paper", "No meeting yet.")
_OVERALL = QT_TRANSLATE_NOOP("Paper", "All meetings")
_NEVER = QT_TRANSLATE_NOOP("Paper", "Never invited")
_CAME_TO = QT_TRANSLATE_NOOP("Paper", "Came to {came} of {invited}")
_REMARKS = QT_TRANSLATE_NOOP("Paper", "Remarks")
_MEETING = QT_TRANSLATE_NOOP("Paper", "Meeting")
_CANCELLED = QT_TRANSLATE_NOOP("Paper", "cancelled")
_NOT_YET = QT_TRANSLATE_NOOP("Paper", "not held yet")

_MOST_COLUMNS = 4
"""Meetings side by side on a page that stands upright; more go into a table below."""
_PRESENT = frozenset({"full", "partial", "video"})


def blocks(matter: SeriesMatter, speech: Speech) -> Iterator[Block]:
    """A party a row, a meeting a column, and at the end what becomes of all of them together."""
    if not matter.meetings:
        yield Paragraph(speech.words(_NOTHING))
        return
    everybody = attending.parties(matter.members, matter.meetings)
    parties = sorted(everybody, key=lambda one: _label(one, speech))
    for start in range(0, len(matter.meetings), _MOST_COLUMNS):
        yield _table(parties, matter.meetings[start : start + _MOST_COLUMNS], matter, speech)
    yield from _remarks(parties, matter, speech)


def _label(names: Names, speech: Speech) -> str:
    return ", ".join(map(speech.label, names))


def _table(
    parties: Sequence[Names], shown: Sequence[MeetingRow], matter: SeriesMatter, speech: Speech
) -> Table:
    words = speech.words
    rows = tuple(
        (
            _label(names, speech),
            *(_cell(row, names, speech) for row in shown),
            _overall(names, matter, speech),
        )
        for names in parties
    )
    head = (words(presence.PARTY), *(_column(row, speech) for row in shown), words(_OVERALL))
    return Table(head, rows, (19, *(19 for _ in shown), 21))


def _remarks(parties: Sequence[Names], matter: SeriesMatter, speech: Speech) -> Iterator[Block]:
    """What was noted of invitations and attendance; too long for the cells."""
    rows = tuple(
        (_label(names, speech), speech.tongues.title(row.meeting), presence.remark(one))
        for names in parties
        for row in matter.meetings
        if (one := attending.invitee(row.meeting, names)) is not None and presence.remark(one)
    )
    if rows:
        words = speech.words
        yield Heading(words(_REMARKS), 2)
        head = (words(presence.PARTY), words(_MEETING), words(presence.REMARK))
        yield Table(head, rows, (20, 28, 52))


def _column(row: MeetingRow, speech: Speech) -> str:
    said = row.meeting
    when = day(said.starts, said.tz) or said.date_text
    mark = ""
    if said.state == "cancelled":
        mark = speech.words(_CANCELLED)
    elif not row.is_over:
        mark = speech.words(_NOT_YET)
    return "\n".join(part for part in (speech.tongues.title(said), when, mark) if part)


def _cell(row: MeetingRow, names: Names, speech: Speech) -> str:
    one = attending.invitee(row.meeting, names)
    if one is None:
        return speech.words(presence.NOT_LISTED)
    why = presence.held_back(one, speech)
    if one.invited == "no" or not row.is_over or not one.attendance:
        said = presence.invited(one, speech)
        if row.meeting.state == "held" and one.invited == "yes":
            said = f"{said}; {presence.came(one, speech)}"
    else:
        said = presence.came(one, speech)
    return f"{said} ({why})" if why else said


def _overall(names: Names, matter: SeriesMatter, speech: Speech) -> str:
    ones = [attending.invitee(row.meeting, names) or Invitee() for row in matter.meetings]
    held = [
        one for row, one in zip(matter.meetings, ones, strict=True) if row.meeting.state == "held"
    ]
    asked = [one for one in held if one.invited == "yes" or one.attendance in _PRESENT]
    if asked:
        came = sum(one.attendance in _PRESENT for one in held)
        return speech.words(_CAME_TO, came=came, invited=len(asked))
    if not held:
        return NONE
    if all(one.invited == "no" or one == Invitee() for one in held):
        return speech.words(_NEVER)
    return speech.words(presence.NOBODY_SAID)
