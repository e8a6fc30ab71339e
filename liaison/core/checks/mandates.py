"""Whether somebody in each mission has cooperation among their duties (domain R54)."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import ALL_MISSIONS, Finding
from liaison.core.reader import Read
from liaison.core.records.views import Party
from liaison.core.translatable import QT_TRANSLATE_NOOP

_CHECK = "cooperation_mandate_missing"
_ROLE = "role"
_NOWHERE = QT_TRANSLATE_NOOP(
    "Check", "No role has a cooperation mandate[; too junior to move Force and police at {sites}]."
)


def cooperation_mandate_missing(facts: Facts) -> Iterator[Finding]:
    """Missions in which no role is mandated for cooperation; one finding where none has any.

    Asked of missions of which roles are known: of another's nobody can say. A level gap, a focal
    point too junior to move Force and police, is named with its site.
    """
    roles: dict[str, list[Read[Party]]] = {}
    for one in facts.parties.by_ref.values():
        mission = facts.parties.mission_of(one.row.ref, facts.today)
        if one.it.kind == _ROLE and mission:
            roles.setdefault(mission, []).append(one)
    lacking = sorted(mission for mission, ones in roles.items() if not _is_mandated(ones))
    if not lacking:
        return
    if len(lacking) == len(roles):
        everyone = [one for ones in roles.values() for one in ones]
        yield Finding(_CHECK, ALL_MISSIONS, None, _NOWHERE, {"sites": _gaps(everyone, facts)})
        return
    for mission in lacking:
        known = facts.parties.by_ref.get(mission)
        said = {"sites": _gaps(roles[mission], facts)}
        yield Finding(_CHECK, mission, known.id if known else None, _NOWHERE, said)


def _is_mandated(roles: list[Read[Party]]) -> bool:
    return any(one.it.cooperation_mandate for one in roles)


def _gaps(roles: list[Read[Party]], facts: Facts) -> str:
    """The sites at which a role is too junior."""
    junior = [one for one in roles if one.it.level_gap_warning]
    return ", ".join(sorted({facts.parties.site_of(one.row.ref) for one in junior}))
