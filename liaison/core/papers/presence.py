"""Who was invited and who came, in words: two facts, and why where they fall apart (domain R28)."""

from __future__ import annotations

from liaison.core.papers.matter import MeetingMatter, Speech
from liaison.core.papers.words import NONE, moment
from liaison.core.records.meeting_fields import ATTENDANCE, CONSTRAINTS, INVITED
from liaison.core.records.meeting_views import Invitee, Meeting
from liaison.core.reports.report import Table
from liaison.core.translatable import QT_TRANSLATE_NOOP

PARTY = QT_TRANSLATE_NOOP("Paper", "Party")
_INVITED = QT_TRANSLATE_NOOP("Paper", "Invited")
_CAME = QT_TRANSLATE_NOOP("Paper", "Attendance")
_LEVEL = QT_TRANSLATE_NOOP("Paper", "Level")
_COUNT = QT_TRANSLATE_NOOP("Paper", "How many")
REMARK = QT_TRANSLATE_NOOP("Paper", "Remark")
NOBODY_SAID = QT_TRANSLATE_NOOP("Paper", "Not recorded")
NOT_LISTED = QT_TRANSLATE_NOOP("Paper", "Not listed")
_ARRIVED = QT_TRANSLATE_NOOP("Paper", "arrived {at}")
_LEFT = QT_TRANSLATE_NOOP("Paper", "left {at}")


def table(matter: MeetingMatter, speech: Speech) -> Table:
    """One meeting's attendance, a party a row."""
    said, words = matter.text.meeting, speech.words
    rows = [_row(party, one, said, speech) for party, one in sorted(said.invitees.items())]
    head = (_INVITED, _CAME, _LEVEL, _COUNT, REMARK)
    return Table(
        (words(PARTY), *(words(one) for one in head)), tuple(rows), (20, 12, 15, 14, 8, 31)
    )


def came(one: Invitee, speech: Speech) -> str:
    """How a party attended."""
    if one.attendance:
        return speech.words.choice("Attendance", ATTENDANCE, one.attendance)
    return NONE if one.invited == "no" else speech.words(NOBODY_SAID)


def held_back(one: Invitee, speech: Speech) -> str:
    """What held a party back, in a word."""
    return speech.words.choice("Constraint", CONSTRAINTS, one.constraint)


def remark(one: Invitee) -> str:
    """What was noted beside: why it was invited or not, and how it came."""
    return "; ".join(part for part in (one.why, one.note) if part)


def invited(one: Invitee, speech: Speech) -> str:
    """Whether a party was invited."""
    return speech.words.choice("Invited", INVITED, one.invited) or speech.words(NOBODY_SAID)


def _row(party: str, one: Invitee, meeting: Meeting, speech: Speech) -> tuple[str, ...]:
    words = speech.words
    times = [
        words(text, at=moment(at, meeting.tz))
        for text, at in ((_ARRIVED, one.arrived), (_LEFT, one.left))
        if at is not None
    ]
    return (
        speech.label(party),
        invited(one, speech),
        came(one, speech),
        one.level or NONE,
        NONE if one.headcount is None else str(one.headcount),
        "; ".join(part for part in (held_back(one, speech), remark(one), *times) if part) or NONE,
    )
