"""Actions that should be done by now (domain R31, 2.6)."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.dtg import day_of
from liaison.core.translatable import QT_TRANSLATE_NOOP

_LATE = QT_TRANSLATE_NOOP("Check", "Owed by {owner} since {due}; working days late: {days}.")
_UNHEARD = QT_TRANSLATE_NOOP(
    "Check",
    "Owed by {owner} since {due}; working days late: {days}. It may be done: not heard of {mission} "
    "since {heard}.",
)
_NEVER_HEARD = QT_TRANSLATE_NOOP(
    "Check",
    "Owed by {owner} since {due}; working days late: {days}. It may be done: never heard of "
    "{mission}.",
)


def action_overdue(facts: Facts) -> Iterator[Finding]:
    """Actions neither done nor dropped, as far as we heard, of which the day has passed.

    A deadline counts in the working days of the owner's site (domain 2.6): what was due on Thursday
    in El Fasher is late on Sunday, and not on the Friday on which nobody there works.

    The owner's word comes by bundle. Where nothing of the owner's mission has arrived since the due
    day, the action may be done for all we know, and the finding says when it was last heard.
    """
    for row in facts.actions:
        if not row.is_overdue:
            continue
        said: dict[str, str | int] = {
            "due": row.action.due,
            "days": -(row.days_left or 0),
            "owner": facts.parties.label(row.action.responsible),
            "mission": row.mission,
        }
        why = _LATE
        if row.is_unheard and row.heard_ms:
            why, said["heard"] = _UNHEARD, day_of(row.heard_ms).isoformat()
        elif row.is_unheard:
            why = _NEVER_HEARD
        yield Finding("action_overdue", row.ref, row.id, why, said)
