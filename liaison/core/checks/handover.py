"""What a mission that ends leaves behind (domain R31, R61; story S7)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.meetings.actions import RESIDUAL, ends_soon
from liaison.core.records.missions import name_on
from liaison.core.records.picture_views import Subject
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId

_ACCEPTED = "accepted"
_CLOSED = "closed"

_ENDS = QT_TRANSLATE_NOOP("Check", "{mission} ends on {end}, and nobody is named to take it over.")
_ENDED = QT_TRANSLATE_NOOP("Check", "{mission} ended on {end}, and nobody took it over.")
_NOT_ACCEPTED = QT_TRANSLATE_NOOP("Check", "{receiver} has not accepted it yet.")


def orphan(facts: Facts) -> Iterator[Finding]:
    """Actions and shared dossiers that lose their owner, or have lost it, and have no receiver.

    `meetings.actions` says which actions: the owner's mission ends without a successor. One that
    has a receiver is followed up by `handover_open`.
    """
    for row in facts.actions:
        end = facts.parties.ends_on(row.mission)
        if row.is_orphan and end is not None:
            yield _lost(row.ref, row.id, row.mission, end, facts.today)
    for one in facts.subjects:
        mission = facts.parties.mission_of(one.it.responsible, facts.today)
        end = facts.parties.ends_on(mission)
        if end is not None and ends_soon(end, facts.today) and _is_shared(one.it, mission, facts):
            yield _lost(one.row.ref, one.id, mission, end, facts.today)


def _is_shared(subject: Subject, mission: str, facts: Facts) -> bool:
    """Whether missions that go on gather theirs in a dossier; one's own goes with its archive."""
    others = {name_on(one, facts.today) for one, is_one in subject.contributors.items() if is_one}
    going_on = {one for one in others - {mission} if facts.parties.ends_on(one) is None}
    return subject.state != _CLOSED and bool(going_on)


def _lost(ref: str, record: RecordId, mission: str, end: date, today: date) -> Finding:
    why = _ENDED if end < today else _ENDS
    return Finding("orphan", ref, record, why, {"mission": mission, "end": end.isoformat()})


def handover_open(facts: Facts) -> Iterator[Finding]:
    """Residual tasks that somebody is to take over who has not said yes (domain 3.1, 3.2)."""
    for row in facts.actions:
        action = row.action
        if action.kind == RESIDUAL and action.receiver and row.is_open:
            if action.accepted_on or action.state == _ACCEPTED:
                continue
            said = {"receiver": facts.parties.label(action.receiver)}
            yield Finding("handover_open", row.ref, row.id, _NOT_ACCEPTED, said)
