"""Who is in the room at a moment, and whether the functions that a series expects are among them."""

from __future__ import annotations

from collections.abc import Iterable

from liaison.core.meetings.values import Quorum
from liaison.core.records.meeting_views import Invitee, Meeting

_THERE = frozenset({"full", "partial", "video"})


def is_there(invitee: Invitee, at_ms: int | None) -> bool:
    """Whether a party is in the room at a moment; with None, whether it came at all."""
    if invitee.attendance not in _THERE:
        return False
    if at_ms is None:
        return True
    arrived, left = invitee.arrived, invitee.left
    return (arrived is None or arrived <= at_ms) and (left is None or at_ms < left)


def quorum(meeting: Meeting, expected: Iterable[str], at_ms: int | None) -> Quorum:
    """The expected functions at a moment.

    A function is there when somebody ticked it for the meeting, or when a delegate of that function
    is named whose party is in the room.
    """
    parties = tuple(
        sorted(party for party, one in meeting.invitees.items() if is_there(one, at_ms))
    )
    sent = {one.function for one in meeting.delegates.values() if one.party in parties}
    there = {one.casefold() for one in {*meeting.functions, *sent} if one}
    wanted = tuple(expected)
    return Quorum(
        present=tuple(one for one in wanted if one.casefold() in there),
        missing=tuple(one for one in wanted if one.casefold() not in there),
        parties=parties,
    )
