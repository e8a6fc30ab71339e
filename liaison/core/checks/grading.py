"""Notes that are graded as confirmed by other sources, and name none (domain 2.4)."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.picture.grading import (
    CONFIRMED,
    SOURCES_NEEDED,
    confirming,
    independent_sources,
    sources,
)
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.twins import EVENTS

_UNCONFIRMED = QT_TRANSLATE_NOOP(
    "Check", "Graded as confirmed; independent sources that it is linked with: {count} of {needed}."
)


def grade_unconfirmed(facts: Facts) -> Iterator[Finding]:
    """Events graded 1 that fewer than two independent sources confirm, or tell of.

    Only what somebody else could have seen: what was said to us in our own office needs no source.
    """
    notes = {one.id: one.it for one in facts.notes}
    confirmed = [
        one for one in facts.notes if one.it.kind in EVENTS and one.it.grade.endswith(CONFIRMED)
    ]
    links = confirming(notes) if confirmed else {}
    for one in confirmed:
        count = len(independent_sources(one.id, notes, links))
        told = sources(facts.events.of(one.id), notes)
        if count < SOURCES_NEEDED and len(told) < SOURCES_NEEDED:
            said: dict[str, str | int] = {"count": count, "needed": SOURCES_NEEDED}
            yield Finding("grade_unconfirmed", one.row.ref, one.id, _UNCONFIRMED, said)
