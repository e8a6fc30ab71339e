"""The quarterly assessment: what was asked for and has not come, and a quarter nobody opened (R11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from liaison.core import dtg
from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.records.assessment import QUARTERLY
from liaison.core.translatable import QT_TRANSLATE_NOOP

_OPEN = "open_for_input"
OPENED_BEFORE = timedelta(days=21)
"""A quarter's assessment is opened so long before the quarter ends (domain section 3, cross-checks)."""
_QUARTERS = ((3, 31), (6, 30), (9, 30), (12, 31))

_MISSING = QT_TRANSLATE_NOOP(
    "Check", "Inputs received: {received} of {asked}[; due {due}]; missing: {missing}."
)
_UNOPENED = QT_TRANSLATE_NOOP(
    "Check", "The quarter ends on {end}, and its assessment has not been opened."
)


def assessment_inputs_missing(facts: Facts) -> Iterator[Finding]:
    """Quarterly assessments that are open, and sites that were asked for theirs and sent none."""
    for one in facts.assessments:
        asked = {site: it for site, it in one.it.inputs.items() if it.asked or it.received}
        missing = sorted(site for site, it in asked.items() if not it.received)
        if one.it.kind == QUARTERLY and one.it.state == _OPEN and missing:
            said: dict[str, str | int] = {
                "received": len(asked) - len(missing),
                "asked": len(asked),
                "missing": ", ".join(missing),
                "due": one.it.due,
            }
            yield Finding("assessment_inputs_missing", one.row.ref, one.id, _MISSING, said)


def quarter_unopened(facts: Facts) -> Iterator[Finding]:
    """A quarter that ends soon without an assessment, where one was made of an earlier quarter."""
    quarterly = [one.it for one in facts.assessments if one.it.kind == QUARTERLY]
    end = min(
        day
        for year in (facts.today.year, facts.today.year + 1)
        for month, last in _QUARTERS
        if (day := date(year, month, last)) >= facts.today
    )
    if not quarterly or facts.today < end - OPENED_BEFORE:
        return
    if not any((dtg.day(it.period.to) or date.min) >= end for it in quarterly):
        on = end.isoformat()
        yield Finding("quarter_unopened", on, None, _UNOPENED, {"end": on})
