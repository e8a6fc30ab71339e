"""Recalls that somebody has not answered, and what of ours quotes what was recalled."""

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
_QUOTES = QT_TRANSLATE_NOOP(
    "Check", "It quotes a recalled record and is set aside: {refs}. Make a new one."
)


def product_quotes_recalled(facts: Facts) -> Iterator[Finding]:
    """Products and warnings of ours that go nowhere and are not shown, for they quote what was recalled."""
    for one in facts.aside:
        if one.quotes and one.row.owner == facts.mission:
            said = {"refs": ", ".join(one.quotes)}
            yield Finding("product_quotes_recalled", one.row.ref, one.row.id, _QUOTES, said)


def recall_unanswered(facts: Facts) -> Iterator[Finding]:
    """Records of ours that were recalled more than a week ago, with who has not said so."""
    for one in facts.recalls:
        if (facts.today - one.day).days >= PATIENCE_DAYS:
            said = {"day": one.day.isoformat(), "contacts": ", ".join(one.waiting)}
            yield Finding("recall_unanswered", one.row.ref, one.row.id, _WAITS, said)
