"""Missions change their names, and titles stay behind (domain R60)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from liaison.core import dtg
from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.records.views import Party, Term
from liaison.core.translatable import QT_TRANSLATE_NOOP

_RENAMED = QT_TRANSLATE_NOOP(
    "Check",
    "Run by {new} since {old} ended on {end}; shown as {new}, and what was written before as {old}.",
)


def name_by_date(facts: Facts) -> Iterator[Finding]:
    """Sites whose title still names a mission that ran them before today's.

    Which name a record shows hangs on its date (`records.missions.name_on`); a title is as it was
    typed, and whoever reads it should know both.
    """
    for ref, one in facts.parties.by_ref.items():
        former, new = _former(one.it, facts.today), facts.parties.mission_of(ref, facts.today)
        named = set(re.findall(r"\w+", one.row.title))
        for term in former:
            if term.mission in named and new != term.mission:
                said = {"new": new, "old": term.mission, "end": term.to}
                yield Finding("name_by_date", ref, one.id, _RENAMED, said)


def _former(party: Party, today: date) -> list[Term]:
    """The terms that are over."""
    return [term for term in party.missions.values() if (dtg.day(term.to) or date.max) < today]
