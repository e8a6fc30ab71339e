"""What may not be written of an action beside the meeting that it is from, and the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.records.record_type import Around
from liaison.core.records.terms import require_then, was_there
from liaison.core.values import Value
from sync.journal.paths import WHOLE_RECORD

WORDS = frozenset({"title", "alt_titles", "bound", "responsible", "due", "item", "meeting", ""})
"""First parts of the paths that minutes show; "" is the whole record. How far an action is, who takes
it over and what shows it are followed up after the adoption."""


def refuse_beside(values: Mapping[str, Value], paths: frozenset[str], around: Around) -> None:
    """What does not fit with other records.

    Whoever owes it or receives it was there when the meeting asked for it, or is today: an action
    keeps the name that its owner had then, and goes over to those who go on.

    Raises:
        Refused: ACTION_BEFORE_MEETING for a due day before the meeting's; PARTY_NOT_THEN;
            MINUTES_ADOPTED for words that a meeting adopted.
    """
    _require_not_adopted(values, paths, around)
    held = _held_on(around.values(values.get("meeting")))
    due = dtg.day(str(values.get("due") or ""))
    if paths & {"due", "meeting"} and held and due and due < held:
        raise Refused(Reason.ACTION_BEFORE_MEETING, field="due", held=held.isoformat())
    for path in sorted(paths & {"responsible", "receiver"}):
        party = values.get(path)
        if not isinstance(party, str) or (held and was_there(party, held, around)):
            continue
        require_then(party, around.today, around, field=path)


def _require_not_adopted(
    values: Mapping[str, Value], paths: frozenset[str], around: Around
) -> None:
    """What a meeting adopted stays; only whoever takes an action over becomes its owner."""
    before = around.before
    if around.values(before.get("meeting")).get("minutes/state") != "adopted":
        return
    frozen = {path for path in paths if path.partition("/")[0] in WORDS}
    if values.get("state") == "accepted" and values.get("responsible") == before.get("receiver"):
        frozen.discard("responsible")
    if values.get(WHOLE_RECORD):
        frozen.discard(WHOLE_RECORD)
    if frozen:
        raise Refused(Reason.MINUTES_ADOPTED, path=min(frozen) or "title")


def _held_on(meeting: Mapping[str, Value]) -> date | None:
    """A meeting's first day on its own clock."""
    starts = meeting.get("starts")
    if not dtg.is_moment(starts):
        return None
    return dtg.local(starts, dtg.known_zone(str(meeting.get("tz") or ""))).date()
