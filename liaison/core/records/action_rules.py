"""What may not be written of an action beside the meeting that it is from, and the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.records.record_type import Around
from liaison.core.records.terms import require_then, was_there
from liaison.core.values import Value


def refuse_beside(values: Mapping[str, Value], paths: frozenset[str], around: Around) -> None:
    """What does not fit with other records.

    Whoever owes it or receives it was there when the meeting asked for it, or is today: an action
    keeps the name that its owner had then, and goes over to those who go on.

    Raises:
        Refused: ACTION_BEFORE_MEETING for a due day before the meeting's; PARTY_NOT_THEN.
    """
    held = _held_on(around.values(values.get("meeting")))
    due = dtg.day(str(values.get("due") or ""))
    if paths & {"due", "meeting"} and held and due and due < held:
        raise Refused(Reason.ACTION_BEFORE_MEETING, field="due", held=held.isoformat())
    for path in sorted(paths & {"responsible", "receiver"}):
        party = values.get(path)
        if not isinstance(party, str) or (held and was_there(party, held, around)):
            continue
        require_then(party, around.today, around, field=path)


def _held_on(meeting: Mapping[str, Value]) -> date | None:
    """A meeting's first day on its own clock."""
    starts = meeting.get("starts")
    if not dtg.is_moment(starts):
        return None
    return dtg.local(starts, dtg.known_zone(str(meeting.get("tz") or ""))).date()
