"""Recalls that somebody has not answered."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.translatable import QT_TRANSLATE_NOOP

PATIENCE_DAYS = 7
"""The courier flies twice a week, so two flights there and back."""
_WAITS = QT_TRANSLATE_NOOP(
    "Check", "Recalled on {day}; not heard that copies are set aside: {contacts}."
)


def recall_unanswered(facts: Facts) -> Iterator[Finding]:
    """Records of ours that were recalled more than a week ago, with who has not said so."""
    for one in facts.recalls:
        if (facts.today - one.day).days >= PATIENCE_DAYS:
            said = {"day": one.day.isoformat(), "contacts": ", ".join(one.waiting)}
            yield Finding("recall_unanswered", one.row.ref, one.row.id, _WAITS, said)
