"""What was promised and has not come, and what one mission counts on another for (R38, R39, R47)."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core import dtg
from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.records.resource import COMMITMENT, UNIT_PLEDGE
from liaison.core.translatable import QT_TRANSLATE_NOOP

_ENDED = "ended"
_SETTLED = frozenset({"met", "void"})

_LATE = QT_TRANSLATE_NOOP(
    "Check",
    "Announced for {announced}[, put off to {revised}]; days late: {days}, and still not there[; "
    "{cause}].",
)
_NOT_AGREED = QT_TRANSLATE_NOOP("Check", "It needs {needs}, which has not been agreed.")


def deployment_delay(facts: Facts) -> Iterator[Finding]:
    """Pledged units that have not arrived on the day that was announced."""
    return _late("deployment_delay", UNIT_PLEDGE, facts)


def commitment_late(facts: Facts) -> Iterator[Finding]:
    """The same of housing, infrastructure and other promises."""
    return _late("commitment_late", COMMITMENT, facts)


def _late(check: str, kind: str, facts: Facts) -> Iterator[Finding]:
    """Days are counted from the day first announced: what was put off since is late all the same."""
    for one in facts.resources:
        dates = one.it.dates
        announced = dtg.day(dates.announced)
        if one.it.kind != kind or one.it.state == _ENDED or dates.actual or not announced:
            continue
        if announced < facts.today:
            said: dict[str, str | int] = {
                "announced": announced.isoformat(),
                "revised": max(
                    (day for day, is_one in dates.revised.items() if is_one), default=""
                ),
                "days": (facts.today - announced).days,
                "cause": one.it.delay_cause,
            }
            yield Finding(check, one.row.ref, one.id, _LATE, said)


def dependency_not_agreed(facts: Facts) -> Iterator[Finding]:
    """Benchmarks that hang on what another mission has not agreed to give."""
    for one in facts.benchmarks:
        needs = [need for need in one.it.needs_from.values() if not need.agreed]
        if needs and one.it.state not in _SETTLED:
            said = {"needs": "; ".join(f"{need.what} ({need.mission})" for need in needs)}
            yield Finding("dependency_not_agreed", one.row.ref, one.id, _NOT_AGREED, said)
