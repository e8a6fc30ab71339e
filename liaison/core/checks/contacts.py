"""Security sections that did not speak, and missions without a focal point (domain R4, R18)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from liaison.core import dtg
from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.reader import Read
from liaison.core.records.missions import name_on
from liaison.core.records.views import Note, Party
from liaison.core.translatable import QT_TRANSLATE_NOOP

_CONTACT = "contact"
_DAILY = "security_daily"
_ACTIVE = "active"
_ONE_DAY = timedelta(days=1)

_MISSED = QT_TRANSLATE_NOOP(
    "Check", "No contact with {mission} is noted since {last}; working days: {days}."
)
_NEVER = QT_TRANSLATE_NOOP("Check", "No contact with {mission} is noted.")
_VACANT = QT_TRANSLATE_NOOP("Check", "None of its roles is a focal point today[; ended: {ended}].")


def contact_missed(facts: Facts) -> Iterator[Finding]:
    """Missions that we are to speak to every day, with a working day of ours gone by without a note.

    Owed is what a series of daily contacts says, to each of its members if we are one.
    """
    for mission in _owed(facts):
        last = max((dtg.day_of(one.row.at_ms) for one in _with(mission, facts)), default=None)
        if last is None:
            yield Finding("contact_missed", mission, None, _NEVER, {"mission": mission})
            continue
        days = facts.parties.workdays(facts.mission).between(last, facts.today)
        if days > 1:
            said: dict[str, str | int] = {"mission": mission, "last": last.isoformat()}
            yield Finding("contact_missed", mission, None, _MISSED, {**said, "days": days})


@dataclass(frozen=True, slots=True)
class Streak:
    """How regularly our security section speaks with a mission's (domain R4).

    Attributes:
        mission: whose.
        days: working days in a row with a contact noted, up to the last one.
        last: the day of that one; None for never.
        missed: working days of ours since then, today not among them.
    """

    mission: str
    days: int
    last: date | None
    missed: int


def streaks(facts: Facts) -> list[Streak]:
    """One a mission that we owe a daily contact, or had one with; those missed longest first."""
    ends = [(one.owned_by, one.it.with_mission) for one in facts.notes if _is_contact(one)]
    with_whom = {
        name_on(one, facts.today) for both in ends if facts.mission in both for one in both
    }
    missions = {*_owed(facts), *with_whom} - {"", facts.mission}
    found = [_streak(mission, facts) for mission in missions]
    return sorted(found, key=lambda one: (-one.missed, one.mission))


def _streak(mission: str, facts: Facts) -> Streak:
    days = {dtg.day_of(one.row.at_ms) for one in _with(mission, facts)}
    days = {day for day in days if day <= facts.today}
    last = max(days, default=None)
    if last is None:
        return Streak(mission, 0, None, 0)
    workdays, count, day = facts.parties.workdays(facts.mission), 0, last
    while day in days or workdays.off(day):
        count += day in days
        day -= _ONE_DAY
        if day < min(days):
            break
    missed = workdays.between(last, facts.today - _ONE_DAY) if last < facts.today else 0
    return Streak(mission, count, last, max(0, missed))


def _owed(facts: Facts) -> list[str]:
    """Whom a series of daily contacts says that we speak to."""
    owed = {
        name_on(member, facts.today)
        for row in facts.series
        if row.series.kind == _DAILY and row.series.state == _ACTIVE
        for member in row.series.members
        if facts.mission in row.series.members
    }
    return sorted(owed - {facts.mission})


def _is_contact(note: Read[Note]) -> bool:
    return note.it.kind == _CONTACT


def focal_point_vacant(facts: Facts) -> Iterator[Finding]:
    """Missions that had a focal point, and of whose roles none is one today.

    Of a mission of which no focal point was ever told nobody can say that the post is empty.
    """
    focal: dict[str, list[Read[Party]]] = {}
    for ref, one in facts.parties.by_ref.items():
        mission = facts.parties.mission_of(ref, facts.today)
        if mission and (one.it.focal_for_cooperation or any(one.it.focal_for.values())):
            focal.setdefault(mission, []).append(one)
    for mission, roles in sorted(focal.items()):
        if not any(_is_filled(one.it, facts.today) for one in roles):
            known = facts.parties.by_ref.get(mission)
            said = {"ended": ", ".join(sorted(one.row.ref for one in roles))}
            id_ = known.id if known else None
            yield Finding("focal_point_vacant", mission, id_, _VACANT, said)


def _with(mission: str, facts: Facts) -> Iterator[Read[Note]]:
    """Contacts between that mission and ours, whichever of them noted it."""
    for one in facts.notes:
        if _is_contact(one):
            other = one.it.with_mission or facts.parties.mission_of(one.it.with_role, facts.today)
            both = {name_on(each, facts.today) for each in (one.owned_by, other) if each}
            if both == {mission, facts.mission}:
                yield one


def _is_filled(role: Party, today: date) -> bool:
    first, last = dtg.day(role.valid_from), dtg.day(role.valid_to)
    return (first or date.min) <= today <= (last or date.max) and role.state != "ended"
