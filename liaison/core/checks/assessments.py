"""The quarterly assessment: what was asked for and has not come, and a quarter nobody opened (R11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from liaison.core import dtg
from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.picture.quarter import OPENED_BEFORE, quarter, quarter_of
from liaison.core.records.assessment import QUARTERLY
from liaison.core.translatable import QT_TRANSLATE_NOOP

_OPEN = "open_for_input"

_MISSING = QT_TRANSLATE_NOOP(
    "Check", "Inputs received: {received} of {asked}[; due {due}]; missing: {missing}."
)
_UNOPENED = QT_TRANSLATE_NOOP(
    "Check", "The quarter ends on {end}, and its assessment has not been opened."
)


def assessment_inputs_missing(facts: Facts) -> Iterator[Finding]:
    """Quarterly assessments that are open, and sites that were asked for theirs and sent none."""
    for one in facts.assessments:
        if one.it.kind != QUARTERLY or one.it.state != _OPEN:
            continue
        found = quarter(one, facts.assessments, lambda _record, _path: "")
        if found.missing:
            said: dict[str, str | int] = {
                "received": len(found.inputs) - len(found.missing),
                "asked": len(found.inputs),
                "missing": ", ".join(found.missing),
                "due": one.it.due,
            }
            yield Finding("assessment_inputs_missing", one.row.ref, one.id, _MISSING, said)


def quarter_unopened(facts: Facts) -> Iterator[Finding]:
    """A quarter that ends soon without an assessment, where one was made of an earlier quarter."""
    quarterly = [one.it for one in facts.assessments if one.it.kind == QUARTERLY]
    _, end = quarter_of(facts.today)
    if not quarterly or facts.today < end - OPENED_BEFORE:
        return
    if not any((dtg.day(it.period.to) or date.min) >= end for it in quarterly):
        on = end.isoformat()
        yield Finding("quarter_unopened", on, None, _UNOPENED, {"end": on})
