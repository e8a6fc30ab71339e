"""Positions that are not everybody's yet, and lines that are no longer to be said (domain R35, R36)."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core import dtg
from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.records.position_fields import CLEARED
from liaison.core.translatable import QT_TRANSLATE_NOOP

_OVER = frozenset({"expired", "superseded"})

_UNCLEARED = QT_TRANSLATE_NOOP(
    "Check", "Cleared by {cleared} of {asked}[; refused by {refused}][; no answer from {waiting}]."
)
_EXPIRED = QT_TRANSLATE_NOOP("Check", "It was valid until {until} and has not been renewed.")


def position_clearance_incomplete(facts: Facts) -> Iterator[Finding]:
    """Positions that somebody who was asked has not cleared; where nobody was asked, none is lacking."""
    for one in facts.positions:
        asked = {who: it for who, it in one.it.clearances.items() if it.asked or it.answer}
        lacking = {who: it for who, it in asked.items() if it.answer not in CLEARED}
        if lacking and one.it.state not in _OVER:
            said: dict[str, str | int] = {
                "cleared": len(asked) - len(lacking),
                "asked": len(asked),
                "refused": ", ".join(sorted(who for who, it in lacking.items() if it.answer)),
                "waiting": ", ".join(sorted(who for who, it in lacking.items() if not it.answer)),
            }
            name = "position_clearance_incomplete"
            yield Finding(name, one.row.ref, one.id, _UNCLEARED, said)


def line_expired(facts: Facts) -> Iterator[Finding]:
    """Positions of which the last day has passed and that nobody called expired."""
    for one in facts.positions:
        until = dtg.day(one.it.valid_until)
        if until and until < facts.today and one.it.state not in _OVER:
            said = {"until": until.isoformat()}
            yield Finding("line_expired", one.row.ref, one.id, _EXPIRED, said)
