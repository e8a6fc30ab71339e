"""Whether series meet as often as was agreed (domain R24-R26)."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.meetings.cadence import asked_from, latest_missed
from liaison.core.meetings.meetings import days_of, held_days
from liaison.core.meetings.values import MeetingRow, SeriesRow
from liaison.core.translatable import QT_TRANSLATE_NOOP

_PROPOSED = "proposed"
_ENDED = "ended"

_NONE = QT_TRANSLATE_NOOP("Check", "The next meeting is due by {due} and none is scheduled.")
_MAYBE = QT_TRANSLATE_NOOP("Check", "The next meeting is due by {due}; only proposed: {meetings}.")
_LATE = QT_TRANSLATE_NOOP("Check", "A meeting was due by {due} and was held on {met}.")
_MISSING = QT_TRANSLATE_NOOP("Check", "A meeting was due by {due} and has not been held.")


def meeting_due(facts: Facts) -> Iterator[Finding]:
    """Series whose next meeting is due soon by their cadence, and is not scheduled.

    A meeting that is only proposed may come to nothing. Of a series that never met nothing is said
    before it has a first day: none follows from a cadence alone.
    """
    for row in _going_on(facts):
        history, held = list(row.series.cadence.values()), held_days(row.meetings)
        if row.due is None:
            continue
        if facts.today < asked_from(history, held, today=facts.today, due=row.due):
            continue
        ahead = [one for one in row.meetings if _is_ahead(one, facts)]
        if all(one.meeting.state == _PROPOSED for one in ahead):
            said = {"due": row.due.isoformat(), "meetings": ", ".join(one.ref for one in ahead)}
            yield Finding("meeting_due", row.ref, row.id, _MAYBE if ahead else _NONE, said)


def cadence_missed(facts: Facts) -> Iterator[Finding]:
    """Series that, since their present cadence was agreed, once met later than it asks.

    The latest such stretch is told; `meetings.cadence.latest_missed` says what one is.
    """
    for row in _going_on(facts):
        history = list(row.series.cadence.values())
        missed = latest_missed(history, held_days(row.meetings), today=facts.today)
        if missed is not None:
            met = missed.met.isoformat() if missed.met else ""
            said = {"due": missed.due.isoformat(), "met": met}
            yield Finding("cadence_missed", row.ref, row.id, _LATE if met else _MISSING, said)


def _going_on(facts: Facts) -> Iterator[SeriesRow]:
    return (row for row in facts.series if row.series.state != _ENDED)


def _is_ahead(row: MeetingRow, facts: Facts) -> bool:
    """Whether a meeting is still to come, as far as anybody said when."""
    days = days_of(row.meeting)
    return not row.is_over and (not days or days[-1] >= facts.today)
