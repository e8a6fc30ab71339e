"""A meeting as an entry of a calendar: in English, for calendars of any language show it as it came."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from liaison.core.meetings.values import MeetingRow
from liaison.core.records import handling
from liaison.core.records.meeting_views import Meeting, Move
from liaison.core.reports.invitation import Invitation

_OPEN = handling.CLASSIFICATION_ORDER[0]
"""Calendars show to everybody only what is unclassified and TLP:CLEAR; a title alone can tell much."""
_EXERCISE = "EXERCISE · "
_STATUS = {"proposed": "TENTATIVE", "cancelled": "CANCELLED", "merged": "CANCELLED"}


def entry(row: MeetingRow, *, stamp_ms: int, is_exercise: bool) -> Invitation:
    """The entry; what was moved or called off, and why, stands above the agenda."""
    said, starts = row.meeting, row.meeting.starts or 0
    mark = _EXERCISE if is_exercise else ""
    parts = ("\n".join(_moves(said)), "\n".join(_agenda(said)))
    return Invitation(
        uid=str(UUID(bytes=row.id)),  # RFC 7986 5.3: an id that says nothing
        sequence=said.sequence,
        stamp_ms=stamp_ms,
        summary=mark + said.title,
        description="\n\n".join(part for part in parts if part),
        location=said.venue.name if said.venue else "",
        starts_ms=starts,
        ends_ms=said.ends or starts,
        tz=said.tz or (said.venue.tz if said.venue else "") or "UTC",
        organizer=" ".join(part for part in (said.secretary, row.owner) if part),
        status=_STATUS.get(said.state, "CONFIRMED"),
        marking=mark + _marking(said),
        unclassified=said.cls == _OPEN and said.tlp == handling.TLP_CLEAR,
    )


def _moves(said: Meeting) -> Iterator[str]:
    """What became of the meeting, oldest first."""
    ones = [(one, "Put off") for one in said.postponements.values()]
    ones += [(one, "Moved") for one in said.venue_history.values()]
    for one, what in sorted(ones, key=lambda known: known[0].at or 0):
        yield _move(one, what if one.to else "Cancelled")


def _move(one: Move, what: str) -> str:
    where = " ".join(
        f"{how} {place}" for how, place in (("from", one.from_), ("to", one.to)) if place
    )
    who = f" ({one.who})" if one.who else ""
    return f"{' '.join(part for part in (what, where) if part)}: {one.reason}{who}"


def _agenda(said: Meeting) -> Iterator[str]:
    items = sorted(said.agenda.values(), key=lambda item: item.no)
    for number, item in enumerate(items, start=1):
        if item.title:
            yield f"{number}. {item.title}"


def _marking(said: Meeting) -> str:
    """Level and traffic light."""
    labels = {choice.value: choice.label for choice in handling.CLASSIFICATIONS}
    return f"{labels.get(said.cls, said.cls).upper()} · {said.tlp or handling.TLP_AMBER}"
