"""What a mission that ends leaves behind (domain R31, R61; story S7)."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.meetings.actions import RESIDUAL
from liaison.core.translatable import QT_TRANSLATE_NOOP

_ACCEPTED = "accepted"

_ENDS = QT_TRANSLATE_NOOP("Check", "{mission} ends on {end}, and nobody is named to take it over.")
_ENDED = QT_TRANSLATE_NOOP("Check", "{mission} ended on {end}, and nobody took it over.")
_NOT_ACCEPTED = QT_TRANSLATE_NOOP("Check", "{receiver} has not accepted it yet.")


def orphan(facts: Facts) -> Iterator[Finding]:
    """Actions that lose their owner, or have lost it, and have no receiver.

    `meetings.actions.is_orphan` says which: the owner's mission ends without a successor. One that
    has a receiver is followed up by `handover_open`.
    """
    for row in facts.actions:
        end = facts.parties.ends_on(row.mission)
        if row.is_orphan and end is not None:
            why = _ENDED if end < facts.today else _ENDS
            said = {"mission": row.mission, "end": end.isoformat()}
            yield Finding("orphan", row.ref, row.id, why, said)


def handover_open(facts: Facts) -> Iterator[Finding]:
    """Residual tasks that somebody is to take over who has not said yes (domain 3.1, 3.2)."""
    for row in facts.actions:
        action = row.action
        if action.kind == RESIDUAL and action.receiver and row.is_open:
            if action.accepted_on or action.state == _ACCEPTED:
                continue
            said = {"receiver": facts.parties.label(action.receiver)}
            yield Finding("handover_open", row.ref, row.id, _NOT_ACCEPTED, said)
