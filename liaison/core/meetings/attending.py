"""Who may come to a series' meetings: a mission that changed its name stays one party.

The window and the paper both make their table of attendance from this, so that no party stands in
two rows of either.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from liaison.core.meetings.values import MeetingRow
from liaison.core.records.meeting_views import Invitee, Meeting
from liaison.core.records.missions import BY_CODE, name_on

Names = tuple[str, ...]
"""The codes of one party, under all names that it had, the first one first."""


def parties(members: Iterable[str], meetings: Iterable[MeetingRow]) -> list[Names]:
    """Everybody who takes part or was listed, in the order of their first names."""
    listed = {party for row in meetings for party in row.meeting.invitees}
    together: dict[str, list[str]] = defaultdict(list)
    for party in sorted(listed | set(members), key=_since):
        together[name_on(party, date.max)].append(party)
    return sorted(tuple(names) for names in together.values())


def invitee(meeting: Meeting, names: Names) -> Invitee | None:
    """What a meeting says of a party, under whichever name it had then."""
    found = (meeting.invitees.get(name) for name in names)
    return next((one for one in found if one is not None), None)


def _since(party: str) -> tuple[date, str]:
    """Missions in the order of their names: BONUCA before BINUCA."""
    known = BY_CODE.get(party)
    return (known.valid_from if known else None) or date.min, party
